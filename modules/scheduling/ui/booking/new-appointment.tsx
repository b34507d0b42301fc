import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Appointment } from '../../contract/appointment.ts';
import { NewAppointmentForm } from './new-appointment-form.tsx';
import type { Preset } from './preset.ts';

export interface NewAppointmentProps {
  opened: boolean;
  /** What is known already: the slot that was clicked, the case whose page one came from. */
  preset: Preset;
  onClose(): void;
  onCreated?(appointment: Appointment): void;
}

/** The form for a new appointment, beside whatever one was looking at. */
export function NewAppointment({ opened, preset, onClose, onCreated }: NewAppointmentProps) {
  const narrow = useMediaQuery('(max-width: 48em)');
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={narrow ? '100%' : 440}
      title="New appointment"
      closeButtonProps={{ 'aria-label': 'Close the form' }}
      overlayProps={{ backgroundOpacity: 0.15, blur: 0 }}
    >
      <NewAppointmentForm
        key={JSON.stringify(preset)}
        preset={preset}
        onCreated={(appointment) => {
          onCreated?.(appointment);
          onClose();
        }}
      />
    </Drawer>
  );
}
