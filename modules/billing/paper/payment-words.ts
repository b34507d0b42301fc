import type { PaymentMethod } from '../contract/invoice.ts';

const words: Record<PaymentMethod, string> = {
  check: 'Check',
  cash: 'Cash',
  card_outside: 'Card',
  other: 'Payment',
};

/** "Check 1204", "Cash": how a payment was made, with its reference when it has one. */
export function paymentWords(method: PaymentMethod, reference?: string | null): string {
  const told = reference?.trim();
  return told ? `${words[method]} ${told}` : words[method];
}
