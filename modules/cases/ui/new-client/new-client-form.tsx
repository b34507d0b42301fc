import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { FormProblem, Page, Section, useAppLinks } from '#platform/ui';
import { relationshipLabels } from '../../contract/index.ts';
import { KindChooser } from './kind-chooser.tsx';
import { blankMember } from './member.ts';
import { MemberFields } from './member-fields.tsx';
import { OWN_WORDS, useNewClient } from './use-new-client.ts';

/** New client or case: the kind of work and who takes part, in one short form. */
export function NewClientForm() {
  const links = useAppLinks();
  const { form, facts, problem, busy, chooseKind, submit } = useNewClient();
  const { kind, members } = form.values;
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
            <Button type="submit" loading={busy}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}
