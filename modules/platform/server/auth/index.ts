export { createIdentity, type Identity, type IdentityOptions } from './create-identity.ts';
export type { SecurityEvent, SecurityEventKind } from './security-event.ts';
export type { SessionState } from './sessions.ts';
