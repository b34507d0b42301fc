import { createHash } from 'node:crypto';
import { z } from 'zod';
import { refuse } from '../../refusal.ts';
import { takeGuess } from '../guesses/guess.store.ts';
import { countGuess, PER_ACCOUNT } from '../guesses/throttle.ts';
import type { IdentityParts } from '../identity-parts.ts';
import { readSigned } from '../session-cookie.ts';
import { sessionLocked } from '../session-refusals.ts';
import type { SessionState } from '../sessions.ts';
import { type AuthUser, findUser } from '../user.store.ts';
import { libraryProblem } from './auth-problem.ts';
import { type AuthCall, fields, openRoute } from './auth-route.ts';
import { answerWith, callLibrary } from './call-library.ts';
import { signedIn } from './sign-in.ts';

const stepBody = z.strictObject({ code: fields.code, trustDevice: z.boolean().default(false) });
type StepCall = AuthCall<z.infer<typeof stepBody>, SessionState>;

/** A code opens the door once, for as long as it and its neighbours are good. */
const ONCE = { max: 1, windowSeconds: 120 };

/** Takes the code of an authenticator app: at sign-in, or as proof at enrolment when a session is open. */
export const verifyCode = openRoute({
  method: 'POST',
  body: stepBody,
  async answer(call: StepCall) {
    if (call.session.state === 'locked') throw sessionLocked();
    return call.session.state === 'active' ? enrol(call) : finishSignIn(call);
  },
});

/** Takes a backup code at sign-in. Each is good once. */
export const verifyBackupCode = openRoute({
  method: 'POST',
  body: stepBody,
  async answer(call: StepCall) {
    if (call.session.state === 'locked') throw sessionLocked();
    if (call.session.state === 'active') throw alreadySignedIn();
    return finishSignIn(call);
  },
});

async function enrol(call: StepCall): Promise<Response> {
  const { parts, session } = call;
  if (session.state !== 'active') throw sessionLocked();
  const response = await forward(call);
  if (response.status !== 200) return libraryProblem(response);
  const { userId, practiceId, sessionId } = session;
  if (!session.twoFactor) await parts.tell({ kind: 'second_factor_on', userId, practiceId, sessionId });
  return answerWith(response, { status: true });
}

async function finishSignIn(call: StepCall): Promise<Response> {
  const { parts } = call;
  const user = await userOfStep(parts, call.headers);
  if (!user) return libraryProblem(await forward(call));
  const guess = await countGuess(parts.db, parts.clock, [[`code:${user.id}`, PER_ACCOUNT]]);
  if (await wasUsed(parts, user, call.body.code)) throw codeUsed();
  const response = await forward(call);
  if (response.status !== 200) {
    const { id: userId, practiceId } = user;
    await parts.tell({ kind: 'sign_in_failed', userId, practiceId });
    return libraryProblem(response);
  }
  await guess.wasRight();
  return signedIn(parts, response, (await response.json()) as { token?: string; user?: AuthUser });
}

/** Whose password was right a moment ago in this browser. */
async function userOfStep(parts: IdentityParts, headers: Headers): Promise<AuthUser | undefined> {
  const identifier = readSigned(headers, parts.cookies.twoFactor, parts.secret);
  if (!identifier) return undefined;
  const { internalAdapter } = await parts.library.$context;
  const step = await internalAdapter.findVerificationValue(identifier);
  return step ? findUser(parts.db, step.value) : undefined;
}

/** Whoever looked over a shoulder can not use the same code a second later. */
async function wasUsed({ db, clock }: IdentityParts, user: AuthUser, code: string): Promise<boolean> {
  const hash = createHash('sha256').update(`${user.id}:${code}`).digest('hex');
  return !(await takeGuess(db, `used:${hash}`, ONCE, clock.now()));
}

const forward = ({ parts, path, headers, body, address }: StepCall) =>
  callLibrary(parts, { method: 'POST', path, headers, body, address });

const codeUsed = () =>
  refuse({
    code: 'code.wrong',
    status: 422,
    sentence: 'That code was tried a moment ago. Wait for the next one.',
    field: 'code',
  });

const alreadySignedIn = () =>
  refuse({ code: 'sign_in.done', status: 409, sentence: 'You are signed in already.' });
