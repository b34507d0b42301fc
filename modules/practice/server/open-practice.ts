import type { Temporal } from 'temporal-polyfill';
import { newId, registerTenant, type Tx } from '#platform';
import { firstLocations, firstServices, staffColors } from '../rules/starting-point.ts';
import { insertLocation } from './location.store.ts';
import { insertPractice } from './practice.store.ts';
import { insertService } from './service.store.ts';
import { insertStaff } from './staff.store.ts';

export interface PracticeOpening {
  practiceId: string;
  practiceName: string;
  zone: string;
  demo: boolean;
  owner: { userId: string; name: string; email: string };
  now: Temporal.Instant;
}

/** Makes a practice with its owner and a starting point of services and locations. @returns the owner's staff id. */
export async function openPractice(tx: Tx, opening: PracticeOpening): Promise<string> {
  const { practiceId, practiceName, zone, demo, owner } = opening;
  const now = opening.now.toString();
  await insertPractice(tx, { practiceId, name: practiceName, zone, demo, now });
  const staffId = newId();
  await insertStaff(tx, {
    practiceId,
    id: staffId,
    ...owner,
    roles: ['owner', 'provider'],
    color: staffColors[0],
    isProvider: true,
    now,
  });
  for (const service of firstServices) await insertService(tx, practiceId, service);
  for (const location of firstLocations) await insertLocation(tx, practiceId, location);
  await registerTenant(tx, practiceId, opening.now);
  return staffId;
}
