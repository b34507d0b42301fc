import type { DraftLine } from './draft-lines.ts';

/** Everything an issued invoice says, as it was on that day. Later changes of names or fees do not reach it. */
export interface IssuedPaper {
  practice: {
    name: string;
    address: readonly string[];
    phone: string | null;
    email: string | null;
    website: string | null;
    currency: string;
  };
  billTo: { name: string; address: readonly string[] };
  caseLabel: string;
  provider: {
    name: string;
    credentials: string | null;
    licence: string | null;
    npi: string | null;
    einMasked: string | null;
  } | null;
  lines: readonly (Omit<DraftLine, 'appointmentId' | 'personId' | 'providerId'> & { totalCents: number })[];
  totalCents: number;
  issuedOn: string;
  dueOn: string | null;
  note: string;
  /** At the foot: how to pay. */
  footer: string;
}
