/** Chance that repeats itself, so that a disagreement can be looked at again. */
export interface Chance {
  /** Between 0 and 1. */
  (): number;
  pick<T>(...options: T[]): T;
  /** A whole number below a limit. */
  below(limit: number): number;
  /** True in a share of the cases. */
  is(share: number): boolean;
  /** The value, or null in a share of the cases. */
  maybe<T>(value: T, share?: number): T | null;
  shuffled<T>(items: readonly T[]): T[];
}

/** mulberry32 */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const is = (share: number) => next() < share;
  return Object.assign(next, {
    below,
    is,
    pick: <T>(...options: T[]): T => options[below(options.length)]!,
    maybe: <T>(value: T, share = 0.15): T | null => (is(share) ? null : value),
    shuffled: <T>(items: readonly T[]): T[] =>
      items
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  });
}
