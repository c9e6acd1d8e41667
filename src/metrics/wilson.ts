/** Between which values a rate of few cases is likely to be. */

/** Of a normal distribution, two-sided 95 %. */
export const Z_95 = 1.959964;

/**
 * The score interval of a rate: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209–212. It never leaves 0 to 1, and holds for few cases.
 */
export function wilson(cases: number, of: number, z: number): [low: number, high: number] {
  const [rate, zz] = [cases / of, z * z];
  const middle = (rate + zz / (2 * of)) / (1 + zz / of);
  const half = (z * Math.sqrt((rate * (1 - rate)) / of + zz / (4 * of * of))) / (1 + zz / of);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
