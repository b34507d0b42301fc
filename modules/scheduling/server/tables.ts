// Made by `npm run db:types` from the migrated database.
import type { Generated } from 'kysely';

export type SchedulingTables = {
  'scheduling.appointment': {
    practice_id: string;
    id: string;
    case_id: string;
    provider_id: string;
    service_id: string;
    service_name: string;
    location_id: string;
    format: string;
    starts_local: string;
    zone: string;
    starts_at: string;
    ends_at: string;
    minutes: number;
    fee_cents: number;
    status: Generated<string>;
    cancelled_at: string | null;
    cancelled_by: string | null;
    cancel_reason: string | null;
    override_id: string | null;
    attendance: Generated<string>;
    created_by: string;
    created_at: string;
    updated_at: string;
    version: Generated<number>;
  };
  'scheduling.attendance': {
    practice_id: string;
    appointment_id: string;
    person_id: string;
    state: string;
    recorded_by: string;
    recorded_at: string;
    version: Generated<number>;
  };
  'scheduling.attendance_change': {
    practice_id: string;
    id: string;
    appointment_id: string;
    person_id: string;
    state_before: string;
    state_after: string;
    recorded_by: string;
    recorded_at: string;
  };
  'scheduling.booking_override': {
    practice_id: string;
    id: string;
    appointment_id: string;
    reason: string;
    overlapping: string[];
    by_staff_id: string;
    at: string;
  };
};
