import { TextInput } from '@mantine/core';
import { FormSentence } from './form-sentence.tsx';
import type { TimeCheck } from './use-time-check.ts';

export interface OverrideFieldProps {
  check: TimeCheck;
  reason: string;
  onReason(reason: string): void;
  /** Shown once somebody tried to save without a reason. */
  error?: string | undefined;
}

/** Says what is in the way; when it is another appointment, asks why to book anyway. */
export function OverrideField({ check, reason, onReason, error }: OverrideFieldProps) {
  return (
    <>
      <FormSentence tone={check.taken ? 'warn' : 'bad'}>{check.sentence}</FormSentence>
      {check.taken && (
        <TextInput
          label="Book anyway? Say why"
          description="Both appointments stay, and your reason is kept on record."
          maxLength={300}
          value={reason}
          error={error}
          onChange={(event) => onReason(event.currentTarget.value)}
        />
      )}
      <FormSentence tone="info">{check.clockNote}</FormSentence>
    </>
  );
}

/** The override to send, when the time is taken and a reason was given. */
export function overrideOf(check: TimeCheck, reason: string): { override?: { reason: string } } {
  return check.taken && reason.trim() ? { override: { reason: reason.trim() } } : {};
}
