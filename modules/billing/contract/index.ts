export { billingContract } from './billing-contract.ts';
export {
  type Invoice,
  type InvoiceLine,
  type InvoiceLineInput,
  type InvoiceStatus,
  type InvoiceSummary,
  type InvoiceWithPaper,
  invoiceStatuses,
  type Payment,
  type PaymentMethod,
  type Posting,
  paymentMethods,
} from './invoice.ts';
