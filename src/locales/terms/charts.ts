/** What the charts say: a course over time, a breakdown by groups, a distribution. */
import type { Granularity } from '../../contract/query.js';
import type { PeriodWords } from './period-words.js';

export interface TrendTerms {
  heading: (metric: string) => string;
  every: Record<Granularity, string>;
  cumulative: string;
  /** Where a value is too long for an axis; the unit may be empty. */
  thousands: (unit: string) => string;
  millions: (unit: string) => string;
  above: (period: PeriodWords, compared: PeriodWords, size: string) => string;
  below: (period: PeriodWords, compared: PeriodWords, size: string) => string;
  level: (period: PeriodWords, compared: PeriodWords) => string;
  /** There is nothing known to compare it with. */
  standsAlone: (period: PeriodWords, compared: PeriodWords, value: string) => string;
  /** Compared with nothing at all. */
  fromNothing: (period: PeriodWords, compared: PeriodWords, value: string) => string;
  stands: (period: PeriodWords, value: string) => string;
  standsFew: (period: PeriodWords, value: string, cases: string) => string;
  today: string;
  /** What the lines are called where the names of their periods are too long. */
  current: string;
  before: string;
  yearBefore: string;
  explore: string;
  step: Record<Granularity, string>;
  value: string;
  target: string;
  /** A step that is not over. */
  running: (step: string) => string;
  point: (step: string, value: string) => string;
  pointAgainst: (step: string, value: string, before: string) => string;
  unknown: string;
  none: string;
}

export interface BreakdownTerms {
  heading: (metric: string, dimension: string) => string;
  share: string;
  others: (count: number) => string;
  most: (group: string, share: string) => string;
  mostAlike: (groups: string, share: string) => string;
  highest: (group: string, value: string) => string;
  highestAlike: (groups: string, value: string) => string;
  only: (group: string, value: string) => string;
  allAlike: (value: string) => string;
  withNegative: (group: string, value: string, negative: string) => string;
  /** Why there are bars where something else was asked for. */
  notAdditive: string;
  negative: string;
  incomplete: string;
  parts: string;
}

export interface HistogramTerms {
  heading: (metric: string) => string;
  count: string;
  bin: string;
  share: string;
  cases: (count: number, shown: string) => string;
  median: (value: string) => string;
  mean: (value: string) => string;
  raised: (median: string, mean: string) => string;
  lowered: (median: string, mean: string) => string;
  even: (median: string, mean: string) => string;
  same: (count: number, shown: string, value: string) => string;
  few: (count: number, shown: string) => string;
  middle: (from: string, to: string) => string;
  tenths: (low: string, high: string) => string;
  range: (from: string, to: string) => string;
  /** The last, which holds its end. */
  lastRange: (from: string, to: string) => string;
  andMore: (from: string) => string;
  andLess: (to: string) => string;
  tail: string;
  explore: string;
  point: (bin: string, cases: string, share: string) => string;
  none: string;
}

export interface ChartsTerms {
  trend: TrendTerms;
  breakdown: BreakdownTerms;
  histogram: HistogramTerms;
}
