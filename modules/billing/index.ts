export type { IssuedPaper } from './rules/issued-paper.ts';
export { type HistoricInvoice, storeInvoices } from './server/store-history.store.ts';

import { discardDraft, updateDraft } from './server/change-draft.ts';
import { createInvoices } from './server/create-invoices.ts';
import { invoicePdf, paymentReceipt } from './server/invoice-pdf.ts';
import { issueInvoice } from './server/issue-invoice.ts';
import { billingOfCase, getInvoice, invoicesOf, listInvoices } from './server/read-billing.ts';
import { recordPayment } from './server/record-payment.ts';
import { voidInvoice } from './server/void-invoice.ts';
import { voidPayment } from './server/void-payment.ts';

export const billingRoutes = {
  invoices: {
    createFromAppointments: createInvoices,
    list: listInvoices,
    get: getInvoice,
    ofAppointment: invoicesOf,
    updateDraft,
    discardDraft,
    issue: issueInvoice,
    void: voidInvoice,
    pdf: invoicePdf,
  },
  payments: { record: recordPayment, void: voidPayment, receipt: paymentReceipt },
  billing: { ofCase: billingOfCase },
};
