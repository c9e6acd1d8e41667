/** A metric over rows in several currencies: each is evaluated by itself, and they are never added. */
import type { MetricDefinition } from '../contract/metric.js';
import type { Measured } from '../contract/figures.js';
import { type Counting, type EvaluateOptions, type Evaluation, moneyLists } from './evaluate.js';
import { evaluateQuotients } from './quotients.js';
import type { Table, Tables } from './tables.js';
import type { TallyOptions } from './tally.js';

/** `currency`: the one whose amounts are counted; absent where there is one, or rows carry none. */
export type InCurrency = TallyOptions & { currency?: string };

/** Whether a row has amounts in another currency: its own, the document's where it names none. */
export function isInAnother(tables: Tables, table: Table, currency: string): (row: number) => boolean {
  const { codes, names } = table.keys(['currency']);
  return (row) => (names[codes[row] ?? -1] ?? tables.document.currency) !== currency;
}

/** As `evaluateQuotients`; `count` is told the currency, where there is more than one. */
export function evaluateInCurrencies(
  tables: Tables,
  definition: MetricDefinition,
  options: EvaluateOptions,
  count: Counting,
): Evaluation {
  const lists = moneyLists(definition);
  const counted = new Set([...definition.numerator, ...(definition.denominator ?? [])]);
  const own = tables.document.currency;
  const foreign = foreignCurrencies(tables, definition);
  if (foreign.length === 0) return evaluateQuotients(tables, definition, options, count);
  const inCurrencies = [own, ...foreign].sort().map((currency) => {
    const amounts = new Array<number>(options.cells).fill(0);
    const evaluation = evaluateQuotients(tables, definition, options, (tables, table, measure, plain) => {
      if (!lists.has(measure.from)) return count(tables, table, measure, plain);
      const skips = isInAnother(tables, table, currency);
      const priced: InCurrency = { ...plain, currency, skips };
      const tally = count(tables, table, measure, priced);
      // What is pending has brought no amount yet.
      if (counted.has(measure)) tally.cells.forEach(({ rows }, cell) => (amounts[cell]! += rows));
      return tally;
    });
    return { currency, amounts, ...evaluation };
  });
  const merged = Array.from({ length: options.cells }, (_, cell) =>
    merge(
      inCurrencies.map(({ currency, amounts, cells, rows }) => ({
        currency,
        amounts: amounts[cell]!,
        value: cells[cell]!,
        rows: rows[cell]!,
      })),
      definition.unit === 'money' ? own : undefined,
    ),
  );
  const omitted: Evaluation['omitted'] = new Map();
  for (const [list, rows] of inCurrencies.flatMap((one) => [...one.omitted]))
    omitted.set(list, new Map([...(omitted.get(list) ?? []), ...rows]));
  return { cells: merged.map(({ value }) => value), rows: merged.map(({ rows }) => rows), omitted };
}

/** The currencies in which a metric has amounts, but for the document's own. */
function foreignCurrencies(tables: Tables, definition: MetricDefinition): string[] {
  const found = new Set(
    [...moneyLists(definition)].flatMap((list) => tables.table(list)?.keys(['currency']).names ?? []),
  );
  found.delete(tables.document.currency);
  return [...found];
}

interface Valued {
  currency: string;
  value: Measured;
  rows: number;
  /** Rows that carry amounts. */
  amounts: number;
}

/**
 * One currency passes through; several are listed. Money that is not in the document's `own` says so. A currency is there
 * where rows that carry amounts are: what is only counted has none.
 */
function merge(inCurrencies: readonly Valued[], own: string | undefined): Pick<Valued, 'value' | 'rows'> {
  const unknown = inCurrencies.find(({ value: { reason } }) => reason?.code === 'unknown-history');
  if (unknown) return { ...unknown, rows: Math.max(...inCurrencies.map(({ rows }) => rows)) };
  const present = inCurrencies.filter(({ amounts }) => amounts > 0);
  const [only = inCurrencies[0]!, ...others] = present;
  const isForeign = own !== undefined && present.length > 0 && only.currency !== own;
  if (others.length === 0 && (!isForeign || only.value.value === null)) return only;
  const amounts = present.flatMap(({ currency, value: { value } }) => (value === null ? [] : [{ currency, value }]));
  return { rows: only.rows, value: { value: null, reason: { code: 'mixed-currencies' }, amounts } };
}
