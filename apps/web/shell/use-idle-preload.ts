import { useEffect } from 'react';

/** Loads the pages of the daily work while nothing else happens, so that they open at once. */
export function useIdlePreload(): void {
  useEffect(() => {
    const load = () => {
      void import('../pages/clients.page.tsx');
      void import('../pages/case.page.tsx');
      void import('../pages/calendar.page.tsx');
      void import('../pages/invoices.page.tsx');
    };
    // Safari has no idle callback.
    const timer = setTimeout(
      () => ('requestIdleCallback' in window ? requestIdleCallback(load) : load()),
      2500,
    );
    return () => clearTimeout(timer);
  }, []);
}
