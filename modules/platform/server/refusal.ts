export interface RefusalParts {
  /** Stable and dotted, for programs: `appointment.double_booked`. */
  code: string;
  /** HTTP status, 4xx. */
  status: number;
  /** One sentence for a person that says what to do. Never holds client data. */
  sentence: string;
  /** The input field it is about, as a dotted path. */
  field?: string;
  /** What the screen needs to help, such as the row that is in the way. */
  data?: Record<string, unknown>;
}

/** A refusal that the caller can act on. Becomes problem+json in one place, `problem.ts`. */
export class Refusal extends Error {
  readonly parts: RefusalParts;

  constructor(parts: RefusalParts) {
    super(`${parts.code}: ${parts.sentence}`);
    this.name = 'Refusal';
    this.parts = parts;
  }
}

/** @returns a refusal to throw: `throw refuse({ code, status, sentence })`. */
export function refuse(parts: RefusalParts): Refusal {
  return new Refusal(parts);
}

/** What is absent and what is not yours to see answer alike, so that a guess learns nothing. */
export function notFound(what: string): Refusal {
  return new Refusal({
    code: 'not_found',
    status: 404,
    sentence: `There is no such ${what}, or it is not open to you.`,
  });
}

/** The record was changed since it was loaded; `current` is what it says now. */
export function stale(current: Record<string, unknown>): Refusal {
  return new Refusal({
    code: 'stale',
    status: 409,
    sentence: 'Somebody changed this while you had it open. Look at what it says now and save again.',
    data: { current },
  });
}
