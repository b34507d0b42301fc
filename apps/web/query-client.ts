import { QueryClient } from '@tanstack/react-query';
import { problemOf } from '#platform/ui';

/** What was loaded, for this tab and in memory only: nothing about a client is kept in the browser. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // The server may be this very computer, which answers also when the browser believes to be offline.
    queries: {
      networkMode: 'always',
      staleTime: 20_000,
      // A refusal will not change by asking again; a lost connection may.
      retry: (count, error) => problemOf(error) === null && count < 2,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
