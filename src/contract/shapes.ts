/** Written from the schemas of this folder by `npm run shapes`; change those. */
import type { Shape } from './shape.js';

const words: Shape = { either: ['text', { map: 'text' }] };

const reasonShape: Shape = {
  optional: {
    object: {
      code: {
        choice: [
          'no-list',
          'no-field',
          'nothing-to-divide-by',
          'no-rows',
          'unknown-values',
          'mixed-currencies',
          'unknown-history',
          'unknown-metric',
        ],
      },
      list: { optional: 'text' },
      field: { optional: 'text' },
    },
  },
};

const numeratorShape: Shape = { optional: { nullable: 'number' } };

const denominatorShape: Shape = { optional: { nullable: 'number' } };

const amountsShape: Shape = { optional: { list: { object: { currency: 'text', value: 'number' } } } };

const measured: Shape = {
  object: {
    value: { nullable: 'number' },
    reason: reasonShape,
    numerator: numeratorShape,
    denominator: denominatorShape,
    count: { optional: 'number' },
    pending: { optional: 'number' },
    amounts: amountsShape,
  },
};

const kindShape: Shape = { choice: ['flow', 'stock', 'ratio', 'average', 'distinct'] };

const unitShape: Shape = { choice: ['count', 'money', 'share', 'hours', 'days', 'number'] };

const directionShape: Shape = { choice: ['up', 'down', 'neutral'] };

const targetShape: Shape = { object: { value: 'number', basis: { optional: { choice: ['set', 'sum'] } } } };

export const figure: Shape = {
  object: {
    value: { nullable: 'number' },
    reason: reasonShape,
    numerator: numeratorShape,
    denominator: denominatorShape,
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
            object: { days: 'number', of: 'number', calendar: { choice: ['working-days', 'calendar-days'] } },
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
          denominator: denominatorShape,
          count: { optional: 'number' },
          pending: { optional: 'number' },
          amounts: amountsShape,
          comparison: { choice: ['previous-to-date', 'previous-full', 'year-ago-to-date', 'year-ago-full', 'none'] },
          period: { object: { start: 'day', end: 'day' } },
        },
      },
    },
    target: { optional: targetShape },
    by: { optional: 'text' },
    groups: {
      optional: {
        list: {
          object: {
            value: { nullable: 'number' },
            reason: reasonShape,
            numerator: numeratorShape,
            denominator: denominatorShape,
            count: { optional: 'number' },
            pending: { optional: 'number' },
            amounts: amountsShape,
            key: { nullable: 'text' },
            label: { optional: 'text' },
            group: { optional: 'text' },
            previous: { optional: measured },
            target: { optional: targetShape },
          },
        },
      },
    },
    every: { optional: { choice: ['day', 'week', 'month', 'quarter', 'year'] } },
    series: {
      optional: {
        list: {
          object: {
            value: { nullable: 'number' },
            reason: reasonShape,
            numerator: numeratorShape,
            denominator: denominatorShape,
            count: { optional: 'number' },
            pending: { optional: 'number' },
            amounts: amountsShape,
            at: 'day',
            previous: { optional: measured },
          },
        },
      },
    },
    where: { optional: { map: { list: { nullable: 'text' } } } },
    omitted: { optional: { object: { rows: 'number', of: 'number', field: { optional: 'text' } } } },
    asOf: { optional: 'moment' },
  },
};

const weekStartShape: Shape = { optional: { number: [1, 7], whole: true } };

const fiscalYearStartShape: Shape = { optional: { number: [1, 12], whole: true } };

const workingDaysShape: Shape = { optional: { list: { number: [1, 7], whole: true } } };

const holidaysShape: Shape = { optional: { list: 'day' } };

export const figuresHead: Shape = {
  object: {
    kind: { choice: ['figures'] },
    version: { choice: [1] },
    asOf: 'moment',
    timeZone: 'text',
    currency: 'text',
    weekStart: weekStartShape,
    fiscalYearStart: fiscalYearStartShape,
    workingDays: workingDaysShape,
    holidays: holidaysShape,
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
  },
};

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

export const query: Shape = {
  object: {
    metric: 'filled-text',
    period: { optional: 'filled-text' },
    compare: {
      optional: { choice: ['previous-to-date', 'previous-full', 'year-ago-to-date', 'year-ago-full', 'none'] },
    },
    by: { optional: 'text' },
    every: { optional: { choice: ['day', 'week', 'month', 'quarter', 'year'] } },
    where: { optional: { map: { list: { nullable: 'text' } } } },
  },
};

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

const whereShape: Shape = { either: ['text', { list: 'text' }] };

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
    where: { optional: { map: { either: [whereShape, { object: { not: whereShape }, strict: true }] } } },
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
