import { createHash } from 'node:crypto';
import { z } from 'zod';
import { emailInvalid, plainEmail } from '../create-user.ts';
import { addressBucket } from '../guesses/client-address.ts';
import { forgetGuesses } from '../guesses/guess.store.ts';
import { type CountedGuess, countGuess, PER_ACCOUNT, PER_ADDRESS } from '../guesses/throttle.ts';
import type { IdentityParts } from '../identity-parts.ts';
import { deleteExpired, deleteSession, findSession } from '../session.store.ts';
import { readSigned } from '../session-cookie.ts';
import type { SessionState } from '../sessions.ts';
import { findUserByEmail } from '../user.store.ts';
import { libraryProblem } from './auth-problem.ts';
import { type AuthCall, fields, openRoute } from './auth-route.ts';
import { answerWith, callLibrary } from './call-library.ts';

const signInBody = z.strictObject({
  email: fields.email,
  password: fields.password,
  rememberMe: z.boolean().default(false),
});

type SignInCall = AuthCall<z.infer<typeof signInBody>, SessionState>;

interface LibraryAnswer {
  twoFactorRedirect?: boolean;
  token?: string;
  user?: { email: string; name: string };
}

/** Opens a session, or asks for the second step. What is wrong is not told: neither e-mail nor password. */
export const signIn = openRoute({
  method: 'POST',
  body: signInBody,
  async answer(call: SignInCall) {
    const { parts, headers, address } = call;
    const email = plainEmail(call.body.email);
    if (!z.email().safeParse(email).success) throw emailInvalid();
    const guess = await countSignIn(call, email);
    const body = { ...call.body, email };
    const response = await callLibrary(parts, { method: 'POST', path: call.path, headers, body, address });
    if (response.status === 401) parts.later(() => tellOfFailure(parts, email));
    if (response.status !== 200) return libraryProblem(response);
    await guess.wasRight();
    await endSessionBefore(parts, headers);
    const answer = (await response.json()) as LibraryAnswer;
    if (answer.twoFactorRedirect) return answerWith(response, { twoFactorRedirect: true });
    return signedIn(parts, response, answer);
  },
});

/** A browser that signed in here before has guesses of its own, so that strangers can not use up its owner's. */
async function countSignIn({ parts, headers, address }: SignInCall, email: string): Promise<CountedGuess> {
  const device = parts.devices.read(headers, email);
  if (device) return countGuess(parts.db, parts.clock, [[`device:${device}`, PER_ACCOUNT]]);
  const account = createHash('sha256').update(email).digest('hex');
  const byAddress = address ? ([[addressBucket(address), PER_ADDRESS]] as const) : [];
  return countGuess(parts.db, parts.clock, [[`account:${account}`, PER_ACCOUNT], ...byAddress]);
}

/** The answer to a sign-in that is complete: the session's cookie, and this browser is known from now on. */
export async function signedIn(
  parts: IdentityParts,
  response: Response,
  answer: LibraryAnswer,
): Promise<Response> {
  const row = answer.token ? await findSession(parts.db, answer.token) : undefined;
  if (row)
    await parts.tell({
      kind: 'sign_in',
      userId: row.userId,
      practiceId: row.practiceId,
      sessionId: row.sessionId,
    });
  parts.later(() => tidy(parts));
  const email = answer.user?.email ?? '';
  const result = answerWith(response, { user: { email, name: answer.user?.name ?? '' } });
  result.headers.append('set-cookie', parts.devices.remember(email));
  return result;
}

async function tellOfFailure(parts: IdentityParts, email: string): Promise<void> {
  const user = await findUserByEmail(parts.db, email);
  await parts.tell({ kind: 'sign_in_failed', userId: user?.id, practiceId: user?.practiceId });
}

/** Who signs in anew in the same browser leaves no session behind that nobody can log out of. */
async function endSessionBefore(parts: IdentityParts, headers: Headers): Promise<void> {
  const token = readSigned(headers, parts.cookies.session, parts.secret);
  if (token) await deleteSession(parts.db, token);
}

async function tidy({ db, clock }: IdentityParts): Promise<void> {
  const now = clock.now();
  await deleteExpired(db, now.toString());
  await forgetGuesses(db, now.subtract({ hours: 1 }));
}
