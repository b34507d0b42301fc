/** What is known of an appointment before its form is filled in. */
export interface Preset {
  caseId?: string | undefined;
  /** `2026-11-24T10:00` on the wall of the practice */
  startsLocal?: string | undefined;
  /** Only when a length was drawn; else the service says it. */
  minutes?: number | undefined;
  providerId?: string | undefined;
}
