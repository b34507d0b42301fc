import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { tokenSchema } from '#platform/contract';
import { sentenceOf } from '../client/problem.ts';
import { FormProblem } from '../kit/form-problem.tsx';
import { formatDay } from '../kit/format-dates.ts';
import { StateMark } from '../kit/state-mark.tsx';
import { toast } from '../kit/toasts.tsx';
import { platformApi } from '../session/platform-api.ts';
import { useSession } from '../session/use-session.ts';
import { scopeWords } from './scope-words.ts';

type Token = z.infer<typeof tokenSchema>;

/** One token: what it may do, whether it still works, and a way to end it. */
export function TokenRow({ token }: { token: Token }) {
  const { zone } = useSession().practice;
  const [asking, setAsking] = useState(false);
  const expired = token.expiresAt !== null && new Date(token.expiresAt) < new Date();
  const live = !token.revokedAt && !expired;
  return (
    <tr>
      <td>{token.name}</td>
      <td data-wide>{token.scopes.map((scope) => scopeWords[scope]).join(', ')}</td>
      <td data-label="Made">{formatDay(token.createdAt, zone)}</td>
      <td data-label="Last used">{token.lastUsedAt ? formatDay(token.lastUsedAt, zone) : 'Never'}</td>
      <td>
        {live && (
          <StateMark tone="good">
            {token.expiresAt ? `Until ${formatDay(token.expiresAt, zone)}` : 'No end date'}
          </StateMark>
        )}
        {token.revokedAt && <StateMark tone="quiet">Revoked</StateMark>}
        {!token.revokedAt && expired && <StateMark tone="quiet">Ended</StateMark>}
      </td>
      <td>
        {live && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Revoke ${token.name}`}
            onClick={() => setAsking(true)}
          >
            Revoke
          </Button>
        )}
        <RevokeQuestion token={token} opened={asking} onClose={() => setAsking(false)} />
      </td>
    </tr>
  );
}

/** Revoking can not be undone, because the secret is not kept; so this one act is asked about. */
function RevokeQuestion({ token, opened, onClose }: { token: Token; opened: boolean; onClose: () => void }) {
  const queryClient = useQueryClient();
  const revoke = useMutation(
    platformApi.tokens.revoke.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: platformApi.tokens.key() });
        onClose();
        toast(`${token.name} no longer works.`);
      },
    }),
  );
  return (
    <Modal opened={opened} onClose={onClose} title={`Revoke ${token.name}?`}>
      <Stack gap="md">
        <FormProblem sentence={revoke.isError ? sentenceOf(revoke.error) : null} />
        <Text>
          Scripts that use it stop working at once. This can not be undone; you can make a new token.
        </Text>
        <Group gap="xs" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Keep it
          </Button>
          <Button color="red" loading={revoke.isPending} onClick={() => revoke.mutate({ tokenId: token.id })}>
            Revoke
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
