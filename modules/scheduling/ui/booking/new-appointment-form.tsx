import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { MoneyInput, sentenceOf } from '#platform/ui';
import { LocationPicker, ProviderPicker, ServicePicker } from '#practice/ui';
import type { Appointment } from '../../contract/appointment.ts';
import { ClientField } from './client-field.tsx';
import { DayTimeFields } from './day-time-fields.tsx';
import { EndsAt } from './ends-at.tsx';
import { FormSentence } from './form-sentence.tsx';
import { FormatSelect } from './format-select.tsx';
import { OverrideField } from './override-field.tsx';
import { useNewAppointment } from './use-new-appointment.ts';

export interface Preset {
  caseId?: string | undefined;
  /** `2026-11-24T10:00` on the wall of the practice */
  startsLocal?: string | undefined;
  /** Only when a length was drawn; else the service says it. */
  minutes?: number | undefined;
  providerId?: string | undefined;
}

/** For whom, what, when and where. The service fills in length and fee; both stay open to change. */
export function NewAppointmentForm({
  preset,
  onCreated,
}: {
  preset: Preset;
  onCreated(appointment: Appointment): void;
}) {
  const { values, set, chooseService, check, missing, submit, create, showMissing } = useNewAppointment(
    preset,
    onCreated,
  );
  const errorOf = (field: string, sentence: string) =>
    showMissing && missing.includes(field) ? sentence : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="sm">
        <ClientField
          caseId={values.caseId}
          onChange={(caseId) => set({ caseId })}
          autoFocus={!preset.caseId}
          error={errorOf('caseId', 'Choose who the appointment is for.')}
        />
        <ServicePicker
          label="Service"
          value={values.serviceId}
          onChange={chooseService}
          error={errorOf('serviceId', 'Choose a service.')}
          data-autofocus={preset.caseId ? true : undefined}
        />
        <Group grow align="flex-start" gap="sm">
          <NumberInput
            label="Minutes"
            min={5}
            max={720}
            step={5}
            allowDecimal={false}
            value={values.minutes ?? ''}
            error={errorOf('minutes', 'From 5 to 720.')}
            onChange={(minutes) => set({ minutes: typeof minutes === 'number' ? minutes : null })}
          />
          <MoneyInput
            label="Fee"
            valueCents={values.feeCents}
            onChangeCents={(feeCents) => set({ feeCents })}
            error={errorOf('feeCents', 'Type an amount; 0 is fine.')}
          />
        </Group>
        <DayTimeFields
          value={values.startsLocal}
          onChange={(startsLocal) => set({ startsLocal })}
          error={errorOf('startsLocal', 'Give a day and a time.')}
        />
        <EndsAt startsLocal={values.startsLocal} minutes={values.minutes} />
        <ProviderPicker
          label="Provider"
          value={values.providerId}
          onChange={(providerId) => set({ providerId })}
          error={errorOf('providerId', 'Choose who sees the client.')}
        />
        <Group grow align="flex-start" gap="sm">
          <LocationPicker
            label="Location"
            value={values.locationId}
            onChange={(locationId, location) =>
              set({ locationId, format: location?.format ?? values.format })
            }
            error={errorOf('locationId', 'Choose a location.')}
          />
          <FormatSelect value={values.format} onChange={(format) => set({ format })} />
        </Group>
        <OverrideField
          check={check}
          reason={values.reason}
          onReason={(reason) => set({ reason })}
          error={errorOf('reason', 'Say why, or choose another time.')}
        />
        {!check.taken && <FormSentence>{create.error && sentenceOf(create.error)}</FormSentence>}
        <Button type="submit" loading={create.isPending} fullWidth>
          {check.taken ? 'Book anyway' : 'Book appointment'}
        </Button>
      </Stack>
    </form>
  );
}
