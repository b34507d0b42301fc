import { ActionIcon, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconX } from '@tabler/icons-react';
import type { PersonValues } from './person-values.ts';

interface ContactFieldsProps {
  form: UseFormReturnType<PersonValues>;
  index: number;
  kind: 'phone' | 'email';
}

/** One phone or e-mail, with whether it is the preferred one and safe for a message. */
export function ContactFields({ form, index, kind }: ContactFieldsProps) {
  const name = kind === 'phone' ? 'Phone' : 'E-mail';
  const at = (field: string) => `contactPoints.${index}.${field}`;
  return (
    <Stack gap={6}>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          label={name}
          type={kind === 'phone' ? 'tel' : 'email'}
          style={{ flex: 1 }}
          {...form.getInputProps(at('value'))}
        />
        <TextInput label="Kind" placeholder="Mobile" w={110} {...form.getInputProps(at('label'))} />
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`Remove this ${name.toLowerCase()}`}
          onClick={() => form.removeListItem('contactPoints', index)}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <Group gap="lg">
        <Checkbox
          size="xs"
          label="Preferred"
          {...form.getInputProps(at('preferred'), { type: 'checkbox' })}
        />
        <Checkbox
          size="xs"
          label="Safe to leave a message"
          {...form.getInputProps(at('safeToLeaveMessage'), { type: 'checkbox' })}
        />
      </Group>
    </Stack>
  );
}
