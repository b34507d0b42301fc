import { Autocomplete, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import type { UseFormReturnType } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import type { Member } from './member.ts';
import type { NewClientValues } from './use-new-client.ts';

interface MemberFieldsProps {
  form: UseFormReturnType<NewClientValues>;
  index: number;
  member: Member;
  removable: boolean;
  autoFocus: boolean;
}

const TYPING_MS = 200;

/** One person. Typing a first name that is known offers to take that person instead of making another. */
export function MemberFields({ form, index, member, removable, autoFocus }: MemberFieldsProps) {
  const at = <K extends keyof Member>(field: K) => `members.${index}.${field}` as const;
  const remove = removable && (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      onClick={() => form.removeListItem('members', index)}
    >
      Take out
    </Button>
  );
  if (member.known) {
    return (
      <Group justify="space-between">
        <Text fw={600}>{member.known.name}</Text>
        <Group gap="xs">
          <Button variant="default" size="compact-sm" onClick={() => form.setFieldValue(at('known'), null)}>
            Somebody else
          </Button>
          {remove}
        </Group>
      </Group>
    );
  }
  return (
    <Stack gap="sm">
      <Group grow align="flex-start">
        <FirstName
          label="First name"
          autoFocus={autoFocus}
          onKnown={(known) => form.setFieldValue(at('known'), known)}
          {...form.getInputProps(at('firstName'))}
          lastName={member.lastName}
        />
        <TextInput label="Last name" autoComplete="off" {...form.getInputProps(at('lastName'))} />
      </Group>
      <Group grow align="flex-start">
        <TextInput label="Preferred name" autoComplete="off" {...form.getInputProps(at('preferredName'))} />
        <DateInput
          label="Birth date"
          valueFormat="MMM D, YYYY"
          maxDate={new Date()}
          defaultLevel="decade"
          clearable
          value={member.birthDate || null}
          onChange={(value) => form.setFieldValue(at('birthDate'), value ?? '')}
          error={form.errors[`members.${index}.new.birthDate`]}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput label="Phone" type="tel" autoComplete="off" {...form.getInputProps(at('phone'))} />
        <TextInput label="E-mail" type="email" autoComplete="off" {...form.getInputProps(at('email'))} />
      </Group>
      {remove}
    </Stack>
  );
}

interface FirstNameProps {
  label: string;
  autoFocus: boolean;
  value?: string;
  lastName: string;
  onChange?: (value: string) => void;
  error?: React.ReactNode;
  onKnown(person: { personId: string; name: string }): void;
}

function FirstName({ value = '', lastName, onKnown, onChange, ...rest }: FirstNameProps) {
  const [q] = useDebouncedValue([value, lastName].join(' ').trim(), TYPING_MS);
  const found = useQuery(api.persons.search.queryOptions({ input: { q }, enabled: q.length >= 2 }));
  const people = q.length >= 2 ? (found.data ?? []) : [];
  const labelOf = (person: (typeof people)[number]) =>
    [person.name, person.birthDate].filter(Boolean).join(', born ');
  const labels = [...new Set(people.map(labelOf))];
  return (
    <Autocomplete
      {...rest}
      autoComplete="off"
      value={value}
      data={labels.length > 0 ? [{ group: 'Known already', items: labels }] : []}
      filter={({ options }) => options}
      onChange={(text) => onChange?.(text)}
      onOptionSubmit={(label) => {
        const known = people.find((person) => labelOf(person) === label);
        if (known) onKnown({ personId: known.personId, name: known.name });
      }}
    />
  );
}
