/** Chance that repeats itself: whatever looks random in the demo follows from a seed, on every machine. */

import { cumsum } from 'd3-array';

/** A number from 0 up to, not including, 1. */
export type Chance = () => number;

/** A stream of its own for each purpose: one more draw for an order must not change who wrote the leads. */
export function chanceOf(seed: number, purpose: string): Chance {
  let state = seed | 0;
  for (const letter of purpose) state = Math.imul(state ^ letter.charCodeAt(0), 0x9e3779b1);
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Quantiles that fill 0 to 1 evenly at every length (steps of the golden ratio). With thirty deals a month plain luck
 * would drown the story; so the amounts of any thirty deals look alike, yet no two are the same.
 */
export function evenQuantiles(chance: Chance): Chance {
  const GOLDEN_STEP = 0.6180339887498949;
  let quantile = chance();
  return () => (quantile = (quantile + GOLDEN_STEP) % 1);
}

/** A right-skewed (log-normal) factor at a quantile; its median is 1. */
export function skewed(quantile: number, sigma: number): number {
  // Tukey's approximation of the normal quantile, good to a percent where business is.
  const normal = (quantile ** 0.135 - (1 - quantile) ** 0.135) / 0.1975;
  return Math.exp(sigma * normal);
}

/** The same with a mean of 1, for what is summed. */
export function skewedAmount(quantile: number, sigma: number): number {
  return skewed(quantile, sigma) / Math.exp((sigma * sigma) / 2);
}

export function between(chance: Chance, least: number, most: number): number {
  return least + chance() * (most - least);
}

export function pick<T>(options: readonly T[], chance: Chance): T {
  const option = options[Math.floor(chance() * options.length)];
  if (option === undefined) throw new RangeError('nothing to pick from');
  return option;
}

/**
 * Days in order, each moved to the mean of its neighbours: where chance would make 96 of a thing in one month and 131 in
 * the next, the months become alike; a trend stays.
 */
export function evened(days: readonly number[], neighbours: number): number[] {
  const sums = cumsum([0, ...days]);
  return days.map((_, index) => {
    const reach = Math.min(neighbours, index, days.length - 1 - index);
    return (sums[index + reach + 1]! - sums[index - reach]!) / (2 * reach + 1);
  });
}

/** Whole numbers for a rate: 2.4 gives 2, 3, 2, 2, 3 … */
export function wholes(chance: Chance): (rate: number) => number {
  let carried = chance();
  return (rate) => {
    carried += rate;
    const whole = Math.floor(carried);
    carried -= whole;
    return whole;
  };
}

/** Deals options in turn, each as often as its weight says: whoever is owed most is next. */
export function dealing<T>(options: readonly T[], chance: Chance): (weightOf: (option: T) => number) => T {
  const owed = options.map(() => chance());
  return (weightOf) => {
    const weights = options.map(weightOf);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const next = weights.reduce((best, weight, index) => {
      owed[index]! += weight / total;
      return weight > 0 && (best < 0 || owed[index]! > owed[best]!) ? index : best;
    }, -1);
    if (next < 0) throw new RangeError('no option has a weight');
    owed[next]! -= 1;
    return options[next]!;
  };
}
