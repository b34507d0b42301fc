import type { z } from 'zod';
import { Refusal, refuse } from '../../refusal.ts';
import { sessionLocked, signInFirst } from '../../use-case/resolve-actor.ts';
import { refusalProblem } from './auth-problem.ts';
import type { OpenRoute, SessionRoute } from './auth-route.ts';
import { authRoutes } from './auth-routes.ts';
import { clientAddress } from '../guesses/client-address.ts';
import type { IdentityParts } from '../identity-parts.ts';
import { sessionOf } from '../sessions.ts';
import { BASE_PATH } from '../library/sign-in-library.ts';

const MAX_BODY_CHARS = 16_384;

/**
 * Answers `/api/auth/*`: JSON, or problem+json with a sentence.
 * @param socketAddress of the connection, so that guesses are counted by address too.
 * @throws SignInFailure when it is our fault.
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

async function readBody(request: Request, schema: z.ZodType): Promise<unknown> {
  const text = await request.text();
  if (text.length > MAX_BODY_CHARS) throw notUnderstood(413, 'body.too_large', 'This is too much to sign in with.');
  const isJson = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';
  if (text && !isJson) throw notUnderstood(415, 'body.not_json', 'Send this as application/json.');
  const result = schema.safeParse(parseJson(text || '{}'));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw refuse({
    code: 'input.invalid',
    status: 422,
    sentence: issue?.message ?? 'This input is not what the route takes.',
    field: issue?.path.join('.') || undefined,
  } as ConstructorParameters<typeof Refusal>[0]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notUnderstood(400, 'body.not_json', 'This is not JSON.');
  }
}

const notUnderstood = (status: number, code: string, sentence: string) => refuse({ status, code, sentence });
const noRoute = () => refuse({ status: 404, code: 'route.unknown', sentence: 'The API has no such address.' });
const wrongMethod = (method: string) =>
  refuse({ status: 405, code: 'route.method', sentence: `This address takes ${method}.` });
