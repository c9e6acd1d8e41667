/** Written from the schemas of the contract by `npm run shapes`; change those. */
import type { Shape } from '../shape.js';
import { weekStartShape, fiscalYearStartShape, workingDaysShape, holidaysShape } from './figures.js';
import { metric } from './metric.js';

const numberShape: Shape = {
  object: {
    decimal: { optional: { choice: ['.', ','] } },
    group: { optional: { choice: [',', '.', ' ', "'"] } },
    currency: { optional: 'filled-text' },
    negative: { optional: { choice: ['parentheses', 'trailing'] } },
    percent: { optional: 'boolean' },
  },
  strict: true,
};

const whereShape2: Shape = { either: ['text', { list: 'text' }] };

const valuesShape: Shape = { optional: { map: 'text' } };

const otherwiseShape: Shape = {
  optional: { either: [{ choice: ['keep', 'absent'] }, { object: { value: 'text' }, strict: true }] },
};

const numberShape2: Shape = { optional: numberShape };

const dateShape: Shape = { optional: 'filled-text' };

const periodShape: Shape = { optional: { choice: ['day', 'week', 'month', 'quarter', 'year'] } };

const combineShape: Shape = { optional: { choice: ['first', 'sum'] } };

const keysShape: Shape = { optional: { map: 'text' } };

const unmatchedShape: Shape = {
  optional: { either: [{ choice: ['absent'] }, { object: { value: 'text' }, strict: true }] },
};

const join: Shape = {
  object: {
    join: 'filled-text',
    on: { map: 'filled-text' },
    keys: keysShape,
    unmatched: unmatchedShape,
    column: { lazy: (): Shape => columnShape },
  },
  strict: true,
};

const columnShape: Shape = { either: ['filled-text', join] };

const listsShape: Shape = {
  object: {
    from: 'filled-text',
    where: { optional: { map: { either: [whereShape2, { object: { not: whereShape2 }, strict: true }] } } },
    onePer: { optional: { either: ['filled-text', { list: 'filled-text', filled: true }] } },
    fields: {
      map: {
        either: [
          'filled-text',
          {
            object: {
              column: 'filled-text',
              values: valuesShape,
              otherwise: otherwiseShape,
              number: numberShape2,
              date: dateShape,
              period: periodShape,
              combine: combineShape,
            },
            strict: true,
          },
          { object: { value: { either: ['text', 'number'] } }, strict: true },
          {
            object: {
              subtract: { tuple: ['filled-text', 'filled-text'] },
              values: valuesShape,
              otherwise: otherwiseShape,
              number: numberShape2,
              date: dateShape,
              period: periodShape,
              combine: combineShape,
            },
            strict: true,
          },
          {
            object: {
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
            },
            strict: true,
          },
        ],
      },
    },
    note: { optional: 'text' },
  },
  strict: true,
};

export const mapping: Shape = {
  object: {
    kind: { choice: ['mapping'] },
    version: { choice: [1] },
    document: {
      object: {
        asOf: { optional: 'moment' },
        timeZone: 'text',
        currency: 'text',
        weekStart: weekStartShape,
        fiscalYearStart: fiscalYearStartShape,
        workingDays: workingDaysShape,
        holidays: holidaysShape,
        metrics: { optional: { list: metric } },
        labels: { optional: { map: { map: 'text' } } },
      },
      strict: true,
    },
    tables: {
      optional: {
        map: {
          object: {
            file: { optional: 'filled-text' },
            delimiter: { optional: { pattern: '^[^]{1}$' } },
            encoding: { optional: { choice: ['utf-8', 'utf-16le', 'windows-1252'] } },
            rows: { optional: 'filled-text' },
            number: { optional: numberShape },
            date: { optional: 'filled-text' },
            empty: { optional: { list: 'text' } },
            note: { optional: 'text' },
          },
          strict: true,
        },
      },
    },
    lists: {
      map: { either: [listsShape, { list: listsShape }] },
      keys: ['sellers', 'accounts', 'channels', 'opportunities', 'activities', 'leads', 'orders', 'spend', 'targets'],
    },
    page: {
      optional: {
        object: {
          period: { optional: 'text' },
          figures: { optional: { list: 'text' } },
          leaderboard: { optional: 'text' },
          baskets: { optional: 'text' },
          channels: { optional: 'text' },
        },
        strict: true,
      },
    },
    note: { optional: 'text' },
  },
  strict: true,
};
