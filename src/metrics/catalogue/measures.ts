/** What the metrics of the catalogue are made of: rows, the date that places them, and what is taken of them. */
import type { Condition, Measure, Test } from '../../contract/metric.js';

export const is = (field: string, ...values: string[]): Test => ({ field, in: values });

export const won = is('status', 'won');
export const lost = is('status', 'lost');
export const decided = is('status', 'won', 'lost');
export const closed = is('status', 'won', 'lost', 'no-decision');
export const held: Test = { field: 'status', in: ['held', null] };

export const opportunities = (at: string, ...where: Condition[]): Measure => ({
  from: 'opportunities',
  at,
  where,
  aggregate: 'count',
});
export const amount = (measure: Measure): Measure => ({ ...measure, aggregate: 'sum', of: { field: 'amount' } });
export const open = (...where: Condition[]): Measure => ({
  ...opportunities('createdAt', ...where),
  span: 'open',
  until: 'closedAt',
  openWhile: is('status', 'open'),
});

export const orders: Measure = { from: 'orders', at: 'at', aggregate: 'count' };
/** A credit note reduces amounts, and is no order. */
export const noCreditNote: Test = { field: 'amount', atLeast: 0 };
export const bought: Measure = { ...orders, where: [noCreditNote] };
export const buyers: Measure = { ...bought, aggregate: 'distinct', of: { field: 'account' } };

export const hours: Measure = {
  from: 'activities',
  at: 'at',
  where: [held],
  aggregate: 'sum',
  of: { multiply: [{ field: 'minutes' }, 1 / 60] },
};
export const costOfHours: Measure = {
  ...hours,
  of: { multiply: [{ field: 'minutes' }, 1 / 60, { field: 'seller.hourlyCost' }] },
};
export const leads: Measure = { from: 'leads', at: 'createdAt', aggregate: 'count' };
