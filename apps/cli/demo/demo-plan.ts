import { type CaseKind, kindFacts } from '#cases/contract';
import type { NewPerson } from '#people/contract';
import { consultationNames, familyNames, givenNames, groupNames, streets, workshopNames } from './names.ts';
import type { Random } from './random.ts';

export interface PlannedCase {
  kind: CaseKind;
  status: 'active' | 'prospect' | 'waitlist' | 'inactive' | 'archived';
  ownLabel: string | null;
  relationshipLabel: string | null;
  people: NewPerson[];
}

/** How many in a hundred cases are of each kind: every kind occurs in a practice of sixty people. */
const mix: readonly [CaseKind, number][] = [
  ['individual', 62],
  ['two_person', 16],
  ['family', 6],
  ['therapy_group', 4],
  ['individual_consultation', 5],
  ['consultation_group', 3],
  ['workshop', 4],
];

const coupleLabels = ['Spouses', 'Partners', 'Co-parents', 'Siblings', 'Business partners'] as const;

/** Yields cases with their people until about that many people are in them. The first seven are one of each kind. */
export function* planCases(random: Random, peopleCount: number): Generator<PlannedCase> {
  let made = 0;
  for (let index = 0; made < peopleCount; index += 1) {
    const kind = mix[index]?.[0] ?? drawKind(random);
    const size = Math.min(sizeOf(kind, random), Math.max(kindFacts[kind].minMembers, peopleCount - made));
    const family = random.pick(familyNames);
    const shared = kind === 'family' || (kind === 'two_person' && random.chance(60)) ? family : null;
    const people = Array.from({ length: size }, (_, place) => planPerson(random, made + place, shared));
    made += size;
    yield {
      kind,
      status: index < mix.length ? 'active' : drawStatus(random),
      ownLabel: ownLabel(kind, family, random),
      relationshipLabel: kind === 'two_person' ? random.pick(coupleLabels) : null,
      people,
    };
  }
}

function drawKind(random: Random): CaseKind {
  let left = random.below(100);
  for (const [kind, share] of mix) {
    left -= share;
    if (left < 0) return kind;
  }
  return 'individual';
}

function sizeOf(kind: CaseKind, random: Random): number {
  const { minMembers, maxMembers } = kindFacts[kind];
  if (minMembers === maxMembers) return minMembers;
  if (kind === 'family') return 3 + random.below(2);
  return 4 + random.below(4);
}

function drawStatus(random: Random): PlannedCase['status'] {
  const draw = random.below(100);
  if (draw < 78) return 'active';
  if (draw < 86) return 'prospect';
  if (draw < 90) return 'waitlist';
  return draw < 95 ? 'inactive' : 'archived';
}

function ownLabel(kind: CaseKind, family: string, random: Random): string | null {
  const groups = {
    therapy_group: groupNames,
    consultation_group: consultationNames,
    workshop: workshopNames,
  };
  if (kind === 'family') return `${family} family`;
  return kind in groups ? random.pick(groups[kind as keyof typeof groups]) : null;
}

function planPerson(random: Random, index: number, sharedFamily: string | null): NewPerson {
  const firstName = random.pick(givenNames);
  const lastName = sharedFamily ?? random.pick(familyNames);
  const phone = `(555) 01${String(random.below(100)).padStart(2, '0')}-${String(1000 + (index % 9000))}`;
  const plain = `${firstName}.${lastName}`
    .normalize('NFD')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase();
  const point = { label: '', preferred: true, safeToLeaveMessage: random.chance(80) };
  return {
    firstName,
    lastName,
    preferredName: random.chance(6) ? random.pick(givenNames) : null,
    pronouns: random.pick(['she/her', 'he/him', 'they/them', null, null]),
    birthDate: `${1946 + random.below(62)}-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`,
    address: `${1 + random.below(180)} ${random.pick(streets)}\nHarbor Falls, OR 97000`,
    contactPoints: [
      { kind: 'phone', value: phone, ...point },
      { kind: 'email', value: `${plain}.${index}@example.org`, ...point },
    ],
  };
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
