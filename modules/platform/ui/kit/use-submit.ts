import { type FormEvent, useState } from 'react';
import { problemOf, sentenceOf } from '../client/problem.ts';

/** What was refused: the sentence for each field it is about, and `form` for the rest. */
export type Refusals<Field extends string> = Partial<Record<Field | 'form', string>>;

/**
 * Sends a small form: busy while it goes, and the server's sentence where it belongs when it is refused.
 * @param work does it; the form stays busy afterwards only when it says `leaving`.
 * @param fields of this form; a sentence about any other field is shown above it.
 */
export function useSubmit<Field extends string>(
  work: () => Promise<'leaving' | undefined>,
  fields: readonly Field[] = [],
) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusals<Field>>({});
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    setBusy(true);
    setRefused({});
    try {
      if ((await work()) !== 'leaving') setBusy(false);
    } catch (error) {
      const field = fields.find((name) => name === problemOf(error)?.field) ?? 'form';
      setRefused({ [field]: sentenceOf(error) } as Refusals<Field>);
      setBusy(false);
    }
  };
  return { busy, refused, submit };
}
