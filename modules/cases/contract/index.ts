export {
  type CaseKind,
  type CaseKindFacts,
  type CaseStatus,
  caseKinds,
  caseStatuses,
  kindFacts,
  type ParticipantRole,
  relationshipLabels,
} from './case-kind.ts';
export {
  type Case,
  type CaseMember,
  type CaseRow,
  caseMarks,
  caseRowSchema,
  caseSchema,
  casesContract,
} from './cases-contract.ts';
