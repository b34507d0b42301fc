import { expect, test } from 'vitest';
import { Mutex } from './mutex.ts';

test('lets one at a time through, in the order they came', async () => {
  const mutex = new Mutex();
  const order: number[] = [];
  let inside = 0;
  const visit = async (turn: number) => {
    const release = await mutex.acquire();
    inside += 1;
    expect(inside).toBe(1);
    await Promise.resolve();
    order.push(turn);
    inside -= 1;
    release();
  };
  await Promise.all(Array.from({ length: 20 }, (_, turn) => visit(turn)));
  expect(order).toEqual(Array.from({ length: 20 }, (_, turn) => turn));
});

test('a second release by the same holder lets nobody else in', async () => {
  const mutex = new Mutex();
  const first = await mutex.acquire();
  const waiting = mutex.acquire();
  first();
  first();
  await waiting;
  let entered = false;
  const third = mutex.acquire().then(() => {
    entered = true;
  });
  await Promise.resolve();
  expect(entered).toBe(false);
  (await waiting)();
  await third;
});
