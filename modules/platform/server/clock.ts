import { Temporal } from 'temporal-polyfill';

/** The only source of "now" for server code, so that tests can move time by hand. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still until a test moves it. */
export function handClock(start: string): Clock & { advance(seconds: number): void } {
  let at = Temporal.Instant.from(start);
  return {
    now: () => at,
    advance: (seconds) => {
      at = at.add({ seconds });
    },
  };
}
