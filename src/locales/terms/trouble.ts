/** What is said where a figure is missing, or rows of it. */
import type { FeedErrorCode } from '../../contract/feed-error.js';
import type { Reason } from '../../contract/figures.js';
import type { PeriodWords } from './period-words.js';

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
  /** Of a cohort: of which the outcome is not known; which has not had its whole time yet. */
  stillOpen: (shown: string, of: string) => string;
  tooYoung: (shown: string, of: string) => string;
  omittedSentence: (rows: number, shown: string, field: string) => string;
}
