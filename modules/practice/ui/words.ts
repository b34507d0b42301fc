import type { ServiceCategory, SessionFormat } from '../contract/index.ts';

export const formatWords: Record<SessionFormat, string> = {
  in_person: 'In person',
  video: 'Video',
  phone: 'Phone',
};

export const categoryWords: Record<ServiceCategory, string> = {
  psychotherapy: 'Psychotherapy',
  consultation: 'Consultation',
  assessment: 'Assessment',
  other: 'Other',
};

/** Choices for a select, in the order given. */
export const choices = <T extends string>(words: Record<T, string>) =>
  (Object.entries(words) as [T, string][]).map(([value, label]) => ({ value, label }));
