/** What answers queries: a document in the page, a document at an address, or a KPI endpoint. */
import type { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure } from '../contract/figures.js';
import type { Query } from '../contract/query.js';

export interface Answers {
  /** One for each query, in order; a query that cannot be answered has its own error. */
  figures: (CompleteFigure | FeedError)[];
  /** Why these figures are the last good ones rather than fresh. */
  stale?: FeedError;
  /** What was wrong with the feed and did not keep it from being used. */
  warning?: FeedError;
}

/** A new kind of feed is one file that implements this. */
export interface Source {
  /** Where the figures come from, for messages: an address without its query, or "data". */
  readonly name: string;
  /** Rejects with a FeedError where nothing can be answered. */
  answer(queries: readonly Query[], signal: AbortSignal): Promise<Answers>;
  /** What was read may be out of date: the next answer has to be fresh. */
  expire(): void;
}
