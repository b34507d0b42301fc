import { Worker } from 'node:worker_threads';

export interface Step {
  method: string;
  path: string;
  body?: unknown;
}

export interface Load {
  origin: string;
  cookie: string;
  /** Each is one thing a person does, in one request or several. */
  requests: Step[][];
  lanes: number;
  /** Null sends each request once; else they go round until the time is over. */
  seconds: number | null;
}

export interface LoadResult {
  times: number[];
  failed: number;
  elapsedMs: number;
}

export interface Figures {
  perSecond: number;
  p50: number;
  p95: number;
}

/** Runs a load in a thread. @throws Error when a request was refused: such figures would mean nothing. */
export function runLoad(worker: string, load: Load): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: load });
    thread.once('error', reject);
    thread.once('message', (result: LoadResult) => {
      void thread.terminate();
      if (result.failed > 0) reject(new Error(`${result.failed} requests were refused.`));
      else resolve(figures(result));
    });
  });
}

/** The same measure for work that is done here, without HTTP. */
export async function runHere(
  lanes: number,
  work: Iterable<() => Promise<unknown>>,
  seconds: number,
): Promise<Figures> {
  const times: number[] = [];
  const started = performance.now();
  const source = work[Symbol.iterator]();
  const lane = async () => {
    while (performance.now() < started + seconds * 1000) {
      const { value, done } = source.next();
      if (done) return;
      const begun = performance.now();
      await value();
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return figures({ times, failed: 0, elapsedMs: performance.now() - started });
}

function figures({ times, elapsedMs }: LoadResult): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: (times.length / elapsedMs) * 1000, p50: at(0.5), p95: at(0.95) };
}
