/** What is said of a comparison that is not with the same part of an earlier period. */
import type { Beside, PeriodWords } from './period-words.js';

export interface ComparisonTerms {
  /** What a value is held against, where that is no other time: its name, for a sentence. */
  beside: Record<Beside, string>;
  /** The name of a period as a whole, beside one of which only a part has passed. */
  whole: (name: string) => string;
  /** A part against such a whole. */
  versusWhole: (period: PeriodWords) => string;
  /** Of changes in a column. */
  against: (period: PeriodWords) => string;
  /** The compared value is not known. */
  noBase: string;
}
