import type { z } from 'zod';
import { Refusal, refuse } from '../../refusal.ts';
import { clientAddress } from '../guesses/client-address.ts';
import type { IdentityParts } from '../identity-parts.ts';
import { BASE_PATH } from '../library/sign-in-library.ts';
import { sessionLocked, signInFirst } from '../session-refusals.ts';
import { sessionOf } from '../sessions.ts';
import { refusalProblem } from './auth-problem.ts';
import type { OpenRoute, SessionRoute } from './auth-route.ts';
import { authRoutes } from './auth-routes.ts';

const MAX_BODY_CHARS = 16_384;

/**
 * Answers `/api/auth/*`: JSON, or problem+json with a sentence.
 * @param socketAddress of the connection, so that guesses are counted by address too.
 * @throws when it is our fault.
 */
export async function handleRequest(
  parts: IdentityParts,
  request: Request,
  socketAddress?: string,
): Promise<Response> {
  try {
    const path = new URL(request.url).pathname.slice(BASE_PATH.length + 1);
    const route = Object.hasOwn(authRoutes, path) ? authRoutes[path] : undefined;
    if (!route) throw noRoute();
    if (request.method !== route.method) throw wrongMethod(route.method);
    if (isForeign(parts, request)) throw foreignOrigin();
    return await answer(parts, route, path, request, socketAddress);
  } catch (error) {
    if (error instanceof Refusal) return refusalProblem(error);
    throw error;
  }
}

async function answer(
  parts: IdentityParts,
  route: OpenRoute<never> | SessionRoute<never>,
  path: string,
  request: Request,
  socketAddress: string | undefined,
): Promise<Response> {
  const { headers } = request;
  const session = await sessionOf(parts, headers, { passive: headers.has('x-caseroom-passive') });
  if (route.needs === 'session') {
    if (session.state === 'none') throw signInFirst();
    if (session.state === 'locked') throw sessionLocked();
  }
  const body = (route.method === 'POST' ? await readBody(request, route.body) : undefined) as never;
  const call = { parts, path, headers, body, address: clientAddress(headers, socketAddress) };
  if (route.needs === 'nobody') return route.answer({ ...call, session });
  if (session.state !== 'active') throw signInFirst();
  return route.answer({ ...call, session });
}

/** Browsers name the page a write comes from; what names none is a script with a cookie of its own. */
function isForeign(parts: IdentityParts, { method, headers }: Request): boolean {
  const from = headers.get('origin');
  return method === 'POST' && from !== null && !parts.origins.includes(from);
}

async function readBody(request: Request, schema: z.ZodType): Promise<unknown> {
  const text = await request.text();
  if (text.length > MAX_BODY_CHARS)
    throw notUnderstood(413, 'body.too_large', 'This is too much to sign in with.');
  const isJson =
    request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';
  if (text && !isJson) throw notUnderstood(415, 'body.not_json', 'Send this as application/json.');
  const result = schema.safeParse(parseJson(text || '{}'));
  if (result.success) return result.data;
  throw invalidInput(result.error.issues[0]);
}

/** Our own sentences are for fields; what the schema says about the whole is for programmers. */
function invalidInput(issue: z.core.$ZodIssue | undefined): Refusal {
  const field = issue?.path.join('.');
  const parts = { code: 'input.invalid', status: 422 };
  if (issue && field) return refuse({ ...parts, sentence: issue.message, field });
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 3).join(', ').slice(0, 80) : '';
  const sentence = extra
    ? `This address does not take: ${extra}.`
    : 'This address takes an object of named fields.';
  return refuse({ ...parts, sentence });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notUnderstood(400, 'body.not_json', 'This is not JSON.');
  }
}

const notUnderstood = (status: number, code: string, sentence: string) => refuse({ status, code, sentence });
const noRoute = () =>
  refuse({ status: 404, code: 'route.unknown', sentence: 'The API has no such address.' });
const foreignOrigin = () =>
  refuse({
    status: 403,
    code: 'origin',
    sentence:
      'This page is open under another address than the server expects. Open it under that one, or set CASEROOM_ORIGIN.',
  });
const wrongMethod = (method: string) =>
  refuse({ status: 405, code: 'route.method', sentence: `This address takes ${method}.` });
