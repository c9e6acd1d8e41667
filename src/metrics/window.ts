/** What of a period counts, the window it is compared with, and the buckets it is cut into. */
import type { Comparison, Granularity } from '../contract/query.js';
import type { Clock } from './clock.js';
import { addMonths } from './days.js';
import { bucketOf, type PeriodDays, resolvePeriod } from './period.js';

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

/** Whether a text names a comparison: in words, or as a period of its own. */
export const isComparison = (text: string, clock: Clock): boolean =>
  /^(none|(previous|year-ago)-(to-date|full))$/.test(text) || !!resolvePeriod(text, clock);

/**
 * The window a period is compared with, or undefined where there is none: one that is named counts as far as it has run;
 * nothing is known of one that has not begun. A running period is compared with the same
 * elapsed part, to the same local time of day; the part ends with the compared period where that is shorter
 * (31 March with the whole of February).
 */
export function comparisonWindow(period: PeriodDays, comparison: Comparison, clock: Clock): Window | undefined {
  const named = resolvePeriod(comparison, clock);
  if (named)
    return named.start > clock.now ? undefined : { ...windowOf(named, clock), until: Math.min(named.end, clock.now) };
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
