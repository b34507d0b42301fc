import { apiFetch } from './api-fetch.ts';

/** What sign-in, sign-up of a second factor or a password change refused, as a sentence to show. */
export class AuthProblem extends Error {
  readonly code: string;
  /** Seconds to wait when there were too many tries. */
  readonly retrySeconds: number | null;

  constructor(code: string, sentence: string, retrySeconds: number | null = null) {
    super(sentence);
    this.name = 'AuthProblem';
    this.code = code;
    this.retrySeconds = retrySeconds;
  }
}

const sentences: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: 'That e-mail and password do not belong together.',
  INVALID_EMAIL: 'That does not look like an e-mail address.',
  INVALID_PASSWORD: 'That is not your password.',
  INVALID_CODE: 'That code is not right. Codes change every 30 seconds; try the newest.',
  INVALID_BACKUP_CODE: 'That backup code is not right, or was used before.',
  INVALID_TWO_FACTOR_COOKIE: 'Signing in took too long. Start again with your password.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'Too many wrong codes. Start again with your password.',
  INVALID_TOKEN: 'This link was used before or is too old. Ask for a new one.',
  PASSWORD_TOO_SHORT: 'Use at least 12 characters.',
  PASSWORD_TOO_LONG: 'Use at most 128 characters.',
  SESSION_EXPIRED: 'You were signed out. Sign in again.',
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** `90` → `2 minutes`: how long to wait, in words. */
export function waitWords(seconds: number): string {
  if (seconds < 60) return `${seconds} second${seconds === 1 ? '' : 's'}`;
  const minutes = Math.ceil(seconds / 60);
  return `${minutes} minute${minutes === 1 ? '' : 's'}`;
}

/** Reads a refusal of the sign-in service or of the API, whichever answered. */
export async function readAuthProblem(response: Response): Promise<AuthProblem> {
  const body: unknown = await response.json().catch(() => null);
  const code = isRecord(body) && typeof body.code === 'string' ? body.code : `http_${response.status}`;
  if (response.status === 429) {
    const header = response.headers.get('Retry-After') ?? response.headers.get('X-Retry-After');
    const seconds = Math.max(1, Math.ceil(Number(header ?? 60)) || 60);
    return new AuthProblem(code, `Too many tries. Wait ${waitWords(seconds)}, then try again.`, seconds);
  }
  const detail = isRecord(body) && typeof body.detail === 'string' ? body.detail : undefined;
  // A code in capitals is the library's own, and its message is written for programmers.
  const own =
    isRecord(body) && typeof body.message === 'string' && !sentences[code] ? body.message : undefined;
  const plain = 'That did not work. Try again in a moment.';
  return new AuthProblem(
    code,
    sentences[code] ?? detail ?? (response.status < 500 ? own : undefined) ?? plain,
  );
}

/** @returns a sentence for any failure of a call below. */
export function authSentence(error: unknown): string {
  if (error instanceof AuthProblem) return error.message;
  return 'Caseroom could not be reached. Check the connection and try again.';
}

/**
 * Calls the sign-in service.
 * @param through `lock` waits behind the lock like every other call; `open` does not.
 * @throws AuthProblem
 */
export async function authCall<T>(
  path: string,
  body?: unknown,
  through: 'lock' | 'open' = 'open',
): Promise<T> {
  const request = new Request(new URL(`/api/auth/${path}`, window.location.origin), {
    method: body === undefined ? 'GET' : 'POST',
    credentials: 'same-origin',
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const response = await (through === 'lock' ? apiFetch(request) : fetch(request));
  if (!response.ok) throw await readAuthProblem(response);
  return (await response.json().catch(() => null)) as T;
}

/**
 * Signs in with a password.
 * @returns `code` when a second step is asked for, else `in`.
 * @throws AuthProblem
 */
export async function signIn(email: string, password: string, rememberMe = false): Promise<'in' | 'code'> {
  const body = { email: email.trim(), password, rememberMe };
  const answer = await authCall<{ twoFactorRedirect?: boolean } | null>('sign-in/email', body);
  return answer?.twoFactorRedirect ? 'code' : 'in';
}
