/** The steps of a period as a chart shows them: where each stands, what it is called, and whether it is over. */
import type { CompleteFigure, Point } from '../../contract/figures.js';
import type { Granularity } from '../../contract/query.js';
import { addMonths, civil, dayNumber, isoDay } from '../../metrics/days.js';
import type { Format } from '../../locales/format.js';

export interface Step {
  point: Point;
  /** Days. */
  start: number;
  end: number;
  /** It holds today, so its value is not its last. */
  isOpen: boolean;
  isFuture: boolean;
}

export interface Span {
  start: number;
  end: number;
}

/** Everything that has happened is said for the whole time; years before the first row say nothing. */
const ALL_TIME_FROM = 1900;

export function stepsOf(figure: CompleteFigure): { steps: Step[]; span: Span; today: number | undefined } {
  const every = figure.every ?? 'day';
  const { series = [] } = figure;
  const span = { start: dayNumber(figure.period.start) ?? 0, end: dayNumber(figure.period.end) ?? 0 };
  const today = todayOf(figure, span);
  const steps = series.map((point, index): Step => {
    const start = dayNumber(point.at) ?? 0;
    const next = dayNumber(series[index + 1]?.at ?? '') ?? span.end;
    const end = Math.min(endOf(start, every), Math.max(next, start + 1));
    const isOpen = today !== undefined && start <= today && today < end && !isWholeDay(figure, every);
    return { point, start, end, isOpen, isFuture: today !== undefined && start > today };
  });
  if (civil(span.start).year !== ALL_TIME_FROM) return { steps, span, today };
  const first = steps.findIndex(({ point }) => point.value !== null && point.count !== 0);
  const known = steps.slice(Math.max(first, 0)).filter(({ isFuture }) => !isFuture);
  return { steps: known, span: { start: known[0]?.start ?? span.start, end: known.at(-1)?.end ?? span.end }, today };
}

/** The day that is still running; undefined for a period that is over. */
function todayOf({ asOf, series = [] }: CompleteFigure, { start, end }: Span): number | undefined {
  const last = series.findLast(({ value }) => value !== null);
  // Of a moment in another zone the day may be one off; a value of a day is of a day that has begun.
  const known = [dayNumber(asOf?.slice(0, 10) ?? ''), dayNumber(last?.at ?? '')].filter((day) => day !== undefined);
  const today = Math.max(...known);
  return asOf !== undefined && today >= start && today < end ? today : undefined;
}

/** "As of the 24th" without a time is its end. */
const isWholeDay = ({ asOf }: CompleteFigure, every: Granularity): boolean => every === 'day' && asOf?.length === 10;

function endOf(start: number, every: Granularity): number {
  if (every === 'day') return start + 1;
  if (every === 'week') return start + 7;
  return addMonths(start - civil(start).date + 1, { month: 1, quarter: 3, year: 12 }[every]);
}

/** The whole name of a step, as its period is called everywhere. */
export function nameOf({ start, end }: Step, figure: CompleteFigure, format: Format): string {
  return format.period({ start: isoDay(start), end: isoDay(end) }, figure.asOf).name;
}

/** Short enough for an axis: a day of its month is its number. */
export function shortNameOf(step: Step, span: Span, figure: CompleteFigure, format: Format): string {
  const { start } = step;
  const every = figure.every ?? 'day';
  if (every === 'year') return String(civil(start).year);
  if (every === 'month') return format.date(start, { month: 'short' });
  if (every === 'quarter') {
    const { year, month } = civil(start);
    return format.terms.quarter(Math.ceil(month / 3), year).split(' ')[0]!;
  }
  if (every === 'week') {
    const name = nameOf(step, figure, format);
    return step.end - start === 7 && name.length <= 8 ? name : format.date(start, { day: 'numeric', month: 'short' });
  }
  if (span.end - span.start <= 7) return format.date(start, { weekday: 'short' });
  return String(format.dayIn({ start: isoDay(span.start), end: isoDay(span.end) }, isoDay(start)));
}

const BY_WEEK_FROM_DAYS = 63;
const BY_MONTH_FROM_DAYS = 200;

/** Steps that suit a period: days of a month, weeks of a quarter, months of a year. */
export function usualStep(period: string | undefined): Granularity {
  if (period === 'all') return 'year';
  if (period === 'year' || /^\d{4}$/.test(period ?? '')) return 'month';
  if (period === 'quarter' || /^\d{4}-Q\d$/.test(period ?? '')) return 'week';
  const [from = NaN, to = NaN] = (period ?? '').split('/').map(dayNumber);
  const days = to - from + 1;
  return days > BY_MONTH_FROM_DAYS ? 'month' : days > BY_WEEK_FROM_DAYS ? 'week' : 'day';
}
