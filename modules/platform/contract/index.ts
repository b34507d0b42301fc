export { initialsOf } from './initials.ts';
export {
  assertCents,
  centsSchema,
  formatMoney,
  MAX_CENTS,
  signedCentsSchema,
  splitCents,
  sumCents,
} from './money.ts';
export { type Permission, permissions, type Role, roles, type Scope, tokenScopes } from './permissions.ts';
export {
  type AuditRow,
  auditRowSchema,
  mailSchema,
  platformContract,
  type Session,
  sessionSchema,
  tokenSchema,
} from './platform-contract.ts';
export { type RouteMeta, route } from './route.ts';
export {
  dateSchema,
  instantSchema,
  longText,
  pageInput,
  pageOf,
  shortText,
  uuidSchema,
  versionSchema,
  wallClockSchema,
  zoneSchema,
} from './values.ts';
