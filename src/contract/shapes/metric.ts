/** Written from the schemas of the contract by `npm run shapes`; change those. */
import type { Shape } from '../shape.js';
import { kindShape, unitShape, directionShape, words } from './figures.js';

const atShape: Shape = { pattern: '^[A-Za-z][\\w-]*(\\.[A-Za-z][\\w-]*)*$' };

const inShape: Shape = { nullable: { either: ['text', 'number', 'boolean'] } };

const openWhileShape: Shape = {
  object: { field: atShape, in: { optional: { list: inShape } }, notIn: { optional: { list: inShape } } },
};

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

const numeratorShape2: Shape = {
  object: {
    from: { choice: ['opportunities', 'activities', 'leads', 'orders', 'spend'] },
    at: atShape,
    span: { optional: { choice: ['in-period', 'to-date', 'open'] } },
    until: { optional: atShape },
    openWhile: { optional: openWhileShape },
    where: { optional: { list: openWhileShape } },
    aggregate: { choice: ['count', 'sum', 'mean', 'median', 'distinct'] },
    of: { optional: expression },
  },
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
    pending: { optional: numeratorShape2 },
  },
};
