/** A weekly time of one provider: the unit that cases are placed in, so that nobody is booked twice. */
export interface Lane {
  provider: number;
  /** 1 is Monday. */
  weekday: number;
  hour: number;
  /** How many weeks, counted from the first, are still free. They go from the latest back, so this month is full. */
  freeWeeks: number;
}

const SHORT_HOURS = [8, 9, 10, 11, 13, 14, 15];
const LONG_HOURS = [16, 18];
const WEEKDAYS = [1, 2, 3, 4, 5];

/**
 * Hands out runs of weeks. Sessions of up to an hour and longer ones have lanes of their own.
 * @param weeks how many weeks there are; a provider is added when every lane is full.
 */
export function createLanes(weeks: number, firstProviders: number) {
  let providers = 0;
  const open: Record<'short' | 'long', Lane[]> = { short: [], long: [] };
  const addProvider = () => {
    const provider = providers;
    providers += 1;
    const lanes = (hours: readonly number[]) =>
      hours.flatMap((hour) => WEEKDAYS.map((weekday) => ({ provider, weekday, hour, freeWeeks: weeks })));
    open.short.push(...lanes(SHORT_HOURS));
    open.long.push(...lanes(LONG_HOURS));
  };
  for (let count = 0; count < firstProviders; count += 1) addProvider();
  let turn = 0;
  return {
    providerCount: () => providers,
    /** Takes `length` weeks in one lane; with fewer left in every lane, a new provider comes. */
    take(minutes: number, length: number): { lane: Lane; firstWeek: number } {
      const lanes = open[minutes <= 60 ? 'short' : 'long'];
      for (let tries = 0; tries < lanes.length; tries += 1) {
        turn = (turn + 11) % lanes.length;
        const lane = lanes[turn];
        if (!lane || lane.freeWeeks < length) continue;
        lane.freeWeeks -= length;
        return { lane, firstWeek: lane.freeWeeks };
      }
      addProvider();
      return this.take(minutes, length);
    },
  };
}
