import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

interface Stream {
  node: unknown;
  /** The host's file descriptor; a folder has none. */
  nfd?: number;
}

interface EmscriptenModule {
  NODEFS: {
    realPath(node: unknown): string;
    stream_ops: { fsync?: (stream: Stream) => number };
  };
}

export interface SyncCount {
  files: number;
  folders: number;
}

/**
 * The embedded database's files, with a sync that reaches the disk.
 *
 * The engine is PostgreSQL, and PostgreSQL already knows what must be on disk before what: the log before a
 * commit is acknowledged, the pages before a checkpoint is recorded, a folder after a rename. As shipped, its
 * sync calls end in nothing. Here they end in fdatasync on the host's file, and the engine is started with
 * `fsync=on`, so a commit is answered only after its log is on disk, and no order is of our own making.
 */
export class DurableFs extends NodeFS {
  readonly syncs: SyncCount = { files: 0, folders: 0 };

  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...given);
    const connect = (module: unknown) => this.#connect(module as EmscriptenModule);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), connect] } };
  }

  #connect({ NODEFS }: EmscriptenModule): void {
    NODEFS.stream_ops.fsync = (stream) => {
      if (stream.nfd === undefined) this.#syncFolder(NODEFS.realPath(stream.node));
      else this.#syncFile(stream.nfd);
      return 0;
    };
  }

  #syncFile(descriptor: number): void {
    fdatasyncSync(descriptor);
    this.syncs.files += 1;
  }

  #syncFolder(path: string): void {
    const descriptor = openSync(path, 'r');
    try {
      fsyncSync(descriptor);
      this.syncs.folders += 1;
    } finally {
      closeSync(descriptor);
    }
  }
}

/**
 * How the engine is started: as shipped, less `-F` (which turns sync off), and with a log that is synced
 * through the call that `DurableFs` answers.
 */
export function durableStartParams(defaults: readonly string[]): string[] {
  return [...defaults.filter((each) => each !== '-F'), '-c', 'fsync=on', '-c', 'wal_sync_method=fsync'];
}
