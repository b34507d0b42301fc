import type { Principal } from '../actor.ts';
import type { Services } from '../services.ts';

/** `cr_` + practice + `_` + token + `_` + secret. The first two are no secret: they say where to look. */
const TOKEN = /^Bearer cr_([0-9a-f]{32})_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

/** What a request shows for itself: an API token, or the cookie of a session. */
export async function principalOf(services: Services, headers: Headers): Promise<Principal> {
  const authorization = headers.get('authorization');
  if (authorization) return tokenPrincipal(authorization);
  const session = await services.identity.session(headers, { passive: headers.has('x-caseroom-passive') });
  if (session.state === 'none') return { kind: 'none' };
  const { practiceId, userId } = session;
  if (session.state === 'locked') return { kind: 'locked', practiceId, userId };
  return { kind: 'session', practiceId, userId, sessionId: session.sessionId, twoFactor: session.twoFactor };
}

function tokenPrincipal(authorization: string): Principal {
  const [, practice, token, secret] = TOKEN.exec(authorization) ?? [];
  if (!practice || !token || !secret) return { kind: 'none' };
  return { kind: 'token', practiceId: dashed(practice), tokenId: dashed(token), secret };
}

/** @returns the text of a token; the counterpart of what `principalOf` reads. */
export function tokenText(practiceId: string, tokenId: string, secret: string): string {
  return `cr_${practiceId.replaceAll('-', '')}_${tokenId.replaceAll('-', '')}_${secret}`;
}

function dashed(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
