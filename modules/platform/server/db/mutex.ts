/** Lets one at a time through, in the order in which they came. */
export class Mutex {
  #held = false;
  #queue: (() => void)[] = [];

  /** @returns how to let the next one in; calling it again changes nothing. */
  async acquire(): Promise<() => void> {
    if (this.#held) await new Promise<void>((enter) => this.#queue.push(enter));
    this.#held = true;
    let released = false;
    return () => {
      if (released) return;
      released = true;
      this.#release();
    };
  }

  #release(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#held = false;
  }
}
