import { useSuspenseQuery } from '@tanstack/react-query';
import type { Permission, Session } from '#platform/contract';
import { platformApi } from './platform-api.ts';

/** How the signed-in person's session is asked for and kept. */
export const sessionQuery = () => platformApi.session.get.queryOptions({ staleTime: 5 * 60_000 });

/** Who is signed in and in which practice. The shell has loaded it before any screen is shown. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery()).data;
}

/** Whether the signed-in person may do this. The server decides again on every call. */
export function useMay(permission: Permission): boolean {
  return useSession().actor.may.includes(permission);
}
