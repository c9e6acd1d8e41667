/** Written from the schemas of the contract by `npm run shapes`; change those. */

import type { Shape } from '../shape.js';

export const recordsHead: Shape = {
  object: {
    asOf: 'moment',
    timeZone: 'text',
    currency: 'text',
    weekStart: { optional: { number: [1, 7], whole: true } },
    fiscalYearStart: { optional: { number: [1, 12], whole: true } },
    workingDays: { optional: { list: { number: [1, 7], whole: true } } },
    holidays: { optional: { list: 'day' } },
    labels: { optional: { map: { map: 'text' } } },
  },
};

const textOrNone: Shape = { optional: { nullable: 'text' } };

const numberOrNone: Shape = { optional: { nullable: 'number' } };

const momentOrNone: Shape = { optional: { nullable: 'moment' } };

/** The rows of each list of a records document. */
export const rows = {
  sellers: {
    object: {
      id: 'filled-text',
      name: 'text',
      team: textOrNone,
      region: textOrNone,
      hourlyCost: numberOrNone,
      photo: textOrNone,
    },
  },
  accounts: {
    object: { id: 'filled-text', name: 'text', type: textOrNone, target: textOrNone, types: { optional: 'nothing' } },
  },
  channels: { object: { id: 'filled-text', label: textOrNone, group: { choice: ['marketing', 'sales', 'partner'] } } },
  opportunities: {
    object: {
      id: 'filled-text',
      seller: textOrNone,
      credits: { optional: 'nothing' },
      owners: { optional: 'nothing' },
      account: textOrNone,
      channel: textOrNone,
      createdAt: momentOrNone,
      closedAt: momentOrNone,
      status: { choice: ['open', 'won', 'lost', 'no-decision'] },
      amount: numberOrNone,
      margin: numberOrNone,
      currency: textOrNone,
      probability: { optional: { nullable: { number: [0, 1] } } },
      product: textOrNone,
      business: { optional: { nullable: { choice: ['new', 'existing'] } } },
      updatedAt: momentOrNone,
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
      account: textOrNone,
      opportunity: textOrNone,
      updatedAt: momentOrNone,
    },
  },
  leads: {
    object: {
      id: 'filled-text',
      channel: textOrNone,
      createdAt: 'moment',
      qualifiedAt: momentOrNone,
      rejectedAt: momentOrNone,
      convertedAt: momentOrNone,
      opportunity: textOrNone,
      seller: textOrNone,
      updatedAt: momentOrNone,
    },
  },
  orders: {
    object: {
      id: 'filled-text',
      account: 'text',
      seller: textOrNone,
      credits: { optional: 'nothing' },
      channel: textOrNone,
      at: 'moment',
      invoicedAt: momentOrNone,
      amount: 'number',
      margin: numberOrNone,
      currency: textOrNone,
      opportunity: textOrNone,
      updatedAt: momentOrNone,
    },
  },
  spend: {
    object: {
      id: { optional: { nullable: 'filled-text' } },
      channel: textOrNone,
      accountType: textOrNone,
      at: 'moment',
      amount: 'number',
      currency: textOrNone,
      kind: { optional: { nullable: { choice: ['marketing', 'agency', 'tools', 'commission', 'other'] } } },
      updatedAt: momentOrNone,
    },
  },
  targets: { object: { metric: 'text', period: 'text', value: 'number', seller: textOrNone, team: textOrNone } },
} as const satisfies Record<string, Shape>;
