/** The name of the period that holds a date, as targets carry it. */
import type { Granularity } from '../contract/query.js';
import type { Clock } from '../metrics/clock.js';
import { civil, isoDay, isoWeekOf } from '../metrics/days.js';
import { bucketOf } from '../metrics/period.js';

/** A closed period: `2026`, `2026-Q4`, `2026-11`, `2026-W47` or `2026-11-24`. */
export const periodPattern = /^\d{4}(?:-Q[1-4]|-W(?:0[1-9]|[1-4]\d|5[0-3])|-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** The period of a moment; years and quarters are those of the business year. Undefined for a day that does not exist. */
export function periodName(unit: Granularity, moment: string, clock: Clock): string | undefined {
  const day = clock.moment(moment);
  if (day === undefined) return undefined;
  const { start } = bucketOf(unit, day, clock);
  switch (unit) {
    case 'day':
      return isoDay(day);
    case 'week':
      return weekName(day);
    case 'month':
      return isoDay(start).slice(0, 7);
    case 'quarter':
      return quarterName(start, clock);
    case 'year':
      return isoDay(start).slice(0, 4);
  }
}

function weekName(day: number): string {
  const { year, week } = isoWeekOf(day);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function quarterName(start: number, clock: Clock): string {
  const first = civil(start);
  const ofYear = civil(bucketOf('year', start, clock).start);
  const months = (first.year - ofYear.year) * 12 + first.month - ofYear.month;
  return `${ofYear.year}-Q${months / 3 + 1}`;
}
