import { useCase } from '#platform';
import { schedulingContract } from '../../contract/scheduling-contract.ts';
import { explainTaken, momentsOf } from './book-time.ts';
import { practiceZone } from './practice-zone.ts';
import { selectTaken } from './taken-time.store.ts';

/** Says before saving whether the provider is free, and when it would end. Saving asks again. */
export const checkTime = useCase(
  schedulingContract.appointments.check,
  async ({ input, actor, tx, saw, services }) => {
    const zone = input.zone ?? (await practiceZone(tx, services));
    const moments = momentsOf({ startsLocal: input.startsLocal, zone }, input.minutes);
    const taken = await selectTaken(tx, { practiceId: actor.practiceId, ...input, ...moments });
    if (taken.length === 0) return { ...moments, overlaps: [], sentence: null };
    const { overlaps, sentence } = await explainTaken(tx, actor, {
      providerId: input.providerId,
      zone,
      taken,
    });
    saw(
      'appointment',
      overlaps.flatMap((overlap) => overlap.appointmentId ?? []),
    );
    return { ...moments, overlaps, sentence };
  },
);
