/** Whether a difference is more than chance. Strict on purpose: an alarm that means nothing costs the next one its reader. */
import type { CompleteFigure, Measured } from '../contract/figures.js';
import { wilson } from './wilson.js';

/** Two-sided 99 %: of a handful of figures a day, one is an alarm by chance about every three weeks. */
const Z = 2.576;
/** Fewer cases on either side say nothing. */
const MIN_CASES = 20;
/** A difference may be real and still not worth a word. */
const WORTH_POINTS = 0.03;
const WORTH_RATIO = 0.15;

/** The cases of a rate of cases; undefined for a rate of amounts, of which one large deal may be most. */
export function casesOf({ numerator, denominator, count }: Measured): { cases: number; of: number } | undefined {
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator !== count) return undefined;
  return denominator >= MIN_CASES && numerator <= denominator ? { cases: numerator, of: denominator } : undefined;
}

/** Whether a value differs from the compared one by more than chance, and by enough to be worth a word. */
export function isUnusual(
  now: Measured,
  before: Measured,
  { kind, unit }: Pick<CompleteFigure, 'kind' | 'unit'>,
): boolean {
  if (now.value === null || before.value === null) return false;
  if (unit === 'share') return ratesDiffer(now, before);
  // The deals of a level are the same as those of the level before: their number says nothing of chance.
  if (kind === 'stock' || before.value <= 0 || now.value < 0) return false;
  if (Math.abs(now.value / before.value - 1) < WORTH_RATIO) return false;
  const [a, b] = unit === 'count' ? [now.value, before.value] : [now.count ?? 0, before.count ?? 0];
  if (unit === 'count') return kind === 'flow' && a + b >= MIN_CASES && Math.abs(a - b) > Z * Math.sqrt(a + b);
  if (a < MIN_CASES || b < MIN_CASES) return false;
  // Amounts are taken to scatter as much as their mean; of a sum, their number varies as well.
  const scatter = kind === 'flow' ? 2 : 1;
  const error = Math.sqrt(scatter * (now.value ** 2 / a + before.value ** 2 / b));
  return Math.abs(now.value - before.value) > Z * error;
}

/** Newcombe's interval of a difference, from the intervals of both rates, does not hold 0. */
function ratesDiffer(now: Measured, before: Measured): boolean {
  const [a, b] = [casesOf(now), casesOf(before)];
  if (!a || !b) return false;
  const [p, q] = [a.cases / a.of, b.cases / b.of];
  const [[lowP, highP], [lowQ, highQ]] = [wilson(a.cases, a.of, Z), wilson(b.cases, b.of, Z)];
  const difference = p - q;
  const margin = difference > 0 ? Math.hypot(p - lowP, highQ - q) : Math.hypot(highP - p, q - lowQ);
  return Math.abs(difference) >= WORTH_POINTS && Math.abs(difference) > margin;
}

/** Whether a value misses a target by more than chance; of what is counted for good, any miss is one. */
export function misses(
  value: Measured,
  target: number,
  { kind, unit }: Pick<CompleteFigure, 'kind' | 'unit'>,
): boolean {
  if (value.value === null) return false;
  if (kind === 'flow' || kind === 'stock') return true;
  if (unit === 'share') {
    const cases = casesOf(value);
    if (!cases) return false;
    const [low, high] = wilson(cases.cases, cases.of, Z);
    return target < low || target > high;
  }
  const { count = 0 } = value;
  return count >= MIN_CASES && Math.abs(value.value - target) > (Z * Math.abs(value.value)) / Math.sqrt(count);
}
