/** What figures mean: the catalogue as data, periods, comparisons, and progress towards a target. */
export { catalogue, type BuiltInMetric } from './catalogue.js';
export { change, hasFewCases, type Change } from './change.js';
export { clockOf, type Clock } from './clock.js';
export { elapsedOf, resolvePeriod, type PeriodDays } from './period.js';
export { comparisonWindow } from './comparison.js';
export type { Window } from './window.js';
export { outlook, type Outlook } from './outlook.js';
export { progress, type Progress } from './progress.js';
export { ranks } from './rank.js';
export { shares } from './shares.js';
