import { useEffect } from 'react';
import { watchInput } from '../client/activity.ts';
import { watchSession } from './watch-session.ts';

/** Placed once in a signed-in shell: notices when the session locks or ends. */
export function useSessionGuard(): void {
  useEffect(() => {
    const stopInput = watchInput();
    const stopSession = watchSession();
    return () => {
      stopInput();
      stopSession();
    };
  }, []);
}
