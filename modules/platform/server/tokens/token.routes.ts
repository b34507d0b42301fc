import { createHash, randomBytes } from 'node:crypto';
import type { Scope } from '../../contract/permissions.ts';
import { platformContract } from '../../contract/platform-contract.ts';
import { tokenText } from '../http/principal-of.ts';
import { newId } from '../ids.ts';
import { notFound, refuse } from '../refusal.ts';
import type { PlatformTables } from '../tables.ts';
import { useCase } from '../use-case/use-case.ts';
import { insertToken, listTokens as listStored, revokeToken as revokeStored } from './token.store.ts';

const listTokens = useCase(platformContract.tokens.list, async ({ actor, tx, saw }) => {
  const tokens = await listStored(tx, actor.practiceId);
  saw(
    'token',
    tokens.map((token) => token.id),
  );
  return tokens.map(shown);
});

const createToken = useCase(platformContract.tokens.create, async ({ input, actor, tx, now, saw }) => {
  if (input.expiresAt && Date.parse(input.expiresAt) <= now.epochMilliseconds) {
    throw refuse({
      code: 'token.expired',
      status: 422,
      sentence: 'Choose a day that is still to come, or leave the token without an end.',
      field: 'expiresAt',
    });
  }
  const { row, secret } = newToken({
    ...input,
    practiceId: actor.practiceId,
    staffId: actor.staffId,
    now: now.toString(),
  });
  saw('token', row.id);
  return { token: shown(await insertToken(tx, row)), secret };
});

const revokeToken = useCase(platformContract.tokens.revoke, async ({ input, actor, tx, now, saw }) => {
  saw('token', input.tokenId);
  const token = await revokeStored(tx, actor.practiceId, input.tokenId, now);
  if (!token) throw notFound('token');
  return shown(token);
});

export const tokenRoutes = { list: listTokens, create: createToken, revoke: revokeToken };

export interface NewToken {
  practiceId: string;
  staffId: string;
  name: string;
  scopes: readonly Scope[];
  expiresAt: string | null;
  now: string;
}

/** Makes a token. The secret leaves here once; only its hash is kept. */
export function newToken(token: NewToken): { row: PlatformTables['platform.api_token']; secret: string } {
  const secret = randomBytes(32).toString('base64url');
  const id = newId();
  const row = {
    practice_id: token.practiceId,
    id,
    staff_id: token.staffId,
    name: token.name,
    secret_hash: createHash('sha256').update(secret).digest('hex'),
    scopes: [...new Set(token.scopes)],
    created_at: token.now,
    expires_at: token.expiresAt,
    last_used_at: null,
    revoked_at: null,
  };
  return { row, secret: tokenText(token.practiceId, id, secret) };
}

function shown(row: PlatformTables['platform.api_token']) {
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes as Scope[],
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  };
}
