/**
 * The built-in metrics, as data. What each means, and why this reading of it was chosen over others in the field, is
 * said in the documentation; here stand the rows, the dates and the arithmetic.
 */
import type { Measure, MetricDefinition, Test } from '../contract/metric.js';
import type { Traits } from '../contract/traits.js';

const is = (field: string, ...values: string[]): Test => ({ field, in: values });

const won = is('status', 'won');
const lost = is('status', 'lost');
const decided = is('status', 'won', 'lost');
const closed = is('status', 'won', 'lost', 'no-decision');
const held: Test = { field: 'status', in: ['held', null] };

const opportunities = (at: string, ...where: Test[]): Measure => ({
  from: 'opportunities',
  at,
  where,
  aggregate: 'count',
});
const amount = (measure: Measure): Measure => ({ ...measure, aggregate: 'sum', of: { field: 'amount' } });
const open = (...where: Test[]): Measure => ({
  ...opportunities('createdAt', ...where),
  span: 'open',
  until: 'closedAt',
  openWhile: is('status', 'open'),
});

const orders: Measure = { from: 'orders', at: 'at', aggregate: 'count' };
const buyers: Measure = { ...orders, aggregate: 'distinct', of: { field: 'account' } };
const toDate = (measure: Measure): Measure => ({ ...measure, span: 'to-date' });

const hours: Measure = {
  from: 'activities',
  at: 'at',
  where: [held],
  aggregate: 'sum',
  of: { multiply: [{ field: 'minutes' }, 1 / 60] },
};
const costOfHours: Measure = {
  ...hours,
  of: { multiply: [{ field: 'minutes' }, 1 / 60, { field: 'seller.hourlyCost' }] },
};
const leads: Measure = { from: 'leads', at: 'createdAt', aggregate: 'count' };

const builtIn = [
  {
    id: 'opportunities-won',
    kind: 'flow',
    unit: 'count',
    direction: 'up',
    numerator: [opportunities('closedAt', won)],
  },
  {
    id: 'opportunities-lost',
    kind: 'flow',
    unit: 'count',
    direction: 'down',
    numerator: [opportunities('closedAt', lost)],
  },
  {
    id: 'opportunities-created',
    kind: 'flow',
    unit: 'count',
    direction: 'up',
    numerator: [opportunities('createdAt')],
  },
  {
    id: 'opportunities-open',
    kind: 'stock',
    unit: 'count',
    direction: 'up',
    numerator: [open()],
  },
  {
    id: 'pipeline-open',
    kind: 'stock',
    unit: 'money',
    direction: 'up',
    numerator: [amount(open())],
  },
  {
    id: 'revenue-won',
    kind: 'flow',
    unit: 'money',
    direction: 'up',
    numerator: [amount(opportunities('closedAt', won))],
  },
  {
    // Orders are what was bought, won amounts what was agreed: two figures, never one under the other's name.
    id: 'revenue-ordered',
    kind: 'flow',
    unit: 'money',
    direction: 'up',
    numerator: [{ ...orders, aggregate: 'sum', of: { field: 'amount' } }],
  },
  {
    id: 'win-rate',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [opportunities('closedAt', won)],
    denominator: [opportunities('closedAt', decided)],
  },
  {
    id: 'win-rate-broad',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [opportunities('closedAt', won)],
    denominator: [opportunities('closedAt', closed)],
  },
  {
    id: 'win-rate-value',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [amount(opportunities('closedAt', won))],
    denominator: [amount(opportunities('closedAt', decided))],
  },
  {
    id: 'win-rate-value-broad',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [amount(opportunities('closedAt', won))],
    denominator: [amount(opportunities('closedAt', closed))],
  },
  {
    id: 'win-rate-created',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [opportunities('createdAt', won)],
    denominator: [opportunities('createdAt')],
    pending: opportunities('createdAt', is('status', 'open')),
  },
  {
    id: 'time-spent',
    kind: 'flow',
    unit: 'hours',
    direction: 'neutral',
    numerator: [hours],
  },
  {
    id: 'cost-per-opportunity',
    kind: 'average',
    unit: 'money',
    direction: 'down',
    numerator: [costOfHours],
    denominator: [opportunities('closedAt', closed)],
  },
  {
    id: 'sales-cycle',
    kind: 'average',
    unit: 'days',
    direction: 'down',
    numerator: [
      { ...opportunities('closedAt', won), aggregate: 'median', of: { daysBetween: ['createdAt', 'closedAt'] } },
    ],
  },
  {
    id: 'basket-per-order',
    kind: 'average',
    unit: 'money',
    direction: 'up',
    numerator: [amount(orders)],
    denominator: [orders],
  },
  {
    id: 'basket-per-period',
    kind: 'distinct',
    unit: 'money',
    direction: 'up',
    numerator: [amount(orders)],
    denominator: [buyers],
  },
  {
    id: 'basket-lifetime',
    kind: 'distinct',
    unit: 'money',
    direction: 'up',
    numerator: [amount(toDate(orders))],
    denominator: [toDate(buyers)],
  },
  {
    id: 'leads',
    kind: 'flow',
    unit: 'count',
    direction: 'up',
    numerator: [leads],
  },
] as const satisfies readonly MetricDefinition[];

export const catalogue: readonly MetricDefinition[] = builtIn;

/** Every built-in metric has its words in every locale: the compiler names the missing ones. */
export type BuiltInMetric = (typeof builtIn)[number]['id'];

/** The traits of the built-in metrics, for figures that do not carry their own. */
export function traitsById(): Map<string, Traits> {
  return new Map(catalogue.map(({ id, kind, unit, direction }) => [id, { kind, unit, direction }]));
}
