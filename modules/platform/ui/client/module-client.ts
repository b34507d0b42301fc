import { createORPCClient } from '@orpc/client';
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query';
import { apiFetch } from './api-fetch.ts';
import { toProblemError } from './problem.ts';

/** TanStack Query helpers for every route of a contract. */
export type ModuleApi<C extends AnyContractRouter> = RouterUtils<JsonifiedClient<ContractRouterClient<C>>>;

/**
 * The typed way to a module's routes.
 * @example const api = moduleClient(billingContract);
 *          useQuery(api.invoices.get.queryOptions({ input: { invoiceId } }));
 */
export function moduleClient<C extends AnyContractRouter>(contract: C): ModuleApi<C> {
  const link = new OpenAPILink(contract, {
    url: () => new URL('/api/v1', window.location.origin),
    fetch: async (request, init) => asJson(await apiFetch(request, init)),
    customErrorResponseBodyDecoder: (body, response) => toProblemError(body, response.status),
  });
  const client: JsonifiedClient<ContractRouterClient<C>> = createORPCClient(link);
  return createTanstackQueryUtils(client);
}

/** The link reads only `application/json` as JSON; a problem is JSON under another name. */
function asJson(response: Response): Response {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return response;
  const headers = new Headers(response.headers);
  headers.set('content-type', 'application/json');
  return new Response(response.body, { status: response.status, headers });
}
