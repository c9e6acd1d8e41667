/** What stands below a ranking: of those who are not in it, and what ranks and targets are held against. */
import type { PeriodWords } from './period-words.js';

export interface RankingTerms {
  /** Why some are shown apart. `count` of them are in the list of names, or behind "4 others" at its end. */
  withoutTarget: (names: string, count: number) => string;
  tooFew: (names: string, count: number) => string;
  currencies: (names: string, count: number) => string;
  others: (count: number) => string;
  /** Said to a viewer who has no row. */
  noValue: (period: PeriodWords) => string;
  /** A part of a period beside a whole one, or the other way round. */
  against: (period: PeriodWords) => string;
  /** By what it is told who is behind; `share` of a target is expected by now. */
  seasonal: (share: string) => string;
}
