/** Written from the schemas of the contract by `npm run shapes`; change those. */
import { either, strict } from '../forms.js';
import type { Shape } from '../shape.js';

const reasonShape: Shape = {
  optional: {
    object: {
      code: {
        choice: [
          'no-list',
          'no-field',
          'nothing-to-divide-by',
          'negative-denominator',
          'too-young',
          'none-lost',
          'no-rows',
          'unknown-values',
          'mixed-currencies',
          'unknown-history',
          'unknown-metric',
          'groups-only',
          'small-group',
          'unknown-members',
          'bad-query',
        ],
      },
      detail: { optional: 'text' },
      list: { optional: 'text' },
      field: { optional: 'text' },
    },
  },
};

const numeratorShape: Shape = { optional: { nullable: 'number' } };

const amountsShape: Shape = { optional: { list: { object: { currency: 'text', value: 'number' } } } };

const kindShape: Shape = { choice: ['flow', 'stock', 'ratio', 'average', 'distinct'] };

const unitShape: Shape = { choice: ['count', 'money', 'share', 'hours', 'days', 'number'] };

const directionShape: Shape = { choice: ['up', 'down', 'neutral'] };

const words: Shape = either('text', { map: 'text' });

const targetShape: Shape = { object: { value: 'number', basis: { optional: { choice: ['set', 'sum'] } } } };

const measured: Shape = {
  object: {
    value: { nullable: 'number' },
    reason: reasonShape,
    numerator: numeratorShape,
    denominator: numeratorShape,
    count: { optional: 'number' },
    pending: { optional: 'number' },
    amounts: amountsShape,
  },
};

const rules: Shape = strict({
  few: { optional: { number: [0, 1000], whole: true } },
  interval: { optional: { number: [0, 1000], whole: true } },
  onTrack: { optional: { number: [0, 1] } },
  watch: { optional: { number: [0, 1] } },
  early: { optional: { number: [0, 1] } },
  pace: { optional: { choice: ['calendar', 'seasonal'] } },
});

export const figure: Shape = {
  object: {
    value: { nullable: 'number' },
    reason: reasonShape,
    numerator: numeratorShape,
    denominator: numeratorShape,
    count: { optional: 'number' },
    pending: { optional: 'number' },
    amounts: amountsShape,
    metric: 'text',
    kind: { optional: kindShape },
    unit: { optional: unitShape },
    direction: { optional: directionShape },
    label: { optional: words },
    description: { optional: words },
    period: {
      object: {
        start: 'day',
        end: 'day',
        elapsed: {
          optional: {
            object: {
              days: 'number',
              of: 'number',
              calendar: { choice: ['working-days', 'calendar-days', 'seasonal'] },
              share: { optional: { number: [0, 1] } },
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
          amounts: amountsShape,
          comparison: 'text',
          period: { object: { start: 'day', end: 'day' } },
          partial: { optional: 'boolean' },
          members: { optional: 'number' },
        },
      },
    },
    target: { optional: targetShape },
    by: { optional: 'text' },
    byLabel: { optional: words },
    allocation: { optional: { object: { key: 'text', shared: 'number' } } },
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
            amounts: amountsShape,
            key: { nullable: 'text' },
            label: { optional: 'text' },
            group: { optional: 'text' },
            members: { optional: 'number' },
            previous: { optional: measured },
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
            amounts: amountsShape,
            at: 'day',
            previous: { optional: measured },
          },
        },
      },
    },
    distribution: {
      optional: {
        object: {
          bins: { list: { object: { from: 'number', to: 'number', count: 'number' } } },
          quantiles: { object: { p10: 'number', p25: 'number', p50: 'number', p75: 'number', p90: 'number' } },
          mean: 'number',
          count: 'number',
        },
      },
    },
    where: { optional: { map: { list: { nullable: 'text' } } } },
    omitted: { optional: { object: { rows: 'number', of: 'number', field: { optional: 'text' } } } },
    asOf: { optional: 'moment' },
    rules: { optional: rules },
  },
};

export const figuresHead: Shape = {
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
    metrics: {
      optional: {
        list: {
          object: {
            id: 'text',
            kind: kindShape,
            unit: unitShape,
            direction: directionShape,
            label: { optional: words },
            description: { optional: words },
          },
        },
      },
    },
    rules: { optional: rules },
  },
};
