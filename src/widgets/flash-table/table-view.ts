/** Everything a table shows of the rows that are in view, from its figures alone. */
import type { CompleteFigure, Group, Measured } from '../../contract/figures.js';
import { cases, type Format } from '../../locales/format.js';
import { type Change, change, hasFewCases } from '../../metrics/change.js';
import { progress } from '../../metrics/progress.js';
import { baseReason } from '../base-reason.js';
import { amountText, arrow, changeText, isUnknown, metricName, reasonSentence, toneOf, word } from '../words.js';
import type { Column, Row, Sort, TableModel } from './table-rows.js';

export interface ColumnView {
  id: string;
  label: string;
  /** The label with its metric, where that does not stand there. */
  name: string;
  isNumber: boolean;
  sorted: 'ascending' | 'descending' | undefined;
}

export interface CellView {
  text: string;
  /** What a screen reader gets in place of the text. */
  says?: string;
  /** The cases of a rate that has few. */
  few?: string;
  /** Why there is nothing, or what a total is. */
  title?: string;
  tone?: 'good' | 'bad' | 'soft';
}

export interface RowView {
  /** Its place among all rows, from 0. */
  at: number;
  key: string | null;
  label: string;
  cells: CellView[];
  /** Whether it is nobody to open, or to filter by. */
  isAnonymous: boolean;
}

export interface TableView {
  columns: ColumnView[];
  rows: RowView[];
  total: CellView[];
  /** What changes are against, and what brackets mean. */
  notes: string[];
}

export interface TableOptions {
  sort: Sort;
  /** The rows in their order, and the places of those that are shown. */
  order: readonly Row[];
  shown: readonly number[];
}

/** Part of a figure: of a group, or of all. */
type Part = Measured & Pick<Group, 'target'> & { previous?: Measured | undefined };

const DASH = '–';
/** Sums of cents are not exact. */
const TOLERANCE = 1e-6;
/** Amounts may have been rounded to cents, each row for itself. */
const HALF_A_CENT = 0.005;

export function tableView(model: TableModel, { sort, order, shown }: TableOptions, format: Format): TableView {
  const { figures, columns } = model;
  const measured = columns.slice(1);
  const views = columns.map((column) => columnView(column, figures[column.at]!, sort, format));
  return {
    columns: views,
    rows: shown.map((at) => {
      const { key, label, cells } = order[at]!;
      return {
        at,
        key,
        label,
        isAnonymous: cells.some((cell) => cell?.anonymous),
        cells: measured.map((column) => cellOf(cells[column.at], column, model, format)),
      };
    }),
    total: measured.map((column) => totalOf(column, model, format)),
    notes: notesOf(model, format),
  };
}

/** A column of a dimension by its word, else by the last part of its path. */
export const dimensionName = (by: string, { terms }: Format): string => word(terms.groups.dimensions, by) ?? by;

export function headingOf(
  figures: readonly CompleteFigure[],
  metrics: readonly string[],
  by: string,
  format: Format,
): string {
  const { table } = format.terms;
  const dimension = dimensionName(by, format);
  const [metric = '', ...others] = metrics;
  return others.length > 0
    ? table.headingOfSeveral(dimension)
    : table.heading(metricName(figures[0]?.label, metric, format), dimension);
}

function columnView({ id, aspect }: Column, figure: CompleteFigure, sort: Sort, format: Format): ColumnView {
  const { table } = format.terms;
  const metric = metricName(figure.label, figure.metric, format);
  const isLimit = figure.direction !== 'up';
  const names: Record<Column['aspect'], [label: string, name: string]> = {
    name: [dimensionName(figure.by ?? '', format), dimensionName(figure.by ?? '', format)],
    value: [metric, metric],
    change: [table.change, table.changeOf(metric)],
    target: isLimit ? [table.limit, table.limitOf(metric)] : [table.target, table.targetOf(metric)],
    attainment: isLimit ? [table.used, table.usedOf(metric)] : [table.reached, table.reachedOf(metric)],
  };
  const [label, name] = names[aspect];
  const direction = sort.isDescending ? 'descending' : 'ascending';
  return { id, label, name, isNumber: aspect !== 'name', sorted: sort.column === id ? direction : undefined };
}

function cellOf(group: Group | undefined, column: Column, { figures }: TableModel, format: Format): CellView {
  const figure = figures[column.at]!;
  if (group) return partView(group, column, figure, format);
  // What the whole figure lacks, its groups lack too.
  return nothing(figure.reason ? reasonSentence(figure, format) : absent(figure, format));
}

const absent = ({ period, asOf }: CompleteFigure, format: Format): string =>
  format.terms.table.absent(format.period(period, asOf));

function partView(part: Part, { aspect }: Column, figure: CompleteFigure, format: Format): CellView {
  if (aspect === 'value') return valueView(part, figure, format);
  if (aspect === 'change') return changeView(part, figure, format);
  const { target } = part;
  if (!target) return nothing(format.terms.noTarget);
  if (aspect === 'target') return { text: format.value(target.value, figure), tone: 'soft' };
  return attainmentView(part, target.value, figure, format);
}

const nothing = (why: string): CellView => ({ text: DASH, says: why || DASH, title: why, tone: 'soft' });

function valueView(part: Part, figure: CompleteFigure, format: Format): CellView {
  if (isUnknown(part)) return nothing(whyUnknown(part, figure, format));
  if (!hasFewCases(part, figure)) return { text: alignedText(part, figure, format) };
  // Tenths of a percent would claim more than a handful of cases tells.
  return {
    text: format.value(part.value ?? 0, { unit: figure.unit, currency: figure.currency, decimals: 0 }),
    few: cases(format, part) ?? '',
    title: format.terms.tooFew,
    tone: 'soft',
  };
}

/** Shares of one column all have their tenths: the digits stand below each other. */
function alignedText(part: Part, figure: CompleteFigure, format: Format): string {
  if (figure.unit !== 'share' || part.value === null) return amountText(part, figure, format);
  return format.number(part.value, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function whyUnknown({ reason = undefined, amounts = undefined }: Part, figure: CompleteFigure, format: Format): string {
  const { reason: _reason, amounts: _amounts, ...rest } = figure;
  const why = reason ?? figure.reason;
  return reasonSentence({ ...rest, ...(why && { reason: why }), ...(amounts && { amounts }) }, format);
}

function changeView(part: Part, figure: CompleteFigure, format: Format): CellView {
  const { terms } = format;
  if (hasFewCases(part, figure) || (part.previous && hasFewCases(part.previous, figure))) return nothing(terms.tooFew);
  const changed = change(part, figure);
  if (!changed) {
    const why = part.value === null ? whyUnknown(part, figure, format) : '';
    const before = part.previous ?? figure.previous;
    return nothing(why || (before ? baseReason(before, figure, format) || format.terms.table.noBase : ''));
  }
  const size = changeText(changed, figure, format);
  const says = verdict(changed, size, format);
  if (changed.kind === 'none') return { text: '=', says, title: size, tone: 'soft' };
  const text = [arrow(changed), size].filter(Boolean).join('\u00a0');
  return { text, says, tone: toneOf(changed) ?? 'soft' };
}

/** Signs are read out, arrows are not. */
function verdict({ kind, amount, favourable }: Change, size: string, format: Format): string {
  const { terms } = format;
  const signed = kind === 'new' || kind === 'none' ? size : `${amount > 0 ? '+' : '−'}${size}`;
  return favourable === undefined ? signed : format.list([signed, favourable ? terms.improved : terms.worsened]);
}

function attainmentView(part: Part, target: number, figure: CompleteFigure, format: Format): CellView {
  if (hasFewCases(part, figure)) return nothing(format.terms.tooFew);
  const at = progress(part.value, target, figure.period.elapsed, figure);
  if (at?.attainment === undefined) return nothing(part.value === null ? whyUnknown(part, figure, format) : '');
  return { text: format.percent(at.attainment, 0), ...(at.status === 'behind' && { tone: 'bad' }) };
}

/** The figure's own value, which is pooled where rows do not add up; its title says which. */
function totalOf(column: Column, model: TableModel, format: Format): CellView {
  const figure = model.figures[column.at]!;
  const { target, previous, ...measured } = figure;
  const view = partView({ ...measured, ...(target && { target }), previous }, column, figure, format);
  if (column.aspect !== 'value' || isUnknown(figure)) return view;
  // One sum for each currency: nothing here has added them.
  const isApart = figure.value === null;
  return { ...view, title: isApart ? reasonSentence(figure, format) : totalTitle(column, figure, model, format) };
}

function totalTitle({ at }: Column, figure: CompleteFigure, { rows }: TableModel, format: Format): string {
  const { totals } = format.terms.table;
  switch (figure.kind) {
    case 'flow':
    case 'stock':
      return addsUp(
        figure,
        rows.map(({ cells }) => cells[at]?.value ?? 0),
      )
        ? totals.sum
        : totals.apart;
    case 'ratio': {
      const of = cases(format, figure);
      return of && figure.unit === 'share' ? totals.ratioOf(of) : totals.ratio;
    }
    default:
      return totals[figure.kind];
  }
}

function addsUp({ value, unit }: CompleteFigure, values: readonly number[]): boolean {
  if (value === null) return false;
  const sum = values.reduce((total, each) => total + each, 0);
  const rounding = unit === 'money' ? HALF_A_CENT * values.length : 0;
  return Math.abs(sum - value) <= rounding + TOLERANCE * Math.abs(value);
}

function notesOf({ figures, columns, hasFew }: TableModel, format: Format): string[] {
  const { table } = format.terms;
  const changing = columns.filter(({ aspect }) => aspect === 'change').map(({ at }) => figures[at]!);
  const against = changing.flatMap((figure) => (figure.previous ? [table.against(format.compared(figure))] : []));
  const unknown = figures.flatMap((figure) => (figure.reason ? [reasonSentence(figure, format)] : []));
  return [...new Set([...unknown, ...against]), ...(hasFew ? [table.few] : [])];
}
