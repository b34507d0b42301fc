import { casesOnTeam } from '#cases';
import { type Actor, isOwner, type Tx } from '#platform';

/** Whether the actor may know more of an appointment than that its provider is busy. */
export type Sees = (appointment: { case_id: string; provider_id: string }) => boolean;

/**
 * Owners see every appointment. A provider sees their own and those of the cases they are on the team of;
 * of a colleague's others they see that the time is taken.
 */
export async function whatActorSees(tx: Tx, actor: Actor): Promise<Sees> {
  if (isOwner(actor)) return () => true;
  const cases = new Set(await casesOnTeam(tx, actor.staffId));
  return ({ case_id, provider_id }) => provider_id === actor.staffId || cases.has(case_id);
}
