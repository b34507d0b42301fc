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
import type { Actor, Principal } from '../actor.ts';
import { type AuditEntry, insertAudit } from '../audit/audit.store.ts';
import type { Tx } from '../db/database.ts';
import { Refusal, refuse } from '../refusal.ts';
import type { Services } from '../services.ts';
import { answerRefusals } from './answer-refusals.ts';
import { type IdempotentCall, keepAnswer, recallAnswer } from './idempotency.store.ts';
import type { RequestContext } from './request-context.ts';
import { practiceOf, resolveActor } from './resolve-actor.ts';

/** What a use case is given. */
export interface Call<Input> {
  input: Input;
  actor: Actor;
  /** The transaction of this call, bound to the actor's practice. Everything is done in it, or nothing. */
  tx: Tx;
  now: Temporal.Instant;
  services: Services;
  principal: Principal;
  /** Names the records this call reads or writes, for the audit log. */
  saw(kind: string, id: string | readonly string[]): void;
}

type Procedure<I extends AnySchema, O extends AnySchema> = ContractProcedure<I, O, ErrorMap, RouteMeta>;

/**
 * Makes a route do its work: authorize by role, open the transaction, answer a repeated write from its
 * Idempotency-Key, run, audit. Whether the actor may touch *this* record is the use case's first line.
 * @example export const issueInvoice = useCase(contract.invoices.issue, async ({ input, actor, tx, now, saw }) => …)
 */
export function useCase<I extends AnySchema, O extends AnySchema>(
  procedure: Procedure<I, O>,
  work: (call: Call<InferSchemaOutput<I>>) => Promise<InferSchemaInput<O>>,
) {
  const meta = procedure['~orpc'].meta;
  return implement(procedure)
    .$context<RequestContext>()
    .handler(({ input, context, path }) =>
      answerRefusals(context.services, path, () =>
        run({ meta, action: path.join('.'), input: input as InferSchemaOutput<I>, context }, work),
      ),
    );
}

interface Job<Input> {
  meta: RouteMeta;
  action: string;
  input: Input;
  context: RequestContext;
}

type Work<Input, Output> = (call: Call<Input>) => Promise<Output>;

/** What a call turned out to touch, kept outside the transaction so that a refusal is audited too. */
interface Trace {
  actor: Actor | null;
  kind: string | null;
  ids: string[];
}

async function run<Input, Output>(job: Job<Input>, work: Work<Input, Output>): Promise<Output> {
  const { services, principal } = job.context;
  const practiceId = practiceOf(principal);
  const trace: Trace = { actor: null, kind: null, ids: [] };
  try {
    const attempt = () => services.db.inPractice(practiceId, (tx) => inTransaction(tx, job, trace, work));
    const output = await attempt().catch((error: unknown) =>
      lostToItsTwin(error) ? attempt() : Promise.reject(error),
    );
    if (job.meta.effect === 'read') await auditRead(job, practiceId, trace);
    else services.nudge();
    return output;
  } catch (error) {
    if (error instanceof Refusal && trace.actor && [403, 404].includes(error.parts.status)) {
      await services.audit.add(practiceId, entryOf(job, trace, 'refused'));
    }
    throw error;
  }
}

/** The same key arrived twice at once and the other one was first: its answer is there now. */
function lostToItsTwin(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'idempotency_key_pkey';
}

async function inTransaction<Input, Output>(
  tx: Tx,
  job: Job<Input>,
  trace: Trace,
  work: Work<Input, Output>,
): Promise<Output> {
  const { services, headers } = job.context;
  const now = services.clock.now();
  const actor = await resolveActor(tx, services, job.context.principal);
  trace.actor = actor;
  trace.ids = [];
  mayCall(actor, job.meta);
  const repeat = idempotentCall(job, actor, headers);
  const remembered = repeat && (await recallAnswer(tx, repeat));
  if (remembered) return remembered.output as Output;
  const output = await work({
    input: job.input,
    actor,
    tx,
    now,
    services,
    principal: job.context.principal,
    saw: (kind, id) => {
      trace.kind = kind;
      trace.ids.push(...(typeof id === 'string' ? [id] : id));
    },
  });
  if (repeat) await keepAnswer(tx, repeat, output, now);
  if (job.meta.effect === 'write') await insertAudit(tx, actor.practiceId, [entryOf(job, trace, 'done')]);
  return output;
}

function mayCall(actor: Actor, meta: RouteMeta): void {
  if (meta.may === 'session' && actor.via === 'session') return;
  if (meta.may && meta.may !== 'session' && actor.permissions.includes(meta.may)) return;
  throw refuse({
    code: 'forbidden',
    status: 403,
    sentence:
      actor.via === 'token'
        ? 'This token was not made for that. Make one with the scope it needs.'
        : 'Your role does not include this. Ask the owner of the practice.',
  });
}

const KEY = /^[\x21-\x7e]{8,200}$/;

function idempotentCall(job: Job<unknown>, actor: Actor, headers: Headers): IdempotentCall | null {
  const key = headers.get('idempotency-key');
  if (!key || job.meta.effect !== 'write' || job.meta.secretAnswer) return null;
  if (!KEY.test(key)) {
    throw refuse({
      code: 'idempotency.key',
      status: 400,
      sentence: 'An Idempotency-Key has 8 to 200 printable characters and no spaces.',
    });
  }
  const { practiceId, staffId } = actor;
  return { practiceId, actorId: staffId, key, action: job.action, input: job.input };
}

/** Asking who one is reads no record; everything else that is read leaves a row. */
async function auditRead(job: Job<unknown>, practiceId: string, trace: Trace): Promise<void> {
  if (job.meta.may === 'session') return;
  await job.context.services.audit.add(practiceId, entryOf(job, trace, 'done'));
}

function entryOf(job: Job<unknown>, trace: Trace, outcome: AuditEntry['outcome']): AuditEntry {
  return {
    at: job.context.services.clock.now().toString(),
    actorStaffId: trace.actor?.staffId ?? null,
    actorName: trace.actor?.name ?? 'unknown',
    via: trace.actor?.via ?? 'system',
    tokenId: trace.actor?.tokenId ?? null,
    action: job.action,
    effect: job.meta.effect ?? 'write',
    outcome,
    subjectKind: trace.kind,
    subjectIds: trace.ids,
  };
}
