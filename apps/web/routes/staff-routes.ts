import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { NotFoundPage } from '../pages/not-found.page.tsx';
import { calendarSearch } from './calendar-search.ts';
import { shellRoute } from './shell-route.tsx';

const getParentRoute = () => shellRoute;

const home = createRoute({
  getParentRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/calendar', search: {} });
  },
});

const calendar = createRoute({
  getParentRoute,
  path: '/calendar',
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import('../pages/calendar.page.tsx'), 'CalendarPage'),
});

const clients = createRoute({
  getParentRoute,
  path: '/clients',
  component: lazyRouteComponent(() => import('../pages/clients.page.tsx'), 'ClientsPage'),
});

const newClient = createRoute({
  getParentRoute,
  path: '/clients/new',
  component: lazyRouteComponent(() => import('../pages/new-client.page.tsx'), 'NewClientPage'),
});

const caseRoute = createRoute({
  getParentRoute,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('../pages/case.page.tsx'), 'CasePage'),
});

const invoices = createRoute({
  getParentRoute,
  path: '/invoices',
  component: lazyRouteComponent(() => import('../pages/invoices.page.tsx'), 'InvoicesPage'),
});

const invoice = createRoute({
  getParentRoute,
  path: '/invoices/$invoiceId',
  component: lazyRouteComponent(() => import('../pages/invoice.page.tsx'), 'InvoicePage'),
});

const settings = createRoute({
  getParentRoute,
  path: '/settings/$section',
  component: lazyRouteComponent(() => import('../pages/settings.page.tsx'), 'SettingsPage'),
});

const activity = createRoute({
  getParentRoute,
  path: '/activity',
  component: lazyRouteComponent(() => import('../pages/activity.page.tsx'), 'ActivityPage'),
});

const outbox = createRoute({
  getParentRoute,
  path: '/outbox',
  component: lazyRouteComponent(() => import('../pages/outbox.page.tsx'), 'OutboxPage'),
});

const tokens = createRoute({
  getParentRoute,
  path: '/tokens',
  component: lazyRouteComponent(() => import('../pages/tokens.page.tsx'), 'TokensPage'),
});

const elsewhere = createRoute({ getParentRoute, path: '$', component: NotFoundPage });

/** The pages inside the shell; each is loaded when it is first opened. */
export const staffRoutes = [
  home,
  calendar,
  clients,
  newClient,
  caseRoute,
  invoices,
  invoice,
  settings,
  activity,
  outbox,
  tokens,
  elsewhere,
] as const;
