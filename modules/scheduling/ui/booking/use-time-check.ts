import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { problemOf, useSession } from '#platform/ui';
import { MAX_MINUTES, MIN_MINUTES } from '../../contract/appointment.ts';
import { api } from '../api.ts';

export interface TimeWish {
  providerId: string | null;
  /** `2026-11-24T10:00` */
  startsLocal: string;
  minutes: number | null;
  /** The appointment being moved. */
  exceptId?: string;
}

export interface TimeCheck {
  /** What is in the way, or why there is no such hour. Booking anyway needs a reason when `taken`. */
  sentence: string | null;
  taken: boolean;
  clockNote: string | null;
}

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Asks, while the form is filled in, whether the provider is free at that time. */
export function useTimeCheck(wish: TimeWish): TimeCheck {
  const { practice } = useSession();
  const [settled] = useDebouncedValue(wish, 250);
  const { providerId, startsLocal, minutes, exceptId } = settled;
  const complete =
    providerId !== null &&
    LOCAL.test(startsLocal) &&
    minutes !== null &&
    minutes >= MIN_MINUTES &&
    minutes <= MAX_MINUTES;
  const check = useQuery({
    ...api.appointments.check.queryOptions({
      input: {
        providerId: providerId ?? '',
        startsLocal,
        zone: practice.zone,
        minutes: minutes ?? 0,
        ...(exceptId ? { exceptId } : {}),
      },
    }),
    enabled: complete,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  });
  if (!complete) return { sentence: null, taken: false, clockNote: null };
  const refused = problemOf(check.error);
  if (refused) return { sentence: refused.sentence, taken: false, clockNote: null };
  return {
    sentence: check.data?.sentence ?? null,
    taken: (check.data?.overlaps.length ?? 0) > 0,
    clockNote: check.data?.clockNote ?? null,
  };
}
