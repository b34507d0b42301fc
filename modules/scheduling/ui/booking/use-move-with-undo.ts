import { formatDayTime, undoToast, useSession } from '#platform/ui';
import type { Appointment } from '../../contract/appointment.ts';
import { useAppointmentChanges } from '../use-appointment-changes.ts';

export interface MoveWish {
  /** On the wall of the practice. */
  startsLocal: string;
  minutes: number;
  providerId?: string;
  override?: { reason: string };
}

/** Moves or resizes, and offers to undo it. Undoing goes back to the very time it had before. */
export function useMoveWithUndo() {
  const { practice } = useSession();
  const { move } = useAppointmentChanges();
  const run = async (appointment: Pick<Appointment, 'id' | 'version'>, wish: MoveWish) => {
    const { appointment: moved, previous } = await move.mutateAsync({
      appointmentId: appointment.id,
      version: appointment.version,
      zone: practice.zone,
      ...wish,
    });
    undoToast({
      message: `${moved.caseLabel}: now ${formatDayTime(moved.startsAt, practice.zone)}, ${moved.minutes} min.`,
      undo: () => move.mutateAsync({ appointmentId: moved.id, version: moved.version, ...previous }),
    });
    return moved;
  };
  return { move: run, isPending: move.isPending, error: move.error };
}
