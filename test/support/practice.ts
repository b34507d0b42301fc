import { newId } from '#platform';
import { insertStaff } from '#practice';
import { type Answer, PASSWORD, type TestApp, type Visitor } from './start-app.ts';

export interface PracticeUnderTest {
  owner: Visitor;
  practiceId: string;
  ownerStaffId: string;
  serviceId: string;
  locationId: string;
}

/** Walks the first visit over HTTP: a practice with its owner signed in. */
export async function createPractice(app: TestApp, email = 'nora@example.org'): Promise<PracticeUnderTest> {
  const owner = app.visitor();
  const created = await owner.call('POST', '/setup/practice', {
    practiceName: 'Quiet Harbor',
    zone: 'America/New_York',
    name: 'Nora Quist',
    email,
    password: PASSWORD,
  });
  expectStatus(created, 200);
  expectStatus(await owner.signIn(email), 200);
  const session = await owner.call('GET', '/session');
  const services = await owner.call('GET', '/services');
  const locations = await owner.call('GET', '/locations');
  return {
    owner,
    practiceId: session.body.practice.practiceId,
    ownerStaffId: session.body.actor.staffId,
    serviceId: services.body[0].id,
    locationId: locations.body[0].id,
  };
}

/** Adds a provider who signs in. Invitations come later; until then the rows are made directly. */
export async function addProvider(app: TestApp, practiceId: string, name: string, email: string) {
  const { db, identity, clock } = app.services;
  const { userId } = await identity.createUser({ name, email, password: PASSWORD, practiceId });
  const staffId = newId();
  const now = clock.now().toString();
  const row = { practiceId, id: staffId, userId, name, email, color: 'orange', isProvider: true, now };
  await db.inPractice(practiceId, (tx) => insertStaff(tx, { ...row, roles: ['provider'] }));
  const visitor = app.visitor();
  expectStatus(await visitor.signIn(email), 200);
  return { visitor, staffId };
}

export async function openIndividualCase(
  who: Visitor,
  firstName = 'Ana',
  lastName = 'Ruiz',
): Promise<Answer['body']> {
  const answer = await who.call('POST', '/cases', {
    kind: 'individual',
    members: [{ new: { firstName, lastName } }],
  });
  expectStatus(answer, 200);
  return answer.body;
}

function expectStatus(answer: Answer, status: number): void {
  if (answer.status !== status)
    throw new Error(`Expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`);
}
