import { useEffect, useRef } from 'react';

const MORNING = 8;

/**
 * Scrolls a grid of hours to where a day usually starts, once, when it is first shown.
 * @param firstHour the hour at the top of the grid
 * @param hourHeight in pixels
 */
export function useScrollToMorning(firstHour: number, hourHeight: number) {
  const viewport = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The scroll area takes its height from its content, so there is nothing to scroll before the next frame.
    const frame = requestAnimationFrame(() => {
      if (viewport.current) viewport.current.scrollTop = Math.max(0, MORNING - firstHour) * hourHeight;
    });
    return () => cancelAnimationFrame(frame);
  }, [firstHour, hourHeight]);
  return viewport;
}
