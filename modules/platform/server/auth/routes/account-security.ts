import { z } from 'zod';
import { countGuess, PER_ACCOUNT } from '../guesses/throttle.ts';
import { requireStrongPassword } from '../password-policy.ts';
import type { SecurityEventKind } from '../security-event.ts';
import { rowOf } from '../sessions.ts';
import { deletePromises } from '../user.store.ts';
import { libraryProblem } from './auth-problem.ts';
import {
  type ActiveSession,
  type AuthCall,
  fields,
  noBody,
  opaque,
  openRoute,
  sessionRoute,
} from './auth-route.ts';
import { answerWith, callLibrary } from './call-library.ts';

const passwordBody = z.strictObject({ password: fields.password });
const changeBody = z.strictObject({
  currentPassword: fields.password,
  newPassword: fields.newPassword,
  /** Always so; taken because the library's clients send it. */
  revokeOtherSessions: z.literal(true).optional(),
});
const endBody = z.strictObject({ token: opaque });

type Call<Body = unknown> = AuthCall<Body, ActiveSession>;

/** Ends the session on the server, whether open or locked. */
export const signOut = openRoute({
  method: 'POST',
  body: noBody,
  async answer({ parts, path, headers }) {
    const row = await rowOf(parts, headers);
    const response = await callLibrary(parts, { method: 'POST', path, headers });
    if (response.status !== 200) return libraryProblem(response);
    if (row) {
      const { userId, practiceId, sessionId } = row;
      await parts.tell({ kind: 'sign_out', userId, practiceId, sessionId });
    }
    return answerWith(response, { status: true });
  },
});

/** Changes the password. Every other session ends, and devices that were trusted are no longer. */
export const changePassword = sessionRoute({
  method: 'POST',
  body: changeBody,
  async answer(call: Call<z.infer<typeof changeBody>>) {
    const { parts, session, body } = call;
    await requireStrongPassword(body.newPassword, [session.name, session.email], 'newPassword');
    const sent = { ...body, revokeOtherSessions: true };
    const response = await withPassword(call, sent, 'password_changed', 'password_change_failed');
    if (response.status === 200) await deletePromises(parts.db, session.userId);
    return response.status === 200 ? answerWith(response, { status: true }) : libraryProblem(response);
  },
});

/** Begins enrolment: the address for the QR code, and the backup codes. It counts once a code was right. */
export const startSecondFactor = sessionRoute({
  method: 'POST',
  body: passwordBody,
  async answer(call: Call<z.infer<typeof passwordBody>>) {
    const response = await withPassword(call, call.body);
    return response.status === 200 ? answerWith(response, await response.json()) : libraryProblem(response);
  },
});

export const stopSecondFactor = sessionRoute({
  method: 'POST',
  body: passwordBody,
  async answer(call: Call<z.infer<typeof passwordBody>>) {
    const response = await withPassword(call, call.body, 'second_factor_off');
    if (response.status === 200) await deletePromises(call.parts.db, call.session.userId);
    return response.status === 200 ? answerWith(response, { status: true }) : libraryProblem(response);
  },
});

export const renewBackupCodes = sessionRoute({
  method: 'POST',
  body: passwordBody,
  async answer(call: Call<z.infer<typeof passwordBody>>) {
    const response = await withPassword(call, call.body, 'backup_codes_renewed');
    return response.status === 200 ? answerWith(response, await response.json()) : libraryProblem(response);
  },
});

/** What the security page reads: this session, and the others that are open. */
export const readSessions = sessionRoute({
  method: 'GET',
  body: z.undefined(),
  async answer({ parts, path, headers, address }: Call) {
    const response = await callLibrary(parts, { method: 'GET', path, headers, address });
    return response.status === 200 ? answerWith(response, await response.json()) : libraryProblem(response);
  },
});

export const endSession = sessionRoute({
  method: 'POST',
  body: endBody,
  answer: (call: Call<z.infer<typeof endBody>>) => endSessions(call),
});

export const endOtherSessions = sessionRoute({
  method: 'POST',
  body: noBody,
  answer: (call) => endSessions(call),
});

async function endSessions({ parts, path, headers, body, session }: Call): Promise<Response> {
  const response = await callLibrary(parts, { method: 'POST', path, headers, body });
  if (response.status !== 200) return libraryProblem(response);
  const { userId, practiceId, sessionId } = session;
  await parts.tell({ kind: 'session_ended', userId, practiceId, sessionId });
  return answerWith(response, { status: true });
}

/** Passes on what needs the password, typed wrong five times in 15 minutes at the most. */
async function withPassword(call: Call, body: unknown, done?: SecurityEventKind, failed?: SecurityEventKind) {
  const { parts, path, headers, address, session } = call;
  const { userId, practiceId, sessionId } = session;
  const guess = await countGuess(parts.db, parts.clock, [[`session:${sessionId}`, PER_ACCOUNT]]);
  const response = await callLibrary(parts, { method: 'POST', path, headers, body, address });
  const isRight = response.status === 200;
  if (isRight) await guess.wasRight();
  const kind = isRight ? done : failed;
  if (kind) await parts.tell({ kind, userId, practiceId, sessionId });
  return response;
}
