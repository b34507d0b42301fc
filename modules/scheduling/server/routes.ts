import { listOfCase } from './appointments-of-case.ts';
import { setAttendance } from './attendance/set-attendance.ts';
import { checkTime } from './booking/check-time.ts';
import { cancelAppointment } from './cancel-appointment.ts';
import { createAppointment } from './create-appointment.ts';
import { getAppointment } from './get-appointment.ts';
import { listCalendar } from './list-calendar.ts';
import { moveAppointment } from './move-appointment.ts';
import { restoreAppointment } from './restore-appointment.ts';
import { updateAppointment } from './update-appointment.ts';

/** Every route of this module with the use case behind it. */
export const schedulingRoutes = {
  appointments: {
    list: listCalendar,
    ofCase: listOfCase,
    check: checkTime,
    get: getAppointment,
    create: createAppointment,
    update: updateAppointment,
    move: moveAppointment,
    cancel: cancelAppointment,
    restore: restoreAppointment,
  },
  attendance: { set: setAttendance },
};
