/** Written from the schemas of the contract by `npm run shapes`; change those. */
import type { Shape } from '../shape.js';
import {
  weekStartShape,
  fiscalYearStartShape,
  workingDaysShape,
  holidaysShape,
  kindShape,
  unitShape,
  directionShape,
  words,
} from './figures.js';

export const recordsHead: Shape = {
  object: {
    asOf: 'moment',
    timeZone: 'text',
    currency: 'text',
    weekStart: weekStartShape,
    fiscalYearStart: fiscalYearStartShape,
    workingDays: workingDaysShape,
    holidays: holidaysShape,
    labels: { optional: { map: { map: 'text' } } },
  },
};

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

/** The rows of each list of a records document. */
export const rows = {
  sellers: {
    object: {
      id: 'filled-text',
      name: 'text',
      team: { optional: { nullable: 'text' } },
      region: { optional: { nullable: 'text' } },
      hourlyCost: { optional: { nullable: 'number' } },
      photo: { optional: { nullable: 'text' } },
    },
  },
  accounts: {
    object: {
      id: 'filled-text',
      name: 'text',
      type: { optional: { nullable: 'text' } },
      target: { optional: { nullable: 'text' } },
    },
  },
  channels: {
    object: {
      id: 'filled-text',
      label: { optional: { nullable: 'text' } },
      group: { choice: ['marketing', 'sales', 'partner'] },
    },
  },
  opportunities: {
    object: {
      id: 'filled-text',
      seller: { optional: { nullable: 'text' } },
      account: { optional: { nullable: 'text' } },
      channel: { optional: { nullable: 'text' } },
      createdAt: { optional: { nullable: 'moment' } },
      closedAt: { optional: { nullable: 'moment' } },
      status: { choice: ['open', 'won', 'lost', 'no-decision'] },
      amount: { optional: { nullable: 'number' } },
      margin: { optional: { nullable: 'number' } },
      currency: { optional: { nullable: 'text' } },
      probability: { optional: { nullable: { number: [0, 1] } } },
      product: { optional: { nullable: 'text' } },
      updatedAt: { optional: { nullable: 'moment' } },
    },
  },
  activities: {
    object: {
      id: { optional: { nullable: 'filled-text' } },
      seller: 'text',
      kind: { choice: ['meeting', 'visit', 'call', 'email', 'demo', 'other'] },
      at: 'moment',
      minutes: { optional: { nullable: { number: [0, null] } } },
      status: { optional: { nullable: { choice: ['held', 'planned', 'cancelled'] } } },
      account: { optional: { nullable: 'text' } },
      opportunity: { optional: { nullable: 'text' } },
      updatedAt: { optional: { nullable: 'moment' } },
    },
  },
  leads: {
    object: {
      id: 'filled-text',
      channel: { optional: { nullable: 'text' } },
      createdAt: 'moment',
      convertedAt: { optional: { nullable: 'moment' } },
      opportunity: { optional: { nullable: 'text' } },
      seller: { optional: { nullable: 'text' } },
      updatedAt: { optional: { nullable: 'moment' } },
    },
  },
  orders: {
    object: {
      id: 'filled-text',
      account: 'text',
      seller: { optional: { nullable: 'text' } },
      channel: { optional: { nullable: 'text' } },
      at: 'moment',
      amount: 'number',
      margin: { optional: { nullable: 'number' } },
      currency: { optional: { nullable: 'text' } },
      opportunity: { optional: { nullable: 'text' } },
      updatedAt: { optional: { nullable: 'moment' } },
    },
  },
  spend: {
    object: {
      id: { optional: { nullable: 'filled-text' } },
      channel: { optional: { nullable: 'text' } },
      accountType: { optional: { nullable: 'text' } },
      at: 'moment',
      amount: 'number',
      currency: { optional: { nullable: 'text' } },
      updatedAt: { optional: { nullable: 'moment' } },
    },
  },
  targets: {
    object: {
      metric: 'text',
      period: 'text',
      value: 'number',
      seller: { optional: { nullable: 'text' } },
      team: { optional: { nullable: 'text' } },
    },
  },
} as const satisfies Record<string, Shape>;
