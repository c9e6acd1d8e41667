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
      types: { optional: { nullable: { list: { object: { since: 'moment', type: { nullable: 'text' } } } } } },
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
      business: { optional: { nullable: { choice: ['new', 'existing'] } } },
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
      qualifiedAt: { optional: { nullable: 'moment' } },
      rejectedAt: { optional: { nullable: 'moment' } },
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
      invoicedAt: { optional: { nullable: 'moment' } },
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
      kind: { optional: { nullable: { choice: ['marketing', 'agency', 'tools', 'commission', 'other'] } } },
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
