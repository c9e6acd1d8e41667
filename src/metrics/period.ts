/** Periods: half-open ranges of local days, how far they have run, and the period each is compared with. */
import type { Elapsed } from '../contract/figures.js';
import type { Comparison, Granularity } from '../contract/query.js';
import type { Clock } from './clock.js';
import { addMonths, civil, dayNumber, firstOfMonth, startOfWeek } from './days.js';

export interface PeriodDays {
  /** First day. */
  start: number;
  /** The day after the last. */
  end: number;
  /** What the period is, which says what "the previous one" is. */
  unit: Granularity | 'range' | 'all';
}

/** The part of a period that counts: rows at `start <= moment < end` and not after `until`. */
export interface Window {
  start: number;
  end: number;
  until: number;
}

/** Early enough to hold every business date, late enough to be written with four digits. */
const BEGINNING = dayNumber('1900-01-01') ?? 0;

/** The days a query's period means, or undefined where the text is no period. See `querySchema.period` for the forms. */
export function resolvePeriod(text: string, clock: Clock): PeriodDays | undefined {
  switch (text) {
    case 'today':
      return bucketOf('day', clock.today, clock);
    case 'week':
    case 'month':
    case 'quarter':
    case 'year':
      return bucketOf(text, clock.today, clock);
    case 'all':
      return { start: BEGINNING, end: clock.today + 1, unit: 'all' };
    default:
      return namedPeriod(text, clock) ?? rangeOfDays(text);
  }
}

function namedPeriod(text: string, clock: Clock): PeriodDays | undefined {
  const [, year = '', unit = '', number = ''] = /^(\d{4})(?:-(Q|W)?(\d{1,2}))?$/.exec(text) ?? [];
  if (!year) return undefined;
  const n = Number(number);
  if (!number) return months('year', firstOfMonth(Number(year), clock.fiscalYearStart), 12);
  if (unit === 'W') return isoWeek(Number(year), n);
  if (unit === 'Q') {
    return n >= 1 && n <= 4
      ? months('quarter', firstOfMonth(Number(year), clock.fiscalYearStart + (n - 1) * 3), 3)
      : undefined;
  }
  return n >= 1 && n <= 12 ? months('month', firstOfMonth(Number(year), n), 1) : undefined;
}

/** ISO 8601: week 1 holds 4 January, weeks begin on Monday. */
function isoWeek(year: number, week: number): PeriodDays | undefined {
  const start = startOfWeek(firstOfMonth(year, 1) + 3, 1) + (week - 1) * 7;
  // The Thursday decides which year a week belongs to: some years have a week 53, none has a week 54.
  return week >= 1 && civil(start + 3).year === year ? { start, end: start + 7, unit: 'week' } : undefined;
}

function rangeOfDays(text: string): PeriodDays | undefined {
  const [first, last, ...more] = text.split('/');
  const start = dayNumber(first ?? '');
  if (start === undefined || more.length > 0) return undefined;
  if (last === undefined) return { start, end: start + 1, unit: 'day' };
  const end = dayNumber(last);
  return end === undefined || end < start ? undefined : { start, end: end + 1, unit: 'range' };
}

function months(unit: Granularity, start: number, count: number): PeriodDays {
  return { start, end: addMonths(start, count), unit };
}

/** The day, week, month, quarter or year that holds a day. */
export function bucketOf(
  unit: Granularity,
  on: number,
  clock: Pick<Clock, 'weekStart' | 'fiscalYearStart'>,
): PeriodDays {
  if (unit === 'day') return { start: on, end: on + 1, unit };
  if (unit === 'week') {
    const start = startOfWeek(on, clock.weekStart);
    return { start, end: start + 7, unit };
  }
  const length = { month: 1, quarter: 3, year: 12 }[unit];
  const { year, month } = civil(on);
  const into = (((month - clock.fiscalYearStart) % length) + length) % length;
  return months(unit, firstOfMonth(year, month - into), length);
}

/** The buckets that make up a period, in order; the first and the last may reach beyond it. */
export function buckets(period: Pick<PeriodDays, 'start' | 'end'>, every: Granularity, clock: Clock): PeriodDays[] {
  const result: PeriodDays[] = [];
  for (let next = period.start; next < period.end;) {
    const bucket = bucketOf(every, next, clock);
    result.push(bucket);
    next = bucket.end;
  }
  return result;
}

/** What has happened of a period: nothing after `asOf` counts. */
export function windowOf(period: PeriodDays, clock: Clock): Window {
  return { start: period.start, end: period.end, until: clock.now };
}

/** Whether the period holds today, and so is still running. */
export function isRunning(period: PeriodDays, clock: Clock): boolean {
  return period.start <= clock.today && clock.today < period.end && period.unit !== 'all';
}

/**
 * The window a period is compared with, or undefined where there is none. A running period is compared with the same
 * elapsed part, to the same local time of day; the part ends with the compared period where that is shorter
 * (31 March with the whole of February).
 */
export function comparisonWindow(period: PeriodDays, comparison: Comparison, clock: Clock): Window | undefined {
  if (comparison === 'none' || period.unit === 'all') return undefined;
  const { start, end } = comparison.startsWith('year-ago') ? yearBefore(period) : periodBefore(period);
  const whole = { start, end, until: end };
  if (comparison.endsWith('-full') || !isRunning(period, clock)) return whole;
  return { start, end, until: Math.min(start + (clock.now - period.start), end) };
}

function periodBefore({ start, end, unit }: PeriodDays): Omit<PeriodDays, 'unit'> {
  const length = { month: 1, quarter: 3, year: 12, day: 0, week: 0, range: 0, all: 0 }[unit];
  return { start: length ? addMonths(start, -length) : start - (end - start), end: start };
}

/** Weeks and days keep their weekday (52 weeks back), so that a Monday is compared with a Monday. */
function yearBefore({ start, end, unit }: PeriodDays): Omit<PeriodDays, 'unit'> {
  if (unit === 'day' || unit === 'week') return { start: start - 364, end: end - 364 };
  const lastDay = addMonths(end - 1, -12);
  return { start: addMonths(start, -12), end: unit === 'range' ? lastDay + 1 : addMonths(end, -12) };
}

/** How much of a period has passed, today included, in working days; in calendar days where it has no working day. */
export function elapsedOf(period: PeriodDays, clock: Clock): Elapsed {
  const count = (calendar: Elapsed['calendar'], counts: (day: number) => boolean): Elapsed => {
    let [days, of] = [0, 0];
    for (let day = period.start; day < period.end; day += 1) {
      if (!counts(day)) continue;
      of += 1;
      if (day <= clock.today) days += 1;
    }
    return { days, of, calendar };
  };
  const working = count('working-days', (day) => clock.isWorkingDay(day));
  return working.of > 0 ? working : count('calendar-days', () => true);
}
