/** How the values behind a metric are spread: the value of each row, in steps, and its quantiles. */
import { quantileSorted, tickIncrement } from 'd3-array';
import type { Distribution } from '../contract/figures.js';
import type { Measure, MetricDefinition } from '../contract/metric.js';
import type { Window } from '../metrics/window.js';
import { isInAnother } from './currencies.js';
import { moneyLists } from './evaluate.js';
import type { FurtherTable } from './further-tables.js';
import type { Tables } from './tables.js';
import { type Filter, tally } from './tally.js';

export interface DistributionOptions {
  window: Window;
  now: number;
  filter: Filter;
  /** About how many steps; fewer for few values. */
  bins: number;
}

/** Undefined for a metric that has no value for each row, such as a count or a rate, and where no row has one. */
export function distributionOf(
  tables: Tables,
  definition: MetricDefinition,
  options: DistributionOptions,
): Distribution | undefined {
  const measure = measureOfRows(definition);
  const values = measure && valuesOf(tables, measure, moneyLists(definition).has(measure.from), options);
  if (!values || values.length === 0) return undefined;
  const sorted = values.map(({ value }) => value).sort((a, b) => a - b);
  const weight = values.reduce((sum, { share }) => sum + share, 0);
  const at = (share: number) => quantileSorted(sorted, share)!;
  return {
    bins: binned(sorted, options.bins, definition.unit === 'days' || definition.unit === 'count'),
    quantiles: { p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) },
    mean: values.reduce((sum, { value, share }) => sum + value * share, 0) / weight,
    count: sorted.length,
  };
}

/**
 * What each row brings: the one thing summed or averaged, over nothing or over the rows themselves. Of orders and credit
 * notes over orders, what the orders bring.
 */
function measureOfRows({ numerator, denominator }: MetricDefinition): Measure | undefined {
  const [measure, ...others] = numerator;
  if (!measure || others.length > 0 || measure.of === undefined) return undefined;
  if (measure.aggregate === 'count' || measure.aggregate === 'distinct') return undefined;
  if (!denominator) return measure;
  const [counted, ...more] = denominator;
  if (!counted || more.length > 0 || counted.aggregate !== 'count') return undefined;
  const { of, where = [] } = measure;
  const withoutCreditNotes = { ...measure, where: [...where, { ...(of as { field: string }), atLeast: 0 }] };
  const rows = ({ from, at, span, where = [] }: Measure) => JSON.stringify([from, at, span, where]);
  return [measure, withoutCreditNotes].find((each) => rows(each) === rows(counted));
}

/**
 * Of rows that count in the figure and whose value is known, with what the portions that count have of each; amounts in
 * other currencies are not the document's.
 */
function valuesOf(
  tables: Tables,
  measure: Measure,
  isMoney: boolean,
  { window, now, filter }: DistributionOptions,
): { value: number; share: number }[] | undefined {
  const table = tables.table(measure.from);
  if (!table) return undefined;
  const rows: number[] = [];
  const skips = isMoney ? isInAnother(tables, table, tables.document.currency) : undefined;
  const place = (row: number): undefined => {
    rows.push(row);
    return undefined;
  };
  tally(tables, table, measure, { window, now, filter, cells: 1, place, skips });
  const values = table.numbers(measure.of!, measure);
  const { wholes, shares } = (table as FurtherTable).portions ?? {};
  const known = rows.filter((row) => !Number.isNaN(values[row]));
  if (!wholes || !shares) return known.map((row) => ({ value: values[row]!, share: 1 }));
  const found = new Map<string, { value: number; share: number }>();
  for (const row of known) {
    const value = values[row]!;
    // What is reckoned with the seller differs between the portions of a row.
    const key = `${wholes[row]!} ${value}`;
    found.set(key, { value, share: (found.get(key)?.share ?? 0) + shares[row]! });
  }
  return [...found.values()];
}

/** What lies further from the usual values than half their range is a tail, gathered so that it does not squeeze the rest. */
const TAIL = 0.5;

/**
 * Bins of one round width over what is usual, with 0 among the edges; the values beyond, where they reach far, in a wider
 * bin at that end. Fewer bins than wanted for few values, by the rule of Rice.
 */
function binned(sorted: number[], wanted: number, isWhole: boolean): Distribution['bins'] {
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  const [low, high] = [quantileSorted(sorted, 0.02)!, quantileSorted(sorted, 0.95)!];
  const from = low - least > TAIL * (high - low) ? low : least;
  const to = most - high > TAIL * (high - low) ? high : most;
  const step = stepOf(from, to, Math.min(wanted, Math.ceil(2 * Math.cbrt(sorted.length))), isWhole);
  const first = Math.floor(from / step + TOLERANCE);
  const last = Math.max(first + 1, Math.ceil(to / step - TOLERANCE));
  // Products, not sums: a tenth added ten times is not 1.
  const edge = (index: number) => Number((index * step).toPrecision(12));
  const edges = Array.from({ length: last - first + 1 }, (_, index) => edge(first + index));
  if (least < edges[0]!) edges.unshift(Math.min(least, edge(first - 1)));
  if (most > edges.at(-1)!) edges.push(Math.max(most, edge(last + 1)));
  return counted(sorted, edges);
}

/** A value on an edge is on it, whatever a division leaves of it. */
const TOLERANCE = 1e-9;

/** What is smaller than this is dust of a division, and would leave no step at all. */
const LEAST_STEP = 1e-9;

function stepOf(from: number, to: number, wanted: number, isWhole: boolean): number {
  const increment = from < to ? tickIncrement(from, to, wanted) : 10 ** Math.floor(Math.log10(Math.abs(from) || 1));
  const step = increment < 0 ? -1 / increment : increment;
  return isWhole ? Math.max(1, Math.round(step)) : Math.max(LEAST_STEP, step);
}

function counted(sorted: readonly number[], edges: readonly number[]): Distribution['bins'] {
  const bins = edges.slice(1).map((to, index) => ({ from: edges[index]!, to, count: 0 }));
  let bin = 0;
  for (const value of sorted) {
    while (bin < bins.length - 1 && value >= bins[bin]!.to) bin += 1;
    bins[bin]!.count += 1;
  }
  return bins;
}
