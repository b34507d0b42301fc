import type { InvoiceStatus, Payment } from '../contract/index.ts';
import type { InvoicePaperData, ProviderOnPaper } from '../paper/invoice-paper-data.ts';
import type { IssuedPaper } from '../rules/issued-paper.ts';
import type { InvoiceRow } from './invoice.store.ts';

/** What was issued, with where it stands today. */
export function invoicePaperData(
  invoice: InvoiceRow,
  issued: IssuedPaper,
  payments: readonly Payment[],
): InvoicePaperData {
  const status = invoice.status as InvoiceStatus;
  const owed = status === 'void' ? 0 : issued.totalCents - invoice.paid_cents;
  return {
    practice: letterheadOf(issued),
    number: invoice.number,
    status,
    issuedOn: invoice.number === null ? null : issued.issuedOn,
    dueOn: issued.dueOn,
    billTo: { name: issued.billTo.name, addressLines: issued.billTo.address },
    caseLabel: issued.caseLabel,
    provider: providerOf(issued),
    lines: issued.lines.map(({ serviceDate, ...line }) => ({ ...line, date: serviceDate })),
    totals: { subtotalCents: issued.totalCents, paidCents: invoice.paid_cents, balanceCents: owed },
    payments: payments
      .filter((payment) => payment.voidedAt === null)
      .map(({ receivedOn, method, reference, amountCents }) => ({
        date: receivedOn,
        method,
        reference,
        cents: amountCents,
      })),
    note: issued.note || null,
    footerLines: issued.footer.split('\n').filter(Boolean),
    currency: 'USD',
    lang: 'en-US',
  };
}

export function letterheadOf({ practice }: IssuedPaper): InvoicePaperData['practice'] {
  const { name, address, phone, email, website } = practice;
  return { name, addressLines: [...address], phone, email, website };
}

export function providerOf({ provider }: IssuedPaper): ProviderOnPaper | null {
  if (!provider) return null;
  const { name, credentials, licence, npi, einMasked } = provider;
  return { name: [name, credentials].filter(Boolean).join(', '), licence, npi, einMasked };
}
