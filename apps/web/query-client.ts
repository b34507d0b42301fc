import { QueryClient } from '@tanstack/react-query';
import { problemOf } from '#platform/ui';

/** What was loaded, for this tab and in memory only: nothing about a client is kept in the browser. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      // A refusal will not change by asking again; a lost connection may.
      retry: (count, error) => problemOf(error) === null && count < 2,
    },
    mutations: { retry: false },
  },
});
