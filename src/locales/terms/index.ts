/** Every word a reader sees. A locale is a folder with a file for each part; what it lacks does not compile. */
import type { PeriodWords } from './period-words.js';
import type { FeedErrorCode } from '../../contract/feed-error.js';
import type { ExplainTerms } from './explain.js';
import type { Reason } from '../../contract/figures.js';
import type { FirstMetric } from '../../metrics/catalogue/first.js';
import type { CatalogueTerms } from './catalogue.js';
import type { TableTerms } from './table.js';
import type { AnalysisTerms } from './analysis.js';
import type { WatchTerms } from './watch.js';
import type { ChartsTerms } from './charts.js';

export type { PeriodWords };

/** What every widget says: names, units, periods, comparisons, targets. */
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
  justNow: (change: string) => string;
  /** Whole sentences for a screen reader. */
  changed: (figure: string, now: string, before: string) => string;
  changedMany: (figures: number) => string;
  versus: (period: PeriodWords) => string;
  versusNothing: (period: PeriodWords) => string;
  isNew: string;
  unchanged: string;
  improved: string;
  worsened: string;
  casesOf: (cases: string, of: string) => string;
  tooFew: string;
  stillOpen: (rows: number, shown: string, of: string) => string;
  omitted: (rows: string, of: string) => string;
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
}

/** What is said where a figure is missing, or rows of it. */
export interface TroubleTerms {
  /** The lists of a records document, in the plural. */
  lists: Record<string, string>;
  /** Fields of a records document. */
  fields: Record<string, string>;
  notEntitled: string;
  errors: Record<Exclude<FeedErrorCode, 'network'>, string>;
  reasons: Record<
    Exclude<Reason['code'], 'mixed-currencies'>,
    (context: { list: string; isOpportunities: boolean; field: string; period: PeriodWords; isOver: boolean }) => string
  >;
  currencies: (count: number) => string;
  omittedSentence: (rows: number, shown: string, field: string) => string;
}

export interface LeaderboardTerms {
  heading: (metric: string, by: string | undefined) => string;
  rank: string;
  against: (metric: string) => string;
  attainment: string;
  change: string;
  up: (places: number) => string;
  down: (places: number) => string;
  same: string;
  mark: string;
  you: string;
  leads: (name: string, value: string) => string;
  withoutTarget: string;
  tooFew: string;
  empty: string;
  currencies: string;
  noValue: (period: PeriodWords) => string;
}

export interface BasketsTerms {
  heading: string;
  basis: Record<'order' | 'period' | 'lifetime', string>;
  cases: Record<'order' | 'period' | 'lifetime', (count: number, shown: string) => string>;
  buysTimes: (most: string, times: string, least: string) => string;
  buysAlike: string;
  only: (name: string, value: string) => string;
  average: (value: string) => string;
  mark: (period: PeriodWords) => string;
}

export interface ChannelsTerms {
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
}

/** What widgets say that show groups: sellers, account types, channels. */
export interface GroupsTerms {
  /** Dimensions, as a column heading. */
  dimensions: Record<string, string>;
  channelGroups: Record<string, string>;
  unassigned: string;
  leaderboard: LeaderboardTerms;
  baskets: BasketsTerms;
  channels: ChannelsTerms;
}

/** Words that only some widgets need, or none on a good day; each part is fetched by itself. */
export interface PartTerms {
  trouble: TroubleTerms;
  groups: GroupsTerms;
  catalogue: CatalogueTerms;
  table: TableTerms;
  analysis: AnalysisTerms;
  watch: WatchTerms;
  charts: ChartsTerms;
  explain: ExplainTerms;
}

export type Part = keyof PartTerms;

export interface Terms extends FrameTerms, PartTerms {
  /** What makes sentences of the words of trouble; there where they are. */
  sentences: typeof import('../sentences.js');
}

/** What fetches a part. */
export type Loaders<P extends Part = Part> = { [K in P]: () => Promise<PartTerms[K]> };

type FirstPart = 'trouble' | 'groups';

/** What fetches the parts that the first widgets do without. */
export type FurtherLoaders = Loaders<Exclude<Part, FirstPart>>;

/** One language: what every widget says, and what fetches the rest. */
export interface Language {
  frame: FrameTerms;
  parts: Loaders<FirstPart>;
  further: () => Promise<FurtherLoaders>;
}
