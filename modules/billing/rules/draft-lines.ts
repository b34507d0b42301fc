import { Temporal } from 'temporal-polyfill';

export interface Billable {
  id: string;
  providerId: string;
  serviceName: string;
  billingCode: string | null;
  startsAt: string;
  zone: string;
  minutes: number;
  feeCents: number;
  attendance: readonly { personId: string; state: string }[];
}

export interface DraftLine {
  appointmentId: string | null;
  personId: string | null;
  providerId: string | null;
  serviceDate: string;
  description: string;
  minutes: number | null;
  quantity: number;
  unitCents: number;
  waived: boolean;
}

/** The line an appointment becomes: its service, day and fee, and no word on how it was attended. */
export function lineFrom(appointment: Billable, personId: string | null): DraftLine {
  const { id, providerId, serviceName, billingCode, startsAt, zone, minutes, feeCents } = appointment;
  return {
    appointmentId: id,
    personId,
    providerId,
    serviceDate: Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone).toPlainDate().toString(),
    description: billingCode ? `${serviceName} (${billingCode})` : serviceName,
    minutes,
    quantity: 1,
    unitCents: feeCents,
    waived: false,
  };
}

/** What the practice called off, or the member had announced, is nobody's to pay. */
const NOT_BILLED = ['cancelled_by_client', 'cancelled_by_practice', 'planned_absence'];

/** Who is billed for a group's appointment, each on an invoice of their own. */
export function billedMembers(appointment: Pick<Billable, 'attendance'>): string[] {
  return appointment.attendance
    .filter(({ state }) => !NOT_BILLED.includes(state))
    .map(({ personId }) => personId);
}
