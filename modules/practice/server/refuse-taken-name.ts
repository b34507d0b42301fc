import { refuse } from '#platform';

/** Runs a write; two live rows of one name become a sentence at the field instead of a failure. */
export async function refuseTakenName<T>(what: 'service' | 'location', write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code !== '23505' || constraint !== `${what}_name`) throw error;
    throw refuse({
      code: `${what}.name_taken`,
      status: 409,
      sentence: `There is already a ${what} of that name. Choose another, or change the one there is.`,
      field: 'name',
    });
  }
}
