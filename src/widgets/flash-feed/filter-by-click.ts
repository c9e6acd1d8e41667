/** Filters by click across the widgets of one feed. */
import type { Granularity } from '../../contract/query.js';
import type { FlashSelectEvent } from '../../element/events.js';
import type { FlashFeed } from './flash-feed.js';

/** An event passes the feeds from the inside out; the first that filters has it. */
const taken = new WeakSet<Event>();

/** Steps of time are no groups: a figure cannot be asked for by them. */
const steps: readonly string[] = ['day', 'week', 'month', 'quarter', 'year'] satisfies Granularity[];

/** The group that was activated becomes the filter of its dimension; activated again, it is none. */
export function filterByClick(feed: FlashFeed, event: FlashSelectEvent): void {
  const { by, key } = event.detail;
  if (event.defaultPrevented || by === undefined || key === undefined || steps.includes(by) || taken.has(event)) return;
  taken.add(event);
  const { [by]: chosen = [], ...others } = feed.filter;
  const isOnly = chosen.length === 1 && chosen[0] === key;
  feed.filter = isOnly ? others : { ...others, [by]: [key] };
}
