import './sentences.ts';
import { oc } from '@orpc/contract';
import type { Permission } from './permissions.ts';

export interface RouteMeta {
  /** Who may call it. A route without this is refused when the server starts. */
  may?: Permission;
  /** Reads and writes are both audited; only writes take an Idempotency-Key. */
  effect?: 'read' | 'write';
  /** The answer holds a secret shown once, so it is never kept for a repeated Idempotency-Key. */
  secretAnswer?: boolean;
}

/**
 * Begins a route of the API. Every module's contract is made of these.
 * @example route({ may: 'billing.act', effect: 'write' }).route({ method: 'POST', path: '/invoices' })
 */
export const route = (meta: Required<Pick<RouteMeta, 'may' | 'effect'>> & RouteMeta) =>
  oc.$meta<RouteMeta>({}).meta(meta);
