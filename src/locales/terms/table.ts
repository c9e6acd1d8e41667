/** What a table of figures says, and the controls that filter one. */
import type { PeriodWords } from './period-words.js';

/** What a row of totals is: never the sum or the mean of rows that do not add up. */
export interface TotalTerms {
  sum: string;
  /** Of what would add up, where the rows that are there do not. */
  apart: string;
  ratio: string;
  /** With what was divided: "37 of 140". */
  ratioOf: (cases: string) => string;
  average: string;
  distinct: string;
}

export interface FilterTerms {
  label: string;
  period: string;
  periods: Record<'today' | 'week' | 'month' | 'last-month' | 'quarter' | 'year' | 'all', string>;
  days: string;
  from: string;
  to: string;
  wrongOrder: string;
  everything: Record<'team' | 'seller' | 'channel', string>;
  view: string;
  all: string;
  me: string;
  active: string;
  chip: (dimension: string, values: string) => string;
  remove: (filter: string) => string;
  removeAll: string;
  /** Said where a filter begins or ends to act; a filter is a chip. */
  set: (filter: string) => string;
  removed: (filter: string) => string;
  /** Where a filter of the page does not act. */
  notBy: (dimension: string) => string;
  loading: string;
  failed: string;
}

export interface TableTerms {
  heading: (metric: string, dimension: string) => string;
  headingOfSeveral: (dimension: string) => string;
  rows: (count: number, shown: string) => string;
  value: string;
  change: string;
  changeOf: (metric: string) => string;
  target: string;
  targetOf: (metric: string) => string;
  limit: string;
  limitOf: (metric: string) => string;
  reached: string;
  reachedOf: (metric: string) => string;
  used: string;
  usedOf: (metric: string) => string;
  /** What a change is against. */
  against: (period: PeriodWords) => string;
  /** The compared value is not known. */
  noBase: string;
  total: string;
  totals: TotalTerms;
  /** Said of a group that a figure does not mention. */
  absent: (period: PeriodWords) => string;
  few: string;
  empty: (period: PeriodWords) => string;
  filter: FilterTerms;
}
