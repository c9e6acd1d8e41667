/** All of the kit: defines every element. */
export * from './element/events.js';
export { FeedError, type FeedErrorCode, type Issue } from './contract/feed-error.js';
export { FlashFeed } from './widgets/flash-feed/flash-feed.js';
export { FlashFigure } from './widgets/flash-figure/flash-figure.js';
