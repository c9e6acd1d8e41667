/** What of a period counts, the window it is compared with, and the buckets it is cut into. */
import type { Measure } from '../contract/metric.js';
import type { Comparison, Granularity } from '../contract/query.js';
import type { Clock } from './clock.js';
import { addMonths } from './days.js';
import { bucketOf, MONTHS, type PeriodDays } from './period.js';

/** The part of a period that counts: rows at `start <= moment < end` and not after `until`. */
export interface Window {
  start: number;
  end: number;
  until: number;
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

/** What a page compares with by itself: nothing, or the period before. The others are in `comparison.ts`. */
export const isUsualComparison = (comparison: Comparison): boolean =>
  /^(none|previous-(to-date|full))$/.test(comparison);

/** The window of the period before, or undefined where there is none; a period that has not begun is compared with none. */
export function previousWindow(period: PeriodDays, comparison: Comparison, clock: Clock): Window | undefined {
  if (comparison === 'none' || period.unit === 'all' || period.start > clock.now) return undefined;
  const { start, end, unit } = period;
  const length = (MONTHS as Partial<Record<typeof unit, number>>)[unit];
  const before = { start: length ? addMonths(start, -length) : start - (end - start), end: start };
  return comparedPart(before, period, comparison, clock);
}

/**
 * The part that counts of an earlier period. A running period is compared with the same elapsed part, to the same local
 * time of day; the part ends with the compared period where that is shorter (31 March with the whole of February).
 */
export function comparedPart(
  { start, end }: Pick<PeriodDays, 'start' | 'end'>,
  period: PeriodDays,
  comparison: Comparison,
  clock: Clock,
): Window {
  const isWhole = comparison.endsWith('-full') || !isRunning(period, clock);
  return { start, end, until: isWhole ? end : Math.min(start + (clock.now - period.start), end) };
}

/** Of a window, how much may be over before its first row, and how many days of it at most: a quiet start is none cut off. */
const QUIET = 0.1;
const QUIET_DAYS = 7;

/** Whether rows that begin at a moment tell all of a window, or, where they are not counted in it, of its end. */
export function reaches(begin: number, span: Measure['span'] = 'in-period', { start, end, until }: Window): boolean {
  const last = Math.min(end, until);
  return begin <= (span === 'in-period' ? start + 1 + Math.min(QUIET_DAYS, (last - start) * QUIET) : last);
}
