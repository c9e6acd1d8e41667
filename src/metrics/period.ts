/** Periods: half-open ranges of local days, and how far they have run. */
import type { Elapsed } from '../contract/figures.js';
import type { Granularity } from '../contract/query.js';
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

/** Of what is made of months, how many. */
export const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

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
  const length = MONTHS[unit];
  const { year, month } = civil(on);
  const into = (((month - clock.fiscalYearStart) % length) + length) % length;
  return months(unit, firstOfMonth(year, month - into), length);
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
