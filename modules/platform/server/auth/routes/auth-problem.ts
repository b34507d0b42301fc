import { STATUS_CODES } from 'node:http';
import type { Refusal } from '../../refusal.ts';

interface Meaning {
  status: number;
  code: string;
  detail: string;
  field?: string;
}

const startAgain: Meaning = {
  status: 401,
  code: 'sign_in.expired',
  detail: 'Signing in took too long, or too many codes were wrong. Start again with your password.',
};
const foreign: Meaning = {
  status: 403,
  code: 'origin',
  detail:
    'This page is open under another address than the server expects. Open it under that one, or set CASEROOM_ORIGIN.',
};
const off: Meaning = { status: 409, code: 'second_factor.off', detail: 'The second step is not on.' };
const signedOut: Meaning = { status: 401, code: 'session.none', detail: 'Sign in first.' };

/** What the library says to programmers, said to people. */
const meanings: Record<string, Meaning> = {
  INVALID_EMAIL_OR_PASSWORD: {
    status: 401,
    code: 'sign_in.wrong',
    detail: 'That e-mail and password do not belong together.',
  },
  INVALID_PASSWORD: {
    status: 422,
    code: 'password.wrong',
    detail: 'That is not your password.',
    field: 'password',
  },
  PASSWORD_TOO_LONG: {
    status: 422,
    code: 'password.wrong',
    detail: 'That is not your password.',
    field: 'password',
  },
  INVALID_CODE: {
    status: 422,
    code: 'code.wrong',
    detail: 'That code is not right. Codes change every 30 seconds; try the newest.',
    field: 'code',
  },
  INVALID_BACKUP_CODE: {
    status: 422,
    code: 'code.wrong',
    detail: 'That backup code is not right, or was used before.',
    field: 'code',
  },
  INVALID_TOKEN: {
    status: 422,
    code: 'link.expired',
    detail: 'This link was used before or is too old. Ask for a new one.',
    field: 'token',
  },
  INVALID_TWO_FACTOR_COOKIE: startAgain,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: startAgain,
  TOTP_ALREADY_ENABLED: { status: 409, code: 'second_factor.on', detail: 'The second step is on already.' },
  TOTP_NOT_ENABLED: off,
  TWO_FACTOR_NOT_ENABLED: off,
  BACKUP_CODES_NOT_ENABLED: off,
  UNAUTHORIZED: signedOut,
  SESSION_EXPIRED: signedOut,
  INVALID_ORIGIN: foreign,
  MISSING_OR_NULL_ORIGIN: foreign,
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: foreign,
};

/** The library's refusal as problem+json, with the cookies it takes back. */
export async function libraryProblem(response: Response): Promise<Response> {
  const body = (await response.json().catch(() => null)) as { code?: unknown } | null;
  const code = String(body?.code ?? '');
  const meaning = meanings[code] ?? {
    status: response.status,
    code: code.toLowerCase() || 'refused',
    detail: 'That did not work. Look at what you typed and try again.',
  };
  const answer = problemResponse(meaning);
  for (const cookie of response.headers.getSetCookie()) answer.headers.append('set-cookie', cookie);
  return answer;
}

/** A refusal of ours as problem+json; one that asks to wait says so in `Retry-After` too. */
export function refusalProblem({ parts }: Refusal): Response {
  const { status, code, sentence, field, data } = parts;
  const answer = problemResponse({ status, code, detail: sentence, ...(field ? { field } : {}) }, data);
  const seconds = data?.retryAfterSeconds;
  if (typeof seconds === 'number') answer.headers.set('retry-after', String(seconds));
  return answer;
}

function problemResponse(meaning: Meaning, data?: Record<string, unknown>): Response {
  const type = `urn:caseroom:problem:${meaning.code}`;
  const title = STATUS_CODES[meaning.status] ?? 'Refused';
  return new Response(JSON.stringify({ type, title, ...meaning, data }), {
    status: meaning.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}
