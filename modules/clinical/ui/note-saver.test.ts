import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Note } from '../contract/index.ts';
import { NoteSaver, type SaverParts } from './note-saver.ts';

const note = (body: string, version: number): Note => ({
  ...{
    id: 'n',
    appointmentId: 'a',
    kind: 'progress',
    authorName: 'Nora Quist',
    mine: true,
    body,
    status: 'draft',
  },
  ...{ version, updatedAt: '2026-03-02T15:00:00Z', signature: null },
});

/** A server that keeps the note as ours does: a save on top of an old version is refused. */
function server(stored: Note | null = null) {
  const calls: { version: number; body: string }[] = [];
  const held: (() => void)[] = [];
  const state = { stored, offline: false, hold: false };
  const parts: SaverParts = {
    save: async (version, body) => {
      calls.push({ version, body });
      if (state.hold) await new Promise<void>((go) => held.push(go));
      if (state.offline) throw new Error('offline');
      if (version !== (state.stored?.version ?? 0)) throw new Error('stale');
      state.stored = note(body, version + 1);
      return state.stored;
    },
    onSaved: () => undefined,
    read: (error) => {
      const { message } = error as Error;
      return { sentence: message, conflict: message === 'stale', retry: message === 'offline' };
    },
  };
  return { calls, state, parts, release: () => held.splice(0).map((go) => go()) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is typed is saved once, 1.5 s after the last key', async () => {
  const { calls, parts } = server();
  const saver = new NoteSaver(null, parts);
  saver.write('S');
  await vi.advanceTimersByTimeAsync(1400);
  saver.write('Slept');
  await vi.advanceTimersByTimeAsync(1400);
  expect(calls).toEqual([]);
  expect(saver.snapshot().state).toBe('waiting');
  await vi.advanceTimersByTimeAsync(200);
  expect(calls).toEqual([{ version: 0, body: 'Slept' }]);
  expect(saver.snapshot().state).toBe('saved');
});

test('a letter typed while a save is under way is saved by the next one', async () => {
  const { calls, state, parts, release } = server();
  const saver = new NoteSaver(null, parts);
  state.hold = true;
  saver.write('Slept');
  const first = saver.flush();
  saver.write('Slept well');
  const second = saver.flush();
  state.hold = false;
  release();
  expect(await first).toBe(true);
  expect(await second).toBe(true);
  expect(calls).toEqual([
    { version: 0, body: 'Slept' },
    { version: 1, body: 'Slept well' },
  ]);
  expect(saver.unsaved).toBe(false);
});

test('when the connection is gone it says so, keeps the text and tries again', async () => {
  const { calls, state, parts } = server();
  const saver = new NoteSaver(null, parts);
  state.offline = true;
  saver.write('Slept');
  await vi.advanceTimersByTimeAsync(1500);
  expect(saver.snapshot()).toMatchObject({ text: 'Slept', state: 'failed', problem: 'offline' });
  state.offline = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(calls).toHaveLength(2);
  expect(saver.snapshot()).toMatchObject({ state: 'saved', problem: null });
});

test('a note changed in another window is not written over until one of the two is chosen', async () => {
  const { calls, state, parts } = server(note('Theirs', 4));
  const saver = new NoteSaver(note('Old', 3), parts);
  saver.write('Mine');
  expect(await saver.flush()).toBe(false);
  expect(saver.snapshot().state).toBe('conflict');
  saver.write('Mine, longer');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(calls).toHaveLength(1);
  expect(state.stored?.body).toBe('Theirs');
  saver.resolve(note('Theirs', 4), true);
  await vi.advanceTimersByTimeAsync(0);
  expect(state.stored).toMatchObject({ body: 'Mine, longer', version: 5 });
});

test('the other window’s version can be taken instead, and nothing is sent', async () => {
  const { calls, parts } = server(note('Theirs', 4));
  const saver = new NoteSaver(note('Old', 3), parts);
  saver.write('Mine');
  await saver.flush();
  saver.resolve(note('Theirs', 4), false);
  expect(saver.snapshot()).toMatchObject({ text: 'Theirs', state: 'saved' });
  await saver.flush();
  expect(calls).toHaveLength(1);
});
