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
  /** Windows as cells, where they are many: levels are taken at the end of each. */
  windows?: readonly Window[] | undefined;
  /** Where the rows of a measure fall; all into the only cell where absent. */
  place?: ((measure: Measure) => Placement) | undefined;
  /** Groups as cells: by what, and the last cell gathers the rows of none. */
  by?: string | undefined;
}

interface Counted extends Pick<Tally, 'cells'> {
  measure: Measure;
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

export function evaluate(
  tables: Tables,
  definition: MetricDefinition,
  options: EvaluateOptions,
  count: Counting = tally,
): Evaluation {
  const omitted: Evaluation['omitted'] = new Map();
  const run = (measure: Measure): Counted => {
    const place = options.place?.(measure) ?? (() => 0);
    const counted = count(tables, tables.table(measure.from)!, measure, { ...options, place });
    omitted.set(measure.from, new Map([...(omitted.get(measure.from) ?? []), ...counted.omitted]));
    return { measure, cells: counted.cells };
  };
  const numerator = definition.numerator.map(run);
  const denominator = definition.denominator?.map(run);
  const pending = definition.pending && run(definition.pending);
  const all = [...numerator, ...(denominator ?? [])];
  const rows: number[] = [];
  const cells = Array.from({ length: options.cells }, (_, index): Measured => {
    const at = ({ measure, cells }: Counted): Part => ({ measure, cell: cells[index]! });
    const parts = all.map(at);
    const unknown = parts.find(({ cell }) => cell.unknownHistory)?.measure;
    rows.push(parts.reduce((sum, { cell }) => sum + cell.rows, 0));
    return unknown
      ? { value: null, reason: { code: 'unknown-history', list: unknown.from, field: unknown.at } }
      : measured(numerator.map(at), denominator?.map(at), pending && at(pending));
  });
  return { cells, rows, omitted };
}
