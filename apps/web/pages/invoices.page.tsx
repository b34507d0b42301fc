export { InvoiceListScreen as InvoicesPage } from '#billing/ui';
