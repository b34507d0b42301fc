import type { ErrorMap } from '@orpc/contract';
import { ORPCError, type ProcedureClientInterceptorOptions } from '@orpc/server';
import type { RouteMeta } from '../../contract/route.ts';
import { answerRefusals } from '../use-case/answer-refusals.ts';
import type { RequestContext } from '../use-case/request-context.ts';
import { practiceOf } from '../use-case/resolve-actor.ts';

type Options = ProcedureClientInterceptorOptions<RequestContext, ErrorMap, RouteMeta> & {
  next(): Promise<unknown>;
};

/**
 * Asks for a session before the input is looked at, so that a locked or absent session is told so whatever was
 * sent; then gives input that the schema refuses its own status, 422, apart from a body that is not JSON.
 */
export async function refuseBeforeReading({ context, path, procedure, next }: Options): Promise<unknown> {
  const { may } = procedure['~orpc'].meta as RouteMeta;
  if (may !== 'public')
    await answerRefusals(context.services, path, async () => practiceOf(context.principal));
  try {
    return await next();
  } catch (error) {
    if (error instanceof ORPCError && error.status === 400 && hasIssues(error.data)) {
      throw new ORPCError('input.invalid', { status: 422, message: error.message, data: error.data });
    }
    throw error;
  }
}

const hasIssues = (data: unknown) => Array.isArray((data as { issues?: unknown } | undefined)?.issues);
