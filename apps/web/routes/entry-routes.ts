import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { setupQuery } from '../practice-api.ts';
import { rootRoute } from './root-route.ts';
import { safeReturn } from './return-path.ts';

const setup = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  component: lazyRouteComponent(() => import('../pages/setup.page.tsx'), 'SetupPage'),
  beforeLoad: async ({ context }) => {
    const state = await context.queryClient.fetchQuery(setupQuery());
    if (!state.open) throw redirect({ to: '/sign-in', search: {} });
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
    const state = await context.queryClient.fetchQuery(setupQuery());
    if (state.open) throw redirect({ to: '/setup' });
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
