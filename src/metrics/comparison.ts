/** Every window that a period can be compared with, and what stands beside it at the same time. */
import type { Comparison } from '../contract/query.js';
import type { Clock } from './clock.js';
import { addMonths } from './days.js';
import { type PeriodDays, resolvePeriod } from './period.js';
import { comparedPart, isUsualComparison, previousWindow, type Window, windowOf } from './window.js';

/** Not another time, but what a value is held against at the same time. */
export const besides = ['target', 'team'] as const;

export const isBeside = (comparison: string): boolean => (besides as readonly string[]).includes(comparison);

/** Whether a text names a comparison: in words, or as a period of its own. */
export const isComparison = (text: string, clock: Clock): boolean =>
  isUsualComparison(text) || isYearAgo(text) || isBeside(text) || !!resolvePeriod(text, clock);

const isYearAgo = (text: string): boolean => text === 'year-ago-to-date' || text === 'year-ago-full';

/**
 * The window a period is compared with, or undefined where there is none. One that is named counts as far as it has run;
 * nothing is known of one that has not begun, and that one is compared with none.
 */
export function comparisonWindow(period: PeriodDays, comparison: Comparison, clock: Clock): Window | undefined {
  if (isBeside(comparison) || period.start > clock.now) return undefined;
  const named = resolvePeriod(comparison, clock);
  if (named)
    return named.start > clock.now ? undefined : { ...windowOf(named, clock), until: Math.min(named.end, clock.now) };
  if (!isYearAgo(comparison) || period.unit === 'all') return previousWindow(period, comparison, clock);
  return comparedPart(yearBefore(period), period, comparison, clock);
}

/** Weeks and days keep their weekday (52 weeks back), so that a Monday is compared with a Monday. */
function yearBefore({ start, end, unit }: PeriodDays): Pick<PeriodDays, 'start' | 'end'> {
  if (unit === 'day' || unit === 'week') return { start: start - 364, end: end - 364 };
  const lastDay = addMonths(end - 1, -12);
  return { start: addMonths(start, -12), end: unit === 'range' ? lastDay + 1 : addMonths(end, -12) };
}
