/**
 * Calendar arithmetic on day numbers: whole days since 1970-01-01, without any time zone.
 *
 * A moment in a zone is a fraction on top of its local day: 10:30 on day 5 is 5.4375. That makes half-open periods,
 * "the same elapsed part" and day-only dates plain comparisons of numbers.
 */
import { isOnCalendar, localDatePattern } from '../contract/date-patterns.js';

const MS_PER_DAY = 86_400_000;

/** The day number of `YYYY-MM-DD`, or undefined for a day the calendar does not have, such as 30 February. */
export function dayNumber(text: string): number | undefined {
  return localDatePattern.test(text) && isOnCalendar(text) ? Date.parse(text) / MS_PER_DAY : undefined;
}

/** Year, month (1 to 12) and date of a day number. */
export function civil(day: number): { year: number; month: number; date: number } {
  const utc = new Date(Math.floor(day) * MS_PER_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(day: number): string {
  return new Date(Math.floor(day) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** First day of a month; months outside 1 to 12 run into the neighbouring years. */
export function firstOfMonth(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / MS_PER_DAY;
}

/** The same date some months away, the last of the month where that month is shorter. */
export function addMonths(day: number, months: number): number {
  const { year, month, date } = civil(day);
  const first = firstOfMonth(year, month + months);
  const length = firstOfMonth(year, month + months + 1) - first;
  return first + Math.min(date, length) - 1;
}

/** 1 Monday to 7 Sunday. */
export function weekday(day: number): number {
  return ((((Math.floor(day) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601: the number of the week that holds a day, and its year, which is that of the Thursday. */
export function isoWeekOf(day: number): { year: number; week: number } {
  const thursday = Math.floor(day) - weekday(day) + 4;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - firstOfMonth(year, 1)) / 7) + 1 };
}

/** First day of the week that holds a day. */
export function startOfWeek(day: number, weekStart: number): number {
  return Math.floor(day) - ((weekday(day) - weekStart + 7) % 7);
}
