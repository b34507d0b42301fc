import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf, toast } from '#platform/ui';
import { ProviderPicker } from '#practice/ui';
import type { Appointment } from '../../contract/appointment.ts';
import { FormSentence } from '../booking/form-sentence.tsx';
import { OverrideField, overrideOf } from '../booking/override-field.tsx';
import { PlaceFields } from '../booking/place-fields.tsx';
import { ServiceFields } from '../booking/service-fields.tsx';
import { useTimeCheck } from '../booking/use-time-check.ts';
import { useAppointmentChanges } from '../use-appointment-changes.ts';
import classes from './panel.module.css';

type Booked = Pick<
  Appointment,
  'serviceId' | 'minutes' | 'feeCents' | 'providerId' | 'locationId' | 'format'
>;
type Values = { [Field in keyof Booked]: Booked[Field] | null };

/** What was booked: service, length, fee, provider, place. */
export function EditForm({ appointment, onDone }: { appointment: Appointment; onDone(): void }) {
  const { update } = useAppointmentChanges();
  const [values, setValues] = useState<Values>(appointment);
  const [reason, setReason] = useState('');
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  const { startsLocal, id: appointmentId, version } = appointment;
  const check = useTimeCheck({ ...values, startsLocal, exceptId: appointmentId });
  const complete = completed(values);
  const submit = () => {
    if (!complete) return;
    const onSuccess = () => {
      toast('Appointment changed.');
      onDone();
    };
    update.mutate({ appointmentId, version, ...complete, ...overrideOf(check, reason) }, { onSuccess });
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="sm">
        <ServiceFields
          {...values}
          onChange={set}
          onService={(serviceId, service) => {
            set({ serviceId, ...(service ? { minutes: service.minutes, feeCents: service.feeCents } : {}) });
          }}
        />
        <ProviderPicker
          label="Provider"
          value={values.providerId}
          onChange={(providerId) => set({ providerId })}
        />
        <PlaceFields locationId={values.locationId} format={values.format} onChange={set} />
        <OverrideField check={check} reason={reason} onReason={setReason} />
        {!check.taken && <FormSentence>{update.error && sentenceOf(update.error)}</FormSentence>}
        <Group gap="xs">
          <Button
            type="submit"
            loading={update.isPending}
            disabled={!complete || (check.taken && !reason.trim())}
          >
            Save
          </Button>
          <Button variant="default" onClick={onDone}>
            Leave as it was
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** @returns what to save, or null while something is missing. */
function completed({ serviceId, minutes, feeCents, providerId, locationId, format }: Values): Booked | null {
  if (!serviceId || !minutes || feeCents === null || !providerId || !locationId || !format) return null;
  return { serviceId, minutes, feeCents, providerId, locationId, format };
}
