/** What is said early, who is far behind and what that takes, and of whom no name is said. */
import type { Elapsed } from '../../contract/figures.js';
import type { PeriodWords } from './period-words.js';

/** What is needed from here on. */
export interface Required {
  /** On each remaining day of the calendar. */
  rate: string;
  /** The last day of the period: its number within a month, else a date. */
  until: number | string;
  calendar: Elapsed['calendar'];
}

/** Sellers or teams who are far behind, the furthest first. */
export interface Behind {
  by: 'seller' | 'team';
  count: number;
  /** Whether all of them are named. */
  isAll: boolean;
  /** The furthest, and what that one needs; empty once the period has no day left. */
  name: string;
  required: string;
  /** The others that are named, with what they need. */
  others: string;
}

export interface WatchTerms {
  /** "3,000 € per working day until the 30th" */
  required: (required: Required) => string;
  /** The same of a figure itself, below how it stands. */
  needed: (required: string) => string;
  /** Someone else who is behind, and what that one needs a day. */
  needs: (name: string, rate: string) => string;
  behind: (behind: Behind) => string;
  /** In place of a name. */
  anonymous: { pseudonym: (letter: string) => string; others: string; everyone: string };
  withheld: (minGroup: number) => string;
  heading: string;
  quiet: (period: PeriodWords) => string;
  empty: string;
  /** What is said below the name of a metric; `gap` is how far from where it should be. */
  items: {
    behind: (of: { gap: string; required: string }) => string;
    belowTarget: (of: { gap: string }) => string;
    overLimit: (of: { gap: string }) => string;
    ahead: (of: { gap: string }) => string;
    reached: (of: { attainment: string }) => string;
    /** A seller or a team who has reached the whole target before the period is over. */
    reachedBy: (of: { name: string; attainment: string }) => string;
    rose: (of: { change: string; period: PeriodWords }) => string;
    fell: (of: { change: string; period: PeriodWords }) => string;
    omitted: (of: { rows: string; of: string }) => string;
  };
}
