const AMOUNT = /^(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d{0,2}))?$/;

/**
 * Reads a typed amount as whole cents: `150`, `150.5`, `1,250.00`, `$90`.
 * Works on the digits, never on a float. @returns null when the text is empty or not an amount.
 */
export function parseMoney(typed: string): number | null {
  const text = typed.trim().replace(/^\$\s*/, '');
  const match = AMOUNT.exec(text);
  const [whole, fraction] = [match?.[1]?.replaceAll(',', '') ?? '', match?.[2] ?? ''];
  if (!match || whole + fraction === '') return null;
  const cents = Number(`${whole}${fraction.padEnd(2, '0')}`);
  return Number.isSafeInteger(cents) ? cents : null;
}

/** `15000` → `150.00`, for editing: without a currency sign. */
export function moneyText(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
