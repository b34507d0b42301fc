import { useState } from 'react';

export type ListFilter = 'current' | 'archived' | 'everyone';

interface ListState {
  typed: string;
  filter: ListFilter;
}

/** Kept while the app is open, and nowhere else: what was searched for is a name, and belongs in no address. */
let kept: ListState = { typed: '', filter: 'current' };

/** What the client list shows, the same as when it was left. */
export function useListState() {
  const [state, setState] = useState(kept);
  const set = (patch: Partial<ListState>) => {
    kept = { ...kept, ...patch };
    setState(kept);
  };
  return { ...state, set };
}
