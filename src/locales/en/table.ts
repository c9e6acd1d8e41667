/** English: what a table says, and its filters. */
import type { FilterTerms, TableTerms } from '../terms/table.js';
import { during, part } from './grammar.js';

const by = (dimension: string): string => `by ${dimension}`.toLowerCase();

const filter: FilterTerms = {
  label: 'Filters',
  period: 'Period',
  periods: {
    today: 'Today',
    week: 'This week',
    month: 'This month',
    'last-month': 'Last month',
    quarter: 'This quarter',
    year: 'This year',
    all: 'All time',
  },
  days: 'From … to …',
  from: 'From',
  to: 'To',
  wrongOrder: 'The last day is before the first.',
  everything: { team: 'All teams', seller: 'All sellers', channel: 'All channels' },
  view: 'View',
  all: 'All',
  me: 'Me',
  active: 'Active filters',
  chip: (dimension, values) => `${dimension}: ${values}`,
  remove: (filter) => `Remove the filter ${filter}`,
  removeAll: 'Remove all',
  set: (filter) => `Filtered, ${filter}.`,
  removed: (filter) => `Filter removed, ${filter}.`,
  notBy: (dimension) => `not filtered by ${dimension.toLowerCase()}`,
  loading: 'Loading …',
  failed: 'No choices',
};

export const table: TableTerms = {
  heading: (metric, dimension) => `${metric} ${by(dimension)}`,
  headingOfSeveral: (dimension) => `Figures ${by(dimension)}`,
  rows: (count, shown) => (count === 1 ? '1 row' : `${shown} rows`),
  value: 'Value',
  change: 'Change',
  changeOf: (metric) => `Change: ${metric}`,
  target: 'Target',
  targetOf: (metric) => `Target: ${metric}`,
  limit: 'Limit',
  limitOf: (metric) => `Limit: ${metric}`,
  reached: 'Reached',
  reachedOf: (metric) => `Reached: ${metric} as a share of the target`,
  used: 'Used',
  usedOf: (metric) => `Used: ${metric} as a share of the limit`,
  against: (period) => (period.isWhole ? `Change so far, against ${part(period)}` : `Change against ${part(period)}`),
  noBase: 'no value to compare with',
  total: 'Total',
  totals: {
    sum: 'The sum of the rows.',
    apart: 'All together; the rows here do not add up to it.',
    ratio: 'From the cases of all rows together; not the mean of the rows.',
    ratioOf: (cases) => `${cases}, from all rows together; not the mean of the rows.`,
    average: 'Over the cases of all rows together; not the mean of the rows.',
    distinct: 'Over all rows together, nothing counted twice; neither the sum nor the mean of the rows.',
  },
  absent: (period) => `There is nothing for it ${during(period)}.`,
  few: 'In brackets: the cases of a rate that has fewer than five; it is sorted after the others, without a verdict.',
  empty: (period) => `There is nothing to show ${during(period)}.`,
  filter,
};
