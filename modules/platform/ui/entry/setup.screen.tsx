import { Button, Stack, UnstyledButton } from '@mantine/core';
import { IconBuildingCommunity, IconChevronRight, IconSparkles } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { sentenceOf } from '../client/problem.ts';
import { FormProblem } from '../kit/form-problem.tsx';
import { CreatePracticeForm, type NewPractice } from './create-practice-form.tsx';
import { EntryLayout } from './entry-layout.tsx';
import classes from './setup.module.css';

export interface SetupScreenProps {
  /** Makes the practice and signs its owner in. */
  createPractice(practice: NewPractice): Promise<unknown>;
  /** Makes the demo practice and signs in to it. */
  startDemo(): Promise<unknown>;
}

/** The first visit: one's own practice, or a look around. */
export function SetupScreen({ createPractice, startDemo }: SetupScreenProps) {
  const [choice, setChoice] = useState<'none' | 'own' | 'demo'>('none');
  const [problem, setProblem] = useState<string | null>(null);
  if (choice === 'own') {
    return (
      <EntryLayout title="Create your practice" lead="Everything here can be changed later.">
        <CreatePracticeForm create={createPractice} back={() => setChoice('none')} />
      </EntryLayout>
    );
  }
  const demo = async () => {
    setChoice('demo');
    setProblem(null);
    try {
      await startDemo();
    } catch (error) {
      setProblem(sentenceOf(error));
      setChoice('none');
    }
  };
  if (choice === 'demo') {
    return (
      <EntryLayout title="Setting up the demo" lead="A year of invented people and appointments. This takes a moment.">
        <Button loading fullWidth aria-label="Setting up the demo practice" />
      </EntryLayout>
    );
  }
  return (
    <EntryLayout title="Welcome" lead="Your calendar, clients and invoices, on your own computer.">
      <Stack gap="md">
        <FormProblem sentence={problem} />
        <Choice
          icon={<IconBuildingCommunity size={22} />}
          title="Create my practice"
          hint="Your name, an e-mail and a password. Two minutes."
          onClick={() => setChoice('own')}
        />
        <Choice
          icon={<IconSparkles size={22} />}
          title="Explore a demo practice"
          hint="Three therapists, sixty invented clients, a year of work. Nothing in it is real."
          onClick={() => void demo()}
        />
      </Stack>
    </EntryLayout>
  );
}

function Choice(props: { icon: ReactNode; title: string; hint: string; onClick: () => void }) {
  return (
    <UnstyledButton className={classes.choice} onClick={props.onClick}>
      <span className={classes.icon} aria-hidden>
        {props.icon}
      </span>
      <span className={classes.words}>
        <span className={classes.title}>{props.title}</span>
        <span className={classes.hint}>{props.hint}</span>
      </span>
      <IconChevronRight size={18} aria-hidden />
    </UnstyledButton>
  );
}
