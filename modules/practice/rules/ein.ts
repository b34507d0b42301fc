/** True for the written form of an employer identification number: `12-3456789`. */
export function isEin(text: string): boolean {
  return /^\d{2}-\d{7}$/.test(text);
}

/** What may be shown of it. @param last4 the last four digits. */
export function maskEin(last4: string): string {
  return `••-•••${last4}`;
}
