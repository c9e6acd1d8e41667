/**
 * How business goes: the rates behind every row. They are told relative to the running month, not to dates, so that the
 * demo has the same story on whatever day it is opened.
 */

export const accountTypes = ['Gold', 'Silber', 'Bronze', 'Neukunde'] as const;
export type AccountType = (typeof accountTypes)[number];

export const channelIds = ['website', 'campaign', 'fair', 'referral', 'existing', 'mouth'] as const;
export type ChannelId = (typeof channelIds)[number];

export const outcomes = ['won', 'lost', 'no-decision'] as const;
export type Outcome = (typeof outcomes)[number];

/** What sets one account type apart from another. */
export interface Segment {
  accounts: number;
  /** Share of all decided opportunities. */
  share: number;
  /** Won of decided. */
  winRate: number;
  /** Mean of one order, in euros. */
  order: number;
  /** Orders that follow from one won opportunity: how often one, two, three. */
  ordersPerWin: readonly [number, number, number];
  margin: number;
  /** Median days from created to won. */
  cycleDays: number;
  /** Appointments for each opportunity, won or not. */
  appointments: number;
  /** Orders a month without an opportunity. */
  reorders: number;
  /** Marketing money a month, in euros. */
  spend: number;
  /** Where opportunities come from, in parts. */
  channels: Readonly<Record<ChannelId, number>>;
}

export const segments: Readonly<Record<AccountType, Segment>> = {
  Gold: {
    accounts: 88,
    share: 0.3,
    winRate: 0.2,
    order: 10_000,
    ordersPerWin: [0.1, 0.6, 0.3],
    margin: 0.27,
    cycleDays: 52,
    appointments: 2.25,
    reorders: 6,
    spend: 3_200,
    channels: { website: 18, campaign: 14, fair: 14, referral: 25, existing: 22, mouth: 7 },
  },
  Silber: {
    accounts: 152,
    share: 0.32,
    winRate: 0.29,
    order: 5_300,
    ordersPerWin: [0.15, 0.5, 0.35],
    margin: 0.38,
    cycleDays: 36,
    appointments: 2,
    reorders: 17,
    spend: 900,
    channels: { website: 26, campaign: 19, fair: 9, referral: 22, existing: 16, mouth: 8 },
  },
  Bronze: {
    accounts: 168,
    share: 0.24,
    winRate: 0.31,
    order: 2_150,
    ordersPerWin: [0.3, 0.5, 0.2],
    margin: 0.4,
    cycleDays: 27,
    appointments: 1.2,
    reorders: 32,
    spend: 1_900,
    channels: { website: 34, campaign: 21, fair: 6, referral: 18, existing: 13, mouth: 8 },
  },
  Neukunde: {
    accounts: 112,
    share: 0.14,
    winRate: 0.27,
    order: 1_480,
    ordersPerWin: [0.45, 0.4, 0.15],
    margin: 0.34,
    cycleDays: 31,
    appointments: 0.9,
    reorders: 18,
    spend: 900,
    channels: { website: 38, campaign: 27, fair: 14, referral: 13, existing: 0, mouth: 8 },
  },
};

/** What a channel is and how its leads turn out. */
interface ChannelRates {
  group: 'marketing' | 'sales';
  /** Share of its opportunities that began as a lead. */
  fromLead: number;
  /** Share of its leads that become an opportunity. */
  conversion: number;
}

export const channelRates: Readonly<Record<ChannelId, ChannelRates>> = {
  website: { group: 'marketing', fromLead: 0.97, conversion: 0.2 },
  campaign: { group: 'marketing', fromLead: 0.97, conversion: 0.17 },
  fair: { group: 'marketing', fromLead: 0.95, conversion: 0.23 },
  referral: { group: 'sales', fromLead: 0.9, conversion: 0.44 },
  existing: { group: 'sales', fromLead: 0.55, conversion: 0.5 },
  mouth: { group: 'sales', fromLead: 0.9, conversion: 0.38 },
};

/** In the running month, before its ups and downs. */
const WINS_A_MONTH = 29;
const NO_DECISION_SHARE = 0.07;
const YEARLY_GROWTH_OF_DEALS = 0.055;
const YEARLY_GROWTH_OF_PRICES = 0.04;

/** Good and weak months of a year, the running one first, then back in time: 9 % above the month before. */
const seasons = [1.09, 1, 1.01, 1.03, 0.99, 0.89, 0.98, 1.01, 0.94, 0.99, 1.06, 1.09];
/** What is in the making today closes in good months, or fewer opportunities would be created now than before. */
const SEASON_AHEAD = 1.16;
/** Added to the win rate, in the same order: the running month is a little weaker than the one before. */
const winRateShifts = [-0.011, 0.009, -0.002, 0.005, -0.005, 0, 0.008, -0.006, 0.003, -0.004, 0.006, -0.003];

const ofYear = (values: readonly number[], back: number): number => values.at(back % 12) ?? 0;

/** How a month's volume compares with the running one's trend; `back` counts months back from the running one. */
export function volume(back: number): number {
  return trend(back) * (back < 0 ? SEASON_AHEAD : ofYear(seasons, back));
}

/** The same without good and weak months: what a budget is made of. */
export function trend(back: number): number {
  return (1 + YEARLY_GROWTH_OF_DEALS) ** (-back / 12);
}

export function prices(back: number): number {
  return (1 + YEARLY_GROWTH_OF_PRICES) ** (-back / 12);
}

/** How many opportunities close in a month, by outcome. */
export function closingsOf(back: number): Record<Outcome, number> {
  const won = WINS_A_MONTH * volume(back);
  const winRate = meanWinRate + ofYear(winRateShifts, back);
  const lost = won / winRate - won;
  return { won, lost, 'no-decision': ((won + lost) * NO_DECISION_SHARE) / (1 - NO_DECISION_SHARE) };
}

/** How often an account type is among the opportunities of an outcome. */
export function shareOfOutcome(type: AccountType, outcome: Outcome): number {
  const { share, winRate } = segments[type];
  if (outcome === 'no-decision') return share;
  return share * (outcome === 'won' ? winRate : 1 - winRate);
}

const meanWinRate = accountTypes.reduce((sum, type) => sum + shareOfOutcome(type, 'won'), 0);
