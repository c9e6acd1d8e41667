/** All of the kit: defines every element, and brings the engine along. */
export { FeedError, type FeedErrorCode, type Issue } from './contract/feed-error.js';
export * from './element/events.js';
export * from './element/filter-event.js';
export { FlashAcquisition } from './widgets/flash-acquisition/flash-acquisition.js';
export { FlashBaskets } from './widgets/flash-baskets/flash-baskets.js';
export { FlashBreakdown } from './widgets/flash-breakdown/flash-breakdown.js';
export { FlashChannels } from './widgets/flash-channels/flash-channels.js';
export { FlashConversion } from './widgets/flash-conversion/flash-conversion.js';
export { FlashEffort } from './widgets/flash-effort/flash-effort.js';
export { FlashFeed } from './widgets/flash-feed/flash-feed.js';
export { FlashFilter } from './widgets/flash-filter/flash-filter.js';
export { FlashFigure } from './widgets/flash-figure/flash-figure.js';
export { FlashHistogram } from './widgets/flash-histogram/flash-histogram.js';
export { FlashLeaderboard } from './widgets/flash-leaderboard/flash-leaderboard.js';
export { FlashTable } from './widgets/flash-table/flash-table.js';
export { FlashTrend } from './widgets/flash-trend/flash-trend.js';
export { FlashWatch } from './widgets/flash-watch/flash-watch.js';
export * from './with-engine.js';
