import { type Refusal, refuse } from '../refusal.ts';

export const signInFirst = (): Refusal =>
  refuse({ code: 'session.none', status: 401, sentence: 'Sign in first.' });

export const sessionLocked = (): Refusal =>
  refuse({
    code: 'session.locked',
    status: 423,
    sentence: 'This session locked itself. Type your password to go on.',
  });
