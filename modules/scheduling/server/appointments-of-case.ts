import { requireCase } from '#cases';
import { type Actor, type Tx, useCase } from '#platform';
import type { Appointment } from '../contract/appointment.ts';
import { schedulingContract } from '../contract/scheduling-contract.ts';
import { selectOfCase } from './appointment.store.ts';
import { present } from './present.ts';

export type AppointmentOfCase = Appointment;

export interface OfCaseOptions {
  /** How many to come, the next first. */
  upcoming: number;
  /** How many past ones, the last first. */
  past?: number;
  /** Now, UTC. */
  now: string;
}

/**
 * The next and the last appointments of a case.
 * @throws Refusal 404 when the case is not the actor's to see.
 */
export async function appointmentsOfCase(
  tx: Tx,
  actor: Actor,
  caseId: string,
  { upcoming, past = 0, now }: OfCaseOptions,
): Promise<{ upcoming: AppointmentOfCase[]; past: AppointmentOfCase[] }> {
  await requireCase(tx, actor, caseId);
  const query = { practiceId: actor.practiceId, caseId, now };
  const next = await selectOfCase(tx, { ...query, side: 'upcoming', limit: upcoming });
  const last = await selectOfCase(tx, { ...query, side: 'past', limit: past });
  return { upcoming: await present(tx, actor, next), past: await present(tx, actor, last) };
}

/** The same, as a route. */
export const listOfCase = useCase(
  schedulingContract.appointments.ofCase,
  async ({ input, actor, tx, now, saw }) => {
    const { caseId, upcoming, past } = input;
    saw('case', caseId);
    return appointmentsOfCase(tx, actor, caseId, { upcoming, past, now: now.toString() });
  },
);
