/**
 * The metrics that every page with records can show, as data. What each means, and why this reading of it was chosen
 * over others in the field, is said in the documentation; here stand the rows, the dates and the arithmetic.
 */
import type { MetricDefinition } from '../../contract/metric.js';
import {
  amount,
  bought,
  buyers,
  closed,
  costOfHours,
  decided,
  hours,
  leads,
  lost,
  open,
  opportunities,
  orders,
  won,
} from './measures.js';

export const first = [
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
    id: 'win-rate',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [opportunities('closedAt', won)],
    denominator: [opportunities('closedAt', decided)],
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
    denominator: [bought],
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
    id: 'leads',
    kind: 'flow',
    unit: 'count',
    direction: 'up',
    numerator: [leads],
  },
] as const satisfies readonly MetricDefinition[];

export type FirstMetric = (typeof first)[number]['id'];
