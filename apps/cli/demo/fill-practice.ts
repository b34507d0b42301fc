import { Temporal } from 'temporal-polyfill';
import { type HistoricInvoice, type IssuedPaper, storeInvoices } from '#billing';
import { type StoredCase, storeCases } from '#cases';
import { type CaseKind, kindFacts } from '#cases/contract';
import type { Database } from '#platform';
import { listLocations, listServices, loadPractice } from '#practice';
import type { Location, Practice, Service } from '#practice/contract';
import { type HistoricAppointment, storeHistory } from '#scheduling';
import { type PlannedCase, planCases } from './demo-plan.ts';
import { createLanes } from './lanes.ts';
import { type Random, seededRandom } from './random.ts';
import { planSession } from './session-plan.ts';

export interface DemoProvider {
  staffId: string;
  name: string;
}

export interface DemoSize {
  people: number;
  /** About how many appointments in all. */
  appointments: number;
}

export interface Filling {
  db: Database;
  practiceId: string;
  size: DemoSize;
  now: Temporal.Instant;
  seed: number;
  /** Finds a provider by position, and makes one when the calendar of the others is full. */
  provider(position: number): Promise<DemoProvider>;
  /** Called with how many appointments are written so far. */
  progress(written: number): void;
}

const WEEKS_BACK = 52;
const WEEKS_AHEAD = 6;
/** One batch is one transaction: large enough to be fast, small enough for the parameters of a statement. */
const CASES_A_BATCH = 40;

interface Ground {
  practice: Practice;
  services: readonly Service[];
  locations: readonly Location[];
  random: Random;
  firstWeek: Temporal.PlainDate;
}

/** Fills a practice with a year of cases, appointments, invoices and payments, a batch at a time. */
export async function fillPractice(
  filling: Filling,
): Promise<{ people: number; appointments: number; invoices: number }> {
  const ground = await groundOf(filling);
  const lanes = createLanes(WEEKS_BACK + WEEKS_AHEAD, 3);
  const written = { people: 0, appointments: 0, invoices: 0 };
  const share = filling.size.appointments / Math.max(1, filling.size.people);
  for (const batch of batches(planCases(ground.random, filling.size.people), CASES_A_BATCH)) {
    const placed: Omit<PlacedCase, 'caseId' | 'personIds' | 'label'>[] = [];
    for (const plan of batch) {
      const service = serviceFor(plan, ground.services);
      const wanted =
        plan.status === 'active'
          ? sessionsWanted(plan, share, ground.random)
          : Math.min(2, Math.floor(share));
      const spot = lanes.take(service.minutes, wanted);
      placed.push({ plan, service, wanted, ...spot, provider: await filling.provider(spot.lane.provider) });
    }
    const counts = await filling.db.inPractice(filling.practiceId, async (tx) => {
      const openedOn = ground.firstWeek.toString();
      const stored = await storeCases(
        tx,
        filling.practiceId,
        placed.map(({ plan, provider }) => ({ ...plan, staffIds: [provider.staffId], openedOn })),
        filling.now,
      );
      const sessions = placed.flatMap((each, index) => {
        const { caseId, personIds, label } = stored[index] as StoredCase;
        return sessionsOf(filling, ground, { ...each, caseId, personIds, label });
      });
      const by = { staffId: placed[0]?.provider.staffId ?? '', at: filling.now.toString() };
      const ids = await storeHistory(
        tx,
        filling.practiceId,
        sessions.map((each) => each.appointment),
        by,
      );
      const bills = sessions.flatMap((each, index) => each.billsOf(ids[index] ?? ''));
      bills.sort((a, b) => a.paper.issuedOn.localeCompare(b.paper.issuedOn));
      await storeInvoices(tx, filling.practiceId, bills, {
        staffId: by.staffId,
        firstNumber: FIRST_NUMBER + written.invoices,
      });
      return {
        people: stored.flatMap((each) => each.personIds).length,
        appointments: ids.length,
        invoices: bills.length,
      };
    });
    written.people += counts.people;
    written.appointments += counts.appointments;
    written.invoices += counts.invoices;
    filling.progress(written.people);
  }
  return written;
}

const FIRST_NUMBER = 1001;

async function groundOf({ db, practiceId, now, seed }: Filling): Promise<Ground> {
  return db.inPractice(practiceId, async (tx) => {
    const practice = await loadPractice(tx);
    const today = now.toZonedDateTimeISO(practice.zone).toPlainDate();
    return {
      practice,
      services: await listServices(tx, practiceId, false),
      locations: await listLocations(tx, practiceId, false),
      random: seededRandom(seed),
      firstWeek: today.subtract({ days: today.dayOfWeek - 1 + WEEKS_BACK * 7 }),
    };
  });
}

function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Groups meet every week; others as their share of all appointments asks. */
function sessionsWanted({ people }: PlannedCase, share: number, random: Random): number {
  const wanted = Math.round(share * people.length * (0.6 + random.below(80) / 100));
  return Math.max(1, Math.min(WEEKS_BACK + WEEKS_AHEAD, wanted));
}

/** By the names that `openPractice` and the demo give their services. */
const serviceNames: Record<CaseKind, string> = {
  individual: 'Individual session',
  two_person: 'Couple session',
  family: 'Couple session',
  therapy_group: 'Group session',
  individual_consultation: 'Consultation',
  consultation_group: 'Consultation',
  workshop: 'Workshop evening',
};

function serviceFor({ kind }: PlannedCase, services: readonly Service[]): Service {
  const service = services.find((each) => each.name === serviceNames[kind]) ?? services[0];
  if (!service) throw new Error('The practice offers no service.');
  return service;
}

interface PlacedCase {
  plan: PlannedCase;
  service: Service;
  wanted: number;
  lane: { weekday: number; hour: number };
  firstWeek: number;
  provider: DemoProvider;
  caseId: string;
  personIds: readonly string[];
  label: string;
}

function sessionsOf(filling: Filling, ground: Ground, placed: PlacedCase) {
  const { random, practice } = ground;
  const location = ground.locations[random.chance(60) ? 0 : random.below(ground.locations.length)];
  if (!location) throw new Error('The practice has no location.');
  return Array.from({ length: placed.wanted }, (_, index) => {
    const week = ground.firstWeek.add({ weeks: placed.firstWeek + index });
    const when = {
      week,
      weekday: placed.lane.weekday,
      hour: placed.lane.hour,
      zone: practice.zone,
      now: filling.now,
    };
    const session = planSession(random, when, placed.personIds.length);
    const { id, name, minutes, feeCents } = placed.service;
    const appointment: HistoricAppointment = {
      caseId: placed.caseId,
      providerId: placed.provider.staffId,
      service: { id, name, minutes, feeCents },
      location: { id: location.id, format: location.format },
      startsLocal: session.startsLocal,
      zone: practice.zone,
      startsAt: session.startsAt,
      cancelled: session.cancelled,
      attendance: placed.personIds.map((personId, place) => ({
        personId,
        state: session.attendance[place] ?? 'not_recorded',
      })),
    };
    const billed = session.isPast && !session.cancelled && random.chance(93);
    const billsOf = (appointmentId: string) =>
      billed
        ? billsFor(filling, ground, placed, { appointmentId, day: session.startsLocal.slice(0, 10) })
        : [];
    return { appointment, billsOf };
  });
}

/** One invoice for the case, or in a group one for each member; the older it is, the likelier it is paid. */
function billsFor(
  filling: Filling,
  { practice, random }: Ground,
  placed: PlacedCase,
  { appointmentId, day }: { appointmentId: string; day: string },
): HistoricInvoice[] {
  const { plan, service, provider, caseId, personIds, label } = placed;
  if (service.feeCents === 0) return [];
  const today = filling.now.toZonedDateTimeISO(practice.zone).toPlainDate();
  const ageDays = Temporal.PlainDate.from(day).until(today).days;
  const payers = kindFacts[plan.kind].billsEach ? personIds : [null];
  return payers.map((payerPersonId, place) => {
    const person = plan.people[place];
    const billTo =
      payerPersonId && person ? `${person.preferredName ?? person.firstName} ${person.lastName}` : label;
    const paid = random.chance(ageDays > 45 ? 97 : ageDays > 14 ? 80 : 35);
    const receivedOn = Temporal.PlainDate.from(day)
      .add({ days: Math.min(ageDays, random.below(14)) })
      .toString();
    const method = random.pick(['card_outside', 'card_outside', 'check', 'cash'] as const);
    const reference = method === 'check' ? String(200 + random.below(700)) : null;
    const paper = paperFor(practice, {
      billTo,
      label,
      day,
      service,
      provider: provider.name,
      address: plan.people[0]?.address ?? '',
    });
    const payment = paid ? { method, receivedOn, reference } : null;
    return { caseId, payerPersonId, appointmentId, providerId: provider.staffId, paper, payment };
  });
}

interface PaperParts {
  billTo: string;
  label: string;
  day: string;
  service: Service;
  provider: string;
  address: string;
}

function paperFor(
  practice: Practice,
  { billTo, label, day, service, provider, address }: PaperParts,
): IssuedPaper {
  const { name, phone, email, website, currency, invoiceNote } = practice;
  const { minutes, feeCents } = service;
  const line = {
    serviceDate: day,
    description: service.name,
    minutes,
    quantity: 1,
    unitCents: feeCents,
    waived: false,
  };
  return {
    practice: { name, address: practice.address, phone, email, website, currency },
    billTo: { name: billTo, address: address.split('\n').filter(Boolean) },
    caseLabel: label,
    provider: { name: provider, credentials: null, licence: null, npi: null, einMasked: null },
    lines: [{ ...line, totalCents: feeCents }],
    totalCents: feeCents,
    issuedOn: day,
    dueOn: Temporal.PlainDate.from(day).add({ days: 30 }).toString(),
    note: '',
    footer: invoiceNote,
  };
}
