import { useQuery } from '@tanstack/react-query';
import { api } from './api.ts';

/** The practice's own lists change rarely, and every form needs them at once. */
const KEPT_MS = 60_000;

export const useServices = () => useQuery(api.services.list.queryOptions({ input: {}, staleTime: KEPT_MS }));

export const useLocations = () =>
  useQuery(api.locations.list.queryOptions({ input: {}, staleTime: KEPT_MS }));

/** Staff who render services and are active. */
export const useProviders = () =>
  useQuery(
    api.staff.list.queryOptions({
      staleTime: KEPT_MS,
      select: (staff) => staff.filter((each) => each.isProvider && each.active),
    }),
  );
