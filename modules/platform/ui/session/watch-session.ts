import { isPassive } from '../client/activity.ts';
import { PASSIVE_HEADER } from '../client/api-fetch.ts';
import { isLocked, lockNow, openLock } from '../client/lock-gate.ts';
import { signedOut } from '../client/signed-out.ts';

const EVERY_MS = 60_000;
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('caseroom-session');

/** Asks the server how the session stands. Only a person's own input keeps it open. */
async function look(): Promise<void> {
  const headers: Record<string, string> = isLocked() || isPassive(EVERY_MS) ? { [PASSIVE_HEADER]: '1' } : {};
  try {
    const { status } = await fetch('/api/v1/session', { headers, credentials: 'same-origin' });
    if (status === 423) lockNow();
    else if (status === 401) signedOut();
    else if (status === 200) openLock();
  } catch {
    // No connection: the next call says so to the person, this one need not.
  }
}

/** Looks once a minute, when the tab is shown again, and when another tab unlocked. @returns how to stop. */
export function watchSession(): () => void {
  const timer = setInterval(() => void look(), EVERY_MS);
  const onVisible = () => document.visibilityState === 'visible' && void look();
  const onTold = () => void look();
  document.addEventListener('visibilitychange', onVisible);
  channel?.addEventListener('message', onTold);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onVisible);
    channel?.removeEventListener('message', onTold);
  };
}

/** Lets the other tabs of this browser know that the session was locked, opened or ended here. */
export function tellOtherTabs(): void {
  channel?.postMessage('look');
}
