/** How a value stands against the one it is compared with. */
import type { Measured } from '../contract/figures.js';
import type { Traits } from '../contract/traits.js';

/**
 * - `relative`: counts, money, hours; `amount` is a ratio, 0.12 for +12 %.
 * - `points`: shares; `amount` is the difference, 0.021 for 2.1 percentage points.
 * - `absolute`: the base is negative or the sign crosses, so no percentage means anything; `amount` in the metric's unit.
 * - `new`: the base is 0 and the value is not. `none`: both are equal.
 */
export interface Change {
  kind: 'relative' | 'points' | 'absolute' | 'new' | 'none';
  amount: number;
  /** Undefined where neither way is good, nothing changed, or the base is a rate of too few cases. */
  favourable: boolean | undefined;
}

/** Fewer cases than this and a rate is shown without colour, rank or verdict. */
export const FEW_CASES = 5;

/** The change against a compared value, or undefined where either is unknown. */
export function change(now: Measured, before: Measured | undefined, traits: Traits): Change | undefined {
  const { unit, direction } = traits;
  if (now.value === null || before === undefined || before.value === null) return undefined;
  const difference = now.value - before.value;
  const isJudged = difference !== 0 && direction !== 'neutral' && !hasFewCases(before, traits);
  const favourable = isJudged ? difference > 0 === (direction === 'up') : undefined;
  if (difference === 0) return { kind: 'none', amount: 0, favourable };
  if (unit === 'share') return { kind: 'points', amount: difference, favourable };
  if (before.value === 0 && now.value > 0) return { kind: 'new', amount: difference, favourable: undefined };
  if (before.value <= 0 || now.value < 0) return { kind: 'absolute', amount: difference, favourable };
  return { kind: 'relative', amount: difference / before.value, favourable };
}

/** Whether a rate rests on too few cases for a verdict. */
export function hasFewCases({ denominator }: Measured, { unit }: Traits): boolean {
  return unit === 'share' && typeof denominator === 'number' && denominator > 0 && denominator < FEW_CASES;
}
