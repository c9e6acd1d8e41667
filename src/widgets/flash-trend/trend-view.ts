/** Everything a trend shows, from its figure alone. */
import type { EndLabel, Tick } from '../../chart/plot.js';
import { type Axis, axisOf } from '../../chart/scale.js';
import type { CompleteFigure, Measured, Span as Days } from '../../contract/figures.js';
import type { Granularity } from '../../contract/query.js';
import { cases, type Format } from '../../locales/format.js';
import { change, hasFewCases } from '../../metrics/change.js';
import { isoDay } from '../../metrics/days.js';
import { axisWords } from '../axis-words.js';
import { exact } from '../explain/exact.js';
import type { Tip, TipRow } from '../tips/tip.js';
import { amountText, changeText, word } from '../words.js';
import { addsUp, course, targetOf } from './course.js';
import { nameOf, shortNameOf, type Span, type Step, stepsOf } from './steps.js';

export interface TrendOptions {
  isCumulative: boolean;
  /** Lengths begin at zero; lines may be looked at closely. */
  isColumns: boolean;
}

/** Places are from the left and from below, 0 to 1. */
export interface TrendPoint {
  key: string;
  label: string;
  /** The days of its step. */
  period: Days;
  /** Of this step alone, where the line adds up. */
  measured: number | null;
  x: number;
  /** Where its column begins and ends. */
  from: number;
  to: number;
  y: number | null;
  before: number | null;
  value: string;
  beforeValue: string;
  isOpen: boolean;
  isFuture: boolean;
  spoken: string;
  tip: Tip;
}

export interface TrendView {
  finding: string;
  /** Unit and step, for the heading. */
  note: string;
  points: TrendPoint[];
  zero: number;
  target: { x: number; y: number }[];
  rows: Tick[];
  columns: Tick[];
  /** Where today ends; undefined for a period that is over. */
  today: number | undefined;
  /** The last point that is known. */
  last: number;
  names: { current: string; before: string; target: string };
  ends: EndLabel[];
  /** Whether the name of the line stands in the field, at its end, since the rest of the axis is empty. */
  isNamedInside: boolean;
  hasBefore: boolean;
}

export function trendView(figure: CompleteFigure, options: TrendOptions, format: Format): TrendView {
  const { steps, span, today } = stepsOf(figure);
  const isCumulative = options.isCumulative && addsUp(figure);
  const values = course(steps, figure, isCumulative, ({ point, isFuture }) => (isFuture ? undefined : point));
  const before = course(steps, figure, isCumulative, ({ point }) => point.previous);
  const target = targetOf(figure, span, today, isCumulative);
  const known = [...values, ...before, ...target.map(({ value }) => value)].filter((value) => value !== null);
  const axis = axisOf(known, {
    fromZero: options.isColumns || (isCumulative && figure.kind === 'flow'),
    isWhole: figure.unit === 'count',
  });
  const place = placesOf(span);
  const at = (value: number | null) => (value === null ? null : axis.at(value));
  const points = steps.map((step, index): TrendPoint => {
    const [from, to] = [place(step.start), place(step.end)];
    const end = step.isOpen && today !== undefined ? place(today + 1) : to;
    const x = isCumulative ? end : (from + to) / 2;
    const told = { current: values[index] ?? null, before: before[index] ?? null, isCumulative };
    const texts = textsOf(step, told, figure, format);
    const period = { start: isoDay(step.start), end: isoDay(step.end) };
    return { ...texts, period, x, from, to, y: at(values[index] ?? null), before: at(before[index] ?? null) };
  });
  const words = axisWords(axis, figure, format);
  const last = values.findLastIndex((value) => value !== null);
  const names = namesOf(figure, format);
  const view = {
    finding: finding(figure, format),
    note: noteOf(figure, isCumulative, words.unit, format),
    points,
    zero: Math.min(Math.max(axis.at(0), 0), 1),
    target: target.map(({ day, value }) => ({ x: place(day), y: axis.at(value) })),
    rows: axis.ticks.map((tick, index) => ({ at: axis.at(tick), text: words.texts[index]! })),
    columns: columnsOf(steps, points, figure.every ?? 'day', (step) => shortNameOf(step, span, figure, format)),
    today: today === undefined ? undefined : place(today + 1),
    last,
    names,
    hasBefore: before.some((value) => value !== null),
    isNamedInside: !options.isColumns && (points[last]?.x ?? 1) < INSIDE_BEFORE,
  };
  return { ...view, ends: endsOf(view, options, axis, target.at(-1)?.value) };
}

/** A line that ends before this part of the width has its name beside its end. */
const INSIDE_BEFORE = 0.75;

const placesOf =
  ({ start, end }: Span) =>
  (day: number): number =>
    (day - start) / (end - start || 1);

interface Told {
  current: number | null;
  before: number | null;
  isCumulative: boolean;
}

function textsOf(
  step: Step,
  { current, before, isCumulative }: Told,
  figure: CompleteFigure,
  format: Format,
): Omit<TrendPoint, 'period' | 'x' | 'from' | 'to' | 'y' | 'before'> {
  const { trend } = format.terms.charts;
  const { isOpen, isFuture, point } = step;
  const name = nameOf(step, figure, format);
  const label = isOpen ? trend.running(name) : name;
  const text = isFuture ? '' : current === null ? amounts(point, figure, format) : exact(current, figure, format);
  const beforeValue = before === null ? '' : exact(before, figure, format);
  const value = text || (isFuture ? '–' : trend.unknown);
  return {
    key: point.at,
    label,
    measured: point.value,
    value,
    beforeValue,
    isOpen,
    isFuture,
    spoken: beforeValue ? trend.pointAgainst(label, value, beforeValue) : trend.point(label, value),
    tip: { title: label, rows: tipRows({ value, beforeValue }, point, isCumulative, figure, format) },
  };
}

const amounts = (point: Measured, figure: CompleteFigure, format: Format): string =>
  point.amounts ? amountText(point, figure, format) : '';

/** A sum has a target for all of the period, a level or a rate at each step; a sum of one step has none. */
function tipRows(
  { value, beforeValue }: Pick<TrendPoint, 'value' | 'beforeValue'>,
  point: Measured,
  isCumulative: boolean,
  figure: CompleteFigure,
  format: Format,
): TipRow[] {
  const { trend } = format.terms.charts;
  const { target, kind, unit } = figure;
  const before = namesOf(figure, format).before;
  const basis = unit === 'share' && !isCumulative ? cases(format, point) : undefined;
  const hasTarget = target && (kind !== 'flow' || isCumulative);
  return [
    { label: isCumulative ? trend.cumulative : trend.value, value, isStrong: true },
    ...(basis ? [{ label: '', value: basis }] : []),
    ...(beforeValue ? [{ label: before, value: beforeValue }] : []),
    ...(hasTarget ? [{ label: trend.target, value: exact(target.value, figure, format) }] : []),
  ];
}

/** Letters below the axis in a wide chart, in one of usual width, and in a narrow one; two more part a word from the next. */
const MOST_LETTERS = [72, 32, 18] as const;
const APART = 2;
/** Each a multiple of those before. */
const doubled = [1, 2, 4, 8, 16, 32, 64, 128];
const byWeek = [1, 7, 14, 28, 56, 112, 224, 448];
const byYear = [1, 3, 6, 12, 24, 48, 120];
const FORTNIGHT = 16;

/** A word for every step where there is room, else for every seventh, every quarter …; fewer where there is less. */
function columnsOf(
  steps: readonly Step[],
  points: readonly TrendPoint[],
  every: Granularity,
  nameOf: (step: Step) => string,
): Tick[] {
  const names = steps.map(nameOf);
  const letters = Math.max(...names.map(({ length }) => length)) + APART;
  const strides = every === 'month' ? byYear : every === 'day' && steps.length > FORTNIGHT ? byWeek : doubled;
  const fitting = (most: number) => strides.find((stride) => (steps.length / stride) * letters <= most) ?? Infinity;
  const [wide, usual, narrow] = MOST_LETTERS.map(fitting) as [number, number, number];
  return points.flatMap(({ from, to }, index): Tick[] => {
    if (index > 0 && index % wide !== 0) return [];
    const rank = index > 0 && index % usual !== 0 ? 2 : index > 0 && index % narrow !== 0 ? 1 : 0;
    return [{ at: (from + to) / 2, text: names[index]!, rank }];
  });
}

/** Longer names than this do not stand at the end of a line. */
const SHORT = 11;

function namesOf(figure: CompleteFigure, format: Format): TrendView['names'] {
  const { period, previous, asOf, target } = figure;
  const { current, before, yearBefore } = format.terms.charts.trend;
  const isShort = (name: string) => name.length <= SHORT;
  const now = format.period(period, asOf).name;
  const compared = previous && format.compared(figure);
  // At the end of a line there is no room for more than its period.
  const then = compared?.isWhole ? format.period(previous!.period, asOf).name : (compared?.name ?? '');
  const isNamed = isShort(now) && isShort(then) && now !== then;
  const beside = previous && word(format.terms.comparison?.beside ?? {}, previous.comparison);
  const generic = beside ?? (previous?.comparison.startsWith('year-ago') ? yearBefore : before);
  return {
    current: isNamed ? now : current,
    before: isNamed && then ? then : generic,
    target: target ? format.terms.target(format.value(target.value, figure)) : '',
  };
}

function noteOf({ every = 'day' }: CompleteFigure, isCumulative: boolean, unit: string, format: Format): string {
  const { trend } = format.terms.charts;
  return format.list([...(unit ? [unit] : []), isCumulative ? trend.cumulative : trend.every[every]]);
}

function endsOf(
  { points, last, names, isNamedInside, hasBefore }: Omit<TrendView, 'ends'>,
  { isColumns }: TrendOptions,
  axis: Axis,
  target: number | undefined,
): EndLabel[] {
  const [now, before] = [points[last]?.y, points.findLast((point) => point.before !== null)?.before];
  // A line by itself needs no name, and columns are not lines.
  const isTold = !isColumns && (hasBefore || target !== undefined);
  return [
    ...(typeof now === 'number' && isTold && !isNamedInside ? [{ at: now, text: names.current, tone: 'strong' }] : []),
    ...(typeof before === 'number' ? [{ at: before, text: names.before, tone: '' }] : []),
    ...(target !== undefined && names.target ? [{ at: axis.at(target), text: names.target, tone: 'goal-text' }] : []),
  ];
}

/** The whole period against the one it is compared with. */
function finding(figure: CompleteFigure, format: Format): string {
  const { value, previous, period, asOf } = figure;
  const { trend } = format.terms.charts;
  const words = format.period(period, asOf);
  if (value === null) return '';
  const text = format.value(value, figure);
  if (hasFewCases(figure, figure)) return trend.standsFew(words, text, cases(format, figure) ?? '');
  const changed = change(figure, figure);
  if (!previous) return trend.stands(words, text);
  const compared = format.compared(figure);
  if (!changed) return trend.standsAlone(words, compared, text);
  if (changed.kind === 'none') return trend.level(words, compared);
  if (changed.kind === 'new') return trend.fromNothing(words, compared, text);
  return trend[changed.amount > 0 ? 'above' : 'below'](words, compared, changeText(changed, figure, format));
}
