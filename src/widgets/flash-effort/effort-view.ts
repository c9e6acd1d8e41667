/** Everything shown of what a win takes, by seller and by target, from the figures alone. */
import type { CompleteFigure, Measured } from '../../contract/figures.js';
import type { EffortUnit } from '../../locales/terms/analysis.js';
import type { Format } from '../../locales/format.js';
import { fewCases } from '../../metrics/few-cases.js';
import { evenDigits, type EvenDigits, tenths } from '../even-digits.js';
import { groupName } from '../group-name.js';
import type { Tip } from '../tips/tip.js';
import { type Column, DIFFERS_FROM, type Extremes, hasFewWins, type Row, type Told, toldOf } from './effort-told.js';

export interface EffortFigures {
  /** By seller. */
  all: CompleteFigure;
  /** By target. */
  targets: CompleteFigure | undefined;
  /** By seller, for one target each: in the order of `keys`. */
  cells: readonly CompleteFigure[];
  keys: readonly (string | null)[];
}

export interface EffortOptions {
  unit: EffortUnit;
  limit: number;
  viewer: string | undefined;
}

export interface EffortCell {
  /** Effort for one win; a dash where there is none. */
  value: string;
  /** "40 / 4", what the value was made of. */
  parts: string;
  /** The same in words: "40 appointments, 4 wins", or "15 appointments, no win yet". */
  words: string;
  /** How much more than the pooled value of its column, in four steps; 0 for no more. */
  tint: 0 | 1 | 2 | 3 | 4;
  /** Too few wins for colour or verdict. */
  isFew: boolean;
  tip: Tip;
}

export interface EffortRow {
  key: string | null;
  label: string;
  cells: (EffortCell | undefined)[];
  /** All targets. */
  all: EffortCell;
  bar: { share: number; mark: number | undefined } | undefined;
}

export interface EffortView {
  finding: string;
  columns: { key: string | null; label: string }[];
  rows: EffortRow[];
  /** The pooled values, never a mean of the rows. */
  pooled: Omit<EffortRow, 'key' | 'bar'>;
  /** Who has no win yet, each a sentence. */
  noWin: string[];
  limited: string;
  hasTints: boolean;
  hasFew: boolean;
}

/** How many sellers without a win are named. */
const NAMED = 3;
/** From these factors of the pooled value on, a cell has the first, second … tint. */
const TINTS = [DIFFERS_FROM, 1.25, 1.5, 2];

export function effortView(figures: EffortFigures, options: EffortOptions, format: Format): EffortView {
  const { all } = figures;
  const columns = columnsOf(figures, format);
  const everybody = rowsOf(all, columns, format);
  const told = toldOf(everybody, columns);
  const rows = limited(everybody, told, options).sort(inOrder);
  const digits = digitsOf(rows, all, columns);
  const cell = (measured: Measured, pooled: Measured, of: string, target: string) => ({
    ...cellOf([measured, pooled], fewCases(all), { unit: options.unit, digits }, format),
    tip: tipOf(measured, pooled, { of, target, unit: options.unit }, format),
  });
  const everything = format.terms.analysis.effort.note[options.unit];
  const together = format.terms.analysis.effort.all;
  const most = Math.max(...rows.map(({ group }) => group.value ?? 0), all.value ?? 0, Number.MIN_VALUE);
  const shown = rows.map(({ group, label, cells }): EffortRow => ({
    key: group.key,
    label,
    cells: cells.map((each, index) => each && cell(each, columns[index]!.pooled, label, columns[index]!.label)),
    all: cell(group, all, label, everything),
    bar:
      group.value === null ? undefined : { share: group.value / most, mark: all.value ? all.value / most : undefined },
  }));
  const drawn = shown.flatMap(({ cells, all }) => [...cells, all]).filter((each) => each !== undefined);
  return {
    finding: finding(told, all, { unit: options.unit, digits }, format),
    columns,
    rows: shown,
    pooled: {
      label: together,
      cells: columns.map(({ pooled, label }) => cell(pooled, pooled, together, label)),
      all: cell(all, all, together, everything),
    },
    noWin: withoutWin(everybody, columns, options.unit, format),
    limited:
      rows.length < everybody.length
        ? format.terms.analysis.effort.limited(format.number(rows.length), format.number(everybody.length))
        : '',
    hasTints: drawn.some(({ tint }) => tint > 0),
    hasFew: drawn.some(({ isFew }) => isFew),
  };
}

/** Of the targets that have seen effort, in the order asked. */
function columnsOf({ targets, cells, keys }: EffortFigures, format: Format): Column[] {
  return keys.flatMap((key, index) => {
    const [group, figure] = [targets?.groups?.find((each) => each.key === key), cells[index]];
    if (!group || !figure?.groups?.some(isKnown)) return [];
    const label = key === null ? format.terms.analysis.effort.noTarget : groupName(group, targets!, format);
    return [{ key, label, pooled: group, figure }];
  });
}

const isKnown = ({ value, numerator }: Measured): boolean => value !== null || !!numerator;

function rowsOf(all: CompleteFigure, columns: readonly Column[], format: Format): Row[] {
  // All together have a row of their own.
  const rows = (all.groups ?? []).filter((group) => isKnown(group) && group.anonymous !== 'everyone');
  const few = fewCases(all);
  return rows.map((group) => ({
    group,
    few,
    label: groupName(group, all, format),
    cells: columns.map(({ figure }) => figure.groups?.find((each) => each.key === group.key && isKnown(each))),
  }));
}

/** Those with the most effort, those whom the finding names, and the viewer. */
function limited(rows: readonly Row[], { extremes }: Told, { limit, viewer }: EffortOptions): Row[] {
  const isNamed = (row: Row) => row === extremes?.most.row || row === extremes?.least.row;
  const isViewer = ({ group: { key } }: Row) => viewer !== undefined && key === viewer;
  const byEffort = [...rows].sort((a, b) => (b.group.numerator ?? 0) - (a.group.numerator ?? 0));
  return byEffort.filter((row, index) => index < limit || isNamed(row) || isViewer(row));
}

/** Least effort first; those with few wins after those with enough, those without one last. */
function inOrder(a: Row, b: Row): number {
  const place = ({ group, few }: Row) => (group.value === null ? 2 : hasFewWins(group, few) ? 1 : 0);
  return place(a) - place(b) || (a.group.value ?? 0) - (b.group.value ?? 0) || a.label.localeCompare(b.label);
}

/** How the values of a table are written. */
interface Shown {
  unit: EffortUnit;
  digits: EvenDigits;
}

/** From here on a whole number tells a value well enough. */
const WHOLE_FROM = 3;

/** Chosen by what is sure; in rows of one value each, by all. */
const digitsOf = (rows: readonly Row[], { value: pooled }: Measured, columns: readonly Column[]): EvenDigits =>
  evenDigits(
    [
      pooled ?? [],
      ...rows.flatMap(({ group, cells, few }) =>
        [group, ...cells].flatMap((each) => (each && !hasFewWins(each, few) ? (each.value ?? []) : [])),
      ),
    ].flat(),
    columns.length > 0 ? WHOLE_FROM : Infinity,
  );

function cellOf(
  [measured, pooled]: [Measured, Measured],
  few: number,
  { unit, digits }: Shown,
  format: Format,
): Omit<EffortCell, 'tip'> {
  const { value, numerator, denominator } = measured;
  const hasParts = typeof numerator === 'number' && typeof denominator === 'number';
  const isFew = hasFewWins(measured, few);
  return {
    value: value === null ? '–' : format.number(value, digits),
    parts: hasParts ? `${format.number(numerator)} / ${format.number(denominator)}` : '',
    words: wordsOf(measured, unit, format),
    tint: isFew || value === null || !pooled.value || hasFewWins(pooled, few) ? 0 : tintOf(value / pooled.value),
    isFew,
  };
}

/** What the value was made of, in words; empty where the source does not say. */
function wordsOf({ numerator, denominator }: Measured, unit: EffortUnit, format: Format): string {
  const { effort } = format.terms.analysis;
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return '';
  return denominator === 0
    ? effort.noWin[unit](countedOf(numerator, format))
    : effort.cell[unit](countedOf(numerator, format), countedOf(denominator, format));
}

/** A cell by itself, and what it is held against: all together, for the same target. */
function tipOf(
  measured: Measured,
  pooled: Measured,
  { of, target, unit }: { of: string; target: string; unit: EffortUnit },
  format: Format,
): Tip {
  const number = ({ value }: Measured) => (value === null ? '–' : format.number(value, { maximumFractionDigits: 2 }));
  const words = wordsOf(measured, unit, format);
  return {
    title: of,
    rows: [
      { label: target, value: number(measured), isStrong: true },
      ...(words ? [{ label: '', value: words }] : []),
      ...(measured === pooled ? [] : [{ label: format.terms.analysis.effort.all, value: number(pooled) }]),
    ],
  };
}

const tintOf = (factor: number): EffortCell['tint'] =>
  TINTS.filter((from) => factor >= from).length as EffortCell['tint'];

const countedOf = (count: number, format: Format) => ({ count, shown: format.number(count) });

function finding({ target, extremes }: Told, all: CompleteFigure, { unit, digits }: Shown, format: Format): string {
  const { findings } = format.terms.analysis.effort;
  const words = extremes && inWords(extremes, digits, format);
  if (words && target !== undefined) return findings.target[unit](target, words);
  if (words) return extremes.factor >= DIFFERS_FROM ? findings.rows[unit](words) : findings.alike[unit];
  if (all.value !== null) return findings.pooled[unit](countedOf(all.value, format));
  return all.numerator ? findings.nobody[unit](countedOf(all.numerator, format)) : '';
}

/** As in the table, unless two that differ would read the same. */
function inWords({ most, least }: Extremes, digits: EvenDigits, format: Format) {
  const isAlike = format.number(most.value, digits) === format.number(least.value, digits);
  const shown = (value: number) => format.number(value, isAlike ? tenths : digits);
  return {
    most: most.row.label,
    mostEffort: { count: most.value, shown: shown(most.value) },
    least: least.row.label,
    leastEffort: shown(least.value),
  };
}

/** Effort that has brought nothing yet is not shown as a value, and is not kept silent. */
function withoutWin(rows: readonly Row[], columns: readonly Column[], unit: EffortUnit, format: Format): string[] {
  const { effort } = format.terms.analysis;
  const isBarren = (measured: Measured | undefined) => measured?.value === null && measured.denominator === 0;
  const found = rows.flatMap(({ label, group, cells }) => {
    const spent = (measured: Measured | undefined) => measured?.numerator ?? 0;
    if (isBarren(group))
      return [{ text: effort.noWinOf[unit](label, countedOf(spent(group), format)), spent: spent(group) }];
    return columns.flatMap(({ label: target }, index) => {
      const cell = cells[index];
      if (!isBarren(cell)) return [];
      return [{ text: effort.noWinFor[unit](label, target, countedOf(spent(cell), format)), spent: spent(cell) }];
    });
  });
  found.sort((a, b) => b.spent - a.spent);
  const rest = found.length - NAMED;
  return [...found.slice(0, NAMED).map(({ text }) => text), ...(rest > 0 ? [effort.noWinMore(rest)] : [])];
}
