import type { Note } from '../contract/index.ts';

const IDLE_MS = 1500;
const RETRY_MS = 5000;

export type SaveState = 'untouched' | 'waiting' | 'saving' | 'saved' | 'failed' | 'conflict';

/** What the screen shows. A new object after every change, the same one in between. */
export interface SaverView {
  text: string;
  state: SaveState;
  /** Why it could not be saved, in a sentence. */
  problem: string | null;
}

export interface SaverParts {
  /** Writes the text on top of that version; 0 when there is no note yet. */
  save(version: number, body: string): Promise<Note>;
  onSaved(note: Note): void;
  /** What a failure means: whether the note was changed elsewhere, and whether trying again may help. */
  read(error: unknown): { sentence: string; conflict: boolean; retry: boolean };
}

/**
 * Saves a text that is being written: 1.5 s after the last key, and whenever it is told to.
 * One save at a time, each with the version it was written on, so that a letter typed while a save is under way
 * is not lost and two windows never overwrite each other.
 */
export class NoteSaver {
  private view: SaverView;
  private savedText: string;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private saving: Promise<boolean> | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly parts: SaverParts;
  version: number;
  noteId: string | null;

  constructor(note: Note | null, parts: SaverParts) {
    this.parts = parts;
    this.view = { text: note?.body ?? '', state: note ? 'saved' : 'untouched', problem: null };
    this.savedText = this.view.text;
    this.version = note?.version ?? 0;
    this.noteId = note?.id ?? null;
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly snapshot = (): SaverView => this.view;

  get unsaved(): boolean {
    return this.view.text !== this.savedText;
  }

  write(text: string): void {
    this.show({ text, ...(this.view.state === 'conflict' ? {} : { state: 'waiting' }) });
    this.later(IDLE_MS);
  }

  /** Saves now what is not saved yet. @returns whether everything is. */
  async flush(): Promise<boolean> {
    this.stopTimer();
    if (this.saving) await this.saving;
    if (this.view.state === 'conflict') return false;
    if (!this.unsaved) {
      if (this.view.state === 'waiting') this.show({ state: 'saved' });
      return true;
    }
    if (this.saving) return this.saving;
    this.saving = this.saveOnce().finally(() => {
      this.saving = null;
    });
    return this.saving;
  }

  /** Ends a conflict: goes on from the other window's version, or writes over it knowingly. */
  resolve(current: Note | null, keepMine: boolean): void {
    this.version = current?.version ?? 0;
    this.noteId = current?.id ?? null;
    this.savedText = current?.body ?? '';
    this.show(
      keepMine
        ? { state: 'waiting', problem: null }
        : { text: this.savedText, state: 'saved', problem: null },
    );
    if (keepMine) void this.flush();
  }

  private async saveOnce(): Promise<boolean> {
    const body = this.view.text;
    this.show({ state: 'saving' });
    try {
      const saved = await this.parts.save(this.version, body);
      this.version = saved.version;
      this.noteId = saved.id;
      this.savedText = body;
      this.show({ state: this.unsaved ? 'waiting' : 'saved', problem: null });
      this.parts.onSaved(saved);
      return true;
    } catch (error) {
      const { sentence, conflict, retry } = this.parts.read(error);
      this.show({ state: conflict ? 'conflict' : 'failed', problem: sentence });
      if (retry) this.later(RETRY_MS);
      return false;
    }
  }

  private show(change: Partial<SaverView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }

  private later(ms: number): void {
    this.stopTimer();
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private stopTimer(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }
}
