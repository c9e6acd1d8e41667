/** What the documents have in common once they are read. */
import { FeedError, type Issue } from '../contract/feed-error.js';
import type { CompleteFigure } from '../contract/figures.js';
import type { Query } from '../contract/query.js';

/** A document, ready to answer. */
export interface OpenDocument {
  /** Throws a FeedError, or rejects with one, for a query it cannot answer. */
  figure(query: Query): CompleteFigure | Promise<CompleteFigure>;
  warning: FeedError | undefined;
}

/** One report for all the rows of a document that could not be used; undefined where there are none. */
export function leftOutWarning(rows: number, of: number, issues: readonly Issue[]): FeedError | undefined {
  const [first] = issues;
  return first && new FeedError('rows-left-out', (say) => say.rowsLeftOut(rows, of, first.message), { issues });
}
