/** Everything a flash figure shows, from its figure alone. */
import type { BarData } from '../../chart/bar.js';
import type { SparklineData } from '../../chart/sparkline.js';
import type { CompleteFigure, Measured, Point } from '../../contract/figures.js';
import { cases, type Format, type ValueText } from '../../locales/format.js';
import { change, hasFewCases } from '../../metrics/change.js';
import { progress, type Progress } from '../../metrics/progress.js';
import { arrow, changeText, reasonSentence, toneOf } from '../words.js';

export type Tone = 'good' | 'bad' | 'flat';

export interface FigureView {
  /** One for each currency, where they must not be added; none where the value is unknown. */
  values: ValueText[];
  /** Why there is no value. */
  sentence: string;
  delta?: { arrow: string; text: string; tone: Tone; verdict: string; versus: string };
  /** "2 of 3", for a rate too small to judge. */
  few?: { cases: string; text: string };
  /** How many of a cohort are still open, or too young. */
  pending?: string;
  spark?: SparklineData;
  goal?: GoalView;
}

export interface GoalView {
  bar: Omit<BarData, 'height'>;
  text: string;
  tone: Tone;
  target: string;
  /** Far behind: what each day has to bring from here on is worth saying. */
  isBehind?: boolean;
}

/** A target without a pace stands here on its bar, so that there is room to pass it. */
const TARGET_AT = 0.8;
/** Sums of cents are not exact. */
const TOLERANCE = 1e-6;

export function figureView(figure: CompleteFigure, format: Format): FigureView {
  const { value, amounts = [], unit } = figure;
  const few = hasFewCases(figure, figure);
  const shown = typeof value === 'number' ? [{ value, currency: figure.currency }] : amounts;
  const view: FigureView = {
    // Tenths of a percent would claim more than a handful of cases tells.
    values: shown.map(({ value: amount, currency }) => format.parts(amount, { unit, currency, decimals: few ? 0 : 1 })),
    sentence: reasonSentence(figure, format),
  };
  if (few) view.few = { cases: cases(format, figure) ?? '', text: format.terms.tooFew };
  const delta = few ? undefined : deltaView(figure, format);
  if (delta) view.delta = delta;
  const { pending, count = 0 } = figure;
  if (pending) {
    // Rows that are too young are none of the denominator, but of those it is about.
    const words =
      count > (figure.denominator ?? count) ? format.terms.trouble.tooYoung : format.terms.trouble.stillOpen;
    view.pending = words(format.number(pending), format.number(count));
  }
  // What compares groups has no course.
  if (figure.series && value !== null)
    view.spark = {
      values: course(figure, (point) => point),
      previous: course(figure, ({ previous }) => previous),
    };
  const goal = goalView(figure, few, format);
  if (goal) view.goal = goal;
  return view;
}

function deltaView(figure: CompleteFigure, format: Format): FigureView['delta'] {
  const { terms } = format;
  const changed = change(figure, figure);
  // A figure that is unknown says so itself.
  if (!figure.previous || figure.value === null) return undefined;
  const words = format.compared(figure);
  const versus = words.isWhole ? terms.comparison.versusWhole : terms.versus;
  if (!changed) return { arrow: '', text: terms.comparison.noBase, tone: 'flat', verdict: '', versus: versus(words) };
  const tone = toneOf(changed) ?? 'flat';
  return {
    arrow: arrow(changed),
    text: changeText(changed, figure, format),
    tone,
    verdict: tone === 'flat' ? '' : tone === 'good' ? terms.improved : terms.worsened,
    versus: changed.kind === 'new' ? terms.versusNothing(words) : versus(words),
  };
}

/** The line of a period: what adds up grows, a rate settles, a level moves. */
function course({ kind, series = [] }: CompleteFigure, of: (point: Point) => Measured | undefined): (number | null)[] {
  let [sum, numerator, denominator] = [0, 0, 0];
  return series.map((point) => {
    const measured = of(point);
    if (!measured) return null;
    if (kind === 'flow') return measured.value === null ? null : (sum += measured.value);
    // Customers of a week are not the sum of those of its days.
    if (kind === 'distinct' || typeof measured.denominator !== 'number') return measured.value;
    numerator += measured.numerator ?? 0;
    denominator += measured.denominator;
    return denominator > 0 ? numerator / denominator : null;
  });
}

function goalView(figure: CompleteFigure, few: boolean, format: Format): GoalView | undefined {
  const { target, value, unit, currency, period } = figure;
  if (!target) return undefined;
  // Where the value is unknown or too small to judge, the bar stays, with the mark alone.
  const at = progress(value ?? 0, target.value, period.elapsed, figure);
  const text = format.value(target.value, { unit, currency });
  if (!at) return undefined;
  return {
    ...(few || value === null
      ? { bar: barOf(at, 0), text: '', tone: 'flat' }
      : { bar: barOf(at, value), ...verdict(at, value, figure, format) }),
    target: at.ceiling ? format.terms.limit(text) : format.terms.target(text),
  };
}

/** Of nothing, and of less, there is no part. */
const LEAST = 1e-9;

function barOf(at: Progress, value: number): GoalView['bar'] {
  if (at.expected === undefined) {
    // A limit that is passed is a full bar.
    const most = at.ceiling && value > at.target ? value : Math.max(at.target / TARGET_AT, value, LEAST);
    return { share: value / most, mark: at.target / most };
  }
  const most = Math.max(at.target, value, LEAST);
  const isBeyond = value > at.target && at.target > 0;
  return { share: value / most, mark: at.expected / most, ...(isBeyond && { cut: at.target / value }) };
}

function verdict(
  at: Progress,
  value: number,
  figure: CompleteFigure,
  format: Format,
): Pick<GoalView, 'text' | 'tone' | 'isBehind'> {
  const { terms } = format;
  if (!at.status) return { text: '', tone: 'flat' };
  const tone = at.status === 'on-track' ? 'good' : 'bad';
  const gap = gapText(Math.abs(at.gap), figure, format);
  if (at.ceiling) return { tone, text: ofCeiling(at, value, gap, figure, format) };
  const isShort = at.gap < 0;
  // By a document's own rules less may be enough: nothing is then said to be missing.
  if (isShort && tone === 'good') return { tone, text: terms.onTrack };
  if (at.expected === undefined) return { tone, text: isShort ? terms.belowTarget(gap) : terms.aboveTarget(gap) };
  if (value >= at.target && at.attainment !== undefined)
    return { tone, text: terms.reached(format.percent(at.attainment, 0), reachedOn(figure, format)) };
  if (Math.abs(at.gap) < (figure.unit === 'count' ? 0.5 : 0.005 * at.target))
    return { tone: 'good', text: terms.onTrack };
  return { tone, isBehind: at.status === 'behind', text: isShort ? terms.behind(gap) : terms.ahead(gap) };
}

function ofCeiling(at: Progress, value: number, gap: string, figure: CompleteFigure, format: Format): string {
  const { terms } = format;
  if (value > at.target) return terms.overLimit(gapText(value - at.target, figure, format));
  if (at.expected === undefined) return terms.underLimit(gap);
  return at.gap > 0 && at.status === 'watch' ? terms.abovePlan(gap) : terms.onTrack;
}

/** Whole things for a count. */
export function gapText(size: number, figure: CompleteFigure, format: Format): string {
  return figure.unit === 'count'
    ? format.number(Math.max(1, Math.round(size)), { maximumFractionDigits: 0 })
    : format.size(size, figure);
}

/** The day on which the target was reached, where the days of the period tell. */
function reachedOn(figure: CompleteFigure, format: Format): number | string | undefined {
  const { every, kind, period, series = [], target, value } = figure;
  if (every !== 'day' || kind !== 'flow' || !target) return undefined;
  const sums = course(figure, (point) => point);
  const total = sums.findLast((sum) => sum !== null) ?? 0;
  // Days that do not add up to the value are not all of its days.
  if (Math.abs(total - (value ?? 0)) > TOLERANCE * target.value) return undefined;
  const first = series[sums.findIndex((sum) => sum !== null && sum >= target.value)];
  return first && format.dayIn(period, first.at);
}
