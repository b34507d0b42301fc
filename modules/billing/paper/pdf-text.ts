import { execFileSync, spawnSync } from 'node:child_process';

/** Whether the tests can read a PDF here. */
export function canReadPdf(): boolean {
  return spawnSync('pdftotext', ['-v']).error === undefined;
}

/** The text of each page in reading order, columns side by side as on the page. For tests. */
export function pdfPages(bytes: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** Every text that a definition holds, in its order, struck or not. For tests that need no PDF. */
export function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return part.trim() ? [part] : [];
  if (Array.isArray(part)) return part.flatMap(textsOf);
  if (typeof part !== 'object' || part === null) return [];
  const node = part as Record<string, unknown>;
  return [node.text, node.stack, node.columns, (node.table as { body?: unknown } | undefined)?.body].flatMap(
    textsOf,
  );
}
