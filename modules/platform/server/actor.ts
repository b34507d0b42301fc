import type { Permission, Role, Scope } from '../contract/permissions.ts';
import type { Tx } from './db/database.ts';

/** Who acts: a member of staff, through a session in a browser or a token in a script. */
export interface Actor {
  practiceId: string;
  staffId: string;
  userId: string;
  name: string;
  email: string;
  roles: readonly Role[];
  permissions: readonly Permission[];
  via: 'session' | 'token';
  tokenId?: string;
}

/** What a request proves before its practice's rows have been read. */
export type Principal =
  | { kind: 'none' }
  | { kind: 'locked'; practiceId: string; userId: string }
  | { kind: 'session'; practiceId: string; userId: string; sessionId: string; twoFactor: boolean }
  | { kind: 'token'; practiceId: string; tokenId: string; secret: string };

export interface StaffRecord {
  staffId: string;
  userId: string;
  name: string;
  email: string;
  roles: readonly Role[];
  active: boolean;
}

/** What platform needs to know of staff and practice; the practice module answers, the server's root connects. */
export interface StaffDirectory {
  byUser(tx: Tx, userId: string): Promise<StaffRecord | null>;
  byId(tx: Tx, staffId: string): Promise<StaffRecord | null>;
  practice(tx: Tx): Promise<{ practiceId: string; name: string; zone: string; demo: boolean }>;
}

/** True when the actor owns the practice and so sees every case in it. */
export function isOwner(actor: Actor): boolean {
  return actor.roles.includes('owner');
}

export type { Scope };
