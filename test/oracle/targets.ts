/** Targets by plain reading: the one set for just this, or the sum of those below it. */
import type { Query } from '../../src/contract/query.js';
import type { Period } from './calendar.js';
import type { Feed } from './feed.js';

export interface Target {
  value: number;
  basis: 'set' | 'sum';
}

export class NaiveTargets {
  readonly #feed: Feed;

  constructor(feed: Feed) {
    this.#feed = feed;
  }

  /** The target set for just this, or the sum of those below it where the metric adds up. */
  of(metric: string, period: Period, where: NonNullable<Query['where']>, addsUp: boolean): Target | undefined {
    const scopes = Object.entries(where);
    const isScope = scopes.every(([by, values]) => /^(seller|team)$/.test(by) && values.length === 1 && values[0]);
    if (!isScope) return undefined;
    const seller = where.seller?.[0] ?? undefined;
    const team = seller === undefined ? (where.team?.[0] ?? undefined) : undefined;
    const value = this.#setFor(metric, period, seller, team);
    if (value !== undefined) return { value, basis: 'set' };
    if (!addsUp) return undefined;
    const parts = this.#monthsOf(metric, period, seller, team);
    if (parts !== undefined) return { value: parts, basis: 'sum' };
    if (seller !== undefined) return undefined;
    const members = this.#feed.rows('sellers')!.filter((row) => team === undefined || row.team === team);
    const values = members
      .map(({ id }) => this.#setFor(metric, period, id) ?? this.#monthsOf(metric, period, id))
      .filter((each) => each !== undefined);
    return values.length > 0 ? { value: values.reduce((a, b) => a + b), basis: 'sum' } : undefined;
  }

  #setFor(metric: string, { start, end }: Pick<Period, 'start' | 'end'>, seller?: unknown, team?: unknown) {
    return this.#feed.document.targets?.findLast((target) => {
      const of = this.#feed.calendar.period(target.period);
      const isSame = target.metric === metric && of.start === start && of.end === end;
      return isSame && (target.seller ?? undefined) === seller && (target.team ?? undefined) === team;
    })?.value;
  }

  #monthsOf(metric: string, period: Period, seller?: unknown, team?: unknown): number | undefined {
    if (period.unit !== 'year' && period.unit !== 'quarter') return undefined;
    const months = this.#feed.calendar.buckets(this.#feed.calendar.window(period), 'month');
    const values = months.map((month) => this.#setFor(metric, month, seller, team));
    return values.includes(undefined) ? undefined : (values as number[]).reduce((a, b) => a + b);
  }
}
