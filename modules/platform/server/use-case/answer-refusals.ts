import { ORPCError } from '@orpc/server';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';

/** What travels in the error's data until `problem.ts` writes it as problem+json. */
export interface ProblemData {
  sentence: string;
  field?: string | undefined;
  data?: Record<string, unknown> | undefined;
}

/**
 * Turns refusals into answers, and everything unforeseen into one plain 500 whose cause is in the log.
 * The log gets the kind of failure and where it arose; a database's message may quote what a client typed.
 */
export async function answerRefusals<T>(
  services: Services,
  path: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ORPCError) throw error;
    if (error instanceof Refusal) throw toError(error);
    services.log.error({ action: path.join('.'), ...describeFailure(error) }, 'A request failed');
    throw new ORPCError('internal', {
      status: 500,
      data: {
        sentence: 'Something went wrong on our side. Nothing was saved; please try again.',
      } satisfies ProblemData,
    });
  }
}

function toError(refusal: Refusal): ORPCError<string, ProblemData> {
  const { code, status, sentence, field, data } = refusal.parts;
  return new ORPCError(code, { status, message: sentence, data: { sentence, field, data } });
}

/** The name, SQLSTATE, constraint and stack frames of a failure: never its message. */
export function describeFailure(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { failure: typeof error };
  const { code, constraint, table } = error as Error & {
    code?: unknown;
    constraint?: unknown;
    table?: unknown;
  };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    failure: error.name,
    code,
    constraint,
    table,
    frames: frames.slice(0, 6).map((line) => line.trim()),
  };
}
