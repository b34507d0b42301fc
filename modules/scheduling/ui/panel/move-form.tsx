import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf, useSession } from '#platform/ui';
import type { Appointment } from '../../contract/appointment.ts';
import { wallClockOf } from '../../rules/wall-clock.ts';
import { DayTimeFields } from '../booking/day-time-fields.tsx';
import { FormSentence } from '../booking/form-sentence.tsx';
import { OverrideField, overrideOf } from '../booking/override-field.tsx';
import { useMoveWithUndo } from '../booking/use-move-with-undo.ts';
import { useTimeCheck } from '../booking/use-time-check.ts';
import classes from './panel.module.css';

/** Another day, hour or length, without dragging. */
export function MoveForm({ appointment, onDone }: { appointment: Appointment; onDone(): void }) {
  const { practice } = useSession();
  const [startsLocal, setStartsLocal] = useState(wallClockOf(appointment.startsAt, practice.zone));
  const [minutes, setMinutes] = useState<number | null>(appointment.minutes);
  const [reason, setReason] = useState('');
  const { move, isPending, error } = useMoveWithUndo();
  const check = useTimeCheck({
    providerId: appointment.providerId,
    startsLocal,
    minutes,
    exceptId: appointment.id,
  });
  const submit = async () => {
    if (minutes === null) return;
    const moved = await move(appointment, { startsLocal, minutes, ...overrideOf(check, reason) }).catch(
      () => null,
    );
    if (moved) onDone();
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="sm">
        <DayTimeFields value={startsLocal} onChange={setStartsLocal} autoFocus />
        <NumberInput
          label="Minutes"
          min={5}
          max={720}
          step={5}
          allowDecimal={false}
          value={minutes ?? ''}
          onChange={(value) => setMinutes(typeof value === 'number' ? value : null)}
        />
        <OverrideField check={check} reason={reason} onReason={setReason} />
        {!check.taken && <FormSentence>{error && sentenceOf(error)}</FormSentence>}
        <Group gap="xs">
          <Button type="submit" loading={isPending} disabled={check.taken && !reason.trim()}>
            {check.taken ? 'Move anyway' : 'Move'}
          </Button>
          <Button variant="default" onClick={onDone}>
            Leave it
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
