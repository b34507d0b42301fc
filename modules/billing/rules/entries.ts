import { assertCents } from '#platform/contract';

export type EntryKind = 'charge' | 'payment' | 'charge_reversed' | 'payment_reversed';

export interface AccountKey {
  kind: 'receivable' | 'income' | 'received';
  caseId: string | null;
  payerPersonId: string | null;
}

/** An entry to be posted; debit is positive. Its amounts add up to zero. */
export interface Entry {
  kind: EntryKind;
  memo: string;
  sourceId: string;
  postings: readonly { account: AccountKey; amountCents: number }[];
}

const income: AccountKey = { kind: 'income', caseId: null, payerPersonId: null };
const received: AccountKey = { kind: 'received', caseId: null, payerPersonId: null };
const receivable = (owner: Owner): AccountKey => ({ kind: 'receivable', ...owner });

export interface Owner {
  caseId: string;
  payerPersonId: string | null;
}

export interface Movement extends Owner {
  sourceId: string;
  memo: string;
  /** Above zero. */
  amountCents: number;
}

/** An issued invoice: the case owes it, the practice earned it. */
export function chargeEntry(movement: Movement): Entry {
  return entry('charge', movement, receivable(movement), income);
}

/** Money came in: the practice has it, the case owes that much less. */
export function paymentEntry(movement: Movement): Entry {
  return entry('payment', movement, received, receivable(movement));
}

/** The same entry the other way round. Nothing is taken out of a ledger; it is booked back. */
export function reversalOf(original: Entry, memo: string): Entry {
  const kind = original.kind === 'charge' ? 'charge_reversed' : 'payment_reversed';
  const postings = original.postings.map(({ account, amountCents }) => ({
    account,
    amountCents: -amountCents,
  }));
  return { kind, memo, sourceId: original.sourceId, postings };
}

function entry(
  kind: EntryKind,
  { sourceId, memo, amountCents }: Movement,
  debit: AccountKey,
  credit: AccountKey,
): Entry {
  if (assertCents(amountCents) <= 0) throw new RangeError('An entry moves an amount above zero.');
  const postings = [
    { account: debit, amountCents },
    { account: credit, amountCents: -amountCents },
  ];
  return { kind, memo, sourceId, postings };
}
