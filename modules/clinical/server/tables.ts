// Made by `npm run db:types` from the migrated database.
import type { Generated } from 'kysely';

export type ClinicalTables = {
  'clinical.note': {
    practice_id: string;
    id: string;
    appointment_id: string;
    case_id: string;
    author_staff_id: string;
    kind: string;
    body: Generated<string>;
    status: Generated<string>;
    version: Generated<number>;
    created_at: string;
    updated_at: string;
  };
  'clinical.signed_note': {
    practice_id: string;
    note_id: string;
    body: string;
    signed_by: string;
    signer_name: string;
    signer_licence: string | null;
    signed_at: string;
    sha256: string;
  };
};
