/** The parts of a person as a form holds them. */
export interface PersonValues {
  firstName: string;
  lastName: string;
  preferredName: string;
  pronouns: string;
  birthDate: string | null;
  address: string;
  contactPoints: {
    kind: 'phone' | 'email';
    value: string;
    label: string;
    preferred: boolean;
    safeToLeaveMessage: boolean;
  }[];
}
