export { AppointmentBilling } from './appointment-billing.tsx';
export { CaseBilling } from './case-billing.tsx';
export { InvoiceScreen } from './invoice.screen.tsx';
export { InvoiceListScreen } from './invoice-list.screen.tsx';
