import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { authCall } from '../client/api-call.ts';
import { formatDayTime } from '../kit/format-dates.ts';
import { LoadError } from '../kit/load-error.tsx';
import { Section } from '../kit/section.tsx';
import { TableSkeleton } from '../kit/skeletons.tsx';
import { StateMark } from '../kit/state-mark.tsx';
import { toast } from '../kit/toasts.tsx';
import { useSession } from '../session/use-session.ts';
import { deviceName } from './device-name.ts';
import classes from './open-sessions.module.css';

interface OpenSession {
  id: string;
  token: string;
  createdAt: string;
  updatedAt: string;
  userAgent?: string | null;
  ipAddress?: string | null;
}

const key = ['platform', 'open-sessions'];

async function loadSessions(): Promise<{ current: string | undefined; sessions: OpenSession[] }> {
  const [sessions, mine] = await Promise.all([
    authCall<OpenSession[] | null>('list-sessions', undefined, 'lock'),
    authCall<{ session?: { id?: string } } | null>('get-session', undefined, 'lock'),
  ]);
  return { sessions: sessions ?? [], current: mine?.session?.id };
}

/** Where the person is signed in, newest first, each with a way to end it. */
export function OpenSessions() {
  const { practice } = useSession();
  const queryClient = useQueryClient();
  const list = useQuery({ queryKey: key, queryFn: loadSessions });
  const end = useMutation({
    mutationFn: (token: string) => authCall('revoke-session', { token }, 'lock'),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: key });
      toast('Signed out there.');
    },
  });
  return (
    <Section
      title="Where you are signed in"
      hint="If you do not know one of these, sign it out and change your password."
    >
      {list.isPending && <TableSkeleton rows={2} rowHeight={56} />}
      {list.isError && <LoadError error={list.error} retry={list.refetch} />}
      <Stack gap={0} component="ul" className={classes.list}>
        {list.data?.sessions.map((session) => (
          <li key={session.id} className={classes.row}>
            <div>
              <Group gap="xs">
                <Text fw={600}>{deviceName(session.userAgent)}</Text>
                {session.id === list.data.current && <StateMark tone="good">This computer</StateMark>}
              </Group>
              <Text size="sm" c="dimmed">
                Since {formatDayTime(session.createdAt, practice.zone)}
                {session.ipAddress ? ` · ${session.ipAddress}` : ''}
              </Text>
            </div>
            {session.id !== list.data.current && (
              <Button
                size="xs"
                variant="default"
                disabled={end.isPending}
                onClick={() => end.mutate(session.token)}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </Stack>
    </Section>
  );
}
