/** How a value stands against the one it is compared with. */
import type { CompleteFigure, Measured } from '../contract/figures.js';
import type { Traits } from '../contract/traits.js';

/**
 * - `relative`: counts, money, hours; `amount` is a ratio, 0.12 for +12 %.
 * - `points`: shares; `amount` is the difference, 0.021 for 2.1 percentage points.
 * - `absolute`: the base is negative or the sign crosses, so no percentage means anything; `amount` in the metric's unit.
 * - `new`: the base is 0 and the value is not. `none`: both are equal, or differ by less than is shown.
 */
export interface Change {
  kind: 'relative' | 'points' | 'absolute' | 'new' | 'none';
  amount: number;
  /** Undefined where neither way is good, nothing changed, or a verdict would not be fair. */
  favourable: boolean | undefined;
}

/** How a metric is judged: what is good, and by which rules. */
export type Judged = Traits & Pick<CompleteFigure, 'rules'>;

/** Less than this is not shown: of a percentage, of points, of an amount. */
const SHOWN = 0.0005;
const SHOWN_AMOUNT = 0.005;

type Compared = Measured & { previous?: Measured | undefined };

/**
 * The change of a figure, or of a group of it, against its compared value; undefined where either is unknown. Against what
 * is only a part, or rests on few cases, nothing is good or bad.
 */
export function change(
  { value, previous }: Compared,
  figure: Judged & { previous?: CompleteFigure['previous'] },
): Change | undefined {
  const before = previous?.value ?? null;
  if (value === null || before === null) return undefined;
  const { unit, direction } = figure;
  const difference = value - before;
  const hasVerdict = direction !== 'neutral' && !figure.previous?.uneven && !hasFewCases(previous!, figure);
  const changed = (kind: Change['kind'], amount = difference, least = SHOWN): Change =>
    Math.abs(amount) < least
      ? { kind: 'none', amount: 0, favourable: undefined }
      : {
          kind,
          amount,
          favourable: hasVerdict && kind !== 'new' ? difference > 0 === (direction === 'up') : undefined,
        };
  if (unit === 'share') return changed('points');
  if (before === 0 && value > 0) return changed('new', difference, 0);
  return before <= 0 || value < 0
    ? changed('absolute', difference, SHOWN_AMOUNT)
    : changed('relative', difference / before);
}

/** Whether a rate rests on too few cases for a verdict; an unknown number of them is neither more than 0 nor less. */
export function hasFewCases({ denominator }: Measured, { unit, rules }: Judged): boolean {
  return unit === 'share' && denominator! > 0 && denominator! < (rules?.few ?? 5);
}
