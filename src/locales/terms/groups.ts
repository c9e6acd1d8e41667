/** What widgets say that show groups: sellers, account types, channels. */
import type { PeriodWords } from './period-words.js';

export interface LeaderboardTerms {
  heading: (metric: string, by: string | undefined) => string;
  rank: string;
  against: (metric: string) => string;
  attainment: string;
  up: (places: number) => string;
  down: (places: number) => string;
  same: string;
  mark: string;
  leads: (name: string, value: string) => string;
  empty: string;
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
  /** Both shares are of all, with what is known to be from neither. */
  split: (marketing: string, sales: string) => string;
  splitWithRest: (marketing: string, sales: string, rest: string) => string;
  most: (channel: string, share: string) => string;
  more: (amount: string) => string;
  less: (amount: string) => string;
}

export interface GroupsTerms {
  /** Dimensions, as a column heading. */
  dimensions: Record<string, string>;
  channelGroups: Record<string, string>;
  unassigned: string;
  /** Behind the name of the viewer. */
  you: string;
  leaderboard: LeaderboardTerms;
  baskets: BasketsTerms;
  channels: ChannelsTerms;
}
