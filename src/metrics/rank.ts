/** Standard competition ranking: 1, 2, 2, 4. */
import type { MetricDirection } from '../contract/traits.js';

/** The rank of each value, best first; undefined for an unknown one. */
export function ranks(
  values: readonly (number | null | undefined)[],
  direction: MetricDirection,
): (number | undefined)[] {
  const sign = direction === 'down' ? 1 : -1;
  const sorted = values.filter((value) => typeof value === 'number').sort((a, b) => sign * (a - b));
  const first = new Map<number, number>();
  sorted.forEach((value, index) => first.has(value) || first.set(value, index + 1));
  return values.map((value) => (typeof value === 'number' ? first.get(value) : undefined));
}
