import { createRouterClient } from '@orpc/server';
import { Temporal } from 'temporal-polyfill';
import { storeCase } from '#cases';
import { createPersons } from '#people';
import { type Database, newId, type RequestContext } from '#platform';
import { insertStaff, listLocations, listServices, openPractice, staffDirectory } from '#practice';
import { testServices } from '../../platform/test/services.ts';
import { schedulingRoutes } from '../server/routes.ts';

const NOW = '2026-03-02T15:00:00Z';

export interface Colleague {
  staffId: string;
  userId: string;
  name: string;
}

/** A practice in New York with an owner, two providers, and one service and place to use. */
export async function buildScene(db: Database) {
  const practiceId = newId();
  const now = Temporal.Instant.from(NOW);
  const owner: Colleague = { staffId: '', userId: newId(), name: 'Olive Owner' };
  const [vera, kai] = [colleague('Dr. Vera Lind'), colleague('Kai Moss')];
  const parts = await db.inPractice(practiceId, async (tx) => {
    owner.staffId = await openPractice(tx, {
      ...{ practiceId, practiceName: 'Elm Street', zone: 'America/New_York', demo: false, now },
      owner: { userId: owner.userId, name: owner.name, email: 'olive@elm.example' },
    });
    for (const one of [vera, kai]) {
      const email = `${one.staffId}@elm.example`;
      const role = { roles: ['provider'] as const, color: 'teal', isProvider: true };
      await insertStaff(tx, {
        practiceId,
        id: one.staffId,
        userId: one.userId,
        name: one.name,
        email,
        ...role,
        now: NOW,
      });
    }
    const [service] = await listServices(tx, practiceId, false);
    const [location] = await listLocations(tx, practiceId, false);
    if (!service || !location) throw new Error('A new practice has a service and a location.');
    return { service, location };
  });

  /** Opens a case for people by first name, with a team. */
  const openCase = (names: readonly string[], team: readonly Colleague[]) =>
    db.inPractice(practiceId, async (tx) => {
      const drafts = names.map((firstName, index) => ({
        person: newPerson(firstName),
        at: `members.${index}.new`,
      }));
      const personIds = await createPersons(tx, practiceId, drafts, now);
      const kind = names.length > 1 ? ('two_person' as const) : ('individual' as const);
      const id = await storeCase(tx, practiceId, {
        ...{
          kind,
          status: 'active',
          ownLabel: null,
          relationshipLabel: names.length > 1 ? 'Partners' : null,
        },
        ...{ personIds, staffIds: team.map((one) => one.staffId), today: '2026-03-02', now },
      });
      return { id, personIds };
    });

  const services = { ...testServices({ db, staff: recordOf(owner), now: NOW }), staff: staffDirectory };
  /** The routes as this member of staff calls them. */
  const as = (who: Colleague) => {
    const principal = {
      kind: 'session',
      practiceId,
      userId: who.userId,
      sessionId: 's',
      twoFactor: false,
    } as const;
    const context: RequestContext = { services, principal, headers: new Headers() };
    return createRouterClient(schedulingRoutes, { context });
  };
  return { practiceId, owner, vera, kai, ...parts, openCase, as, clock: services.clock, services };
}

export type Scene = Awaited<ReturnType<typeof buildScene>>;

/** The smallest booking: a case, a time, the scene's service and place. */
export function bookingAt(scene: Scene, caseId: string, startsLocal: string) {
  return { caseId, startsLocal, serviceId: scene.service.id, locationId: scene.location.id };
}

function colleague(name: string): Colleague {
  return { staffId: newId(), userId: newId(), name };
}

function recordOf({ staffId, userId, name }: Colleague) {
  return { staffId, userId, name, email: 'o@elm.example', roles: ['owner'] as const, active: true };
}

function newPerson(firstName: string) {
  const unknown = { preferredName: null, pronouns: null, birthDate: null, address: null };
  return { firstName, lastName: 'Test', ...unknown, contactPoints: [] };
}
