import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import type { Clock } from '../../clock.ts';
import type { Database } from '../../db/database.ts';
import { newId } from '../../ids.ts';
import { MAX_LENGTH, MIN_LENGTH } from '../password-policy.ts';
import type { CookieNames } from '../session-cookie.ts';
import { machineTime } from './machine-time.ts';

/** A session ends this long after the sign-in, however busy it is. */
export const SESSION_SECONDS = 12 * 60 * 60;
const LINK_SECONDS = 60 * 60;
/** The address as we made it out; what a client writes into other headers is not passed on. */
export const ADDRESS_HEADER = 'x-caseroom-address';
export const BASE_PATH = '/api/auth';

export interface LibraryParts {
  db: Database;
  clock: Clock;
  secret: string;
  origin: string;
  cookies: CookieNames;
  secureCookies: boolean;
  sendLink(user: { email: string; practiceId: string }, token: string): Promise<void>;
  hasher?: PasswordHasher | undefined;
}

export interface PasswordHasher {
  hash(password: string): Promise<string>;
  verify(data: { hash: string; password: string }): Promise<boolean>;
}

export type SignInLibrary = ReturnType<typeof signInLibrary>;

/** better-auth, set up for what it does here: passwords, cookies, TOTP. Who may call what is decided before it. */
export function signInLibrary(parts: LibraryParts) {
  const { db, clock, secret, origin, cookies, secureCookies } = parts;
  return betterAuth({
    appName: 'Caseroom',
    baseURL: origin,
    basePath: BASE_PATH,
    secret,
    trustedOrigins: sameMachine(origin),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // What is not a refusal is thrown to us; else the library prints it, with what was typed.
    onAPIError: { throw: true },
    rateLimit: { enabled: false },
    database: {
      db: db.kysely.withPlugin(machineTime(clock)),
      type: 'postgres',
      schemaName: 'platform',
      transaction: true,
    },
    advanced: {
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER], ipv6Subnet: 128 },
      // Off, because it would put its own `__Secure-` before the name.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: secureCookies, httpOnly: true, sameSite: 'lax', path: '/' },
      cookies: {
        session_token: { name: cookies.session },
        dont_remember: { name: cookies.dontRemember },
        two_factor: { name: cookies.twoFactor },
        trust_device: { name: cookies.trustDevice },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_LENGTH,
      maxPasswordLength: MAX_LENGTH,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: LINK_SECONDS,
      ...(parts.hasher ? { password: parts.hasher } : {}),
      sendResetPassword: ({ user, token }) =>
        parts.sendLink(
          { email: user.email, practiceId: (user as unknown as { practiceId: string }).practiceId },
          token,
        ),
    },
    user: { modelName: 'auth_user', fields: userColumns, additionalFields },
    session: {
      modelName: 'auth_session',
      fields: sessionColumns,
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: sessionFields,
    },
    account: { modelName: 'auth_account', fields: accountColumns },
    verification: { modelName: 'auth_verification', fields: verificationColumns, storeIdentifier: 'hashed' },
    databaseHooks: {
      session: {
        create: {
          // A session that is not to be remembered would else live longer than one that is.
          before: async (session) => ({
            data: {
              ...session,
              expiresAt: new Date(Date.now() + SESSION_SECONDS * 1000),
              lastActiveAt: new Date(),
              lockedAt: null,
            },
          }),
        },
      },
    },
    plugins: [
      twoFactor({
        issuer: 'Caseroom',
        accountLockout: { enabled: false },
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: { modelName: 'auth_two_factor', fields: twoFactorColumns },
        },
      }),
    ],
  });
}

/** On one's own computer the same server answers to three names. */
export function sameMachine(origin: string): string[] {
  const { protocol, port } = new URL(origin);
  const suffix = port ? `:${port}` : '';
  return [origin, ...['localhost', '127.0.0.1', '[::1]'].map((host) => `${protocol}//${host}${suffix}`)];
}

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' };
const userColumns = { ...stamps, emailVerified: 'email_verified' };
const additionalFields = {
  practiceId: { type: 'string', required: true, input: false, fieldName: 'practice_id' },
} as const;
const sessionColumns = {
  ...stamps,
  userId: 'user_id',
  expiresAt: 'expires_at',
  ipAddress: 'ip_address',
  userAgent: 'user_agent',
};
const sessionFields = {
  lastActiveAt: { type: 'date', required: true, input: false, fieldName: 'last_active_at' },
  lockedAt: { type: 'date', required: false, input: false, fieldName: 'locked_at' },
} as const;
const accountColumns = {
  ...stamps,
  userId: 'user_id',
  accountId: 'account_id',
  providerId: 'provider_id',
  accessToken: 'access_token',
  refreshToken: 'refresh_token',
  idToken: 'id_token',
  accessTokenExpiresAt: 'access_token_expires_at',
  refreshTokenExpiresAt: 'refresh_token_expires_at',
};
const verificationColumns = { ...stamps, expiresAt: 'expires_at' };
const twoFactorColumns = {
  userId: 'user_id',
  backupCodes: 'backup_codes',
  failedVerificationCount: 'failed_verification_count',
  lockedUntil: 'locked_until',
};
