// Made by `npm run db:types` from the migrated database.
import type { Generated } from 'kysely';

export type PeopleTables = {
  'people.contact_point': {
    practice_id: string;
    id: string;
    person_id: string;
    kind: string;
    value: string;
    label: Generated<string>;
    preferred: Generated<boolean>;
    safe_to_leave_message: Generated<boolean>;
    position: number;
  };
  'people.person': {
    practice_id: string;
    id: string;
    first_name: string;
    last_name: string;
    preferred_name: string | null;
    pronouns: string | null;
    birth_date: string | null;
    address: string | null;
    search: string;
    version: Generated<number>;
    created_at: string;
  };
};
