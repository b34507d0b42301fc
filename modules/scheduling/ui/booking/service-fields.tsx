import { Group, NumberInput } from '@mantine/core';
import { MoneyInput } from '#platform/ui';
import { ServicePicker } from '#practice/ui';

export interface ServiceValues {
  serviceId: string | null;
  minutes: number | null;
  feeCents: number | null;
}

export interface ServiceFieldsProps extends ServiceValues {
  onChange(change: Partial<ServiceValues>): void;
  onService(serviceId: string | null, service: { minutes: number; feeCents: number } | null): void;
  errorOf?(field: keyof ServiceValues, sentence: string): string | undefined;
  autoFocus?: boolean;
}

/** What is done, how long, for how much. The service fills the other two; both stay open to change. */
export function ServiceFields({
  serviceId,
  minutes,
  feeCents,
  onChange,
  onService,
  ...rest
}: ServiceFieldsProps) {
  const errorOf = rest.errorOf ?? (() => undefined);
  return (
    <>
      <ServicePicker
        label="Service"
        value={serviceId}
        onChange={onService}
        error={errorOf('serviceId', 'Choose a service.')}
        openOnFocus={false}
        data-autofocus={rest.autoFocus || undefined}
      />
      <Group grow align="flex-start" gap="sm">
        <NumberInput
          label="Minutes"
          min={5}
          max={720}
          step={5}
          allowDecimal={false}
          value={minutes ?? ''}
          error={errorOf('minutes', 'From 5 to 720.')}
          onChange={(value) => onChange({ minutes: typeof value === 'number' ? value : null })}
        />
        <MoneyInput
          label="Fee"
          valueCents={feeCents}
          onChangeCents={(cents) => onChange({ feeCents: cents })}
          error={errorOf('feeCents', 'Type an amount; 0 is fine.')}
        />
      </Group>
    </>
  );
}
