import { Button, Select, Stack, TextInput } from '@mantine/core';
import { isEmail, isNotEmpty, useForm } from '@mantine/form';
import { useMemo, useState } from 'react';
import { applyProblem } from '../client/problem.ts';
import { focusFirstError } from '../kit/focus-first-error.ts';
import { FormProblem } from '../kit/form-problem.tsx';
import { MIN_PASSWORD, NewPassword } from '../kit/new-password.tsx';
import { thisZone, zoneOptions } from '../kit/zones.ts';

export interface NewPractice {
  practiceName: string;
  /** IANA zone. */
  zone: string;
  name: string;
  email: string;
  password: string;
}

/** The five things a practice needs to begin. */
export function CreatePracticeForm(props: {
  create(practice: NewPractice): Promise<unknown>;
  back: () => void;
}) {
  const zones = useMemo(() => zoneOptions(), []);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useForm<NewPractice>({
    initialValues: { practiceName: '', zone: thisZone(), name: '', email: '', password: '' },
    validate: {
      practiceName: isNotEmpty('Give the practice a name; your own will do.'),
      zone: isNotEmpty('Choose where the practice is.'),
      name: isNotEmpty('Tell us your name.'),
      email: isEmail('Give an e-mail address such as you@example.com.'),
      password: (value) => (value.length < MIN_PASSWORD ? 'Use at least 12 characters.' : null),
    },
    onSubmitPreventDefault: 'always',
  });
  const submit = form.onSubmit(
    async (values) => {
      setBusy(true);
      setProblem(null);
      try {
        await props.create(values);
      } catch (error) {
        setProblem(applyProblem(form, error));
        setBusy(false);
      }
    },
    (errors) => focusFirstError(form, errors),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <FormProblem sentence={problem} />
        <TextInput
          label="Practice name"
          autoComplete="organization"
          autoFocus
          {...form.getInputProps('practiceName')}
        />
        <Select
          label="Time zone"
          description="Appointments are kept in this zone."
          data={zones}
          searchable
          limit={60}
          allowDeselect={false}
          nothingFoundMessage="No zone of that name"
          {...form.getInputProps('zone')}
        />
        <TextInput label="Your name" autoComplete="name" {...form.getInputProps('name')} />
        <TextInput
          label="Your e-mail"
          type="email"
          autoComplete="username"
          {...form.getInputProps('email')}
        />
        <NewPassword {...form.getInputProps('password')} value={form.values.password} />
        <Button type="submit" loading={busy} fullWidth>
          Create practice
        </Button>
        <Button variant="subtle" color="gray" onClick={props.back}>
          Back
        </Button>
      </Stack>
    </form>
  );
}
