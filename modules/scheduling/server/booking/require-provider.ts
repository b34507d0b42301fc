import { casesOnTeam, joinTeam } from '#cases';
import { type Actor, isOwner, refuse, type Tx } from '#platform';
import { listStaff } from '#practice';

/**
 * The provider who will render the service: the actor unless another is named. They must be on the case's
 * team, or they could not see the client they are booked with; an owner who books them puts them there.
 * @throws Refusal 422 when it is nobody who provides, or not on the team and the actor is no owner.
 */
export async function requireProvider(
  tx: Tx,
  actor: Actor,
  { providerId = actor.staffId, caseId }: { providerId?: string | undefined; caseId: string },
): Promise<{ id: string; name: string }> {
  const provider = (await listStaff(tx, actor.practiceId)).find((one) => one.id === providerId);
  if (!provider?.isProvider || !provider.active) {
    throw refuse({
      code: 'appointment.no_provider',
      status: 422,
      sentence: 'Choose somebody who sees clients in this practice.',
      field: 'providerId',
    });
  }
  const onTeam = await casesOnTeam(tx, providerId);
  if (onTeam.includes(caseId)) return provider;
  if (isOwner(actor)) {
    await joinTeam(tx, actor.practiceId, caseId, providerId);
    return provider;
  }
  throw refuse({
    code: 'appointment.not_on_team',
    status: 422,
    sentence: `${provider.name} does not see this client yet. Ask the owner of the practice to book it.`,
    field: 'providerId',
  });
}
