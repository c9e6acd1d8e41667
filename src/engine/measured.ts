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
  const isKnown = above.value !== undefined && (!below || below.value);
  const value = isKnown ? above.value! / (below?.value ?? 1) : undefined;
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

/** Why there is no value: there is nothing below, or something that is not known. */
function reasonOf(numerator: readonly Part[], denominator: readonly Part[] = [], isZero: boolean): Reason {
  if (isZero) return { code: 'nothing-to-divide-by', list: denominator[0]!.measure.from };
  const { measure, cell } = [...numerator, ...denominator].find((part) => part.cell.value === undefined)!;
  const list = measure.from;
  return cell.rows === 0 ? { code: 'no-rows', list } : { code: 'unknown-values', list, field: cell.lacks! };
}
