import { createRoute, redirect } from '@tanstack/react-router';
import { sessionQuery, statusOf } from '#platform/ui';
import { ShellError } from '../shell/shell-error.tsx';
import { ShellSkeleton } from '../shell/shell-skeleton.tsx';
import { StaffShell } from '../shell/staff-shell.tsx';
import { rootRoute } from './root-route.ts';

/** Everything that needs somebody signed in. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  component: StaffShell,
  pendingComponent: ShellSkeleton,
  errorComponent: ShellError,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(sessionQuery());
    } catch (error) {
      if (statusOf(error) !== 401) throw error;
      throw redirect({ to: '/sign-in', search: { return: location.href } });
    }
  },
});
