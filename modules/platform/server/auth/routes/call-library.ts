import type { IdentityParts } from '../identity-parts.ts';
import { ADDRESS_HEADER, BASE_PATH } from '../library/sign-in-library.ts';

/** The sign-in library failed in itself and says no more. */
export class SignInFailure extends Error {
  override name = 'SignInFailure';
}

const PASSED_ON = [
  'cookie',
  'origin',
  'referer',
  'user-agent',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
];

export interface LibraryCall {
  method: 'GET' | 'POST';
  path: string;
  headers: Headers;
  body?: unknown;
  address?: string | undefined;
}

/**
 * Hands a request that was looked at on to the library, with the headers it needs and no others.
 * @throws what the database threw, or SignInFailure: never an answer above 499.
 */
export async function callLibrary(parts: IdentityParts, call: LibraryCall): Promise<Response> {
  const headers = new Headers();
  for (const name of PASSED_ON) {
    const value = call.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  // Browsers always say where a write comes from; what says nothing is a script with a cookie of its own.
  if (!headers.has('origin')) headers.set('origin', parts.origin);
  if (call.address) headers.set(ADDRESS_HEADER, call.address);
  const hasBody = call.method === 'POST';
  if (hasBody) headers.set('content-type', 'application/json');
  const request = new Request(`${parts.origin}${BASE_PATH}/${call.path}`, {
    method: call.method,
    headers,
    body: hasBody ? JSON.stringify(call.body ?? {}) : null,
  });
  const response = await parts.library.handler(request);
  if (response.status < 500) return response;
  throw new SignInFailure(`Sign-in failed at ${call.path}.`);
}

/** The same answer, its cookies kept, with another body; the library's tokens stay out of reach of scripts. */
export function answerWith(from: Response, body: unknown): Response {
  const headers = new Headers({ 'content-type': 'application/json', 'cache-control': 'no-store' });
  for (const cookie of from.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return new Response(JSON.stringify(body), { status: from.status, headers });
}
