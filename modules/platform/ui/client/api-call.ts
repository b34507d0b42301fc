import { ORPCError } from '@orpc/client';
import { apiFetch } from './api-fetch.ts';
import { toProblemError } from './problem.ts';

/** Calls a route of the API without its contract. @throws ORPCError like every module client. */
async function call<T>(method: 'GET' | 'POST', path: string): Promise<T> {
  const response = await apiFetch(new Request(new URL(`/api/v1${path}`, window.location.origin), { method }));
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as T;
  throw (
    toProblemError(body, response.status) ??
    new ORPCError<string, undefined>('unreadable', { status: response.status })
  );
}

/** Reads a route such as `/session`. */
export const apiGet = <T>(path: string): Promise<T> => call<T>('GET', path);

/** Calls a route that takes nothing, such as `/session/lock`. */
export const apiPost = <T>(path: string): Promise<T> => call<T>('POST', path);
