import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '../kit/section.tsx';
import { StateMark } from '../kit/state-mark.tsx';
import { sessionQuery, useSession } from '../session/use-session.ts';
import { EnrolSteps } from './enrol-steps.tsx';
import { TurnOffFactor } from './turn-off-factor.tsx';

/** Turns the second sign-in step on or off. */
export function SecondFactor() {
  const { twoFactor } = useSession().actor;
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const done = () => {
    setOpen(false);
    void queryClient.invalidateQueries({ queryKey: sessionQuery().queryKey });
  };
  return (
    <Section
      title="Second step at sign-in"
      hint="After your password, a code from an authenticator app on your phone. A stolen password alone then opens nothing."
      aside={<StateMark tone={twoFactor ? 'good' : 'warn'}>{twoFactor ? 'On' : 'Off'}</StateMark>}
    >
      {!open && (
        <Button variant={twoFactor ? 'default' : 'filled'} onClick={() => setOpen(true)}>
          {twoFactor ? 'Turn off' : 'Set up'}
        </Button>
      )}
      {open && !twoFactor && <EnrolSteps onDone={done} onCancel={() => setOpen(false)} />}
      {open && twoFactor && <TurnOffFactor onDone={done} onCancel={() => setOpen(false)} />}
    </Section>
  );
}
