/** Every word a reader sees. A locale is one object of this type; what it lacks does not compile. */
import type { FeedErrorCode } from '../contract/feed-error.js';
import type { Reason } from '../contract/figures.js';
import type { BuiltInMetric } from '../metrics/catalogue.js';

/** A period as words: `name` is "October", "Q3" or "2025"; `until` the last day that counts of a part of it. */
export interface PeriodWords {
  name: string;
  /** Where the language puts another word than "in" before it. */
  kind?: 'day' | 'month' | 'range' | 'all' | undefined;
  /** A day of the month within a month, else a formatted date. */
  until?: number | string | undefined;
}

export interface Terms {
  metrics: Record<BuiltInMetric, string>;
  /** Dimensions, as a column heading. */
  dimensions: Record<string, string>;
  /** The lists of a records document, in the plural. */
  lists: Record<string, string>;
  /** Fields of a records document. */
  fields: Record<string, string>;
  channelGroups: Record<string, string>;
  unassigned: string;
  allTime: string;
  week: (number: number, year?: number) => string;
  quarter: (number: number, year: number) => string;
  part: (period: PeriodWords) => string;

  hours: string;
  days: string;
  points: (amount: string) => string;

  loading: string;
  stillLoading: string;
  retry: string;
  noData: string;
  notEntitled: string;
  errors: Record<FeedErrorCode, string>;
  reasons: Record<
    Exclude<Reason['code'], 'mixed-currencies'>,
    (context: { list: string; isOpportunities: boolean; field: string; period: PeriodWords; isOver: boolean }) => string
  >;
  /** Said instead, where the browser knows that it is not connected. */
  offline: string;
  asOf: (time: string) => string;
  offlineAsOf: (time: string) => string;
  justNow: (change: string) => string;
  /** Whole sentences for a screen reader. */
  changed: (figure: string, now: string, before: string) => string;
  changedMany: (figures: number) => string;
  currencies: (count: number) => string;

  versus: (period: PeriodWords) => string;
  versusNothing: (period: PeriodWords) => string;
  isNew: string;
  unchanged: string;
  improved: string;
  worsened: string;
  casesOf: (cases: string, of: string) => string;
  tooFew: string;
  stillOpen: (rows: string, of: string) => string;
  omitted: (rows: string, of: string) => string;
  omittedSentence: (rows: number, shown: string, field: string) => string;

  target: (value: string) => string;
  limit: (value: string) => string;
  noTarget: string;
  onTrack: string;
  ahead: (gap: string) => string;
  behind: (gap: string) => string;
  belowTarget: (gap: string) => string;
  aboveTarget: (gap: string) => string;
  /** Of a limit: more used than the elapsed part allows. */
  abovePlan: (gap: string) => string;
  overLimit: (gap: string) => string;
  underLimit: (gap: string) => string;
  /** `on` as in PeriodWords. */
  reached: (attainment: string, on?: number | string) => string;
  elapsed: (elapsed: { days: string; of: string; calendar: 'working-days' | 'calendar-days' }) => string;

  leaderboard: {
    heading: (metric: string) => string;
    rank: string;
    against: (metric: string) => string;
    attainment: string;
    change: string;
    up: (places: number) => string;
    down: (places: number) => string;
    same: string;
    mark: string;
    you: string;
    behind: (count: number, names: string) => string;
    /** More than are named: those who are furthest behind. */
    behindMost: (count: number, names: string) => string;
    leads: (name: string, value: string) => string;
    withoutTarget: string;
    tooFew: string;
    empty: string;
    currencies: string;
    noValue: (period: PeriodWords) => string;
  };
  baskets: {
    heading: string;
    basis: Record<'order' | 'period' | 'lifetime', string>;
    cases: Record<'order' | 'period' | 'lifetime', (count: number, shown: string) => string>;
    buysTimes: (most: string, times: string, least: string) => string;
    buysAlike: string;
    only: (name: string, value: string) => string;
    average: (value: string) => string;
    mark: (period: PeriodWords) => string;
  };
  channels: {
    heading: Record<'opportunities-created' | 'leads', string>;
    count: string;
    share: string;
    change: string;
    group: string;
    total: (value: string) => string;
    /** Both shares are of all, with what is known to be from neither. */
    split: (marketing: string, sales: string) => string;
    splitWithRest: (marketing: string, sales: string, rest: string) => string;
    most: (channel: string, share: string) => string;
    more: (amount: string) => string;
    less: (amount: string) => string;
  };
}
