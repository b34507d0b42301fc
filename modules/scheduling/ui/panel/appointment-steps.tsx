import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCalendarX, IconClockEdit, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { sentenceOf, toast, useMay } from '#platform/ui';
import type { Appointment } from '../../contract/appointment.ts';
import { useAppointmentChanges } from '../use-appointment-changes.ts';
import { CancelForm } from './cancel-form.tsx';
import { EditForm } from './edit-form.tsx';
import { MoveForm } from './move-form.tsx';
import classes from './panel.module.css';

type Step = 'move' | 'edit' | 'cancel';
const forms = { move: MoveForm, edit: EditForm, cancel: CancelForm };

/** Move, change or cancel; each opens its short form in place. A cancelled one can only be restored. */
export function AppointmentSteps({ appointment }: { appointment: Appointment }) {
  const [step, setStep] = useState<Step | null>(null);
  const mayEdit = useMay('calendar.edit');
  if (!mayEdit) return null;
  if (appointment.status === 'cancelled') return <Restore appointment={appointment} />;
  const Form = step && forms[step];
  const toggle = (next: Step) => ({
    size: 'xs' as const,
    variant: step === next ? 'light' : 'default',
    'aria-expanded': step === next,
    onClick: () => setStep(step === next ? null : next),
  });
  return (
    <>
      <div className={classes.steps}>
        <Button {...toggle('move')} leftSection={<IconClockEdit size={16} aria-hidden />}>
          Move…
        </Button>
        <Button {...toggle('edit')} leftSection={<IconPencil size={16} aria-hidden />}>
          Edit…
        </Button>
        <Button {...toggle('cancel')} leftSection={<IconCalendarX size={16} aria-hidden />}>
          Cancel…
        </Button>
      </div>
      {Form && (
        <Form key={`${step} ${appointment.version}`} appointment={appointment} onDone={() => setStep(null)} />
      )}
    </>
  );
}

function Restore({ appointment }: { appointment: Appointment }) {
  const { restore } = useAppointmentChanges();
  return (
    <div className={classes.steps}>
      <Button
        size="xs"
        variant="default"
        loading={restore.isPending}
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        onClick={() =>
          restore.mutate(
            { appointmentId: appointment.id, version: appointment.version },
            { onError: (error) => toast(sentenceOf(error)) },
          )
        }
      >
        Restore
      </Button>
    </div>
  );
}
