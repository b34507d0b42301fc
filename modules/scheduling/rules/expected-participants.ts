export interface Membership {
  personId: string;
  /** A day of the practice, `2026-11-24`. */
  joinedOn: string;
  leftOn: string | null;
}

/**
 * Who is expected on a day: those who had joined and not left, counting the day they left.
 * A case is often written down after its first sessions; then those who joined first are meant.
 */
export function expectedOn<T extends Membership>(members: readonly T[], day: string): T[] {
  const present = members.filter((one) => one.joinedOn <= day && (one.leftOn === null || day <= one.leftOn));
  if (present.length > 0) return present;
  const first = members.map((one) => one.joinedOn).sort()[0];
  return first !== undefined && day < first ? members.filter((one) => one.joinedOn === first) : [];
}
