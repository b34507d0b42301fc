import { apiPost, authCall } from '../client/api-call.ts';
import { lockNow } from '../client/lock-gate.ts';
import { tellOtherTabs } from './watch-session.ts';

/** Ends the session on the server and leaves nothing of it in this tab. */
export async function signOut(): Promise<void> {
  await authCall('sign-out', {}).catch(() => null);
  tellOtherTabs();
  sessionStorage.clear();
  window.location.replace('/sign-in');
}

/** Locks the session on the server now, as if the person had been away. */
export async function lockSession(): Promise<void> {
  lockNow();
  await apiPost('/session/lock', {});
  tellOtherTabs();
}
