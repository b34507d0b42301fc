import { createRouterClient } from '@orpc/server';
import { storeCase } from '#cases';
import { createPersons } from '#people';
import type { Database, RequestContext } from '#platform';
import { bookingAt, buildScene, type Colleague, type Scene } from '../../scheduling/test/scene.ts';
import { billingRoutes } from '../index.ts';

/** Elm Street with its staff, and what billing needs: routes, appointments one after another, and a workshop. */
export async function buildBillingScene(db: Database) {
  const scene = await buildScene(db);
  const bills = (who: Colleague, headers?: Headers) => billsAs(scene, who, headers);
  const book = bookingsOf(scene);
  const issued = async (caseId: string) => {
    const draft = await draftFor(bills(scene.vera), await book(caseId));
    return bills(scene.vera).invoices.issue({ invoiceId: draft.id, version: draft.version });
  };
  return { ...scene, bills, book, issued, openWorkshop: workshopIn(db, scene) };
}

export type BillingScene = Awaited<ReturnType<typeof buildBillingScene>>;
type Bills = ReturnType<typeof billsAs>;

/** The billing routes as this member of staff calls them. */
function billsAs({ practiceId, services }: Scene, { userId }: Colleague, headers = new Headers()) {
  const session = { kind: 'session', sessionId: 's', twoFactor: false } as const;
  const context: RequestContext = { services, principal: { ...session, practiceId, userId }, headers };
  return createRouterClient(billingRoutes, { context });
}

/** The one draft of one appointment. */
export async function draftFor(bills: Bills, appointmentId: string) {
  const { invoices } = await bills.invoices.createFromAppointments({ appointmentIds: [appointmentId] });
  const [draft] = invoices;
  if (!draft) throw new Error('An appointment gives a draft.');
  return draft;
}

/** Books Vera's hours one after another, each at a time of its own. */
function bookingsOf(scene: Scene) {
  let taken = 0;
  return async (caseId: string): Promise<string> => {
    const day = String(1 + Math.floor(taken / 10)).padStart(2, '0');
    const hour = String(8 + (taken % 10)).padStart(2, '0');
    taken += 1;
    const at = bookingAt(scene, caseId, `2026-02-${day}T${hour}:00`);
    return (await scene.as(scene.vera).appointments.create({ ...at, providerId: scene.vera.staffId })).id;
  };
}

function workshopIn(db: Database, { practiceId, vera, clock }: Scene) {
  return (names: readonly string[]) =>
    db.inPractice(practiceId, async (tx) => {
      const now = clock.now();
      const unknown = { preferredName: null, pronouns: null, birthDate: null, address: null };
      const drafts = names.map((firstName, index) => ({
        person: { firstName, lastName: 'Test', ...unknown, contactPoints: [] },
        at: `members.${index}.new`,
      }));
      const personIds = await createPersons(tx, practiceId, drafts, now);
      const id = await storeCase(tx, practiceId, {
        ...{ kind: 'workshop', status: 'active', ownLabel: 'Calm Evenings', relationshipLabel: null },
        ...{ personIds, staffIds: [vera.staffId], today: '2026-01-05', now },
      });
      return { id, personIds };
    });
}
