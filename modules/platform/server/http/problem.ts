import type { ORPCError } from '@orpc/server';
import type { ProblemData } from '../use-case/answer-refusals.ts';

/** RFC 9457. `code` is for programs, `detail` for people, `field` for the form. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  field?: string | undefined;
  data?: Record<string, unknown> | undefined;
}

interface Issue {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[];
}

const titles: Record<number, string> = {
  400: 'Not understood',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  422: 'Not accepted',
  423: 'Locked',
  429: 'Too many tries',
  500: 'Our failure',
};

/** Makes a problem from its parts. */
export function problem(parts: Omit<Problem, 'type' | 'title'>): Problem {
  return { type: `urn:caseroom:problem:${parts.code}`, title: titles[parts.status] ?? 'Refused', ...parts };
}

/** The body of every error that leaves the API. */
export function encodeProblem(error: ORPCError<string, unknown>): Problem {
  const issues = issuesOf(error.data);
  if (issues) return invalidInput(error.status, issues);
  const { sentence, field, data } = (error.data ?? {}) as Partial<ProblemData>;
  const code = sentence ? error.code : error.code.toLowerCase();
  return problem({ status: error.status, code, detail: sentence ?? error.message, field, data });
}

function issuesOf(data: unknown): readonly Issue[] | null {
  const issues = (data as { issues?: unknown } | undefined)?.issues;
  return Array.isArray(issues) ? issues : null;
}

/** Names the first field that is wrong, and lists them all. What was typed is not repeated. */
function invalidInput(status: number, issues: readonly Issue[]): Problem {
  const all = issues.map((issue) => ({ field: pathOf(issue), sentence: issue.message }));
  const first = all[0] ?? { field: '', sentence: 'This input is not what the route takes.' };
  return problem({
    status,
    code: 'input.invalid',
    detail: first.sentence,
    field: first.field || undefined,
    data: { issues: all.slice(0, 50) },
  });
}

function pathOf(issue: Issue): string {
  return (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
}
