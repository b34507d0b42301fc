import { billingRoutes } from '#billing';
import { casesRoutes, casesSubscribers } from '#cases';
import { clinicalRoutes } from '#clinical';
import type { Subscriber } from '#platform';
import { auditRoutes, outboxRoutes, sessionRoutes, tokenRoutes } from '#platform/host';
import { practiceRoutes } from '#practice';
import { schedulingRoutes } from '#scheduling';

/** Every route with the use case behind it. */
export const router = {
  session: sessionRoutes,
  audit: auditRoutes,
  outbox: outboxRoutes,
  tokens: tokenRoutes,
  ...practiceRoutes,
  ...casesRoutes,
  ...schedulingRoutes,
  ...clinicalRoutes,
  ...billingRoutes,
};

/** Who listens to whom. */
export const subscribers: readonly Subscriber[] = [...casesSubscribers];
