export const caseKinds = [
  'individual',
  'two_person',
  'family',
  'therapy_group',
  'individual_consultation',
  'consultation_group',
  'workshop',
] as const;
export type CaseKind = (typeof caseKinds)[number];

export type ParticipantRole = 'client' | 'consultee' | 'group_participant';

export const caseStatuses = [
  'prospect',
  'intake_pending',
  'active',
  'waitlist',
  'inactive',
  'contact',
  'archived',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export const relationshipLabels = [
  'Spouses',
  'Partners',
  'Co-parents',
  'Siblings',
  'Roommates',
  'Colleagues',
  'Business partners',
] as const;

export interface CaseKindFacts {
  name: string;
  /** One sentence for the chooser. */
  sentence: string;
  role: ParticipantRole;
  /** What one member is called. */
  member: string;
  minMembers: number;
  maxMembers: number;
  /** A group has a name of its own; other cases are called by their people. */
  hasOwnName: boolean;
  diagnoses: boolean;
  superbills: boolean;
  /** Invoices go to each participant, rather than to the case as one. */
  billsEach: boolean;
}

const MANY = 500;

/** The seven kinds of work and what each allows. Screens and the server read the same table. */
export const kindFacts: Record<CaseKind, CaseKindFacts> = {
  individual: {
    name: 'Individual',
    sentence: 'Work with one client.',
    role: 'client',
    member: 'Client',
    minMembers: 1,
    maxMembers: 1,
    hasOwnName: false,
    diagnoses: true,
    superbills: true,
    billsEach: false,
  },
  two_person: {
    name: 'Couple or two-person',
    sentence: 'One shared record for exactly two people: partners, co-parents, siblings, colleagues.',
    role: 'client',
    member: 'Client',
    minMembers: 2,
    maxMembers: 2,
    hasOwnName: false,
    diagnoses: true,
    superbills: true,
    billsEach: false,
  },
  family: {
    name: 'Family',
    sentence: 'A family, or more than two people, seen together.',
    role: 'client',
    member: 'Family member',
    minMembers: 2,
    maxMembers: 30,
    hasOwnName: true,
    diagnoses: true,
    superbills: true,
    billsEach: false,
  },
  therapy_group: {
    name: 'Therapy group',
    sentence: 'A psychotherapy group; each member has attendance and bills of their own.',
    role: 'client',
    member: 'Member',
    minMembers: 1,
    maxMembers: MANY,
    hasOwnName: true,
    diagnoses: true,
    superbills: true,
    billsEach: true,
  },
  individual_consultation: {
    name: 'Individual consultation',
    sentence: 'Professional consultation for one colleague; no diagnosis and no superbill.',
    role: 'consultee',
    member: 'Consultee',
    minMembers: 1,
    maxMembers: 1,
    hasOwnName: false,
    diagnoses: false,
    superbills: false,
    billsEach: false,
  },
  consultation_group: {
    name: 'Consultation group',
    sentence: 'Several colleagues who receive consultation together.',
    role: 'consultee',
    member: 'Consultee',
    minMembers: 1,
    maxMembers: MANY,
    hasOwnName: true,
    diagnoses: false,
    superbills: false,
    billsEach: true,
  },
  workshop: {
    name: 'Workshop or skills group',
    sentence: 'A training or class; its participants do not become clients.',
    role: 'group_participant',
    member: 'Participant',
    minMembers: 1,
    maxMembers: MANY,
    hasOwnName: true,
    diagnoses: false,
    superbills: false,
    billsEach: true,
  },
};
