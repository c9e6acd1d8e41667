/** A metric over one window, for one or many cells. */
import type { Figure, Measured } from '../contract/figures.js';
import type { Measure, MetricDefinition } from '../contract/metric.js';
import type { FactList } from '../metrics/dimensions.js';
import type { Window } from '../metrics/window.js';
import { measured, type Part } from './measured.js';
import type { Tables } from './tables.js';
import { type Filter, type Placement, tally, type Tally } from './tally.js';

export interface Evaluation {
  cells: Measured[];
  /** Rows behind each cell, whatever their value: a cell without rows need not be shown. */
  rows: number[];
  /** Rows of each list that should have counted and could not, with the field they lack. */
  omitted: Map<FactList, Map<number, string>>;
  /** What a figure says besides its value. */
  also?: Partial<Figure>;
}

export interface EvaluateOptions {
  window: Window;
  now: number;
  filter: Filter;
  cells: number;
  /** Where the rows of a measure fall; all into the only cell where absent. */
  place?: ((measure: Measure) => Placement) | undefined;
  /** Groups as cells: by what, and the last cell gathers the rows of none. */
  by?: string | undefined;
}

/** How a measure is counted; see `tally`. */
export type Counting = typeof tally;

/** The lists whose rows carry amounts of their own, which must not be added across currencies. */
export function moneyLists(definition: MetricDefinition): Set<FactList> {
  const money = measuresOf(definition).filter(({ of }) =>
    /"field":"(?:amount|margin|seller.hourlyCost)"/.test(JSON.stringify(of ?? '')),
  );
  return new Set(money.map(({ from }) => from));
}

export function measuresOf({ numerator, denominator = [], pending }: MetricDefinition): Measure[] {
  return [...numerator, ...denominator, ...(pending ? [pending] : [])];
}

/** Every currency in which a metric has amounts. */
function currenciesOf(tables: Tables, definition: MetricDefinition): (string | undefined)[] {
  const currencies = new Set<string>();
  for (const list of moneyLists(definition)) {
    const table = tables.table(list);
    if (!table) continue;
    const { codes, names } = table.keys(['currency']);
    for (const name of names) currencies.add(name);
    if (codes.includes(-1)) currencies.add(tables.document.currency);
  }
  currencies.delete(tables.document.currency);
  return currencies.size > 0 ? [tables.document.currency, ...currencies].sort() : [undefined];
}

export function evaluate(
  tables: Tables,
  definition: MetricDefinition,
  options: EvaluateOptions,
  count: Counting = tally,
): Evaluation {
  const omitted: Evaluation['omitted'] = new Map();
  const lists = moneyLists(definition);
  const inCurrencies = currenciesOf(tables, definition).map((currency) => {
    const run = (measure: Measure): Tally => {
      const result = count(tables, tables.table(measure.from)!, measure, {
        ...options,
        currency: lists.has(measure.from) ? currency : undefined,
        place: options.place?.(measure) ?? (() => 0),
      });
      omitted.set(measure.from, new Map([...(omitted.get(measure.from) ?? []), ...result.omitted]));
      return result;
    };
    return { currency, cells: cellsOf(definition, options.cells, lists, run) };
  });
  const own = definition.unit === 'money' ? tables.document.currency : undefined;
  const cells = Array.from({ length: options.cells }, (_, cell) =>
    merge(
      inCurrencies.map(({ currency, cells }) => ({ currency, ...cells[cell]! })),
      own,
    ),
  );
  return { cells: cells.map(({ value }) => value), rows: cells.map(({ rows }) => rows), omitted };
}

interface Valued {
  value: Measured;
  rows: number;
  /** Those of the rows that carry amounts. */
  amounts: number;
}

function cellsOf(
  definition: MetricDefinition,
  count: number,
  lists: ReadonlySet<FactList>,
  run: (measure: Measure) => Tally,
): Valued[] {
  const numerator = definition.numerator.map((measure) => ({ measure, tally: run(measure) }));
  const denominator = definition.denominator?.map((measure) => ({ measure, tally: run(measure) }));
  const pending = definition.pending && { measure: definition.pending, tally: run(definition.pending) };
  const all = [...numerator, ...(denominator ?? [])];
  return Array.from({ length: count }, (_, index) => {
    const at = ({ measure, tally: { cells } }: (typeof all)[number]): Part => ({ measure, cell: cells[index]! });
    const parts = all.map(at);
    const rowsOf = (some: readonly Part[]) => some.reduce((sum, { cell }) => sum + cell.rows, 0);
    const unknown = parts.find(({ cell }) => cell.unknownHistory)?.measure;
    const value: Measured = unknown
      ? { value: null, reason: { code: 'unknown-history', list: unknown.from, field: unknown.at } }
      : measured(numerator.map(at), denominator?.map(at), pending && at(pending));
    return { value, rows: rowsOf(parts), amounts: rowsOf(parts.filter(({ measure }) => lists.has(measure.from))) };
  });
}

/**
 * One currency passes through; several are listed and never added. Money that is not in the document's `own` says so. A
 * currency is there where rows that carry amounts are: what is only counted has none.
 */
function merge(inCurrencies: readonly (Valued & { currency: string | undefined })[], own: string | undefined): Valued {
  const unknown = inCurrencies.find(({ value: { reason } }) => reason?.code === 'unknown-history');
  if (unknown) return unknown;
  const present = inCurrencies.filter(({ amounts }) => amounts > 0);
  const [only = inCurrencies[0]!, ...others] = present;
  const isForeign = own !== undefined && present.length > 0 && (only.currency ?? own) !== own;
  if (others.length === 0 && (!isForeign || only.value.value === null)) return only;
  const amounts = present.flatMap(({ currency = '', value: { value } }) =>
    value === null ? [] : [{ currency, value }],
  );
  return { ...only, value: { value: null, reason: { code: 'mixed-currencies' }, amounts } };
}
