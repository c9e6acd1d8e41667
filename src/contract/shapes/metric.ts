/** Written from the schemas of the contract by `npm run shapes`; change those. */
import { either, filled, lazy, pattern, strict, tuple } from '../forms.js';
import type { Shape } from '../shape.js';

const words: Shape = either('text', { map: 'text' });

const fromShape: Shape = { choice: ['opportunities', 'activities', 'leads', 'orders', 'spend'] };

const atShape: Shape = pattern('^[A-Za-z][\\w-]*(\\.[A-Za-z][\\w-]*)*$');

const spanShape: Shape = { optional: { choice: ['in-period', 'to-date', 'open'] } };

const inShape: Shape = { nullable: either('text', 'number', 'boolean') };

const openWhileShape2: Shape = strict({
  field: atShape,
  in: { optional: { list: inShape } },
  notIn: { optional: { list: inShape } },
  atLeast: { optional: 'number' },
  below: { optional: 'number' },
});

const openWhileShape: Shape = { optional: openWhileShape2 };

const whereShape: Shape = {
  optional: {
    list: either(
      openWhileShape2,
      strict({ days: tuple(atShape, atShape), atLeast: { optional: 'number' }, atMost: { optional: 'number' } }),
      strict({ anyOf: filled(openWhileShape2) }),
      strict({ firstOf: atShape }),
    ),
  },
};

const aggregateShape: Shape = { choice: ['count', 'sum', 'mean', 'median', 'distinct'] };

const expression: Shape = either(
  'number',
  strict({ field: atShape }),
  strict({ multiply: { list: lazy((): Shape => expression) } }),
  strict({ add: { list: lazy((): Shape => expression) } }),
  strict({
    subtract: tuple(
      lazy((): Shape => expression),
      lazy((): Shape => expression),
    ),
  }),
  strict({ daysBetween: tuple(atShape, atShape) }),
);

const ofShape: Shape = { optional: expression };

const lagShape: Shape = strict({
  from: fromShape,
  at: atShape,
  span: spanShape,
  until: { optional: atShape },
  openWhile: openWhileShape,
  where: whereShape,
  aggregate: aggregateShape,
  of: ofShape,
});

const numeratorShape: Shape = strict({
  from: fromShape,
  at: atShape,
  span: spanShape,
  until: { optional: atShape },
  openWhile: openWhileShape,
  where: whereShape,
  aggregate: aggregateShape,
  of: ofShape,
  lag: { optional: lagShape },
  allocate: { optional: strict({ key: 'text', by: lagShape }) },
});

export const metric: Shape = strict({
  id: pattern('^[a-z][a-z0-9-]*$'),
  kind: { choice: ['flow', 'stock', 'ratio', 'average', 'distinct'] },
  unit: { choice: ['count', 'money', 'share', 'hours', 'days', 'number'] },
  direction: { choice: ['up', 'down', 'neutral'] },
  label: { optional: words },
  description: { optional: words },
  numerator: filled(numeratorShape),
  denominator: { optional: filled(numeratorShape) },
  by: { optional: 'text' },
  compute: { optional: { choice: ['best-alternative', 'lifetime'] } },
  pending: { optional: numeratorShape },
});

export const dimension: Shape = strict({
  id: pattern('^[a-z][a-z0-9-]*$'),
  label: { optional: words },
  paths: { optional: filled(atShape) },
  of: { optional: expression },
  steps: { optional: filled(strict({ key: 'text', below: { optional: 'number' } })) },
});
