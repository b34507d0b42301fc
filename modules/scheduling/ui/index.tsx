import { lazy } from 'react';

export { NewAppointment, type NewAppointmentProps } from './booking/new-appointment.tsx';
export { CaseAppointments } from './case-appointments.tsx';
export {
  AppointmentPanel,
  type AppointmentPanelProps,
  type AppointmentPanels,
} from './panel/appointment-panel.tsx';

/** The calendar. It brings the schedule library along, so it is loaded when it is first opened. */
export const CalendarScreen = lazy(async () => {
  const { CalendarScreen: screen } = await import('./calendar/calendar.screen.tsx');
  return { default: screen };
});
