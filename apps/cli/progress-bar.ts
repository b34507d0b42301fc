const WIDTH = 32;

/** A bar on the terminal; where there is none, a line at every tenth. */
export function progressBar(what: string, total: number, out: NodeJS.WriteStream = process.stdout) {
  let shownTenth = -1;
  return (done: number): void => {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const tenth = Math.floor(share * 10);
    const percent = `${String(Math.floor(share * 100)).padStart(3)} %`;
    if (out.isTTY) {
      const filled = Math.round(share * WIDTH);
      out.write(
        `\r  ${what}  ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}  ${percent}${share === 1 ? '\n' : ''}`,
      );
    } else if (tenth !== shownTenth) {
      shownTenth = tenth;
      out.write(`  ${what}  ${percent}\n`);
    }
  };
}
