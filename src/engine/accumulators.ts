/** Many values to one number, each in a single pass and whatever their order. */
import type { Measure } from '../contract/metric.js';

export interface Accumulator {
  add(value: number): void;
  /** Undefined where there was nothing to aggregate and nothing is not 0: no mean of no rows. */
  readonly value: number | undefined;
}

export type Aggregate = Measure['aggregate'];

export function accumulator(aggregate: Aggregate): Accumulator {
  return new { count: Count, sum: Sum, mean: Mean, median: Median, distinct: Distinct }[aggregate]();
}

class Count implements Accumulator {
  value = 0;
  add(): void {
    this.value += 1;
  }
}

/** Neumaier's compensated sum: a million times 0.1 is 100,000, whichever the order. */
class Sum implements Accumulator {
  #sum = 0;
  #lost = 0;
  add(value: number): void {
    const sum = this.#sum + value;
    this.#lost += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - sum + value : value - sum + this.#sum;
    this.#sum = sum;
  }
  get value(): number | undefined {
    return this.#sum + this.#lost;
  }
}

class Mean extends Sum {
  #count = 0;
  override add(value: number): void {
    super.add(value);
    this.#count += 1;
  }
  override get value(): number | undefined {
    return this.#count > 0 ? super.value! / this.#count : undefined;
  }
}

class Median implements Accumulator {
  #values: number[] = [];
  add(value: number): void {
    this.#values.push(value);
  }
  get value(): number | undefined {
    const sorted = this.#values.sort((a, b) => a - b);
    const { length } = sorted;
    return length > 0 ? (sorted[(length - 1) >> 1]! + sorted[length >> 1]!) / 2 : undefined;
  }
}

class Distinct implements Accumulator {
  #values = new Set<number>();
  add(value: number): void {
    this.#values.add(value);
  }
  get value(): number {
    return this.#values.size;
  }
}
