/** The event of a filter; apart from the others, because only pages with a filter need it. */
import type { Query } from '../contract/query.js';

/** What a feed asks of its widgets after a reader's choice. */
export interface FilterDetail {
  period: string | undefined;
  filter: NonNullable<Query['where']>;
  seller: string | undefined;
  /** Which of them the reader changes. */
  changes: readonly ('period' | 'filter' | 'seller')[];
}

/** A reader is about to change what a feed shows; cancelled, nothing changes. */
export class FlashFilterEvent extends CustomEvent<FilterDetail> {
  constructor(detail: FilterDetail) {
    super('flash-filter', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'flash-filter': FlashFilterEvent;
  }
}
