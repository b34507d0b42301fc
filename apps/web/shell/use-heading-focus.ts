import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

const WAIT_MS = 4000;

/** Moves focus to the heading of a newly opened page, so that a screen reader says where one is. */
export function useHeadingFocus(): void {
  const router = useRouter();
  useEffect(() => {
    let stopWaiting = () => {};
    const stop = router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
      stopWaiting();
      if (pathChanged && fromLocation) stopWaiting = focusHeading();
    });
    return () => {
      stopWaiting();
      stop();
    };
  }, [router]);
}

/** Focuses the heading now or as soon as the page has one, unless the person is already somewhere on it. */
function focusHeading(): () => void {
  const content = document.getElementById('content');
  const timers: { limit?: ReturnType<typeof setTimeout> } = {};
  const observer = new MutationObserver(() => tryOnce());
  const stop = () => {
    observer.disconnect();
    clearTimeout(timers.limit);
  };
  const tryOnce = () => {
    const busy = content?.contains(document.activeElement) && document.activeElement !== content;
    const heading = content?.querySelector<HTMLElement>('[data-page-heading]');
    if (busy || heading) stop();
    if (heading && !busy) heading.focus({ preventScroll: true });
  };
  if (content) observer.observe(content, { childList: true, subtree: true });
  timers.limit = setTimeout(stop, WAIT_MS);
  tryOnce();
  return stop;
}
