import { refuse } from '#platform';

interface Offered {
  name: string;
  archivedAt: string | null;
}

/**
 * The service or location as long as the practice offers it.
 * @throws Refusal 422 when it is not there, 409 when it is archived.
 */
export function unlessGone<T extends Offered>(what: 'service' | 'location', row: T | null): T {
  const field = `${what}Id`;
  if (!row)
    throw refuse({
      code: `${what}.unknown`,
      status: 422,
      sentence: `Choose a ${what} of this practice.`,
      field,
    });
  if (!row.archivedAt) return row;
  throw refuse({
    code: `${what}.archived`,
    status: 409,
    sentence: `"${row.name}" is archived. Choose another ${what}.`,
    field,
  });
}
