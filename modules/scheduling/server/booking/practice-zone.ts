import type { Services, Tx } from '#platform';

/** The IANA zone that times are meant in when nobody names another. */
export async function practiceZone(tx: Tx, services: Services): Promise<string> {
  return (await services.staff.practice(tx)).zone;
}
