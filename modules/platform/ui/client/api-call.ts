import { ORPCError } from '@orpc/client';
import { apiFetch } from './api-fetch.ts';
import { toProblemError } from './problem.ts';

/** Reads an answer that came without a contract. @throws ORPCError like every module client. */
async function read<T>(response: Response): Promise<T> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as T;
  throw (
    toProblemError(body, response.status) ??
    new ORPCError<string, undefined>('unreadable', { status: response.status })
  );
}

function requestFor(path: string, body: unknown): Request {
  const method = body === undefined ? 'GET' : 'POST';
  return new Request(new URL(path, window.location.origin), {
    method,
    credentials: 'same-origin',
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
}

/** Reads a route such as `/session` without its contract. */
export async function apiGet<T>(path: string): Promise<T> {
  return read<T>(await apiFetch(requestFor(`/api/v1${path}`, undefined)));
}

/** Calls a route such as `/session/lock` without its contract, past the lock. */
export async function apiPost<T>(path: string, body: unknown): Promise<T> {
  const request = requestFor(`/api/v1${path}`, body);
  request.headers.set('Idempotency-Key', crypto.randomUUID());
  return read<T>(await fetch(request));
}

/**
 * Calls the sign-in service.
 * @param body none for reading.
 * @param through `lock` waits behind the lock like every other call; `open` does not.
 */
export async function authCall<T>(
  path: string,
  body?: unknown,
  through: 'lock' | 'open' = 'open',
): Promise<T> {
  const request = requestFor(`/api/auth/${path}`, body);
  return read<T>(await (through === 'lock' ? apiFetch(request) : fetch(request)));
}

/**
 * Signs in with a password.
 * @returns `code` when a second step is asked for, else `in`.
 */
export async function signIn(email: string, password: string, rememberMe = false): Promise<'in' | 'code'> {
  const body = { email: email.trim(), password, rememberMe };
  const answer = await authCall<{ twoFactorRedirect?: boolean } | null>('sign-in/email', body);
  return answer?.twoFactorRedirect ? 'code' : 'in';
}
