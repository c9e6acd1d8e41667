/** Figures as rows and columns: what their charts show, for readers of tables and for files. */
import type { CompleteFigure, Distribution, Group, Measured } from '../../contract/figures.js';
import type { ExplainTerms } from '../../locales/terms/explain.js';
import type { Format } from '../../locales/format.js';
import { dayNumber, isoDay } from '../../metrics/days.js';
import { shares } from '../../metrics/shares.js';
import { addsUp, course, targetOf } from '../flash-trend/course.js';
import { type Span, type Step, stepsOf } from '../flash-trend/steps.js';
import { groupName } from '../group-name.js';
import { metricName, word } from '../words.js';
import { exact } from './exact.js';
import { intervalOf } from './interval.js';
import { dimensionName, filtersOf, type NamedFilter, type Naming } from './names.js';
import { spanText } from './span-text.js';

export type Cell = string | number | null;

export interface Column {
  key: keyof SheetRow;
  label: string;
}

/** One row of a sheet; a missing cell is one that the row does not have. */
export interface SheetRow {
  metric: string;
  /** First and last day. */
  start: string;
  end: string;
  group?: string;
  origin?: string;
  at?: string;
  /** Of a column of a histogram. */
  min?: number;
  max?: number;
  value?: number | null;
  /** Of the whole, 0 to 1. */
  share?: number;
  /** Of all steps so far, and where the plan for the target is then. */
  cumulative?: number | null;
  plan?: number;
  /** That of value, compared value and target; the code of a currency. */
  unit?: string;
  numerator?: number | null;
  denominator?: number | null;
  count?: number;
  pending?: number;
  /** Between which values a rate of few cases is likely to be. */
  low?: number;
  high?: number;
  previous?: number | null;
  target?: number;
  asOf?: string;
}

export interface Sheet {
  figure: CompleteFigure;
  caption: string;
  filters: NamedFilter[];
  columns: Column[];
  rows: SheetRow[];
}

export interface SheetContext extends Naming {
  format: Format;
  words: ExplainTerms;
}

/** The columns as they stand from left to right. */
export const order = [
  ...(['metric', 'start', 'end', 'group', 'origin', 'at', 'min', 'max', 'value', 'share', 'cumulative'] as const),
  ...([
    'plan',
    'unit',
    'numerator',
    'denominator',
    'count',
    'pending',
    'low',
    'high',
    'previous',
    'target',
    'asOf',
  ] as const),
];

/** A sheet of the groups of a figure, one of its course, one of its distribution, or one of the figure alone. */
export function sheetsOf(figure: CompleteFigure, context: SheetContext): Sheet[] {
  const { format, words } = context;
  const { groups = [], series = [], distribution, period, asOf } = figure;
  const name = metricName(figure.label, figure.metric, format);
  const filters = filtersOf(figure, format, context);
  const filterTexts = filters.map(({ dimension, names }) => words.ofGroup(dimension, names));
  const caption = format.list([name, spanText(period, format), ...filterTexts]);
  const base = { metric: name, start: period.start, end: lastDay(period.end), ...(asOf && { asOf }) };
  const whole = rowsOf(base, figure, figure, words);
  const sheet = (rows: SheetRow[]): Sheet => {
    return { figure, caption, filters, rows, columns: columnsOf(rows, figure, format, words) };
  };
  const sheets: Sheet[] = [];
  if (groups.length > 0) {
    const inOrder = byValue(groups);
    const parts = sharesOf(inOrder, figure);
    const rows = inOrder.flatMap((group, index) => groupRows(base, group, parts[index], figure, context));
    const total = whole.map((row) => ({ ...row, group: words.total, ...(parts.length > 0 && { share: 1 }) }));
    sheets.push(sheet([...rows, ...total]));
  }
  if (series.length > 0) sheets.push(sheet(courseRows(base, figure, words)));
  if (distribution) sheets.push(sheet(binRows(base, distribution, figure, words)));
  return sheets.length > 0 ? sheets : [sheet(whole)];
}

const lastDay = (end: string): string => isoDay((dayNumber(end) ?? 1) - 1);

const byValue = (groups: readonly Group[]): Group[] =>
  [...groups].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));

/** The share of one group as the table of all has it; undefined where that has none. */
export function shareOf(group: Group, figure: CompleteFigure): number | undefined {
  const inOrder = byValue(figure.groups ?? []);
  return sharesOf(inOrder, figure)[inOrder.indexOf(group)];
}

/** Of a group each, where they are all the parts of the whole and add up to it. */
function sharesOf(groups: readonly Group[], { kind, value: whole }: CompleteFigure): number[] {
  const values = groups.map(({ value, anonymous }) => (anonymous === 'everyone' ? null : value));
  const isKnown = kind === 'flow' && whole !== null && values.every((value) => value !== null);
  if (!isKnown) return [];
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.abs(sum - whole) <= TOLERANCE * Math.abs(whole) ? shares(values, SHARE_DECIMALS) : [];
}

/** Sums of cents are not exact. */
const TOLERANCE = 1e-6;
const SHARE_DECIMALS = 1;

function groupRows(
  base: SheetRow,
  group: Group,
  share: number | undefined,
  figure: CompleteFigure,
  { format, words }: SheetContext,
): SheetRow[] {
  const { groups } = format.terms;
  const origin = group.group && { origin: word(groups.channelGroups, group.group) ?? group.group };
  const head = { ...base, group: groupName(group, figure, format), ...origin };
  return rowsOf(head, group, figure, words).map((row) => ({ ...row, ...(share !== undefined && { share }) }));
}

/** One row for each step; what adds up over time has its sum so far, and where the plan is at the end of the step. */
function courseRows(base: SheetRow, figure: CompleteFigure, words: ExplainTerms): SheetRow[] {
  const { steps, span, today } = stepsOf(figure);
  const sums = addsUp(figure)
    ? course(steps, figure, true, ({ point, isFuture }) => (isFuture ? undefined : point))
    : steps.map(() => undefined);
  const plan = figure.kind === 'flow' ? targetOf(figure, span, today, true) : [];
  return steps.flatMap((step, index) => {
    const [cumulative, due] = [sums[index], planAt(plan, endOf(step, today, span))];
    const more = { ...(cumulative !== undefined && { cumulative }), ...(due !== undefined && { plan: due }) };
    return rowsOf({ ...base, at: step.point.at }, step.point, figure, words).map((row) => ({ ...row, ...more }));
  });
}

/** A step that is not over ends today. */
const endOf = ({ end, isOpen }: Step, today: number | undefined, span: Span): number =>
  Math.min(isOpen && today !== undefined ? today + 1 : end, span.end);

/** On the line through the points of a plan. */
function planAt(points: readonly { day: number; value: number }[], day: number): number | undefined {
  const after = points.findIndex((point) => point.day >= day);
  const [from, to] = [points[after - 1], points[after]];
  if (!to) return undefined;
  return from ? from.value + ((to.value - from.value) * (day - from.day)) / (to.day - from.day) : to.value;
}

const binRows = (base: SheetRow, { bins }: Distribution, figure: CompleteFigure, words: ExplainTerms): SheetRow[] =>
  bins.map(({ from, to, count }) => ({ ...base, min: from, max: to, count, ...unitOf(figure, words) }));

type Told = Measured & { previous?: Measured | undefined; target?: { value: number } | undefined };

/** One row, or one for each currency that must not be added. */
function rowsOf(base: SheetRow, told: Told, figure: CompleteFigure, words: ExplainTerms): SheetRow[] {
  const [low, high] = intervalOf(told, figure) ?? [];
  const { value, amounts = [], numerator, denominator, count, pending, previous, target } = told;
  const whole: SheetRow = {
    ...base,
    value,
    ...unitOf(figure, words),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(count !== undefined && { count }),
    ...(pending !== undefined && { pending }),
    ...(low !== undefined && high !== undefined && { low, high }),
    ...(previous && { previous: previous.value }),
    ...(target && { target: target.value }),
  };
  if (value !== null || amounts.length === 0) return [whole];
  return amounts.map((amount) => ({ ...base, value: amount.value, unit: amount.currency }));
}

function unitOf({ unit, currency }: CompleteFigure, { units }: ExplainTerms): Pick<SheetRow, 'unit'> {
  if (unit !== 'money') return { unit: units[unit] };
  return currency ? { unit: currency } : {};
}

function columnsOf(
  rows: readonly SheetRow[],
  figure: CompleteFigure,
  format: Format,
  { columns }: ExplainTerms,
): Column[] {
  const labels: Record<keyof SheetRow, string> = {
    ...columns,
    group: dimensionName(figure.by ?? '', format),
    // Which period it is of, and whether that is a whole beside a part.
    previous: figure.previous ? columns.previous(format.compared(figure)) : '',
  };
  return order
    .filter((key) => rows.some((row) => row[key] !== undefined))
    .filter((key) => key !== 'count' || rows.some(isCountNew))
    .map((key) => ({ key, label: labels[key] }));
}

/** Of a count, the rows behind it are the value again, and of many a quotient the denominator. */
const isCountNew = ({ count, value, denominator }: SheetRow): boolean =>
  count !== undefined && count !== value && count !== denominator;

/** What stands in every row, and in the caption or the cells. */
const said = ['metric', 'start', 'end', 'unit', 'asOf'];

export const shownColumns = ({ columns }: Sheet): Column[] => columns.filter(({ key }) => !said.includes(key));

/** In the unit of the figure. */
export const isInUnit = (key: keyof SheetRow): boolean =>
  ['value', 'cumulative', 'plan', 'previous', 'target', 'min', 'max', 'low', 'high'].includes(key);

/** A cell as a reader reads it. */
export function cellText(row: SheetRow, key: keyof SheetRow, figure: CompleteFigure, format: Format): string {
  const cell = row[key];
  if (cell === null) return '–';
  if (cell === undefined) return '';
  if (key === 'at') return format.date(dayNumber(String(cell)) ?? 0, { dateStyle: 'medium' });
  if (typeof cell === 'string') return cell;
  if (key === 'share') return format.percent(cell, SHARE_DECIMALS);
  const isMoney = figure.unit === 'money';
  // Where a plan would be by then is no amount to the cent.
  const amount = key === 'plan' && isMoney ? Math.round(cell) : cell;
  return isInUnit(key)
    ? exact(amount, { unit: figure.unit, currency: isMoney ? row.unit : undefined }, format)
    : format.number(cell, { maximumFractionDigits: 2 });
}
