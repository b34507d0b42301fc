const browsers: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: readonly [RegExp, string][] = [
  [/iPhone|iPad/, 'iPhone or iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
];

const first = (list: readonly [RegExp, string][], text: string) =>
  list.find(([pattern]) => pattern.test(text))?.[1];

/** `Firefox on Windows`: a browser as its owner would call it. */
export function deviceName(userAgent: string | null | undefined): string {
  const browser = first(browsers, userAgent ?? '') ?? 'A browser';
  const system = first(systems, userAgent ?? '');
  return system ? `${browser} on ${system}` : browser;
}
