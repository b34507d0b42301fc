import { z } from 'zod';
import { newId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { IdentityParts } from './identity-parts.ts';
import { requireStrongPassword } from './password-policy.ts';
import { deleteUser, findUserByEmail, insertUser } from './user.store.ts';

export interface CreateUserInput {
  email: string;
  password: string;
  name: string;
  practiceId: string;
  /** So that the password is not made of it. */
  practiceName?: string;
}

/**
 * Makes somebody who can sign in. Call it outside any transaction: hashing takes long, and the embedded
 * database has one connection.
 * @throws Refusal `password.weak`, `email.invalid` (422) or `email.taken` (409).
 */
export async function createUser(parts: IdentityParts, input: CreateUserInput): Promise<{ userId: string }> {
  const email = plainEmail(input.email);
  if (!z.email().safeParse(email).success) throw emailInvalid();
  await requireStrongPassword(input.password, [input.name, email, input.practiceName ?? '']);
  if (await findUserByEmail(parts.db, email)) throw emailTaken();
  const { password: hasher } = await parts.library.$context;
  const user = {
    id: newId(),
    accountId: newId(),
    practiceId: input.practiceId,
    email,
    name: input.name,
    passwordHash: await hasher.hash(input.password),
    at: parts.clock.now().toString(),
  };
  try {
    await parts.db.transaction().execute((tx) => insertUser(tx, user));
  } catch (error) {
    throw isTaken(error) ? emailTaken() : error;
  }
  return { userId: user.id };
}

/** For undoing a set-up that failed. */
export async function removeUser(parts: IdentityParts, userId: string): Promise<void> {
  await parts.db.transaction().execute((tx) => deleteUser(tx, userId));
}

/** E-mails are compared without case, and as one way of writing the same letters. */
export const plainEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase();

export const emailInvalid = (): Refusal =>
  refuse({
    code: 'email.invalid',
    status: 422,
    sentence: 'That does not look like an e-mail address.',
    field: 'email',
  });

const emailTaken = () =>
  refuse({
    code: 'email.taken',
    status: 409,
    sentence: 'Somebody signs in with this e-mail already. Use another one.',
    field: 'email',
  });

const isTaken = (error: unknown) => (error as { code?: string }).code === '23505';
