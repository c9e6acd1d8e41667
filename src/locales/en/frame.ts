/** English: what every widget says. */
import type { FrameTerms } from '../terms/frame.js';
import { ordinal, part, during, plural } from './grammar.js';

export const frame: FrameTerms = {
  metrics: {
    'opportunities-won': 'Opportunities won',
    'opportunities-lost': 'Opportunities lost',
    'opportunities-created': 'Opportunities created',
    'pipeline-open': 'Open pipeline',
    'revenue-won': 'Revenue won',
    'win-rate': 'Win rate',
    'time-spent': 'Time spent',
    'cost-per-opportunity': 'Cost per opportunity',
    'sales-cycle': 'Sales cycle (median)',
    'basket-per-order': 'Basket per order',
    'basket-per-period': 'Basket per customer',
    leads: 'Leads',
  },
  allTime: 'all time',
  week: (number, year) => (year ? `week ${number} of ${year}` : `week ${number}`),
  quarter: (number, year) => `Q${number} ${year}`,
  part,
  hours: 'h',
  points: (amount) => (amount === '1' ? '1 pt' : `${amount} pts`),
  stillLoading: 'Still loading …',
  explainButton: 'Explanation and export',
  retry: 'Try again',
  noData: 'No data',
  offline: 'The browser is offline.',
  unreachable: 'The source cannot be reached.',
  asOf: (time) => `As of ${time}`,
  offlineAsOf: (time) => `Offline, as of ${time}`,
  versus: (period) => `vs ${part(period)}`,
  versusNothing: (period) => `none ${during(period)}`,
  isNew: 'new',
  unchanged: 'no change',
  improved: 'better',
  worsened: 'worse',
  casesOf: (cases, of) => `${cases} of ${of}`,
  tooFew: 'too few for a comparison',
  target: (value) => `Target ${value}`,
  limit: (value) => `Limit ${value}`,
  noTarget: 'no target set',
  onTrack: 'on track',
  ahead: (gap) => `${gap} ahead of plan`,
  behind: (gap) => `${gap} behind plan`,
  belowTarget: (gap) => `${gap} below target`,
  aboveTarget: (gap) => `${gap} above target`,
  abovePlan: (gap) => `${gap} above plan`,
  overLimit: (gap) => `${gap} over the limit`,
  underLimit: (gap) => `${gap} under the limit`,
  reached: (attainment, on) =>
    on === undefined
      ? `${attainment}, target reached`
      : `${attainment}, target reached on ${typeof on === 'number' ? `the ${ordinal(on)}` : on}`,
  elapsed: ({ days, of, count, calendar }) =>
    `${days} of ${of} ${calendar === 'calendar-days' ? plural(count, 'day', 'days') : plural(count, 'working day', 'working days')}`,
};
