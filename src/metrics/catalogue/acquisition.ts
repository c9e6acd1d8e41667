/** What a new customer costs: marketing, and the sellers' time on all that was tried; against what the customer brings. */
import type { Condition, Measure, MetricDefinition } from '../../contract/metric.js';
import { amount, closed, costOfHours, hours, opportunities, won } from './measures.js';

const firstWin: Condition[] = [won, { field: 'business', notIn: ['existing'] }, { firstOf: 'account' }];

/** Accounts of which the first opportunity was won in the period. */
export const newCustomers: Measure = {
  ...opportunities('closedAt', ...firstWin),
  aggregate: 'distinct',
  of: { field: 'account' },
};

const winsOfNewCustomers = opportunities('closedAt', ...firstWin, { field: 'account', notIn: [null] });
const marginOfNewCustomers: Measure = { ...winsOfNewCustomers, aggregate: 'sum', of: { field: 'margin' } };

/** How money that was spent for no segment in particular is shared out among them. */
const keys = {
  opportunities: opportunities('closedAt', closed),
  revenue: amount(opportunities('closedAt', won)),
  hours,
};

const spend = (key: keyof typeof keys, ...where: Condition[]): Measure => ({
  ...amount({ from: 'spend', at: 'at', where, aggregate: 'sum' }),
  allocate: { key, by: keys[key] },
});

/** Time with existing customers wins no new ones. */
const time: Measure = {
  ...costOfHours,
  where: [...(costOfHours.where ?? []), { field: 'opportunity.business', notIn: ['existing'] }],
};

const cycle: Measure = {
  ...opportunities('closedAt', won),
  span: 'to-date',
  aggregate: 'median',
  of: { daysBetween: ['createdAt', 'closedAt'] },
};

export const acquisition = [
  {
    id: 'new-customers',
    kind: 'flow',
    unit: 'count',
    direction: 'up',
    numerator: [newCustomers],
  },
  {
    id: 'acquisition-cost',
    kind: 'flow',
    unit: 'money',
    direction: 'neutral',
    numerator: [spend('opportunities'), time],
  },
  {
    id: 'cac',
    kind: 'average',
    unit: 'money',
    direction: 'down',
    numerator: [spend('opportunities'), time],
    denominator: [newCustomers],
  },
  {
    id: 'cac-marketing-only',
    kind: 'average',
    unit: 'money',
    direction: 'down',
    numerator: [spend('opportunities', { field: 'kind', in: ['marketing', null] })],
    denominator: [newCustomers],
  },
  {
    // All that was paid for, without the sellers' time.
    id: 'cac-program',
    kind: 'average',
    unit: 'money',
    direction: 'down',
    numerator: [spend('opportunities')],
    denominator: [newCustomers],
  },
  {
    id: 'cac-lag',
    kind: 'average',
    unit: 'money',
    direction: 'down',
    numerator: [
      { ...spend('opportunities'), lag: cycle },
      { ...time, lag: cycle },
    ],
    denominator: [newCustomers],
  },
  {
    id: 'cac-by-segment',
    kind: 'average',
    unit: 'money',
    direction: 'down',
    by: 'account-type',
    numerator: [spend('opportunities'), time],
    denominator: [newCustomers],
  },
  {
    id: 'cac-by-segment-revenue',
    kind: 'average',
    unit: 'money',
    direction: 'down',
    by: 'account-type',
    numerator: [spend('revenue'), time],
    denominator: [newCustomers],
  },
  {
    id: 'cac-by-segment-hours',
    kind: 'average',
    unit: 'money',
    direction: 'down',
    by: 'account-type',
    numerator: [spend('hours'), time],
    denominator: [newCustomers],
  },
  {
    // Against the margin of what the new customers were won with; above 100 % it costs more than it brings.
    id: 'acquisition-cost-share',
    kind: 'ratio',
    unit: 'share',
    direction: 'down',
    numerator: [spend('opportunities'), time],
    denominator: [marginOfNewCustomers],
  },
  {
    // For documents without margins; revenue instead of margin hides a loss.
    id: 'acquisition-cost-share-of-revenue',
    kind: 'ratio',
    unit: 'share',
    direction: 'down',
    numerator: [spend('opportunities'), time],
    denominator: [amount(winsOfNewCustomers)],
  },
] as const satisfies readonly MetricDefinition[];
