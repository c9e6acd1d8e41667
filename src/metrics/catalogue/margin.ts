/** What was invoiced, what is left of what was sold, and what customers buy: the variants beside the usual baskets. */
import type { Measure, MetricDefinition, Test } from '../../contract/metric.js';
import { amount, bought, buyers, costOfHours, noCreditNote, opportunities, orders, won } from './measures.js';

const toDate = (measure: Measure): Measure => ({ ...measure, span: 'to-date' });
/** Taken off what it is added to. */
const less = (measure: Measure): Measure => ({ ...measure, of: { multiply: [-1, measure.of ?? 1] } });
/** A rate divides like by like: an order whose margin is unknown is no part of the revenue either. */
const marginIsKnown: Test = { field: 'margin', notIn: [null] };
const withMargin: Measure = { ...orders, where: [marginIsKnown] };
const margin: Measure = { ...orders, aggregate: 'sum', of: { field: 'margin' } };
const spent: Measure = { from: 'spend', at: 'at', aggregate: 'sum', of: { field: 'amount' } };
const customersWithMargin: Measure = { ...buyers, where: [noCreditNote, marginIsKnown] };

export const margins = [
  {
    // Never what was won, and never what was ordered and is not invoiced yet.
    id: 'revenue-invoiced',
    kind: 'flow',
    unit: 'money',
    direction: 'up',
    numerator: [amount({ ...orders, at: 'invoicedAt', where: [{ field: 'invoicedAt', notIn: [null] }] })],
  },
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
    // After what can be told of the costs of selling: all that was spent, and the time of the sellers.
    id: 'contribution-margin',
    kind: 'flow',
    unit: 'money',
    direction: 'up',
    numerator: [margin, less(spent), less(costOfHours)],
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
    numerator: [{ ...bought, aggregate: 'median', of: { field: 'amount' } }],
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
  {
    id: 'basket-lifetime',
    kind: 'distinct',
    unit: 'money',
    direction: 'up',
    numerator: [amount(toDate(orders))],
    denominator: [toDate(buyers)],
  },
  {
    // Order value × orders per customer and year × years: the first two are the revenue of a customer and year.
    id: 'basket-lifetime-predictive',
    kind: 'distinct',
    unit: 'money',
    direction: 'up',
    compute: 'lifetime',
    numerator: [amount(toDate(orders))],
    denominator: [toDate(buyers)],
  },
  {
    // The same × margin, of orders whose margin is known.
    id: 'basket-lifetime-predictive-margin',
    kind: 'distinct',
    unit: 'money',
    direction: 'up',
    compute: 'lifetime',
    numerator: [toDate(margin)],
    denominator: [toDate(customersWithMargin)],
  },
] as const satisfies readonly MetricDefinition[];
