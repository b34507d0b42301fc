import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Permission, Session } from '#platform/contract';
import { apiGet } from '../client/api-call.ts';

/**
 * How the signed-in person's session is asked for and kept.
 * Asked for without the contract's schemas, so that these need not be there before the first page shows.
 */
export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: () => apiGet<Session>('/session'),
    staleTime: 5 * 60_000,
  });

/** Who is signed in and in which practice. The shell has loaded it before any screen is shown. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery()).data;
}

/** Whether the signed-in person may do this. The server decides again on every call. */
export function useMay(permission: Permission): boolean {
  return useSession().actor.may.includes(permission);
}
