/**
 * A measure at the end of each of many windows, in one pass: a row is looked at once, and counts in all that it reaches
 * into. Rows may be shared by several sellers, and accounts or owners may have changed from one window to another.
 */
import type { Measure } from '../contract/metric.js';
import { accumulator } from './accumulators.js';
import { GatheredShares } from './credits.js';
import type { Dated, FurtherTable, FurtherTables } from './further-tables.js';
import type { DatedPath, Past } from './histories.js';
import { acceptance, type Cell, Gathered, lackedBy, type Tally, type TallyOptions, valuesOf } from './tally.js';

/** Windows from one to before another. */
interface Span {
  from: number;
  to: number;
}

/** Which of the windows a row reaches into; in those before `unknown` nobody can tell. */
type Reach = (row: number) => Span & { unknown: number };

/** In which windows each row was what it was first, or after a change, two …; in none where it was not. */
type Version = (row: number) => Span | undefined;

/** Values gathered one by one, or of portions, each with what it is of. */
interface Gathering {
  lacks: string | undefined;
  unknownHistory: boolean;
  add(value: number, share: number, whole: number): boolean;
  closed(): Cell;
}

class GatheredRows extends Gathered {
  closed(): Cell {
    const { value, rows, known, lacks, unknownHistory } = this;
    return { value, rows, known, lacks, unknownHistory };
  }
}

/** As `tally` of a level, once for each of the windows; `place` says which of them a moment falls into. */
export function tallyLevels(
  tables: FurtherTables,
  table: FurtherTable,
  measure: Dated,
  options: TallyOptions,
  versions?: readonly Version[],
): Tally {
  const levels = new Levels(table, measure, options);
  if (!versions) levels.add(acceptance(tables, table, measure, options));
  versions?.forEach((spanOf, version) => {
    const then: Dated = { ...measure, version };
    levels.add(acceptance(tables, table, then, options), spanOf);
  });
  return levels.closed();
}

class Levels {
  readonly #table: FurtherTable;
  readonly #measure: Measure;
  readonly #reach: Reach;
  readonly #cells: Gathering[];
  /** Of what adds up, rows that last to the end: by the window in which they begin. */
  readonly #lasting: number[][] | undefined;
  readonly #omitted = new Map<number, string>();
  readonly #values: ArrayLike<number> | undefined;

  constructor(table: FurtherTable, measure: Measure, options: TallyOptions) {
    const { aggregate } = measure;
    this.#table = table;
    this.#measure = measure;
    this.#reach = reach(table, measure, options);
    this.#cells = Array.from({ length: options.cells }, () => gathering(table, measure));
    this.#lasting = aggregate === 'sum' || aggregate === 'count' ? this.#cells.map(() => []) : undefined;
    this.#values = valuesOf(table, measure);
  }

  /** All rows that count; each in those of its windows that are among a span of them, if it has one. */
  add(accepts: (row: number) => boolean, spanOf?: Version): void {
    const { length } = this.#cells;
    const always = { from: 0, to: length };
    for (let row = 0; row < this.#table.size; row += 1) {
      const within = spanOf ? spanOf(row) : always;
      if (!within || !accepts(row)) continue;
      const { from, to, unknown } = this.#reach(row);
      const first = Math.max(from, within.from);
      const last = Math.min(to, within.to);
      for (let cell = first; cell < Math.min(unknown, within.to); cell += 1) this.#cells[cell]!.unknownHistory = true;
      const known = Math.max(first, unknown);
      if (last === length && this.#lasting) this.#lasting[known]?.push(row);
      else for (let cell = known; cell < last; cell += 1) this.#count(row, this.#cells[cell]!);
    }
  }

  #count(row: number, into: Gathering): void {
    const portions = this.#table.portions;
    const whole = portions ? portions.wholes[row]! : row;
    if (into.add(this.#values ? this.#values[row]! : 1, portions ? portions.shares[row]! : 1, whole)) return;
    this.#omitted.set(whole, (into.lacks = lackedBy(row, this.#table, this.#measure)));
  }

  closed(): Tally {
    const lasting = gathering(this.#table, this.#measure);
    const cells = this.#cells.map((cell, index): Cell => {
      if (!this.#lasting) return cell.closed();
      for (const row of this.#lasting[index]!) this.#count(row, lasting);
      return together(cell.closed(), lasting.closed());
    });
    return { cells, omitted: this.#omitted };
  }
}

const gathering = ({ portions }: FurtherTable, { aggregate }: Measure): Gathering =>
  portions ? new GatheredShares(aggregate) : new GatheredRows(accumulator(aggregate));

/** Of what adds up: known as soon as one of both is, and nothing is 0. */
function together(a: Cell, b: Cell): Cell {
  const [rows, known] = [a.rows + b.rows, a.known + b.known];
  return {
    value: rows > 0 && known === 0 ? undefined : (a.value ?? 0) + (b.value ?? 0),
    rows,
    known,
    lacks: a.lacks ?? b.lacks,
    unknownHistory: a.unknownHistory,
  };
}

/** The first window that ends after a moment; the first of all for what is unknown. */
function endingAfter({ windows = [], place }: TallyOptions): (moment: number) => number {
  const [first, last] = [windows[0]?.start ?? 0, windows[0]?.until ?? 0];
  return (moment) => {
    if (moment > last) return windows.length;
    return moment >= first ? (place(0, moment) ?? windows.length) : 0;
  };
}

/** What `tally` decides for one window, for all of them. */
function reach(table: FurtherTable, measure: Measure, options: TallyOptions): Reach {
  const { windows = [], now } = options;
  const { at, until = '', openWhile } = measure;
  const [begun, ended] = [table.moments(at), table.moments(until)];
  const openToday = openWhile && table.passing(openWhile, measure);
  const past = windows.filter(({ end, until: last }) => Math.min(end, last) < now).length;
  const windowAfter = endingAfter(options);
  return (row) => {
    const begin = begun[row]!;
    const finish = ended[row]!;
    const from = windowAfter(begin);
    const to = openToday?.[row] === 1 ? windows.length : windowAfter(finish);
    const isUnknown = to < windows.length ? Number.isNaN(finish) : false;
    const unknown = isUnknown ? past : Number.isNaN(begin) ? Math.min(past, to) : 0;
    return { from, to, unknown };
  };
}

/**
 * What the rows at a path were, one after another, as far as the windows tell it: as many versions as any of them has,
 * not one for each window.
 */
export function versionsOf(table: FurtherTable, path: DatedPath, options: TallyOptions): Version[] {
  const windowAfter = endingAfter(options);
  const { cells: end } = options;
  const pasts = table.pastsAt(path);
  const spans = new Map<readonly Past[], Span[]>();
  for (const each of pasts) {
    if (!each || spans.has(each)) continue;
    const begins = [0, ...each.map(({ since }) => windowAfter(since)), end];
    spans.set(
      each,
      begins.slice(1).map((to, index) => ({ from: begins[index]!, to })),
    );
  }
  const most = Math.max(1, ...[...spans.values()].map(({ length }) => length));
  const always = { from: 0, to: end };
  return Array.from({ length: most }, (_, version) => (row: number) => {
    const each = pasts[row];
    if (!each) return version === 0 ? always : undefined;
    const span = spans.get(each)![version];
    return span && span.from < span.to ? span : undefined;
  });
}

/** As `tally` of all rows up to the end of each of the windows: what has been gathered by then goes on to the next. */
export function tallyToDate(
  tables: FurtherTables,
  table: FurtherTable,
  measure: Measure,
  options: TallyOptions,
): Tally {
  const { windows = [] } = options;
  const accepts = acceptance(tables, table, measure, options);
  const values = valuesOf(table, measure);
  const moments = table.moments(measure.at);
  const { shares, wholes } = table.portions ?? {};
  const wholeOf = (row: number) => wholes?.[row] ?? row;
  const omitted = new Map<number, string>();
  const windowAfter = endingAfter(options);
  const rowsOf: number[][] = windows.map(() => []);
  for (let row = 0; row < table.size; row += 1) {
    const moment = moments[row]!;
    if (!accepts(row)) continue;
    if (Number.isNaN(moment)) omitted.set(wholeOf(row), measure.at);
    else rowsOf[windowAfter(moment)]?.push(row);
  }
  const gathered = gathering(table, measure);
  const cells = rowsOf.map((rows): Cell => {
    for (const row of rows) {
      if (gathered.add(values ? values[row]! : 1, shares?.[row] ?? 1, wholeOf(row))) continue;
      omitted.set(wholeOf(row), (gathered.lacks = lackedBy(row, table, measure)));
    }
    return gathered.closed();
  });
  return { cells, omitted };
}
