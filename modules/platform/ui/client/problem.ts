import { ORPCError } from '@orpc/client';

/** What the server said no to, in a form that screens can use. */
export interface Problem {
  /** Stable and dotted, such as `appointment.double_booked`. */
  code: string;
  /** One sentence for the person at the screen. */
  sentence: string;
  status: number;
  /** The input field it is about, as a dotted path. */
  field?: string;
  /** What the screen needs to help, such as the row that is in the way. */
  data?: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads a problem+json body. @returns null when the body is something else. */
export function readProblem(body: unknown, status: number): Problem | null {
  if (!isRecord(body)) return null;
  const inner = isRecord(body.data) ? body.data : undefined;
  const sentence = text(body.detail) ?? text(inner?.sentence) ?? text(body.message) ?? text(body.title);
  const code = text(body.code);
  if (!sentence || !code) return null;
  const field = text(body.field) ?? text(inner?.field);
  return { code, sentence, status, ...(field ? { field } : {}), ...(inner ? { data: inner } : {}) };
}

/** Makes the error that callers of a module client catch. */
export function toProblemError(body: unknown, status: number): ORPCError<string, Problem> | null {
  const problem = readProblem(body, status);
  return problem && new ORPCError(problem.code, { status, message: problem.sentence, data: problem });
}

/** @returns what the server refused and why, or null when the failure was something else. */
export function problemOf(error: unknown): Problem | null {
  if (!(error instanceof ORPCError) || !isRecord(error.data)) return null;
  const { code, sentence } = error.data;
  if (typeof code !== 'string' || typeof sentence !== 'string') return null;
  return error.data as unknown as Problem;
}

/** A sentence to show for any failure; never a stack, a status number or a technical name. */
export function sentenceOf(error: unknown): string {
  const problem = problemOf(error);
  if (problem) return problem.sentence;
  if (typeof navigator !== 'undefined' && navigator.onLine === false) {
    return 'There is no connection just now. What you typed is still here; try again in a moment.';
  }
  if (error instanceof TypeError)
    return 'Caseroom could not be reached. What you typed is still here; try again.';
  return 'Something went wrong on our side. What you typed is still here; try again.';
}

/** The part of a Mantine form that `applyProblem` needs. */
interface FormLike {
  getValues(): unknown;
  setFieldError(path: never, error: string): void;
}

/**
 * Puts the server's sentences on the fields they are about.
 * @returns the sentence that belongs to no field of this form, to be shown above it; else null.
 */
export function applyProblem(form: FormLike, error: unknown): string | null {
  const values = form.getValues();
  const placed = issuesOf(error).filter(({ field }) => hasField(values, field));
  for (const { field, sentence } of placed) form.setFieldError(field as never, sentence);
  return placed.length > 0 ? null : sentenceOf(error);
}

/** Every field that was refused; a route that refuses its input lists them all. */
function issuesOf(error: unknown): { field: string; sentence: string }[] {
  const problem = problemOf(error);
  if (!problem) return [];
  const listed = Array.isArray(problem.data?.issues) ? problem.data.issues : [];
  const issues = [{ field: problem.field, sentence: problem.sentence }, ...listed].filter(isRecord);
  return issues.flatMap(({ field, sentence }) =>
    typeof field === 'string' && field !== '' && typeof sentence === 'string' ? [{ field, sentence }] : [],
  );
}

function hasField(values: unknown, path: string): boolean {
  const [head = '', ...rest] = path.split('.');
  if (!isRecord(values) || !(head in values)) return false;
  return rest.length === 0 || hasField(values[head], rest.join('.'));
}

/** The HTTP status of a failed call, or null when there was no answer. */
export function statusOf(error: unknown): number | null {
  return error instanceof ORPCError ? error.status : null;
}
