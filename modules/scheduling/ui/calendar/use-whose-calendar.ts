import { useLocalStorage } from '@mantine/hooks';
import { useSession } from '#platform/ui';
import { useProviders } from '#practice/ui';

const EVERYONE = 'everyone';

/** Whose calendar is shown: remembered for each person on this device, at first their own. */
export function useWhoseCalendar() {
  const { actor } = useSession();
  const providers = useProviders().data ?? [];
  const [chosen, setWho] = useLocalStorage({
    key: `caseroom.calendar.who.${actor.staffId}`,
    defaultValue: actor.staffId,
    getInitialValueInEffect: false,
  });
  // Somebody who sees no clients, or has left, has no calendar of their own.
  const gone = providers.length > 0 && !providers.some((provider) => provider.id === chosen);
  const who = gone ? EVERYONE : chosen;
  return { who, setWho, providerId: who === EVERYONE ? null : who, everyone: who === EVERYONE };
}
