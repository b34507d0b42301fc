import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another process works in this data folder. */
export class DataFolderInUse extends Error {
  override name = 'DataFolderInUse';
}

export interface FolderLock {
  /** True when the last owner ended without closing. */
  leftOpen: boolean;
  release(): void;
}

interface Owner {
  pid: number;
  /** When that process started, in ticks since boot: tells it from a later one with the same number. */
  startedTicks: string;
}

/**
 * Makes this process the only one in a data folder.
 * @throws DataFolderInUse while another process that is alive holds it.
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'caseroom.lock');
  const before = readOwner(file);
  if (before && isAlive(before)) {
    throw new DataFolderInUse(
      `Another Caseroom (process ${before.pid}) works in the data folder ${folder}. Stop it first, or set CASEROOM_DATA to another folder.`,
    );
  }
  if (before) rmSync(file, { force: true });
  claim(file, folder);
  return { leftOpen: before !== null, release: () => rmSync(file, { force: true }) };
}

function claim(file: string, folder: string): void {
  const owner: Owner = { pid: process.pid, startedTicks: startTicks(process.pid) };
  try {
    writeFileSync(file, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
  } catch {
    throw new DataFolderInUse(`Another Caseroom started in the data folder ${folder} at the same moment.`);
  }
}

function readOwner(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    // Cut off while it was written: whoever wrote it is gone.
    return { pid: 0, startedTicks: '' };
  }
}

function isAlive(owner: Owner): boolean {
  if (owner.pid <= 0) return false;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const ticks = startTicks(owner.pid);
  return ticks === '' || owner.startedTicks === '' || ticks === owner.startedTicks;
}

/** Field 22 of /proc/pid/stat; empty where there is no /proc. The name before it may hold spaces. */
function startTicks(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
