/** What every widget says: names, units, periods, comparisons, targets. */
import type { Elapsed } from '../../contract/figures.js';
import type { FirstMetric } from '../../metrics/catalogue/first.js';
import type { PeriodWords } from './period-words.js';

export interface FrameTerms {
  metrics: Record<FirstMetric, string>;
  allTime: string;
  week: (number: number, year?: number) => string;
  quarter: (number: number, year: number) => string;
  part: (period: PeriodWords) => string;
  hours: string;
  points: (amount: string) => string;
  stillLoading: string;
  /** What has to be said without a network is here: it could not be fetched then. */
  noData: string;
  /** The button that opens how a figure is computed, its text and its files. */
  explainButton: string;
  retry: string;
  unreachable: string;
  /** Said instead, where the browser knows that it is not connected. */
  offline: string;
  asOf: (time: string) => string;
  offlineAsOf: (time: string) => string;
  versus: (period: PeriodWords) => string;
  versusNothing: (period: PeriodWords) => string;
  isNew: string;
  unchanged: string;
  improved: string;
  worsened: string;
  casesOf: (cases: string, of: string) => string;
  tooFew: string;
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
  elapsed: (elapsed: { days: string; of: string; count: number; calendar: Elapsed['calendar'] }) => string;
}
