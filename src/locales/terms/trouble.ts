/** What is said where a figure is missing, or rows of it. */
import type { FeedErrorCode } from '../../contract/feed-error.js';
import type { Reason } from '../../contract/figures.js';
import type { PeriodWords } from './period-words.js';

/** The opportunities that a metric is divided by, of which there are none; `other` is not known. */
export type Needed = 'closed' | 'won' | 'customer' | 'created' | 'other';

export interface TroubleTerms {
  /** The lists of a records document, in the plural. */
  lists: Record<string, string>;
  /** Fields of a records document. */
  fields: Record<string, string>;
  notEntitled: string;
  errors: Record<Exclude<FeedErrorCode, 'network'>, string>;
  reasons: Record<
    Exclude<Reason['code'], 'mixed-currencies'>,
    (context: { list: string; field: string; period: PeriodWords; isOver: boolean }) => string
  >;
  without: Record<Needed, (context: { period: PeriodWords; isOver: boolean }) => string>;
  currencies: (count: number) => string;
  /** Of a cohort: of which the outcome is not known; which has not had its whole time yet. */
  stillOpen: (shown: string, of: string) => string;
  tooYoung: (shown: string, of: string) => string;
  omittedSentence: (rows: number, shown: string, field: string) => string;
}
