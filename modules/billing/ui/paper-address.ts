// Papers are opened by their address, in a tab of their own. It holds ids and nobody's name.

export const invoicePdf = (invoiceId: string) => `/api/v1/invoices/${invoiceId}/pdf`;
export const receiptPdf = (paymentId: string) => `/api/v1/payments/${paymentId}/receipt`;
