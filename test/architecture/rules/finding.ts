/** Something that breaks a rule of the house. */
export interface Finding {
  rule: string;
  /** A file, a folder or a thing in the database. */
  where: string;
  /** What is the matter, for the one who has to put it right. */
  what: string;
}

/** One line each, so that a failed test reads as a list of what to do. */
export function asLines(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, where, what }) => `${rule}: ${where}: ${what}`).sort();
}
