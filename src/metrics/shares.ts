/** Shares of a whole, rounded so that they total exactly 100 %. */

/**
 * Largest-remainder rounding: each part's share of the sum, to `decimals` places of a percentage, as ratios. Ties go to
 * the earlier part. Empty where the parts do not sum to more than 0 or one of them is negative: then there are no shares.
 */
export function shares(parts: readonly number[], decimals = 0): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (!(total > 0) || parts.some((part) => part < 0)) return [];
  const units = 100 * 10 ** decimals;
  const exact = parts.map((part) => (part / total) * units);
  const rounded = exact.map(Math.floor);
  const missing = units - rounded.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact.map((part, index) => ({ index, remainder: part - Math.floor(part) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) rounded[index] = (rounded[index] ?? 0) + 1;
  return rounded.map((part) => part / units);
}
