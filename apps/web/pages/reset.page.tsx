import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ResetScreen, useGo } from '#platform/ui';

export function ResetPage() {
  const search = useSearch({ from: '/reset' });
  const [token] = useState(search.token ?? null);
  const go = useGo();
  // The link's secret does not stay in the address bar or in the browser's history.
  useEffect(() => {
    if (search.token) window.history.replaceState(window.history.state, '', '/reset');
  }, [search.token]);
  return <ResetScreen token={token} onDone={() => go('/sign-in?reset=true', { replace: true })} />;
}
