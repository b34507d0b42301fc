import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { platformContract } from '#platform/contract';
import { moduleClient } from './module-client.ts';
import { problemOf } from './problem.ts';

beforeEach(() => vi.stubGlobal('window', { location: { origin: 'http://localhost' } }));
afterEach(() => vi.unstubAllGlobals());

test('a problem+json answer becomes a problem with its code, sentence and field', async () => {
  const body = { status: 403, code: 'not_yours', title: 'No', detail: 'Ask the owner.', field: 'tokenId' };
  const headers = { 'content-type': 'application/problem+json; charset=utf-8' };
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status: 403, headers }));
  const failure = await moduleClient(platformContract)
    .tokens.list.call()
    .catch((error: unknown) => error);
  expect(problemOf(failure)).toMatchObject({
    code: 'not_yours',
    sentence: 'Ask the owner.',
    field: 'tokenId',
  });
});

test('a call goes to its path under /api/v1 with its input', async () => {
  const sent: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request);
    return Response.json({ items: [], nextCursor: null });
  });
  await moduleClient(platformContract).audit.list.call({ effect: 'write', limit: 20 });
  expect(sent[0]?.url).toBe('http://localhost/api/v1/audit?effect=write&limit=20');
});
