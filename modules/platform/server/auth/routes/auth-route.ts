import { z } from 'zod';
import type { IdentityParts } from '../identity-parts.ts';
import type { SessionState } from '../sessions.ts';

export type ActiveSession = Extract<SessionState, { state: 'active' }>;

export interface AuthCall<Body, Session> {
  parts: IdentityParts;
  /** Below `/api/auth/`. */
  path: string;
  headers: Headers;
  body: Body;
  /** Where the request comes from, when that is known. */
  address: string | undefined;
  session: Session;
}

interface Shape<Body> {
  method: 'GET' | 'POST';
  body: z.ZodType<Body>;
}

export interface OpenRoute<Body = unknown> extends Shape<Body> {
  needs: 'nobody';
  answer(call: AuthCall<Body, SessionState>): Promise<Response>;
}

export interface SessionRoute<Body = unknown> extends Shape<Body> {
  needs: 'session';
  answer(call: AuthCall<Body, ActiveSession>): Promise<Response>;
}

/** A route for people who are not signed in yet, or no longer. */
export function openRoute<Body>(route: Omit<OpenRoute<Body>, 'needs'>): OpenRoute<never> {
  return { ...route, needs: 'nobody' } as unknown as OpenRoute<never>;
}

/** A route for people whose session is open; a locked one is told so. */
export function sessionRoute<Body>(route: Omit<SessionRoute<Body>, 'needs'>): SessionRoute<never> {
  return { ...route, needs: 'session' } as unknown as SessionRoute<never>;
}

/** Bounds on what is typed: nothing longer is looked at. */
export const fields = {
  email: z
    .string({ error: 'Type your e-mail.' })
    .trim()
    .min(1, 'Type your e-mail.')
    .max(254, 'This e-mail is too long.'),
  password: z
    .string({ error: 'Type your password.' })
    .min(1, 'Type your password.')
    .max(256, 'This password is too long.'),
  newPassword: z
    .string({ error: 'Choose a password.' })
    .min(1, 'Choose a password.')
    .max(1024, 'Use at most 256 characters.'),
  code: z
    .string({ error: 'Type the code.' })
    .trim()
    .min(1, 'Type the code.')
    .max(32, 'This code is too long.')
    .transform((code) => code.replace(/\s/g, '')),
};

/** What the library makes: links and sessions. */
export const opaque = z
  .string({ error: 'Something is missing here. Load the page again.' })
  .regex(/^[\w-]{1,128}$/, 'This is not one of ours.');

export const noBody = z.strictObject({});
