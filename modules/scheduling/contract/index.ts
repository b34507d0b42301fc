export {
  type Appointment,
  type AppointmentStatus,
  type Attendance,
  type AttendanceState,
  type AttendanceSummary,
  appointmentSchema,
  attendanceStates,
  type CalendarEntry,
  type CancelledBy,
  type Format,
  formats,
  MAX_MINUTES,
  MIN_MINUTES,
  type Overlap,
} from './appointment.ts';
export { schedulingContract } from './scheduling-contract.ts';
