/** What is divided by less than nothing is no value: a cost that is −200 % of a loss says neither how much nor which way. */
import type { Measured } from '../contract/figures.js';
import { evaluate, type Evaluation } from './evaluate.js';

/** As the plain `evaluate`, of which the denominators are counts; those of other metrics may be amounts, and negative. */
export function evaluateQuotients(...asked: Parameters<typeof evaluate>): Evaluation {
  const evaluation = evaluate(...asked);
  const [below] = asked[1].denominator ?? [];
  const judged = (cell: Measured): Measured =>
    cell.value !== null && (cell.denominator ?? 0) < 0
      ? { ...cell, value: null, reason: { code: 'negative-denominator', list: below!.from } }
      : cell;
  return below ? { ...evaluation, cells: evaluation.cells.map(judged) } : evaluation;
}
