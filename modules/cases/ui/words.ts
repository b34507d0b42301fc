import type { Tone } from '#platform/ui';
import type { CaseRow, CaseStatus } from '../contract/index.ts';

export const markWords: Record<CaseRow['mark'], { word: string; tone: Tone } | null> = {
  active: { word: 'Active', tone: 'good' },
  prospect: { word: 'Prospect', tone: 'info' },
  archived: { word: 'Archived', tone: 'quiet' },
  none: null,
};

export const statusWords: Record<CaseStatus, string> = {
  prospect: 'Prospect',
  intake_pending: 'Intake pending',
  active: 'Active',
  waitlist: 'Waitlist',
  inactive: 'Inactive',
  contact: 'Contact',
  archived: 'Archived',
};
