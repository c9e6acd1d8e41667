/** Written from the schemas of the contract by `npm run shapes`; change those. */
import type { Shape } from '../shape.js';
import { kindShape, unitShape, directionShape, words } from './figures.js';

const fromShape: Shape = { choice: ['opportunities', 'activities', 'leads', 'orders', 'spend'] };

const atShape: Shape = { pattern: '^[A-Za-z][\\w-]*(\\.[A-Za-z][\\w-]*)*$' };

const spanShape: Shape = { optional: { choice: ['in-period', 'to-date', 'open'] } };

const inShape: Shape = { nullable: { either: ['text', 'number', 'boolean'] } };

const openWhileShape2: Shape = {
  object: { field: atShape, in: { optional: { list: inShape } }, notIn: { optional: { list: inShape } } },
  strict: true,
};

const openWhileShape: Shape = { optional: openWhileShape2 };

const whereShape: Shape = {
  optional: {
    list: {
      either: [
        openWhileShape2,
        {
          object: {
            days: { tuple: [atShape, atShape] },
            atLeast: { optional: 'number' },
            atMost: { optional: 'number' },
          },
          strict: true,
        },
        { object: { anyOf: { list: openWhileShape2, filled: true } }, strict: true },
        { object: { firstOf: atShape }, strict: true },
      ],
    },
  },
};

const aggregateShape: Shape = { choice: ['count', 'sum', 'mean', 'median', 'distinct'] };

const expression: Shape = {
  either: [
    'number',
    { object: { field: atShape }, strict: true },
    { object: { multiply: { list: { lazy: (): Shape => expression } } }, strict: true },
    { object: { add: { list: { lazy: (): Shape => expression } } }, strict: true },
    {
      object: { subtract: { tuple: [{ lazy: (): Shape => expression }, { lazy: (): Shape => expression }] } },
      strict: true,
    },
    { object: { daysBetween: { tuple: [atShape, atShape] } }, strict: true },
  ],
};

const ofShape: Shape = { optional: expression };

const lagShape: Shape = {
  object: {
    from: fromShape,
    at: atShape,
    span: spanShape,
    until: { optional: atShape },
    openWhile: openWhileShape,
    where: whereShape,
    aggregate: aggregateShape,
    of: ofShape,
  },
  strict: true,
};

const numeratorShape2: Shape = {
  object: {
    from: fromShape,
    at: atShape,
    span: spanShape,
    until: { optional: atShape },
    openWhile: openWhileShape,
    where: whereShape,
    aggregate: aggregateShape,
    of: ofShape,
    lag: { optional: lagShape },
    allocate: { optional: { object: { key: 'text', by: lagShape }, strict: true } },
  },
  strict: true,
};

export const metric: Shape = {
  object: {
    id: { pattern: '^[a-z][a-z0-9-]*$' },
    kind: kindShape,
    unit: unitShape,
    direction: directionShape,
    label: { optional: words },
    description: { optional: words },
    numerator: { list: numeratorShape2, filled: true },
    denominator: { optional: { list: numeratorShape2, filled: true } },
    by: { optional: 'text' },
    compute: { optional: { choice: ['best-alternative'] } },
    pending: { optional: numeratorShape2 },
  },
  strict: true,
};

export const dimension: Shape = {
  object: {
    id: { pattern: '^[a-z][a-z0-9-]*$' },
    label: { optional: words },
    paths: { optional: { list: atShape, filled: true } },
    of: { optional: expression },
    steps: {
      optional: { list: { object: { key: 'text', below: { optional: 'number' } }, strict: true }, filled: true },
    },
  },
  strict: true,
};
