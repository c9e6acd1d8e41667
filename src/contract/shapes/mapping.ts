/** Written from the schemas of the contract by `npm run shapes`; change those. */
import { either, filled, keyed, lazy, pattern, strict, tuple } from '../forms.js';
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

const metric: Shape = strict({
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

const numberShape: Shape = strict({
  decimal: { optional: { choice: ['.', ','] } },
  group: { optional: { choice: [',', '.', ' ', "'"] } },
  currency: { optional: 'filled-text' },
  negative: { optional: { choice: ['parentheses', 'trailing'] } },
  percent: { optional: 'boolean' },
});

const whereShape2: Shape = either('text', { list: 'text' });

const valuesShape: Shape = { optional: { map: 'text' } };

const otherwiseShape: Shape = { optional: either({ choice: ['keep', 'absent'] }, strict({ value: 'text' })) };

const numberShape2: Shape = { optional: numberShape };

const dateShape: Shape = { optional: 'filled-text' };

const periodShape: Shape = { optional: { choice: ['day', 'week', 'month', 'quarter', 'year'] } };

const combineShape: Shape = { optional: { choice: ['first', 'sum'] } };

const keysShape: Shape = { optional: { map: 'text' } };

const unmatchedShape: Shape = { optional: either({ choice: ['absent'] }, strict({ value: 'text' })) };

const join: Shape = strict({
  join: 'filled-text',
  on: { map: 'filled-text' },
  keys: keysShape,
  unmatched: unmatchedShape,
  column: lazy((): Shape => columnShape),
});

const columnShape: Shape = either('filled-text', join);

const listsShape: Shape = strict({
  from: 'filled-text',
  where: { optional: { map: either(whereShape2, strict({ not: whereShape2 })) } },
  onePer: { optional: either('filled-text', filled('filled-text')) },
  fields: {
    map: either(
      'filled-text',
      strict({
        column: 'filled-text',
        values: valuesShape,
        otherwise: otherwiseShape,
        number: numberShape2,
        date: dateShape,
        period: periodShape,
        combine: combineShape,
      }),
      strict({ value: either('text', 'number') }),
      strict({
        subtract: tuple('filled-text', 'filled-text'),
        values: valuesShape,
        otherwise: otherwiseShape,
        number: numberShape2,
        date: dateShape,
        period: periodShape,
        combine: combineShape,
      }),
      strict({
        join: 'filled-text',
        on: { map: 'filled-text' },
        keys: keysShape,
        unmatched: unmatchedShape,
        column: columnShape,
        values: valuesShape,
        otherwise: otherwiseShape,
        number: numberShape2,
        date: dateShape,
        period: periodShape,
        combine: combineShape,
      }),
    ),
  },
  note: { optional: 'text' },
});

export const mapping: Shape = strict({
  kind: { choice: ['mapping'] },
  version: { choice: [1] },
  document: strict({
    asOf: { optional: 'moment' },
    timeZone: 'text',
    currency: 'text',
    weekStart: { optional: { number: [1, 7], whole: true } },
    fiscalYearStart: { optional: { number: [1, 12], whole: true } },
    workingDays: { optional: { list: { number: [1, 7], whole: true } } },
    holidays: { optional: { list: 'day' } },
    metrics: { optional: { list: metric } },
    labels: { optional: { map: { map: 'text' } } },
  }),
  tables: {
    optional: {
      map: strict({
        file: { optional: 'filled-text' },
        delimiter: { optional: pattern('^[^]{1}$') },
        encoding: { optional: { choice: ['utf-8', 'utf-16le', 'windows-1252'] } },
        rows: { optional: 'filled-text' },
        number: { optional: numberShape },
        date: { optional: 'filled-text' },
        empty: { optional: { list: 'text' } },
        note: { optional: 'text' },
      }),
    },
  },
  lists: keyed(
    ['sellers', 'accounts', 'channels', 'opportunities', 'activities', 'leads', 'orders', 'spend', 'targets'],
    either(listsShape, { list: listsShape }),
  ),
  page: { optional: 'anything' },
  note: { optional: 'text' },
});
