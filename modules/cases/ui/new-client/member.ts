import type { CaseMember } from '../../contract/index.ts';

/** One person in the form: somebody known, or somebody new. */
export interface Member {
  key: string;
  known: { personId: string; name: string } | null;
  firstName: string;
  lastName: string;
  preferredName: string;
  phone: string;
  email: string;
  birthDate: string;
}

export function blankMember(): Member {
  const empty = { firstName: '', lastName: '', preferredName: '', phone: '', email: '', birthDate: '' };
  return { key: crypto.randomUUID(), known: null, ...empty };
}

const orNull = (text: string) => text.trim() || null;

/** What the API takes of a person. */
export function toInput(member: Member): CaseMember {
  if (member.known) return { personId: member.known.personId };
  const point = { label: '', preferred: true, safeToLeaveMessage: false };
  const { phone, email } = member;
  return {
    new: {
      firstName: member.firstName.trim(),
      lastName: member.lastName.trim(),
      preferredName: orNull(member.preferredName),
      pronouns: null,
      birthDate: orNull(member.birthDate),
      address: null,
      contactPoints: [
        ...(phone.trim() ? [{ kind: 'phone' as const, value: phone.trim(), ...point }] : []),
        ...(email.trim() ? [{ kind: 'email' as const, value: email.trim(), ...point }] : []),
      ],
    },
  };
}

/** Fields that must be filled before it is worth asking the server. */
export function membersProblem(members: readonly Member[]): Record<string, string> | null {
  const missing = members.flatMap((member, index) =>
    member.known || member.firstName.trim()
      ? []
      : [[`members.${index}.firstName`, 'A first name is enough to begin.'] as const],
  );
  return missing.length > 0 ? Object.fromEntries(missing) : null;
}
