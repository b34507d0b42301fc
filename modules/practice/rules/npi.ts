/**
 * True for a National Provider Identifier whose check digit is right.
 * Luhn's formula over 80840 followed by the NPI (45 CFR 162.406; the prefix names a US health identifier).
 */
export function isNpi(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false;
  const digits = [...`80840${text}`].reverse().map(Number);
  const sum = digits.reduce(
    (total, digit, index) => total + (index % 2 === 0 ? digit : foldDouble(digit)),
    0,
  );
  return sum % 10 === 0;
}

function foldDouble(digit: number): number {
  const doubled = digit * 2;
  return doubled > 9 ? doubled - 9 : doubled;
}
