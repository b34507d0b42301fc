import { type Permission, permissions, type Role, type Scope, tokenScopes } from '../contract/permissions.ts';

const ownerOnly: readonly Permission[] = ['settings.edit', 'audit.see', 'tokens.manage', 'outbox.see'];

const byRole: Record<Role, readonly Permission[]> = {
  owner: permissions,
  provider: permissions.filter((permission) => !ownerOnly.includes(permission)),
};

/** What these roles may do together. A token narrows it to its scopes; `session` always stays out of a token. */
export function permissionsOf(roles: readonly Role[], scopes?: readonly Scope[]): Permission[] {
  const granted = permissions.filter((permission) => roles.some((role) => byRole[role].includes(permission)));
  if (!scopes) return granted;
  return granted.filter((permission) => isScope(permission) && scopes.includes(permission));
}

function isScope(permission: Permission): permission is Scope {
  return tokenScopes.some((scope) => scope === permission);
}
