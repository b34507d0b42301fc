import type { Location, Service } from '../contract/index.ts';

/** What a new practice can offer at once; every line is meant to be changed. Fees in cents. */
export const firstServices: readonly Pick<
  Service,
  'name' | 'category' | 'minutes' | 'feeCents' | 'billingCode'
>[] = [
  { name: 'Individual session', category: 'psychotherapy', minutes: 50, feeCents: 150_00, billingCode: null },
  { name: 'First session', category: 'assessment', minutes: 60, feeCents: 180_00, billingCode: null },
  { name: 'Couple session', category: 'psychotherapy', minutes: 75, feeCents: 200_00, billingCode: null },
  { name: 'Workshop evening', category: 'other', minutes: 120, feeCents: 60_00, billingCode: null },
];

export const firstLocations: readonly Pick<Location, 'name' | 'format' | 'address'>[] = [
  { name: 'Office', format: 'in_person', address: null },
  { name: 'Video', format: 'video', address: null },
  { name: 'Phone', format: 'phone', address: null },
];

/** Colours that tell providers apart, in light and dark, also for colour-blind eyes; names are Mantine's. */
export const staffColors = ['teal', 'orange', 'violet', 'cyan', 'pink', 'lime', 'indigo', 'yellow'] as const;
