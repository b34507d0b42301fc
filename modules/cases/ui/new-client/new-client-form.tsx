import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { applyProblem, FormProblem, Page, Section, useAppLinks, useGo } from '#platform/ui';
import { type CaseKind, kindFacts, relationshipLabels } from '../../contract/index.ts';
import { api } from '../api.ts';
import { KindChooser } from './kind-chooser.tsx';
import { blankMember, type Member, membersProblem, toInput } from './member.ts';
import { MemberFields } from './member-fields.tsx';

interface Values {
  kind: CaseKind;
  ownLabel: string;
  relationship: string;
  ownWords: string;
  members: Member[];
}

const OWN_WORDS = 'Own words';

/** New client or case: the kind of work and who takes part, in one short form. */
export function NewClientForm() {
  const links = useAppLinks();
  const go = useGo();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<Values>({
    initialValues: {
      kind: 'individual',
      ownLabel: '',
      relationship: 'Partners',
      ownWords: '',
      members: [blankMember()],
    },
  });
  const { kind, members } = form.values;
  const facts = kindFacts[kind];
  const open = useMutation(
    api.cases.open.mutationOptions({
      onSuccess: async (opened) => {
        await queryClient.invalidateQueries({ queryKey: api.cases.key() });
        go(links.case(opened.caseId));
      },
      onError: (error) => setProblem(applyProblem(form, error)),
    }),
  );
  const chooseKind = (next: CaseKind) => {
    const wanted = Math.max(kindFacts[next].minMembers, Math.min(members.length, kindFacts[next].maxMembers));
    const kept = members.slice(0, wanted);
    form.setValues({
      kind: next,
      members: [...kept, ...Array.from({ length: wanted - kept.length }, blankMember)],
    });
    setProblem(null);
  };
  const submit = form.onSubmit((values) => {
    const missing = membersProblem(values.members);
    if (missing) {
      form.setErrors(missing);
      document.querySelector<HTMLElement>(`[data-path="${Object.keys(missing)[0]}"]`)?.focus();
      return;
    }
    setProblem(null);
    const relationship = values.relationship === OWN_WORDS ? values.ownWords.trim() : values.relationship;
    open.mutate({
      kind: values.kind,
      ownLabel: facts.hasOwnName ? values.ownLabel.trim() || null : null,
      relationshipLabel: values.kind === 'two_person' ? relationship || null : null,
      members: values.members.map(toInput),
    });
  });
  const mayAdd = facts.maxMembers > members.length && facts.maxMembers > 2;
  return (
    <Page title="New client or case" crumbs={[{ label: 'Clients', to: links.clients() }]} width="form">
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <FormProblem sentence={problem} />
          <KindChooser value={kind} onChange={chooseKind} />
          {facts.hasOwnName && (
            <TextInput
              label={facts.billsEach ? 'Name of the group' : 'Name of the case'}
              description={facts.billsEach ? undefined : 'Optional; without one it goes by its people.'}
              required={facts.billsEach}
              withAsterisk={facts.billsEach}
              {...form.getInputProps('ownLabel')}
            />
          )}
          {kind === 'two_person' && (
            <Group grow align="flex-start">
              <Select
                label="They are"
                data={[...relationshipLabels, OWN_WORDS]}
                allowDeselect={false}
                {...form.getInputProps('relationship')}
              />
              {form.values.relationship === OWN_WORDS && (
                <TextInput label="In your own words" {...form.getInputProps('ownWords')} />
              )}
            </Group>
          )}
          {members.map((member, index) => (
            <Section
              key={member.key}
              title={facts.maxMembers === 1 ? facts.member : `${facts.member} ${index + 1}`}
            >
              <MemberFields
                form={form}
                index={index}
                member={member}
                removable={members.length > facts.minMembers}
                autoFocus={index === 0}
              />
            </Section>
          ))}
          <Group justify="space-between">
            {mayAdd ? (
              <Button
                variant="default"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => form.insertListItem('members', blankMember())}
              >
                Add a person
              </Button>
            ) : (
              <span />
            )}
            <Button type="submit" loading={open.isPending}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}

export type NewClientValues = Values;
