import { Button, Tabs } from '@mantine/core';
import { IconCalendarPlus, IconHeartHandshake, IconStethoscope } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import {
  AppLink,
  EmptyState,
  LoadError,
  Page,
  PageSkeleton,
  StateMark,
  useAppLinks,
  useMay,
} from '#platform/ui';
import { type Case, kindFacts } from '../../contract/index.ts';
import { api } from '../api.ts';
import { markWords } from '../words.ts';
import { CaseOverview } from './case-overview.tsx';
import { CaseSettings } from './case-settings.tsx';

/** What other modules put on the page of a case; the app places them. */
export interface CasePanels {
  overview?: ReactNode;
  clinical?: ReactNode;
  billing?: ReactNode;
  relationships?: ReactNode;
}

/** The page of a client or case: four sections, one form for all kinds. */
export function CaseScreen({ caseId, panels }: { caseId: string; panels: CasePanels }) {
  const links = useAppLinks();
  const found = useQuery(api.cases.get.queryOptions({ input: { caseId } }));
  if (found.isPending) return <PageSkeleton />;
  if (found.error) {
    return (
      <Page title="Client" crumbs={[{ label: 'Clients', to: links.clients() }]}>
        <LoadError error={found.error} retry={found.refetch} />
      </Page>
    );
  }
  return <CasePage found={found.data} panels={panels} />;
}

function CasePage({ found, panels }: { found: Case; panels: CasePanels }) {
  const links = useAppLinks();
  const mayBook = useMay('calendar.edit');
  const mark = markWords[found.mark];
  const facts = kindFacts[found.kind];
  const schedule = mayBook && (
    <Button
      component={AppLink}
      to={links.newAppointment({ caseId: found.caseId })}
      leftSection={<IconCalendarPlus size={16} aria-hidden />}
    >
      Schedule
    </Button>
  );
  return (
    <Page
      title={found.label}
      tabTitle="Client"
      crumbs={[{ label: 'Clients', to: links.clients() }]}
      subtitle={
        <>
          {found.relationshipLabel ?? facts.name}{' '}
          {mark && <StateMark tone={mark.tone}>{mark.word}</StateMark>}
        </>
      }
      actions={
        <>
          <CaseSettings found={found} />
          {schedule}
        </>
      }
    >
      <Tabs defaultValue="overview" keepMounted={false}>
        <Tabs.List mb="lg">
          <Tabs.Tab value="overview">Overview</Tabs.Tab>
          {facts.diagnoses || panels.clinical ? <Tabs.Tab value="clinical">Clinical</Tabs.Tab> : null}
          <Tabs.Tab value="billing">Billing</Tabs.Tab>
          <Tabs.Tab value="relationships">Relationships</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="overview">
          <CaseOverview found={found}>{panels.overview}</CaseOverview>
        </Tabs.Panel>
        <Tabs.Panel value="clinical">
          {panels.clinical ?? (
            <EmptyState
              icon={<IconStethoscope />}
              title="Notes are with their appointments"
              hint="Open an appointment to write its note. What was signed there is read there."
              action={
                <Button component={AppLink} to={links.calendar()} variant="light">
                  Open the calendar
                </Button>
              }
            />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="billing">{panels.billing}</Tabs.Panel>
        <Tabs.Panel value="relationships">
          {panels.relationships ?? (
            <EmptyState
              icon={<IconHeartHandshake />}
              title="Who takes part is under Overview"
              hint="Emergency contacts, links to other clients and helpers will stand here."
            />
          )}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
