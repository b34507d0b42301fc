import { createHash } from 'node:crypto';
import { z } from 'zod';
import { emailInvalid, plainEmail } from '../create-user.ts';
import { countGuess, PER_ACCOUNT } from '../guesses/throttle.ts';
import type { IdentityParts } from '../identity-parts.ts';
import { requireStrongPassword } from '../password-policy.ts';
import { type AuthUser, deletePromises, findUser, findUserByEmail } from '../user.store.ts';
import { libraryProblem } from './auth-problem.ts';
import { fields, opaque, openRoute } from './auth-route.ts';
import { answerWith, callLibrary } from './call-library.ts';

const askBody = z.strictObject({
  email: fields.email,
  /** Taken because the library's clients send it; the link leads to our own page always. */
  redirectTo: z.string().max(200).optional(),
});
const resetBody = z.strictObject({
  newPassword: fields.newPassword,
  token: opaque,
});

/** Mails a link when the address is somebody's. The answer, and how long it takes, is the same when it is not. */
export const askForReset = openRoute({
  method: 'POST',
  body: askBody,
  async answer({ parts, path, headers, body }) {
    const email = plainEmail((body as z.infer<typeof askBody>).email);
    if (!z.email().safeParse(email).success) throw emailInvalid();
    const bucket = `reset:${createHash('sha256').update(email).digest('hex')}`;
    await countGuess(parts.db, parts.clock, [[bucket, PER_ACCOUNT]]);
    const sent = new Headers(headers);
    parts.later(async () => {
      await callLibrary(parts, { method: 'POST', path, headers: sent, body: { email } });
      const user = await findUserByEmail(parts.db, email);
      if (!user) return;
      await parts.tell({ kind: 'password_reset_asked', userId: user.id, practiceId: user.practiceId });
    });
    return Response.json({ status: true });
  },
});

/** Sets a new password by the link from a mail. All sessions end, and devices that were trusted are no longer. */
export const resetPassword = openRoute({
  method: 'POST',
  body: resetBody,
  async answer(call) {
    const { parts, path, headers } = call;
    const body = call.body as z.infer<typeof resetBody>;
    const user = await userOfLink(parts, body.token);
    if (user) await requireStrongPassword(body.newPassword, [user.name, user.email], 'newPassword');
    const response = await callLibrary(parts, { method: 'POST', path, headers, body });
    if (response.status !== 200 || !user) return libraryProblem(response);
    await deletePromises(parts.db, user.id);
    await parts.tell({ kind: 'password_reset', userId: user.id, practiceId: user.practiceId });
    const answer = answerWith(response, { status: true });
    // Whoever reads the account's mail is its owner, and is not kept waiting by a stranger's guesses.
    answer.headers.append('set-cookie', parts.devices.remember(user.email));
    return answer;
  },
});

async function userOfLink(parts: IdentityParts, token: string): Promise<AuthUser | undefined> {
  const { internalAdapter } = await parts.library.$context;
  const link = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  return link ? findUser(parts.db, link.value) : undefined;
}
