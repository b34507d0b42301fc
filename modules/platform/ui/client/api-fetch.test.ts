import { afterEach, expect, test, vi } from 'vitest';
import { apiFetch } from './api-fetch.ts';
import { isLocked, openLock } from './lock-gate.ts';
import { onSignedOut } from './signed-out.ts';

afterEach(() => {
  openLock();
  vi.unstubAllGlobals();
});

function answering(...statuses: number[]): Request[] {
  const sent: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request);
    return new Response('{}', { status: statuses[sent.length - 1] ?? 200 });
  });
  return sent;
}

const save = () => new Request('http://localhost/api/v1/notes', { method: 'POST', body: '{"text":"typed"}' });

test('a write that meets a locked session waits and is sent again as it was', async () => {
  const sent = answering(423, 200);
  const answer = apiFetch(save());
  await vi.waitFor(() => expect(isLocked()).toBe(true));
  expect(sent).toHaveLength(1);
  openLock();
  expect((await answer).status).toBe(200);
  expect(await sent[1]?.text()).toBe('{"text":"typed"}');
  expect(sent[1]?.headers.get('Idempotency-Key')).toBe(sent[0]?.headers.get('Idempotency-Key'));
});

test('each write has its own Idempotency-Key and a read has none', async () => {
  const sent = answering();
  await apiFetch(save());
  await apiFetch(save());
  await apiFetch(new Request('http://localhost/api/v1/notes'));
  const [first, second, read] = sent.map((request) => request.headers.get('Idempotency-Key'));
  expect(first).not.toBe(second);
  expect(read).toBeNull();
});

test('an ended session is reported', async () => {
  answering(401);
  const ended = vi.fn();
  onSignedOut(ended);
  await apiFetch(save());
  expect(ended).toHaveBeenCalledOnce();
});
