/** What a query wants compared and its answer does not compare: said to the developer, and to the reader as unknown. */
import { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure, Span } from '../contract/figures.js';
import type { Query } from '../contract/query.js';
import { type Clock, clockOf } from './clock.js';
import { comparisonWindow, isBeside } from './comparison.js';
import { addMonths, civil, dayNumber, isoDay } from './days.js';
import { type PeriodDays, resolvePeriod } from './period.js';

export type AskedComparison = Pick<Query, 'compare'>;

/** The figure without a comparison that nobody wants, and with the place of one that is wanted and is not there. */
export function asCompared(
  figure: CompleteFigure,
  { compare }: AskedComparison,
  warn?: (error: FeedError) => void,
): CompleteFigure {
  const { metric, previous, groups = [], target } = figure;
  if (!compare || compare === previous?.comparison) return figure;
  if (compare === 'none') return previous ? withoutComparison(figure) : figure;
  // Of a target that is not due yet, nothing is wrong.
  const isDue = compare !== 'target' || !(target || groups.some((group) => group.target));
  const clock = clockOn((figure.asOf ?? figure.period.start).slice(0, 10));
  const span = spanOf(figure, compare, clock);
  // All time has no period before it, and an answer without a value says why by itself.
  if (!span || !isDue || figure.reason) return figure;
  const isAhead = !isBeside(compare) && (dayNumber(span.start) ?? 0) > clock.today;
  warn?.(new FeedError('no-figure', (say) => say.notCompared(metric, compare, previous?.comparison, isAhead)));
  return previous ? figure : { ...figure, previous: { value: null, comparison: compare, period: span } };
}

function withoutComparison({ previous: _previous, groups, series, ...figure }: CompleteFigure): CompleteFigure {
  const alone = <T extends { previous?: unknown }>({ previous: _before, ...part }: T): Omit<T, 'previous'> => part;
  return { ...figure, ...(groups && { groups: groups.map(alone) }), ...(series && { series: series.map(alone) }) };
}

/** The day alone matters. */
const clockOn = (asOf: string): Clock => clockOf({ asOf, timeZone: 'UTC', currency: '' });

/** The days that were to be compared with; undefined where there are none. */
function spanOf({ period }: CompleteFigure, compare: string, clock: Clock): Span | undefined {
  const { start, end } = period;
  if (isBeside(compare)) return { start, end };
  const days = resolvePeriod(compare, clock) ?? comparisonWindow(periodOf(period), compare, clock);
  return days && { start: isoDay(days.start), end: isoDay(days.end) };
}

const unitOfMonths: Partial<Record<number, PeriodDays['unit']>> = { 1: 'month', 3: 'quarter', 12: 'year' };
const unitOfDays: Partial<Record<number, PeriodDays['unit']>> = { 1: 'day', 7: 'week' };

/** Of what kind a period is, by its days. */
function periodOf({ start, end }: Span): PeriodDays {
  const [first, after] = [dayNumber(start) ?? 0, dayNumber(end) ?? 0];
  const months = (civil(after).year - civil(first).year) * 12 + civil(after).month - civil(first).month;
  const isOfMonths = addMonths(first, months) === after && civil(first).date === 1;
  const unit = civil(first).year === 1900 ? 'all' : isOfMonths ? unitOfMonths[months] : unitOfDays[after - first];
  return { start: first, end: after, unit: unit ?? 'range' };
}
