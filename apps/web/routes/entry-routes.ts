import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { safeReturn } from './return-path.ts';
import { rootRoute } from './root-route.ts';

/** Whether the first practice is still to be made. Loaded apart: the shell does not need these schemas. */
async function waitsForSetup(queryClient: QueryClient): Promise<boolean> {
  const { setupQuery } = await import('../practice-api.ts');
  return (await queryClient.fetchQuery(setupQuery())).fresh;
}

const setup = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  component: lazyRouteComponent(() => import('../pages/setup.page.tsx'), 'SetupPage'),
  beforeLoad: async ({ context }) => {
    if (!(await waitsForSetup(context.queryClient))) throw redirect({ to: '/sign-in', search: {} });
  },
});

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../pages/sign-in.page.tsx'), 'SignInPage'),
  validateSearch: (search: Record<string, unknown>): { return?: string; reset?: true } => {
    const back = safeReturn(search.return);
    return { ...(back ? { return: back } : {}), ...(search.reset ? { reset: true } : {}) };
  },
  beforeLoad: async ({ context }) => {
    if (await waitsForSetup(context.queryClient)) throw redirect({ to: '/setup' });
  },
});

const forgot = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot',
  component: lazyRouteComponent(() => import('../pages/forgot.page.tsx'), 'ForgotPage'),
});

const reset = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset',
  component: lazyRouteComponent(() => import('../pages/reset.page.tsx'), 'ResetPage'),
  validateSearch: (search: Record<string, unknown>): { token?: string } =>
    typeof search.token === 'string' ? { token: search.token } : {},
});

/** The pages that are open to somebody who is not signed in. */
export const entryRoutes = [setup, signIn, forgot, reset] as const;
