import type { AnyContractRouter } from '@orpc/contract';
import { isContractProcedure } from '@orpc/contract';
import type { RouteMeta } from '../../contract/route.ts';

export interface RouteRow {
  action: string;
  method: string;
  path: string;
  may: string;
  effect: string;
}

/**
 * Lists every route with who may call it.
 * @throws Error when a route says neither who may call it nor what it does: the server does not start with one.
 */
export function checkRoutes(router: AnyContractRouter, path: readonly string[] = []): RouteRow[] {
  if (!isContractProcedure(router)) {
    return Object.entries(router).flatMap(([name, inner]) => checkRoutes(inner, [...path, name]));
  }
  const { meta, route } = router['~orpc'];
  const { may, effect } = meta as RouteMeta;
  const action = path.join('.');
  if (!may || !effect)
    throw new Error(`Route ${action} does not say who may call it. Give it route({ may, effect }).`);
  if (!route.method || !route.path) throw new Error(`Route ${action} has no method or path.`);
  return [{ action, method: route.method, path: route.path, may, effect }];
}
