import {
  changePassword,
  endOtherSessions,
  endSession,
  readSessions,
  renewBackupCodes,
  signOut,
  startSecondFactor,
  stopSecondFactor,
} from './account-security.ts';
import type { OpenRoute, SessionRoute } from './auth-route.ts';
import { askForReset, resetPassword } from './reset-password.ts';
import { verifyBackupCode, verifyCode } from './second-step.ts';
import { signIn } from './sign-in.ts';

/** All that is open below `/api/auth/`. The library knows more, sign-up among it: what is not here is not there. */
export const authRoutes: Record<string, OpenRoute<never> | SessionRoute<never>> = {
  'sign-in/email': signIn,
  'sign-out': signOut,
  'get-session': readSessions,
  'list-sessions': readSessions,
  'revoke-session': endSession,
  'revoke-other-sessions': endOtherSessions,
  'change-password': changePassword,
  'request-password-reset': askForReset,
  'reset-password': resetPassword,
  'two-factor/enable': startSecondFactor,
  'two-factor/disable': stopSecondFactor,
  'two-factor/generate-backup-codes': renewBackupCodes,
  'two-factor/verify-totp': verifyCode,
  'two-factor/verify-backup-code': verifyBackupCode,
};
