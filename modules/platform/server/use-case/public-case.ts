import type {
  AnySchema,
  ContractProcedure,
  ErrorMap,
  InferSchemaInput,
  InferSchemaOutput,
} from '@orpc/contract';
import { implement } from '@orpc/server';
import type { Temporal } from 'temporal-polyfill';
import type { RouteMeta } from '../../contract/route.ts';
import type { Principal } from '../actor.ts';
import type { Database } from '../db/database.ts';
import type { Services } from '../services.ts';
import { answerRefusals } from './answer-refusals.ts';
import type { RequestContext } from './request-context.ts';

export interface PublicCall<Input> {
  input: Input;
  db: Database;
  now: Temporal.Instant;
  services: Services;
  headers: Headers;
  principal: Principal;
}

/**
 * A route that nobody need be signed in for: the first set-up, the unlocking of a session.
 * It has no practice yet, so it opens its own transactions and is not audited as a member of staff.
 */
export function publicCase<I extends AnySchema, O extends AnySchema>(
  procedure: ContractProcedure<I, O, ErrorMap, RouteMeta>,
  work: (call: PublicCall<InferSchemaOutput<I>>) => Promise<InferSchemaInput<O>>,
) {
  if (procedure['~orpc'].meta.may !== 'public') throw new Error('publicCase is for routes that are public.');
  return implement(procedure)
    .$context<RequestContext>()
    .handler(({ input, context, path }) =>
      answerRefusals(context.services, path, () =>
        work({
          input: input as InferSchemaOutput<I>,
          db: context.services.db,
          now: context.services.clock.now(),
          services: context.services,
          headers: context.headers,
          principal: context.principal,
        }),
      ),
    );
}
