/** The cells of a metric's measures, put together to values: Σ numerator ÷ Σ denominator, and a reason where there is none. */
import type { Measured, Reason } from '../contract/figures.js';
import type { Measure } from '../contract/metric.js';
import type { Cell } from './tally.js';

/** The cell of one measure. */
export interface Part {
  measure: Measure;
  cell: Cell;
}

interface Sum {
  value: number | undefined;
  known: number;
}

export function measured(
  numerator: readonly Part[],
  denominator: readonly Part[] | undefined,
  pending: Part | undefined,
): Measured {
  const above = sum(numerator);
  const below = denominator && sum(denominator);
  const value = below ? quotient(above.value, below.value) : above.value;
  const result: Measured = { value: value ?? null, count: (below ?? above).known };
  if (below) Object.assign(result, { numerator: above.value ?? null, denominator: below.value ?? null });
  if (pending) result.pending = pending.cell.rows;
  if (value === undefined) result.reason = reasonOf(numerator, denominator, below?.value === 0);
  return result;
}

function sum(parts: readonly Part[]): Sum {
  return parts.reduce<Sum>(
    (total, { cell }) => ({
      value: total.value === undefined || cell.value === undefined ? undefined : total.value + cell.value,
      known: total.known + cell.known,
    }),
    { value: 0, known: 0 },
  );
}

function quotient(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || !below ? undefined : above / below;
}

function reasonOf(numerator: readonly Part[], denominator: readonly Part[] = [], isZero: boolean): Reason {
  const [first] = denominator;
  if (isZero && first) return { code: 'nothing-to-divide-by', list: first.measure.from };
  const unknown = [...numerator, ...denominator].find(({ cell }) => cell.value === undefined);
  const list = unknown?.measure.from ?? 'opportunities';
  if (!unknown || unknown.cell.rows === 0) return { code: 'no-rows', list };
  return { code: 'unknown-values', list, field: unknown.cell.lacks! };
}
