/** One measure over the rows of one list: which rows count, into which cell, and what could not be counted. */
import type { Expression, Measure } from '../contract/metric.js';
import type { Window } from '../metrics/window.js';
import { accumulator, type Accumulator } from './accumulators.js';
import type { Table, Tables } from './tables.js';

/** Values of a dimension that rows must have; `null` stands for "unassigned". */
export type Filter = Readonly<Record<string, readonly (string | null)[]>>;

/** The cell a row falls into, or undefined for none. */
export type Placement = (row: number, moment: number) => number | undefined;

export interface Cell {
  value: number | undefined;
  /** Rows that count here, known value or not. */
  rows: number;
  /** Rows that count here and whose value is known. */
  known: number;
  /** The field that one of the others lacks. */
  lacks?: string | undefined;
  /** Whether the level at the end of a past window cannot be told. */
  unknownHistory?: boolean | undefined;
}

export interface Tally {
  cells: Cell[];
  /** Rows that should have counted but lack a date or a value, by the field they lack. */
  omitted: Map<number, string>;
}

export interface TallyOptions {
  window: Window;
  /** The local moment of `asOf`. */
  now: number;
  filter: Filter;
  cells: number;
  place: Placement;
  /** The cells, where they are windows of their own, one after another. */
  windows?: readonly Window[] | undefined;
  /** Rows that do not count, besides; none where absent. */
  skips?: ((row: number) => boolean) | undefined;
}

export function tally(tables: Tables, table: Table, measure: Measure, options: TallyOptions): Tally {
  const { window, cells, place } = options;
  const gathered = Array.from({ length: cells }, () => new Gathered(accumulator(measure.aggregate)));
  const omitted = new Map<number, string>();
  const accepts = acceptance(tables, table, measure, options);
  const values = valuesOf(table, measure);
  const presence = presenceOf(table, measure, window, options.now);
  const moments = table.moments(measure.at);
  for (let row = 0; row < table.size; row += 1) {
    // The date first: it tells most rows apart, at the least cost.
    const present = presence(row);
    if (!present || !accepts(row)) continue;
    if (present === 'unknown' && measure.span !== 'open') {
      omitted.set(row, measure.at);
      continue;
    }
    const cell = place(row, moments[row]!);
    if (cell === undefined) continue;
    const into = gathered[cell]!;
    into.unknownHistory ||= present === 'unknown';
    if (present === 'unknown' || into.add(values ? values[row]! : 1)) continue;
    omitted.set(row, (into.lacks = lackedBy(row, table, measure)));
  }
  return { cells: gathered, omitted };
}

export class Gathered implements Cell {
  rows = 0;
  known = 0;
  lacks: string | undefined;
  unknownHistory = false;
  readonly #accumulator: Accumulator;

  constructor(accumulator: Accumulator) {
    this.#accumulator = accumulator;
  }

  /** Whether the value was known. */
  add(value: number): boolean {
    this.rows += 1;
    if (Number.isNaN(value)) return false;
    this.known += 1;
    this.#accumulator.add(value);
    return true;
  }

  /** No rows sum to 0; rows of which none is known do not. */
  get value(): number | undefined {
    return this.rows > 0 && this.known === 0 ? undefined : this.#accumulator.value;
  }
}

/** What is aggregated. */
export function valuesOf(table: Table, measure: Measure): ArrayLike<number> | undefined {
  const { aggregate, of } = measure;
  if (of === undefined || aggregate === 'count') return undefined;
  if (aggregate === 'distinct' && typeof of === 'object' && 'field' in of) {
    const { codes } = table.keys([of.field], measure);
    return Float64Array.from(codes, (code) => (code < 0 ? NaN : code));
  }
  return table.numbers(of, measure);
}

/** The field for want of which the value of a row is unknown. */
export const lackedBy = (row: number, table: Table, measure: Measure): string =>
  unknownField(measure.of, (part) => Number.isNaN(table.numbers(part, measure)[row]));

/** The first field of an expression that is unknown. */
function unknownField(expression: Measure['of'], isUnknown: (part: Expression) => boolean): string {
  if (typeof expression !== 'object') return '';
  if ('field' in expression) return isUnknown(expression) ? expression.field : '';
  if ('daysBetween' in expression) return expression.daysBetween[0];
  const [parts] = Object.values(expression) as [Expression[]];
  return parts.map((part) => unknownField(part, isUnknown)).find(Boolean) ?? '';
}

/** Whether a row belongs to a window; unknown where it lacks the date to say so. */
type Presence = (row: number) => boolean | 'unknown';

export function presenceOf(table: Table, measure: Measure, window: Window, now: number): Presence {
  const begun = table.moments(measure.at);
  if (measure.span === 'open') return openness(table, measure, window, now);
  const start = measure.span === 'to-date' ? -Infinity : window.start;
  return (row) => {
    const at = begun[row]!;
    return Number.isNaN(at) ? 'unknown' : at >= start && at < window.end && at <= window.until;
  };
}

/**
 * Open at the end of a window. Today that is what a row says of itself; on a past day it follows from its begin and its
 * end, and is unknown for rows without them.
 */
function openness(table: Table, measure: Measure, window: Window, now: number): Presence {
  const { at, until = '', openWhile } = measure;
  const [begun, ended] = [table.moments(at), table.moments(until)];
  const openToday = openWhile && table.passing(openWhile, measure);
  const isPast = Math.min(window.end, window.until) < now;
  const isLater = (moment: number) => moment >= window.end || moment > window.until;
  return (row) => {
    const [begin, finish] = [begun[row]!, ended[row]!];
    if (isLater(begin)) return false;
    const ranOn = openToday?.[row] === 1 || isLater(finish);
    return isPast && Number.isNaN(ranOn ? begin : finish) ? 'unknown' : ranOn;
  };
}

/** Whether a row counts, whatever its date. */
export function acceptance(
  tables: Tables,
  table: Table,
  measure: Measure,
  { filter, skips }: Pick<TallyOptions, 'filter' | 'skips'>,
): (row: number) => boolean {
  const tests = (measure.where ?? []).map((condition) => table.passing(condition, measure));
  const wanted = Object.entries(filter).map(([dimension, values]) => {
    const { codes, names } = tables.keysOf(measure, dimension);
    const among = new Set(values);
    return { codes, isWanted: [null, ...names].map((name) => among.has(name)) };
  });
  return (row) => {
    // Loops, not `every`: a function for each row costs more than all the rest.
    for (const passing of tests) if (!passing[row]) return false;
    for (const { codes, isWanted } of wanted) if (!isWanted[codes[row]! + 1]) return false;
    return !skips?.(row);
  };
}
