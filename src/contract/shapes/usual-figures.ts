/** Written from the schemas of the contract by `npm run shapes`; change those. */

import type { Shape } from '../shape.js';

const reasonShape: Shape = {
  optional: {
    object: {
      code: { choice: ['no-list', 'no-field', 'nothing-to-divide-by', 'no-rows', 'unknown-values', 'unknown-history'] },
      detail: { optional: 'text' },
      list: { optional: 'text' },
      field: { optional: 'text' },
    },
  },
};

const numeratorShape: Shape = { optional: { nullable: 'number' } };

const targetShape: Shape = { object: { value: 'number', basis: { optional: { choice: ['set', 'sum'] } } } };

const previousShape: Shape = {
  optional: {
    object: {
      value: { nullable: 'number' },
      reason: reasonShape,
      numerator: numeratorShape,
      denominator: numeratorShape,
      count: { optional: 'number' },
      pending: { optional: 'number' },
      amounts: { optional: 'nothing' },
    },
  },
};

export const usualFigure: Shape = {
  object: {
    value: { nullable: 'number' },
    reason: reasonShape,
    numerator: numeratorShape,
    denominator: numeratorShape,
    count: { optional: 'number' },
    pending: { optional: 'number' },
    amounts: { optional: 'nothing' },
    metric: 'text',
    kind: { optional: { choice: ['flow', 'stock', 'ratio', 'average', 'distinct'] } },
    unit: { optional: { choice: ['count', 'money', 'share', 'hours', 'days', 'number'] } },
    direction: { optional: { choice: ['up', 'down', 'neutral'] } },
    label: { optional: 'text' },
    description: { optional: 'nothing' },
    period: {
      object: {
        start: 'day',
        end: 'day',
        elapsed: {
          optional: {
            object: {
              days: 'number',
              of: 'number',
              calendar: { choice: ['working-days', 'calendar-days'] },
              share: { optional: 'nothing' },
              periods: { optional: { number: [1, null], whole: true } },
            },
          },
        },
      },
    },
    currency: { optional: 'text' },
    previous: {
      optional: {
        object: {
          value: { nullable: 'number' },
          reason: reasonShape,
          numerator: numeratorShape,
          denominator: numeratorShape,
          count: { optional: 'number' },
          pending: { optional: 'number' },
          amounts: { optional: 'nothing' },
          comparison: 'text',
          period: { object: { start: 'day', end: 'day' } },
          partial: { optional: 'boolean' },
          members: { optional: 'nothing' },
        },
      },
    },
    target: { optional: targetShape },
    by: { optional: 'text' },
    byLabel: { optional: 'nothing' },
    allocation: { optional: 'nothing' },
    groups: {
      optional: {
        list: {
          object: {
            value: { nullable: 'number' },
            reason: reasonShape,
            numerator: numeratorShape,
            denominator: numeratorShape,
            count: { optional: 'number' },
            pending: { optional: 'number' },
            amounts: { optional: 'nothing' },
            key: { nullable: 'text' },
            label: { optional: 'text' },
            group: { optional: 'text' },
            members: { optional: 'number' },
            previous: previousShape,
            target: { optional: targetShape },
          },
        },
      },
    },
    members: { optional: 'number' },
    every: { optional: { choice: ['day', 'week', 'month', 'quarter', 'year'] } },
    series: {
      optional: {
        list: {
          object: {
            value: { nullable: 'number' },
            reason: reasonShape,
            numerator: numeratorShape,
            denominator: numeratorShape,
            count: { optional: 'number' },
            pending: { optional: 'number' },
            amounts: { optional: 'nothing' },
            at: 'day',
            previous: previousShape,
          },
        },
      },
    },
    distribution: { optional: 'nothing' },
    where: { optional: { map: { list: { nullable: 'text' } } } },
    omitted: { optional: { object: { rows: 'number', of: 'number', field: { optional: 'text' } } } },
    asOf: { optional: 'moment' },
    rules: { optional: 'nothing' },
  },
};

export const usualFiguresHead: Shape = {
  object: {
    kind: { choice: ['figures'] },
    version: { choice: [1] },
    asOf: 'moment',
    timeZone: 'text',
    currency: 'text',
    weekStart: { optional: { number: [1, 7], whole: true } },
    fiscalYearStart: { optional: { number: [1, 12], whole: true } },
    workingDays: { optional: { list: { number: [1, 7], whole: true } } },
    holidays: { optional: { list: 'day' } },
    figures: { list: 'anything' },
    metrics: { optional: 'nothing' },
    rules: { optional: 'nothing' },
  },
};
