import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '#platform';
import type { DemoPractice, Services } from '#platform/host';
import {
  insertService,
  insertStaff,
  loadPractice,
  openPractice,
  saveProviderProfile,
  staffColors,
  updatePractice,
} from '#practice';
import { type DemoProvider, type DemoSize, fillPractice } from './fill-practice.ts';

export const DEMO_EMAIL = 'demo@caseroom.example';
const SEED = 7310;
const usual: DemoSize = { people: 60, appointments: 2400 };
const PRACTICE = 'Harbor Falls Counseling';

const people = [
  { name: 'Nora Quist', email: DEMO_EMAIL, credentials: 'LMFT', licence: 'T-2041', npi: '1234567893' },
  {
    name: 'Elias Brandt',
    email: 'elias@caseroom.example',
    credentials: 'LCSW',
    licence: 'L-8830',
    npi: null,
  },
  { name: 'Maya Osei', email: 'maya@caseroom.example', credentials: 'LPC', licence: 'C-5177', npi: null },
] as const;

/** The demo practice: a year of an invented practice, the same every time but for the dates. */
export function demoPractice(services: Services, dataFolder: string): DemoPractice {
  return {
    start: async () => {
      const password = await keepPassword(dataFolder);
      await makeDemo(services, { password, size: usual, progress: () => undefined });
      return { email: DEMO_EMAIL, password };
    },
  };
}

export interface DemoOrder {
  password: string;
  size: DemoSize;
  progress(people: number): void;
}

/** Makes the demo practice of any size. @returns what was written. */
export async function makeDemo(services: Services, { password, size, progress }: DemoOrder) {
  const { db, identity, clock } = services;
  const practiceId = newId();
  const now = clock.now();
  const staff: DemoProvider[] = [];
  const addUser = (name: string, email: string) => identity.createUser({ name, email, password, practiceId });
  const [owner, ...others] = people;
  const { userId } = await addUser(owner.name, owner.email);
  await db.inPractice(practiceId, async (tx) => {
    const opening = { practiceId, practiceName: PRACTICE, zone: 'America/Los_Angeles', demo: true, now };
    const staffId = await openPractice(tx, {
      ...opening,
      owner: { userId, name: owner.name, email: owner.email },
    });
    staff.push({ staffId, name: owner.name });
    const { version } = await loadPractice(tx);
    await updatePractice(tx, practiceId, { version, ...letterhead });
    for (const service of demoServices) await insertService(tx, practiceId, service);
    await saveProviderProfile(tx, profileOf(practiceId, staffId, owner));
  });
  const provider = async (position: number): Promise<DemoProvider> => {
    for (let next = staff.length; next <= position; next += 1) {
      const known = others[next - 1];
      const name = known?.name ?? `Provider ${next + 1}`;
      const email = known?.email ?? `provider${next + 1}@caseroom.example`;
      const id = known ? (await addUser(name, email)).userId : `demo-${newId()}`;
      const staffId = newId();
      await db.inPractice(practiceId, async (tx) => {
        const color = staffColors[next % staffColors.length] ?? staffColors[0];
        const row = {
          practiceId,
          id: staffId,
          userId: id,
          name,
          email,
          color,
          isProvider: true,
          now: now.toString(),
        };
        await insertStaff(tx, { ...row, roles: ['provider'] });
        if (known) await saveProviderProfile(tx, profileOf(practiceId, staffId, known));
      });
      staff.push({ staffId, name });
    }
    return staff[position] as DemoProvider;
  };
  for (let position = 0; position < people.length; position += 1) await provider(position);
  const written = await fillPractice({ db, practiceId, size, now, seed: SEED, provider, progress });
  return { ...written, practiceId, providers: staff.length };
}

const demoServices = [
  { name: 'Consultation', category: 'consultation', minutes: 60, feeCents: 140_00, billingCode: null },
  { name: 'Group session', category: 'psychotherapy', minutes: 90, feeCents: 55_00, billingCode: null },
] as const;

const letterhead = {
  name: PRACTICE,
  zone: 'America/Los_Angeles',
  phone: '(555) 0100-200',
  email: 'desk@harborfalls.example',
  website: 'harborfalls.example',
  address: ['12 Beacon Lane, Suite 3', 'Harbor Falls, OR 97000'],
  invoiceNote:
    'Checks are payable to Harbor Falls Counseling. Questions about this invoice? Call (555) 0100-200.',
};

function profileOf(practiceId: string, staffId: string, who: (typeof people)[number]) {
  const { credentials, licence, npi } = who;
  const paper = { credentials, licenceNumber: licence, licenceState: 'OR', npi };
  return { practiceId, staffId, version: 0, ...paper };
}

/** A new password for each demo, kept where the data is: a known one would open a forgotten demo to anybody. */
export async function keepPassword(dataFolder: string): Promise<string> {
  const password = randomBytes(12).toString('base64url');
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await writeFile(join(dataFolder, 'demo-password'), `${password}\n`, { mode: 0o600 });
  return password;
}
