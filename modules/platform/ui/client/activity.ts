/** How long after the last key or pointer a request still counts as the person's own. */
const STILL_ACTIVE_MS = 30_000;

let lastInputAt = Date.now();

function noteInput(): void {
  lastInputAt = Date.now();
}

/** Watches keys and pointer, so that requests made without a person can say so. @returns how to stop. */
export function watchInput(): () => void {
  const kinds = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
  for (const kind of kinds) window.addEventListener(kind, noteInput, { passive: true, capture: true });
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, noteInput, { capture: true });
  };
}

/** True when nobody touched the page lately: such a request must not keep the session open. */
export function isPassive(sinceMs = STILL_ACTIVE_MS): boolean {
  return Date.now() - lastInputAt > sinceMs;
}
