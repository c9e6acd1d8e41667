/** The events of the kit. All bubble and cross shadow roots, so a page listens in one place. */
import type { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure, Span } from '../contract/figures.js';
import type { Query } from '../contract/query.js';

/** What a reader activated. */
export interface SelectDetail {
  metric: string;
  /** Of a point of a trend, the days of its step. */
  period: Span;
  /** The filter of the figure: values of dimensions, `null` for rows without one. */
  where: NonNullable<Query['where']>;
  /** The dimension and the key of the part that was activated; absent for the whole figure. */
  by?: string;
  key?: string | null;
  label?: string;
  /** Of a histogram: the values of the column that was activated. Only the last column holds its `max`. */
  range?: { min: number; max: number };
  /** Of what was activated: of the figure, the group or the step; how many values lie in the column of a histogram. */
  value: number | null;
}

/** A reader activated a figure, a row, a bar or a column. */
export class FlashSelectEvent extends CustomEvent<SelectDetail> {
  constructor(detail: SelectDetail) {
    super('flash-select', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** New figures were accepted. */
export class FlashLoadEvent extends CustomEvent<{ figure: CompleteFigure }> {
  constructor(figure: CompleteFigure) {
    super('flash-load', { detail: { figure }, bubbles: true, composed: true });
  }
}

/** Figures could not be had, or not wholly. `detail.message` is for developers; cancelled, the console does not repeat it. */
export class FlashErrorEvent extends CustomEvent<FeedError> {
  constructor(error: FeedError) {
    super('flash-error', { detail: error, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'flash-select': FlashSelectEvent;
    'flash-load': FlashLoadEvent;
    'flash-error': FlashErrorEvent;
  }
}
