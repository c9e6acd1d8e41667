/** The target of a figure: the one set for exactly its metric, period and scope, or the sum of those below it. */
import type { FigureTarget } from '../contract/figures.js';
import type { MetricDefinition } from '../contract/metric.js';
import type { RecordsDocument, Seller, TargetRow } from '../contract/records.js';
import type { Clock } from '../metrics/clock.js';
import { type PeriodDays, resolvePeriod } from '../metrics/period.js';
import { buckets } from '../metrics/window.js';
import type { Filter } from './tally.js';

export interface Scope {
  seller?: string;
  team?: string;
}

/** The scope a filter describes; undefined where targets are not set for such a slice, a channel for example. */
export function scopeOf(filter: Filter): Scope | undefined {
  const scope: Scope = {};
  for (const [dimension, values] of Object.entries(filter)) {
    const [value] = values;
    if ((dimension !== 'seller' && dimension !== 'team') || values.length !== 1 || typeof value !== 'string')
      return undefined;
    scope[dimension] = value;
  }
  return scope.seller === undefined ? scope : { seller: scope.seller };
}

export class Targets {
  readonly #clock: Clock;
  readonly #sellers: readonly Seller[];
  readonly #values = new Map<string, number>();

  constructor({ targets = [], sellers = [] }: RecordsDocument, clock: Clock) {
    this.#clock = clock;
    this.#sellers = sellers;
    for (const target of targets) {
      const period = resolvePeriod(target.period, clock);
      if (period) this.#values.set(keyOf(target.metric, period, scopeOfRow(target)), target.value);
    }
  }

  /** Only what adds up over time is summed: twelve monthly win rates make no yearly one. */
  of({ id, kind }: Pick<MetricDefinition, 'id' | 'kind'>, period: PeriodDays, scope: Scope): FigureTarget | undefined {
    const set = this.#values.get(keyOf(id, period, scope));
    if (set !== undefined) return { value: set, basis: 'set' };
    if (kind !== 'flow') return undefined;
    const sum = this.#ofParts(id, period, scope) ?? this.#ofSellers(id, period, scope);
    return sum === undefined ? undefined : { value: sum, basis: 'sum' };
  }

  /** The sum over the quarters or months of a period, where each of them has a target. */
  #ofParts(metric: string, period: PeriodDays, scope: Scope): number | undefined {
    if (period.unit !== 'year' && period.unit !== 'quarter') return undefined;
    const months = buckets(period, 'month', this.#clock);
    const values = months.map((month) => this.#values.get(keyOf(metric, month, scope)));
    return values.every((value) => value !== undefined) ? total(values) : undefined;
  }

  /** The sum over the sellers of a scope who have a target. */
  #ofSellers(metric: string, period: PeriodDays, { seller, team }: Scope): number | undefined {
    if (seller !== undefined) return undefined;
    const values = this.#sellers
      .filter((each) => team === undefined || each.team === team)
      .map(({ id }) => {
        const scope = { seller: id };
        return this.#values.get(keyOf(metric, period, scope)) ?? this.#ofParts(metric, period, scope);
      })
      .filter((value) => value !== undefined);
    return values.length > 0 ? total(values) : undefined;
  }
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const scopeOfRow = ({ seller, team }: TargetRow): Scope => (seller ? { seller } : team ? { team } : {});

const keyOf = (metric: string, { start, end }: PeriodDays, scope: Scope): string =>
  JSON.stringify([metric, start, end, scope.seller, scope.team]);
