import type { AppointmentStatus, AttendanceState } from '../contract/appointment.ts';
import type { No } from './attendance.ts';

export interface Standing {
  status: AppointmentStatus;
  attendance: readonly AttendanceState[];
}

export type Step = 'move' | 'change' | 'cancel' | 'restore';

const gone: Record<'move' | 'change', string> = {
  move: 'This appointment was cancelled. Restore it before moving it.',
  change: 'This appointment was cancelled. Restore it before changing it.',
};

/** Whether an appointment may take this step. @returns null when it may. */
export function refuseStep(step: Step, { status, attendance }: Standing): No | null {
  if (step === 'restore') {
    return status === 'cancelled'
      ? null
      : { code: 'appointment.not_cancelled', sentence: 'This appointment is not cancelled.' };
  }
  if (step === 'cancel') return refuseCancel(status, attendance);
  return status === 'cancelled' ? { code: 'appointment.cancelled', sentence: gone[step] } : null;
}

function refuseCancel(status: AppointmentStatus, attendance: readonly AttendanceState[]): No | null {
  if (status === 'cancelled') {
    return { code: 'appointment.cancelled', sentence: 'This appointment is already cancelled.' };
  }
  if (attendance.includes('attended')) {
    return {
      code: 'appointment.attended',
      sentence: 'Somebody is recorded as having come. Change the attendance before cancelling.',
    };
  }
  return null;
}
