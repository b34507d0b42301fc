import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { MoneyInput, sentenceOf, toast } from '#platform/ui';
import { LocationPicker, ProviderPicker, ServicePicker } from '#practice/ui';
import type { Appointment, Format } from '../../contract/appointment.ts';
import { FormSentence } from '../booking/form-sentence.tsx';
import { FormatSelect } from '../booking/format-select.tsx';
import { OverrideField, overrideOf } from '../booking/override-field.tsx';
import { useTimeCheck } from '../booking/use-time-check.ts';
import { useAppointmentChanges } from '../use-appointment-changes.ts';
import classes from './panel.module.css';

/** What was booked: service, length, fee, provider, place. */
export function EditForm({ appointment, onDone }: { appointment: Appointment; onDone(): void }) {
  const { update } = useAppointmentChanges();
  const [serviceId, setServiceId] = useState<string | null>(appointment.serviceId);
  const [minutes, setMinutes] = useState<number | null>(appointment.minutes);
  const [feeCents, setFeeCents] = useState<number | null>(appointment.feeCents);
  const [providerId, setProviderId] = useState<string | null>(appointment.providerId);
  const [locationId, setLocationId] = useState<string | null>(appointment.locationId);
  const [format, setFormat] = useState<Format>(appointment.format);
  const [reason, setReason] = useState('');
  const { startsLocal } = appointment;
  const check = useTimeCheck({ providerId, startsLocal, minutes, exceptId: appointment.id });
  const complete = serviceId && providerId && locationId && minutes !== null && feeCents !== null;
  const submit = () => {
    if (!complete) return;
    const what = { serviceId, providerId, locationId, minutes, feeCents, format };
    update.mutate(
      { appointmentId: appointment.id, version: appointment.version, ...what, ...overrideOf(check, reason) },
      {
        onSuccess: () => {
          toast('Appointment changed.');
          onDone();
        },
      },
    );
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
        <ServicePicker
          label="Service"
          value={serviceId}
          onChange={(id, service) => {
            setServiceId(id);
            if (!service) return;
            setMinutes(service.minutes);
            setFeeCents(service.feeCents);
          }}
        />
        <Group grow align="flex-start" gap="sm">
          <NumberInput
            label="Minutes"
            min={5}
            max={720}
            step={5}
            allowDecimal={false}
            value={minutes ?? ''}
            onChange={(value) => setMinutes(typeof value === 'number' ? value : null)}
          />
          <MoneyInput label="Fee" valueCents={feeCents} onChangeCents={setFeeCents} />
        </Group>
        <ProviderPicker label="Provider" value={providerId} onChange={setProviderId} />
        <Group grow align="flex-start" gap="sm">
          <LocationPicker
            label="Location"
            value={locationId}
            onChange={(id, location) => {
              setLocationId(id);
              if (location) setFormat(location.format);
            }}
          />
          <FormatSelect value={format} onChange={setFormat} />
        </Group>
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
