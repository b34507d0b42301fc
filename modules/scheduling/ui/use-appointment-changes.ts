import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Appointment } from '../contract/appointment.ts';
import { api } from './api.ts';

/** After a change: show what came back, and ask again for every list it may be in. */
export function settle(queryClient: QueryClient, appointment: Appointment): void {
  const { queryKey } = api.appointments.get.queryOptions({ input: { appointmentId: appointment.id } });
  queryClient.setQueryData(queryKey, appointment);
  void queryClient.invalidateQueries({ queryKey: api.appointments.list.key() });
  void queryClient.invalidateQueries({ queryKey: api.appointments.ofCase.key() });
  void queryClient.invalidateQueries({ queryKey: api.appointments.check.key() });
}

/** Every change one can make to an appointment; each settles the lists it is shown in. */
export function useAppointmentChanges() {
  const queryClient = useQueryClient();
  const onSuccess = (appointment: Appointment) => settle(queryClient, appointment);
  const move = useMutation(
    api.appointments.move.mutationOptions({ onSuccess: (moved) => onSuccess(moved.appointment) }),
  );
  const create = useMutation(api.appointments.create.mutationOptions({ onSuccess }));
  const update = useMutation(api.appointments.update.mutationOptions({ onSuccess }));
  const cancel = useMutation(api.appointments.cancel.mutationOptions({ onSuccess }));
  const restore = useMutation(api.appointments.restore.mutationOptions({ onSuccess }));
  const attend = useMutation(api.attendance.set.mutationOptions({ onSuccess }));
  return { create, update, move, cancel, restore, attend };
}
