/** What is left of what was sold, and what customers buy: the variants beside the usual baskets. */
import type { Measure, MetricDefinition } from '../../contract/metric.js';
import { amount, buyers, opportunities, orders, toDate, won } from './measures.js';

/** A rate divides like by like: an order whose margin is unknown is no part of the revenue either. */
const withMargin: Measure = { ...orders, where: [{ field: 'margin', notIn: [null] }] };
const margin: Measure = { ...orders, aggregate: 'sum', of: { field: 'margin' } };

export const margins = [
  {
    id: 'margin',
    kind: 'flow',
    unit: 'money',
    direction: 'up',
    numerator: [margin],
  },
  {
    id: 'margin-won',
    kind: 'flow',
    unit: 'money',
    direction: 'up',
    numerator: [{ ...opportunities('closedAt', won), aggregate: 'sum', of: { field: 'margin' } }],
  },
  {
    id: 'margin-rate',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [margin],
    denominator: [amount(withMargin)],
  },
  {
    id: 'markup',
    kind: 'ratio',
    unit: 'share',
    direction: 'up',
    numerator: [margin],
    denominator: [{ ...withMargin, aggregate: 'sum', of: { subtract: [{ field: 'amount' }, { field: 'margin' }] } }],
  },
  {
    id: 'basket-per-order-median',
    kind: 'average',
    unit: 'money',
    direction: 'up',
    numerator: [{ ...orders, aggregate: 'median', of: { field: 'amount' } }],
  },
  {
    // Over all customers there ever were, those who bought nothing in the period included.
    id: 'basket-per-period-all',
    kind: 'distinct',
    unit: 'money',
    direction: 'up',
    numerator: [amount(orders)],
    denominator: [toDate(buyers)],
  },
] as const satisfies readonly MetricDefinition[];
