import { Button, Stack } from '@mantine/core';
import { sentenceOf } from '#platform/ui';
import { ProviderPicker } from '#practice/ui';
import type { Appointment } from '../../contract/appointment.ts';
import { ClientField } from './client-field.tsx';
import { DayTimeFields } from './day-time-fields.tsx';
import { EndsAt } from './ends-at.tsx';
import { FormSentence } from './form-sentence.tsx';
import { OverrideField } from './override-field.tsx';
import { PlaceFields } from './place-fields.tsx';
import type { Preset } from './preset.ts';
import { ServiceFields } from './service-fields.tsx';
import { useNewAppointment } from './use-new-appointment.ts';

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
        <ServiceFields
          {...values}
          onChange={set}
          onService={chooseService}
          errorOf={errorOf}
          autoFocus={preset.caseId !== undefined}
        />
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
        <PlaceFields
          locationId={values.locationId}
          format={values.format}
          onChange={set}
          error={errorOf('locationId', 'Choose a location.')}
        />
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
