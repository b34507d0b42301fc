export { type AppointmentOfCase, appointmentsOfCase } from './server/appointments-of-case.ts';
export { type BillableAppointment, billableAppointments } from './server/billable-appointments.ts';
export { type AppointmentRecord, requireAppointment } from './server/require-appointment.ts';
export { schedulingRoutes } from './server/routes.ts';
export { type HistoricAppointment, storeHistory } from './server/store-history.store.ts';
