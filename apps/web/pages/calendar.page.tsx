import { AppointmentBilling } from '#billing/ui';
import { AppointmentNotes } from '#clinical/ui';
import { CalendarScreen } from '#scheduling/ui';

/** The calendar; an open appointment carries its note from clinical and its invoice from billing. */
export function CalendarPage() {
  return <CalendarScreen panels={{ Notes: AppointmentNotes, Billing: AppointmentBilling }} />;
}
