import { Temporal } from 'temporal-polyfill';
import { assertCents } from '../../contract/money.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Figures for a column of amounts: `123450` → `1,234.50`, `-500` → `−5.00`.
 * @throws RangeError when the amount is not a whole number of cents.
 */
export function amountFigures(cents: number): string {
  const whole = Math.abs(assertCents(cents));
  const dollars = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${cents < 0 ? '−' : ''}${dollars}.${String(whole % 100).padStart(2, '0')}`;
}

/** An amount that stands alone: `123450` → `$1,234.50`, `-500` → `−$5.00`. @throws RangeError as above. */
export function amountInDollars(cents: number): string {
  const figures = amountFigures(Math.abs(cents));
  return cents < 0 ? `−$${figures}` : `$${figures}`;
}

/** `2026-03-03` → `Tue 3 Mar 2026`. @throws RangeError when it is not a date. */
export function paperDay(date: string): string {
  const { day, dayOfWeek, month, year } = Temporal.PlainDate.from(date);
  return `${weekdays[dayOfWeek - 1]} ${day} ${months[month - 1]} ${year}`;
}
