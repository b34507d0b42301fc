// Made by `npm run db:types` from the migrated database.
import type { Generated } from 'kysely';

export type CasesTables = {
  'cases.case': {
    practice_id: string;
    id: string;
    kind: string;
    status: string;
    label: string;
    own_label: string | null;
    relationship_label: string | null;
    search: string;
    sort_key: string;
    version: Generated<number>;
    opened_on: string;
    created_at: string;
  };
  'cases.case_participant': {
    practice_id: string;
    id: string;
    case_id: string;
    person_id: string;
    role: string;
    joined_on: string;
    left_on: string | null;
    position: number;
  };
  'cases.case_team': {
    practice_id: string;
    case_id: string;
    staff_id: string;
    since: string;
  };
};
