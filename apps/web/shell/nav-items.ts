import {
  IconAddressBook,
  IconBriefcase,
  IconBuilding,
  IconCalendar,
  IconHistory,
  IconId,
  IconKey,
  IconMail,
  IconMapPin,
  type IconProps,
  IconReceipt,
  IconShieldLock,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Permission } from '#platform/contract';
import { staffLinks } from '#platform/ui';

export interface NavItem {
  label: string;
  to: string;
  icon: ComponentType<IconProps>;
  /** Shown only to somebody who may do this. */
  may?: Permission;
}

export interface NavGroup {
  label: string;
  items: readonly NavItem[];
}

/** The daily work, which is always in reach. */
export const mainItems: readonly NavItem[] = [
  { label: 'Calendar', to: staffLinks.calendar(), icon: IconCalendar, may: 'calendar.see' },
  { label: 'Clients', to: staffLinks.clients(), icon: IconAddressBook, may: 'clients.see' },
  { label: 'Invoices', to: staffLinks.invoices(), icon: IconReceipt, may: 'billing.see' },
];

/** What is looked at now and then. */
export const moreGroups: readonly NavGroup[] = [
  {
    label: 'Settings',
    items: [
      { label: 'Practice', to: staffLinks.settings('practice'), icon: IconBuilding },
      { label: 'Services', to: staffLinks.settings('services'), icon: IconBriefcase },
      { label: 'Locations', to: staffLinks.settings('locations'), icon: IconMapPin },
      { label: 'My profile', to: staffLinks.settings('profile'), icon: IconId },
      { label: 'Security', to: staffLinks.settings('security'), icon: IconShieldLock },
    ],
  },
  {
    label: 'Oversight',
    items: [
      { label: 'Activity', to: '/activity', icon: IconHistory, may: 'audit.see' },
      { label: 'Outbox', to: '/outbox', icon: IconMail, may: 'outbox.see' },
      { label: 'API tokens', to: '/tokens', icon: IconKey, may: 'tokens.manage' },
    ],
  },
];
