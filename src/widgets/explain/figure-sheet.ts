/** A figure as rows and columns: what its chart shows, for readers of tables and for files. */
import type { CompleteFigure, Distribution, Group, Measured, Point } from '../../contract/figures.js';
import type { ExplainTerms } from '../../locales/terms/explain.js';
import type { Format } from '../../locales/format.js';
import { dayNumber, isoDay } from '../../metrics/days.js';
import { labelOf, metricName, word } from '../words.js';
import { exact } from './explain-view.js';
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
  currency?: string;
  numerator?: number | null;
  denominator?: number | null;
  count?: number;
  pending?: number;
  previous?: number | null;
  target?: number;
}

export interface Sheet {
  figure: CompleteFigure;
  caption: string;
  columns: Column[];
  rows: SheetRow[];
}

const order = [
  ...(['metric', 'start', 'end', 'group', 'origin', 'at', 'min', 'max', 'value', 'currency'] as const),
  ...(['numerator', 'denominator', 'count', 'pending', 'previous', 'target'] as const),
];

/** A sheet of the groups of a figure, one of its course, one of its distribution, or one of the figure alone. */
export function sheetsOf(figure: CompleteFigure, format: Format, words: ExplainTerms): Sheet[] {
  const { groups = [], series = [], distribution, period } = figure;
  const name = metricName(figure.label, figure.metric, format);
  const caption = `${name}, ${spanText(period, format)}`;
  const base = { metric: name, start: period.start, end: lastDay(period.end) };
  const whole = rowsOf(base, figure, figure);
  const sheet = (rows: SheetRow[]): Sheet => ({
    figure,
    caption,
    rows,
    columns: columnsOf(rows, figure, format, words),
  });
  const sheets: Sheet[] = [];
  if (groups.length > 0) {
    const inOrder = [...groups].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
    const total = whole.map((row) => ({ ...row, group: words.total }));
    sheets.push(sheet([...inOrder.flatMap((group) => groupRows(base, group, figure, format)), ...total]));
  }
  if (series.length > 0) sheets.push(sheet(series.flatMap((point) => pointRows(base, point, figure))));
  if (distribution) sheets.push(sheet(binRows(base, distribution, figure)));
  return sheets.length > 0 ? sheets : [sheet(whole)];
}

const lastDay = (end: string): string => isoDay((dayNumber(end) ?? 1) - 1);

function groupRows(base: SheetRow, group: Group, figure: CompleteFigure, format: Format): SheetRow[] {
  const { groups } = format.terms;
  const origin = group.group && { origin: word(groups.channelGroups, group.group) ?? group.group };
  return rowsOf({ ...base, group: labelOf(group, format), ...origin }, group, figure);
}

const pointRows = (base: SheetRow, point: Point, figure: CompleteFigure): SheetRow[] =>
  rowsOf({ ...base, at: point.at }, point, figure);

const binRows = (base: SheetRow, { bins }: Distribution, { unit, currency }: CompleteFigure): SheetRow[] =>
  bins.map(({ from, to, count }) => ({
    ...base,
    ...{ min: from, max: to, count },
    ...(unit === 'money' && currency && { currency }),
  }));

type Told = Measured & { previous?: Measured | undefined; target?: { value: number } | undefined };

/** One row, or one for each currency that must not be added. */
function rowsOf(base: SheetRow, told: Told, { unit, currency }: CompleteFigure): SheetRow[] {
  const { value, amounts = [], numerator, denominator, count, pending, previous, target } = told;
  const whole: SheetRow = {
    ...base,
    value,
    ...(unit === 'money' && currency && { currency }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(count !== undefined && { count }),
    ...(pending !== undefined && { pending }),
    ...(previous && { previous: previous.value }),
    ...(target && { target: target.value }),
  };
  if (value !== null || amounts.length === 0) return [whole];
  return amounts.map((amount) => ({ ...base, value: amount.value, currency: amount.currency }));
}

function columnsOf(
  rows: readonly SheetRow[],
  { by = '' }: CompleteFigure,
  format: Format,
  { columns }: ExplainTerms,
): Column[] {
  const dimension = word(format.terms.groups.dimensions, by) ?? by;
  return (
    order
      .filter((key) => rows.some((row) => row[key] !== undefined))
      // Of a count, the rows behind it are the value again.
      .filter((key) => key !== 'count' || rows.some(({ count, value }) => count !== undefined && count !== value))
      .map((key) => ({ key, label: key === 'group' ? dimension : columns[key] }))
  );
}

/** What stands in every row, and in the caption. */
const said = ['metric', 'start', 'end', 'currency'];

export const shownColumns = ({ columns }: Sheet): Column[] => columns.filter(({ key }) => !said.includes(key));

/** A cell as a reader reads it. */
export function cellText(row: SheetRow, key: keyof SheetRow, figure: CompleteFigure, format: Format): string {
  const cell = row[key];
  if (cell === null) return '–';
  if (cell === undefined) return '';
  if (key === 'at') return format.date(dayNumber(String(cell)) ?? 0, { dateStyle: 'medium' });
  if (typeof cell === 'string') return cell;
  const isValue = ['value', 'previous', 'target', 'min', 'max'].includes(key);
  const currency = row.currency ?? figure.currency;
  return isValue
    ? exact(cell, { unit: figure.unit, currency }, format)
    : format.number(cell, { maximumFractionDigits: 2 });
}
