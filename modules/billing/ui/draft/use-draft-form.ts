import { useForm } from '@mantine/form';
import { useEffect, useState } from 'react';
import { applyProblem, focusFirstError, problemOf, toast } from '#platform/ui';
import type { Invoice, InvoiceLine } from '../../contract/index.ts';
import { useInvoiceChanges } from '../use-invoice-changes.ts';

/** A line while it is written on; amounts are null while nothing readable is typed. */
export interface LineValues {
  key: string;
  id: string | null;
  serviceDate: string;
  description: string;
  minutes: number | null;
  quantity: number | null;
  unitCents: number | null;
  waived: boolean;
}

export interface DraftValues {
  dueOn: string;
  note: string;
  lines: LineValues[];
}

export type DraftForm = ReturnType<typeof useDraftForm>;
export type DraftFormValues = DraftForm['form'];

export function freeLine(serviceDate: string): LineValues {
  const amounts = { minutes: null, quantity: 1, unitCents: null };
  return { key: crypto.randomUUID(), id: null, serviceDate, description: '', ...amounts, waived: false };
}

const lineValues = ({ id, serviceDate, description, minutes, quantity, unitCents, waived }: InvoiceLine) => ({
  ...{ key: id, id, serviceDate, description, minutes, quantity, unitCents, waived },
});

const valuesOf = ({ dueOn, note, lines }: Invoice): DraftValues => ({
  ...{ dueOn: dueOn ?? '', note, lines: lines.map(lineValues) },
});

/** What one line comes to while it is typed; what is not readable yet counts as nothing. */
export const priced = ({ quantity, unitCents, waived }: LineValues) => ({
  ...{ quantity: quantity ?? 0, unitCents: unitCents ?? 0, waived },
});

/** The draft's form: it saves with the button, and before it is issued. */
export function useDraftForm(invoice: Invoice, onIssued: () => void) {
  const { update, issue } = useInvoiceChanges();
  const [problem, setProblem] = useState<string | null>(null);
  // The version that the form was filled from: what somebody else saves meanwhile is never written over.
  const [version, setVersion] = useState(invoice.version);
  const form = useForm<DraftValues>({
    initialValues: valuesOf(invoice),
    validate: {
      lines: {
        serviceDate: (day) => (day ? null : 'Choose a day.'),
        description: (text) => (text.trim() ? null : 'Say what it is for.'),
        quantity: (count) => (count ? null : 'At least 1.'),
        unitCents: (cents) => (cents === null ? 'Type an amount.' : null),
      },
    },
  });
  const onError = (error: unknown) => {
    setProblem(applyProblem(form, error));
    focusFirstError(form, { [problemOf(error)?.field ?? '']: true });
  };
  const fillFrom = (draft: Invoice) => {
    setVersion(draft.version);
    form.setInitialValues(valuesOf(draft));
    form.reset();
  };
  const dirty = form.isDirty();
  // Only a newer version is a reason to fill the form again.
  useEffect(() => {
    if (!dirty && invoice.version > version) fillFrom(invoice);
  }, [invoice.version]);
  const saved = async (values: DraftValues): Promise<number> => {
    if (!form.isDirty()) return version;
    const draft = await update.mutateAsync({ invoiceId: invoice.id, version, ...written(values) });
    fillFrom(draft);
    return draft.version;
  };
  const attempt = (work: (values: DraftValues) => Promise<void>) =>
    form.onSubmit(
      (values) => {
        setProblem(null);
        work(values).catch(onError);
      },
      (errors) => focusFirstError(form, errors),
    );
  const save = attempt(async (values) => {
    await saved(values);
    toast('Draft saved.');
  });
  const issueIt = attempt(async (values) => {
    const savedVersion = await saved(values);
    onIssued();
    await issue.mutateAsync({ invoiceId: invoice.id, version: savedVersion });
  });
  const pending = { saving: update.isPending, issuing: issue.isPending };
  return { form, problem, dirty, ...pending, save, issue: issueIt };
}

/** What the form says, in the shape of the contract. Called only with values that passed the checks above. */
function written({ dueOn, note, lines }: DraftValues) {
  return {
    dueOn: dueOn || null,
    note,
    lines: lines.map(({ key: _, quantity, unitCents, ...line }) => ({
      ...line,
      quantity: quantity ?? 1,
      unitCents: unitCents ?? 0,
    })),
  };
}
