/** English: what the charts say. */
import type { BreakdownTerms, ChartsTerms, HistogramTerms, TrendTerms } from '../terms/charts.js';
import type { PeriodWords } from '../terms/period-words.js';
import { part, plural } from './grammar.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const articles: Record<string, string> = { range: 'the period ', target: 'the ', team: 'the ' };
const named = (period: PeriodWords): string => (articles[period.kind!] ?? '') + part(period);
const subject = (period: PeriodWords): string => capital(named(period));
/** Of which only a part is beside a whole. */
const against = (period: PeriodWords, compared: PeriodWords): string =>
  compared.isWhole ? `${subject(period)} so far is` : `${subject(period)} is`;

const withUnit = (scale: string, unit: string): string => (unit ? `${scale} ${unit}` : scale);

const trend: TrendTerms = {
  heading: (metric) => `${metric} over time`,
  every: { day: 'per day', week: 'per week', month: 'per month', quarter: 'per quarter', year: 'per year' },
  cumulative: 'cumulative',
  thousands: (unit) => withUnit('thousand', unit),
  millions: (unit) => withUnit('million', unit),
  above: (period, compared, size) => `${against(period, compared)} ${size} above ${named(compared)}`,
  below: (period, compared, size) => `${against(period, compared)} ${size} below ${named(compared)}`,
  level: (period, compared) => `${against(period, compared)} level with ${named(compared)}`,
  fromNothing: (period, compared, value) =>
    `${subject(period)} stands at ${value}, after nothing ${compared.kind === 'day' ? 'on' : 'in'} ${named(compared)}`,
  standsAlone: (period, compared, value) =>
    `${subject(period)} stands at ${value}; no value is known for ${named(compared)}`,
  stands: (period, value) =>
    period.kind === 'all' ? `It is ${value} in all` : `${subject(period)} stands at ${value}`,
  standsFew: (period, value, cases) => `${subject(period)} stands at ${value}, too little to judge: ${cases}`,
  today: 'today',
  current: 'current',
  before: 'before',
  yearBefore: 'year before',
  explore: 'Course, point by point with the arrow keys',
  step: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year' },
  value: 'Value',
  target: 'Target',
  running: (step) => `${step}, not over yet`,
  point: (step, value) => `${step}: ${value}`,
  pointAgainst: (step, value, before) => `${step}: ${value}, compared with ${before}`,
  unknown: 'unknown',
  none: 'The source has no course of this figure.',
};

const breakdown: BreakdownTerms = {
  heading: (metric, dimension) => `${metric} by ${dimension.toLowerCase()}`,
  share: 'Share',
  others: (count) => plural(count, '1 other group', `${count} other groups`),
  most: (group, share) => `${group} has the largest share, ${share}`,
  mostAlike: (groups, share) => `${groups} have the largest share, ${share} each`,
  highest: (group, value) => `${group} is highest with ${value}`,
  highestAlike: (groups, value) => `${groups} are highest with ${value} each`,
  only: (group, value) => `Only ${group} has a value: ${value}`,
  allAlike: (value) => `All are level at ${value}`,
  withNegative: (group, value, negative) => `${group} leads with ${value}, below zero is ${negative}`,
  notAdditive: 'Bars instead of shares: these values do not add up to a whole.',
  negative: 'Bars instead of shares: negative values have no share of a whole.',
  incomplete: 'Bars instead of shares: the whole is not known.',
  parts: 'Shares of the whole',
};

const histogram: HistogramTerms = {
  heading: (metric) => `Distribution: ${metric}`,
  count: 'Count',
  bin: 'Range',
  share: 'Share',
  cases: (count, shown) => plural(count, '1 case', `${shown} cases`),
  median: (value) => `median ${value}`,
  mean: (value) => `mean ${value}`,
  raised: (median, mean) => `The median is ${median}; a few large cases raise the mean to ${mean}`,
  lowered: (median, mean) => `The median is ${median}; a few small cases lower the mean to ${mean}`,
  even: (median, mean) => `The median is ${median}, the mean ${mean}`,
  same: (count, shown, value) => plural(count, `The only case is ${value}`, `All ${shown} cases are ${value}`),
  few: (count, shown) =>
    plural(count, 'Only 1 case yet: too little for a distribution', `Only ${shown} cases: too few for a distribution`),
  middle: (from, to) => `The middle half spans ${from} to ${to}.`,
  tenths: (low, high) => `A tenth is at most ${low}, a tenth at least ${high}.`,
  range: (from, to) => `${from} to under ${to}`,
  lastRange: (from, to) => `${from} to ${to}`,
  andMore: (from) => `${from} and more`,
  andLess: (to) => `under ${to}`,
  tail: 'Hatched: a wider range that gathers all the rest.',
  explore: 'Distribution, column by column with the arrow keys',
  point: (bin, cases, share) => `${bin}: ${cases}, ${share}`,
  none: 'There are no values for each case of this figure, and so no distribution.',
};

export const charts: ChartsTerms = { trend, breakdown, histogram };
