import { Button, Stack } from '@mantine/core';
import { IconBuildingCommunity, IconSparkles } from '@tabler/icons-react';
import { useState } from 'react';
import { signIn } from '../client/api-call.ts';
import { sentenceOf } from '../client/problem.ts';
import { FormProblem } from '../kit/form-problem.tsx';
import { Choice } from './choice.tsx';
import { CreatePracticeForm, type NewPractice } from './create-practice-form.tsx';
import { type DemoAccount, DemoReady } from './demo-ready.tsx';
import { EntryLayout } from './entry-layout.tsx';

export interface SetupScreenProps {
  /** Makes the practice and its owner. */
  createPractice(practice: NewPractice): Promise<unknown>;
  /** Makes the demo practice and tells with what to sign in to it. */
  startDemo(): Promise<DemoAccount>;
  /** Somebody is signed in now. */
  onReady: () => void;
}

type Step =
  | { at: 'choose'; problem?: string }
  | { at: 'own' }
  | { at: 'making' }
  | { at: 'demo'; account: DemoAccount };

/** The first visit: one's own practice, or a look around. */
export function SetupScreen({ createPractice, startDemo, onReady }: SetupScreenProps) {
  const [step, setStep] = useState<Step>({ at: 'choose' });

  const create = async (practice: NewPractice) => {
    await createPractice(practice);
    await signIn(practice.email, practice.password);
    onReady();
  };
  const demo = async () => {
    setStep({ at: 'making' });
    try {
      setStep({ at: 'demo', account: await startDemo() });
    } catch (error) {
      setStep({ at: 'choose', problem: sentenceOf(error) });
    }
  };

  if (step.at === 'own') {
    return (
      <EntryLayout title="Create your practice" lead="Everything here can be changed later.">
        <CreatePracticeForm create={create} back={() => setStep({ at: 'choose' })} />
      </EntryLayout>
    );
  }
  if (step.at === 'demo') return <DemoReady account={step.account} onReady={onReady} />;
  if (step.at === 'making') {
    return (
      <EntryLayout
        title="Setting up the demo"
        lead="A year of invented people and appointments. This takes a moment."
      >
        <Button loading fullWidth aria-label="Setting up the demo practice" />
      </EntryLayout>
    );
  }
  return (
    <EntryLayout title="Welcome" lead="Your calendar, clients and invoices, on your own computer.">
      <Stack gap="md">
        <FormProblem sentence={step.problem ?? null} />
        <Choice
          icon={<IconBuildingCommunity size={22} />}
          title="Create my practice"
          hint="A name, an e-mail and a password. One minute."
          onClick={() => setStep({ at: 'own' })}
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
