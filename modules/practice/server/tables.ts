// Made by `npm run db:types` from the migrated database.
import type { Generated } from 'kysely';

export type PracticeTables = {
  'practice.location': {
    practice_id: string;
    id: string;
    name: string;
    format: string;
    address: string | null;
    position: number;
    version: Generated<number>;
    archived_at: string | null;
  };
  'practice.practice': {
    practice_id: string;
    name: string;
    zone: string;
    currency: Generated<string>;
    phone: string | null;
    email: string | null;
    website: string | null;
    address: Generated<string[]>;
    invoice_note: Generated<string>;
    demo: Generated<boolean>;
    version: Generated<number>;
    created_at: string;
  };
  'practice.provider_profile': {
    practice_id: string;
    staff_id: string;
    credentials: string | null;
    licence_number: string | null;
    licence_state: string | null;
    npi: string | null;
    ein_sealed: string | null;
    ein_last4: string | null;
    version: Generated<number>;
  };
  'practice.service': {
    practice_id: string;
    id: string;
    name: string;
    category: string;
    minutes: number;
    fee_cents: number;
    billing_code: string | null;
    position: number;
    version: Generated<number>;
    archived_at: string | null;
  };
  'practice.staff': {
    practice_id: string;
    id: string;
    user_id: string;
    name: string;
    email: string;
    roles: string[];
    color: string;
    is_provider: boolean;
    active: Generated<boolean>;
    created_at: string;
  };
};
