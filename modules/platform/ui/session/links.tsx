import { createContext, useContext } from 'react';

/** Where things are. Modules ask for an address here and never write one. */
export interface AppLinks {
  case(caseId: string): string;
  invoice(invoiceId: string): string;
  invoices(): string;
  /** @param date `2026-11-24` */
  calendar(date?: string): string;
  /** The calendar with this appointment's panel open. */
  appointment(appointmentId: string): string;
  /** The calendar with the form for a new appointment open. */
  newAppointment(about?: { caseId?: string }): string;
  clients(): string;
  newClient(): string;
  settings(section: 'practice' | 'services' | 'locations' | 'profile' | 'security'): string;
}

/** The addresses of the staff app. They hold ids and dates, never a name. */
export const staffLinks: AppLinks = {
  case: (caseId) => `/cases/${caseId}`,
  invoice: (invoiceId) => `/invoices/${invoiceId}`,
  invoices: () => '/invoices',
  calendar: (date) => (date ? `/calendar?date=${date}` : '/calendar'),
  appointment: (appointmentId) => `/calendar?appointment=${appointmentId}`,
  newAppointment: (about) => (about?.caseId ? `/calendar?new=1&case=${about.caseId}` : '/calendar?new=1'),
  clients: () => '/clients',
  newClient: () => '/clients/new',
  settings: (section) => `/settings/${section}`,
};

const LinksContext = createContext<AppLinks>(staffLinks);

/** Lets another app (the portal) say where things are there. */
export const AppLinksProvider = LinksContext.Provider;

export function useAppLinks(): AppLinks {
  return useContext(LinksContext);
}
