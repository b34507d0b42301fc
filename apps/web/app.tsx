import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { LockOverlay, onSignedOut, sessionQuery, UiProvider } from '#platform/ui';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';

/** A session that ended on the server sends the person to sign in, and back to where they were. */
onSignedOut(() => {
  const key = sessionQuery().queryKey;
  if (!queryClient.getQueryData(key)) return;
  queryClient.removeQueries({ queryKey: key });
  void router.navigate({ to: '/sign-in', search: { return: router.state.location.href } });
});

export function App() {
  return (
    <UiProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <LockOverlay />
      </QueryClientProvider>
    </UiProvider>
  );
}
