/** Whether this browser's session is locked, and who waits for it to open again. */
let locked = false;
let waiting: (() => void)[] = [];
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Shows the lock. Calls that met it wait in `whenUnlocked`. */
export function lockNow(): void {
  if (locked) return;
  locked = true;
  tell();
}

/** Takes the lock away and lets every waiting call be sent again. */
export function openLock(): void {
  if (!locked) return;
  locked = false;
  const release = waiting;
  waiting = [];
  tell();
  for (const go of release) go();
}

/** @returns a promise that resolves once the session is open. */
export function whenUnlocked(): Promise<void> {
  return locked ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
}

export const isLocked = (): boolean => locked;

/** For `useSyncExternalStore`. */
export function onLockChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
