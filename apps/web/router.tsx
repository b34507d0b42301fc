import { createRouter } from '@tanstack/react-router';
import { PageSkeleton } from '#platform/ui';
import { ErrorPage } from './pages/error.page.tsx';
import { NotFoundPage } from './pages/not-found.page.tsx';
import { queryClient } from './query-client.ts';
import { entryRoutes } from './routes/entry-routes.ts';
import { rootRoute } from './routes/root-route.ts';
import { shellRoute } from './routes/shell-route.tsx';
import { staffRoutes } from './routes/staff-routes.ts';

const routeTree = rootRoute.addChildren([...entryRoutes, shellRoute.addChildren(staffRoutes)]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  scrollRestoration: true,
  defaultPendingComponent: PageSkeleton,
  defaultPendingMs: 150,
  defaultPendingMinMs: 250,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
