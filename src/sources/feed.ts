/** How a widget finds the `flash-feed` around it, whichever of the two is defined or inserted first. */
import type { ReactiveControllerHost } from 'lit';
import type { Comparison, Query } from '../contract/query.js';
import type { SharedSource } from './shared-source.js';

/** What a feed gives to all widgets inside it. */
export interface Feed {
  readonly source: SharedSource | undefined;
  readonly period?: string | undefined;
  readonly compare?: Comparison | undefined;
  /**
   * The filter for a figure of an element by a dimension, which is not filtered by that dimension where readers filter
   * by click.
   */
  where(by: string | undefined, element: Asking): Query['where'];
  /** The groups of a dimension that readers have filtered by; undefined where they do not filter by click. */
  chosen(by: string | undefined): readonly (string | null)[] | undefined;
  /** The seller who is looking; the own row is marked. */
  readonly viewer?: string | undefined;
  /** Whom everything is asked for; undefined where that cannot be told, and nothing is asked. */
  readonly within: Query['where'];
  /** Who may be seen, as in `Look`. */
  readonly view?: string | undefined;
  readonly minGroup?: number | undefined;
  /** Updates an element whenever any of these changes; returns how to stop. */
  follow(element: Follower): () => void;
}

/** What a feed has to know of an element that asks. */
export interface Asking {
  /** What it is not filtered by: dimensions that it shows all groups of, or that its source does not have. */
  spared?: readonly string[];
}

export type Follower = Pick<ReactiveControllerHost, 'requestUpdate'> & Element;

class FeedRequest extends Event {
  readonly accept: (feed: Feed) => void;

  constructor(accept: (feed: Feed) => void) {
    super('flash-feed-request', { bubbles: true, composed: true });
    this.accept = accept;
  }
}

/** Widgets that no feed has answered yet; a feed that comes later asks them to ask again. */
const unanswered = new Map<EventTarget, (feed: Feed) => void>();

/** Asks the nearest feed, now or as soon as there is one. Returns how to stop waiting. */
export function requestFeed(widget: EventTarget, accept: (feed: Feed) => void): () => void {
  unanswered.set(widget, accept);
  widget.dispatchEvent(
    new FeedRequest((feed) => {
      unanswered.delete(widget);
      accept(feed);
    }),
  );
  return () => unanswered.delete(widget);
}

/** Makes an element answer the widgets inside it, those that were there before included. */
export function provideFeed(element: EventTarget, feed: Feed): void {
  element.addEventListener('flash-feed-request', (event) => {
    event.stopPropagation();
    (event as FeedRequest).accept(feed);
  });
}

/** To be called when a feed is in the document. */
export function callUnanswered(): void {
  for (const [widget, accept] of [...unanswered]) requestFeed(widget, accept);
}
