/** What a customer is expected to bring for as long as they stay: the predictive reading of a basket. */
import type { Measured, Reason } from '../contract/figures.js';
import type { Measure, MetricDefinition } from '../contract/metric.js';
import { addMonths } from '../metrics/days.js';
import type { Window } from '../metrics/window.js';
import type { EvaluateOptions, Evaluation } from './evaluate.js';
import type { Tables } from './tables.js';

/** Evaluates a plain metric. */
type Run = (definition: MetricDefinition, options: EvaluateOptions) => Evaluation;

const YEAR = 12;

/**
 * Value of an order × orders per customer and year × years, where the first two are the revenue of a customer in the last
 * twelve months, and the years are one over the share of the customers of the twelve months before who did not come
 * back. Numerator and denominator are those of the last twelve months, the count is the customers of the year before.
 */
export function lifetimeValues(
  tables: Tables,
  definition: MetricDefinition,
  options: EvaluateOptions,
  run: Run,
): Evaluation {
  const { start, middle, end } = twoYearsTo(options.window);
  const within = (from: number, to: number) => ({
    ...options,
    window: { start: from, end: to, until: options.window.until },
  });
  const { denominator = [], ...head } = ofPeriod(definition);
  const customers = { ...head, numerator: denominator };
  const last = run({ ...customers, numerator: head.numerator, denominator }, within(middle, end));
  const [before, now, ever] = [within(start, middle), within(middle, end), within(start, end)].map(
    (span) => run(customers, span).cells,
  ) as [Measured[], Measured[], Measured[]];
  const isKnown = denominator.every((measure) => tables.begin(measure) <= start);
  return {
    ...last,
    cells: last.cells.map((cell, index) => {
      const base = before[index]!.value ?? 0;
      // Who is among those of both years and not of the last.
      const lost = (ever[index]!.value ?? 0) - (now[index]!.value ?? 0);
      if (cell.value === null && !cell.amounts) return cell;
      if (!isKnown || base === 0) return unknown(cell, 'unknown-history', denominator);
      return lost === 0 ? unknown(cell, 'none-lost', denominator) : times(cell, base / lost, base);
    }),
  };
}

/** The two years up to the last day that counts. */
function twoYearsTo({ end: whole, until }: Window): { start: number; middle: number; end: number } {
  const end = Math.min(whole, Math.floor(until) + 1);
  return { start: addMonths(end, -2 * YEAR), middle: addMonths(end, -YEAR), end };
}

/** The definition says "to date", as there is no value of a day or a week for itself. */
function ofPeriod({ numerator, denominator = [], ...head }: MetricDefinition): MetricDefinition {
  const inPeriod = (measure: Measure): Measure => ({ ...measure, span: 'in-period' });
  return { ...head, numerator: numerator.map(inPeriod), denominator: denominator.map(inPeriod) };
}

function unknown({ amounts: _, ...cell }: Measured, code: Reason['code'], [customers]: readonly Measure[]): Measured {
  return { ...cell, value: null, reason: { code, list: customers!.from } };
}

function times({ value, amounts, ...cell }: Measured, years: number, count: number): Measured {
  return {
    ...cell,
    value: value === null ? null : value * years,
    count,
    ...(amounts && { amounts: amounts.map((amount) => ({ ...amount, value: amount.value * years })) }),
  };
}
