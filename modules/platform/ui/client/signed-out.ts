import { isLocked } from './lock-gate.ts';

let handler: () => void = () => undefined;

/** Says what happens when the server no longer knows this session. The shell sets it once. */
export function onSignedOut(next: () => void): void {
  handler = next;
}

/** The server no longer knows this session. */
export function signedOut(): void {
  // Beneath a lock the page is left as a whole, so that nothing of it is seen on the way.
  if (isLocked()) {
    const { pathname, search } = window.location;
    window.location.replace(`/sign-in?return=${encodeURIComponent(pathname + search)}`);
    return;
  }
  handler();
}
