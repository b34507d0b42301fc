import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { formatDay, Section, useMay, useSession } from '#platform/ui';
import type { Case } from '../../contract/index.ts';
import classes from './case.module.css';
import { PersonDrawer } from './person-drawer.tsx';

type Participant = Case['participants'][number];

/** Who takes part and how to reach them, then what the other modules have to say. */
export function CaseOverview({ found, children }: { found: Case; children: ReactNode }) {
  const [editing, setEditing] = useState<Participant | null>(null);
  const mayEdit = useMay('clients.edit');
  return (
    <div className={classes.overview}>
      <div className={classes.people}>
        {found.participants.map((person) => (
          <Section
            key={person.id}
            title={person.displayName}
            aside={
              mayEdit && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => setEditing(person)}
                  aria-label={`Change ${person.displayName}`}
                >
                  Change
                </Button>
              )
            }
          >
            <PersonFacts person={person} />
          </Section>
        ))}
      </div>
      {children}
      {editing && <PersonDrawer key={editing.id} person={editing} onClose={() => setEditing(null)} />}
    </div>
  );
}

function PersonFacts({ person }: { person: Participant }) {
  const { practice } = useSession();
  const { firstName, lastName, preferredName, pronouns, birthDate, address, contactPoints, leftOn } = person;
  const legal = preferredName ? `${firstName} ${lastName}`.trim() : null;
  const day = (date: string) => formatDay(date, practice.zone);
  const facts: [string, ReactNode][] = [
    ...(legal ? ([['Full name', legal]] as [string, ReactNode][]) : []),
    ...(pronouns ? ([['Pronouns', pronouns]] as [string, ReactNode][]) : []),
    ...(birthDate ? ([['Born', day(birthDate)]] as [string, ReactNode][]) : []),
    ...contactPoints.map((point): [string, ReactNode] => [
      point.label || (point.kind === 'phone' ? 'Phone' : 'E-mail'),
      <Reach key={point.id} kind={point.kind} value={point.value} safe={point.safeToLeaveMessage} />,
    ]),
    ...(address ? ([['Address', address]] as [string, ReactNode][]) : []),
    ...(leftOn ? ([['Left', day(leftOn)]] as [string, ReactNode][]) : []),
  ];
  if (facts.length === 0)
    return <p style={{ margin: 0, color: 'var(--mantine-color-dimmed)' }}>Nothing more is known yet.</p>;
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value], index) => (
        <div key={`${name}-${index}`} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Reach({ kind, value, safe }: { kind: 'phone' | 'email'; value: string; safe: boolean }) {
  const address = kind === 'phone' ? `tel:${value.replace(/[^\d+]/g, '')}` : `mailto:${value}`;
  return (
    <>
      <a href={address} style={{ color: 'var(--mantine-color-anchor)' }}>
        {value}
      </a>
      {kind === 'phone' && (
        <span style={{ color: 'var(--mantine-color-dimmed)', fontSize: 'var(--mantine-font-size-xs)' }}>
          {safe ? ' · messages are safe' : ' · leave no message'}
        </span>
      )}
    </>
  );
}
