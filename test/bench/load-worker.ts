/**
 * Sends requests from a thread of its own, so that the client's work does not stand in the server's way more than
 * a second process would. Each of a few lanes sends the next request when its last one was answered.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Load, LoadResult } from './load.ts';

const { origin, cookie, requests, lanes, seconds } = workerData as Load;

async function run(): Promise<LoadResult> {
  const times: number[] = [];
  let failed = 0;
  let next = 0;
  const started = performance.now();
  const until = seconds === null ? Number.POSITIVE_INFINITY : started + seconds * 1000;
  const lane = async () => {
    while (performance.now() < until) {
      const request = requests[seconds === null ? next : next % requests.length];
      next += 1;
      if (!request) return;
      const begun = performance.now();
      for (const { method, path, body } of request) {
        const response = await fetch(`${origin}${path}`, {
          method,
          headers: { cookie, origin, ...(body ? { 'content-type': 'application/json' } : {}) },
          body: body ? JSON.stringify(body) : null,
        });
        await response.arrayBuffer();
        if (!response.ok) failed += 1;
      }
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { times, failed, elapsedMs: performance.now() - started };
}

parentPort?.postMessage(await run());
