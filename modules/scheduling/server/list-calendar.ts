import { caseLabels } from '#cases';
import { refuse, useCase } from '#platform';
import type { AppointmentStatus, AttendanceSummary, CalendarEntry, Format } from '../contract/appointment.ts';
import { schedulingContract } from '../contract/scheduling-contract.ts';
import { calendarRange } from '../rules/calendar-range.ts';
import { type CalendarRow, selectCalendar } from './appointment.store.ts';
import { practiceZone } from './booking/practice-zone.ts';
import { whatActorSees } from './policy.ts';
import { localMinute } from './present.ts';

/** More than a screen could show: twenty full calendars for two months. */
const MAX_ROWS = 20_000;

/** How many cases one row of the audit log names. */
const MAX_NAMED = 1000;

/** The calendar of everybody, or of one provider. A colleague's appointment is a busy time and nothing more. */
export const listCalendar = useCase(
  schedulingContract.appointments.list,
  async ({ input, actor, tx, saw, services }) => {
    const bothMoments = input.from.includes('T') && input.to.includes('T');
    const zone = bothMoments ? 'UTC' : await practiceZone(tx, services);
    const range = calendarRange(input.from, input.to, zone);
    if (typeof range === 'string') throw tooWide(range);
    const rows = await selectCalendar(tx, {
      practiceId: actor.practiceId,
      ...range,
      providerId: input.providerId,
      withCancelled: input.cancelled === 'show',
      limit: MAX_ROWS + 1,
    });
    if (rows.length > MAX_ROWS)
      throw tooWide('There is too much in these days to show at once. Ask for fewer days.');
    const sees = await whatActorSees(tx, actor);
    const visible = rows.filter(sees);
    const visibleIds = new Set(visible.map((row) => row.id));
    const caseIds = [...new Set(visible.map((row) => row.case_id))];
    const labels = await caseLabels(tx, caseIds);
    // Whose appointments were read is what an auditor asks; there are far fewer cases than appointments.
    saw('case', caseIds.slice(0, MAX_NAMED));
    return rows.map((row) => {
      return visibleIds.has(row.id) ? openEntry(row, labels.get(row.case_id)?.label ?? '') : busyEntry(row);
    });
  },
);

function tooWide(sentence: string) {
  return refuse({ code: 'calendar.range', status: 422, sentence, field: 'to' });
}

/** What everybody in the practice may know: that somebody is busy, and when. */
function busyEntry(row: CalendarRow): CalendarEntry {
  return {
    id: row.id,
    busyOnly: true,
    providerId: row.provider_id,
    startsLocal: localMinute(row.starts_local),
    zone: row.zone,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    minutes: row.minutes,
    status: row.status as AppointmentStatus,
    caseId: null,
    caseLabel: null,
    serviceName: null,
    locationId: null,
    format: null,
    attendanceSummary: null,
    doubleBooked: row.override_id !== null,
    version: row.version,
  };
}

function openEntry(row: CalendarRow, caseLabel: string): CalendarEntry {
  return {
    ...busyEntry(row),
    busyOnly: false,
    caseId: row.case_id,
    caseLabel,
    serviceName: row.service_name,
    locationId: row.location_id,
    format: row.format as Format,
    attendanceSummary: row.attendance as AttendanceSummary,
  };
}
