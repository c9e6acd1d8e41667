// What a document brings of its own: metrics, dimensions, types that change, periods to compare with.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rowsLeftOut } from '../../src/contract/messages.js';
import type { Query } from '../../src/contract/query.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';
import { figureOf, november } from '../helpers/november.js';

const large = {
  ...{ id: 'large-wins', kind: 'flow', unit: 'count', direction: 'up', label: { de: 'Große', en: 'Large' } },
  numerator: [{ from: 'opportunities', at: 'closedAt', where: [{ field: 'status', in: ['won'] }], aggregate: 'count' }],
};
const measure = large.numerator[0]!;
const size = {
  ...{ id: 'size', label: 'Deal size', of: { field: 'amount' } },
  steps: [{ key: 'small', below: 5000 }, { key: 'medium', below: 12000 }, { key: 'large' }],
};

describe('a metric of the customer’s own', () => {
  it('is computed as the built-in ones, with its words', () => {
    const figure = figureOf({ metric: 'large-wins' }, november({ metrics: [large] }));
    assert.deepEqual([figure.value, figure.label], [3, { de: 'Große', en: 'Large' }]);
  });

  it('has all expressions: first of, days, any of, shared out, later', () => {
    const metrics = [
      { ...large, id: 'firsts', numerator: [{ ...measure, where: [...measure.where, { firstOf: 'account' }] }] },
      { ...large, id: 'quick', numerator: [{ ...measure, where: [{ days: ['createdAt', 'closedAt'], atMost: 10 }] }] },
      {
        ...large,
        id: 'either',
        numerator: [
          {
            ...measure,
            where: [
              {
                anyOf: [
                  { field: 'status', in: ['won'] },
                  { field: 'amount', in: [1000] },
                ],
              },
            ],
          },
        ],
      },
    ];
    const values = metrics.map(({ id }) => figureOf({ metric: id }, november({ metrics })).value);
    // Gold on the 3rd and Silver on the 9th; deals 5 and 8 within ten days; three won and one of 1,000.
    assert.deepEqual(values, [2, 2, 4]);
  });

  it('asks for numbers at least or below others; an unknown one is neither', () => {
    const opportunities = [null, 4999, 5000, 12000, 12001].map((amount, index) => ({
      ...{ id: String(index), status: 'won', closedAt: '2026-11-03', amount },
    }));
    const count = (range: object) => {
      const metrics = [{ ...large, numerator: [{ ...measure, where: [{ field: 'amount', ...range }] }] }];
      return figureOf({ metric: 'large-wins' }, november({ metrics, opportunities })).value;
    };
    assert.deepEqual(
      [{ atLeast: 5000 }, { below: 12000 }, { atLeast: 5000, below: 12000 }, { atLeast: -1 }, { below: 1 }].map(count),
      [3, 2, 1, 4, 0],
    );
    assert.equal(count({ notIn: [12000], atLeast: 5000 }), 2);
  });

  it('may replace a built-in one', () => {
    assert.equal(figureOf({ metric: 'win-rate' }, november({ metrics: [{ ...large, id: 'win-rate' }] })).value, 3);
  });

  it('in place of a built-in one does not pass for that', () => {
    const description = (more: object) =>
      figureOf({ metric: 'win-rate' }, november({ metrics: [{ ...large, ...more }] })).description;
    assert.equal(description({}), undefined);
    assert.equal(description({ id: 'win-rate' }), '');
    assert.equal(description({ id: 'win-rate', description: 'Large ones.' }), 'Large ones.');
  });
});

describe('an error in a definition', () => {
  const wrong = (metric: object): string[] =>
    parseRecords(november({ metrics: [metric, large] })).issues.map(({ message }) => message);
  const cases: [string, object, RegExp][] = [
    [
      'an unknown list',
      { ...large, numerator: [{ ...measure, from: 'deals' }] },
      /^metrics\[0\]\.numerator\[0\]\.from: .*"deals"/,
    ],
    [
      'a misspelt key',
      { ...large, numerator: [{ ...measure, were: [] }] },
      /^metrics\[0\]\.numerator\[0\]: unknown key .*"were"/,
    ],
    [
      'a sum of nothing',
      { ...large, numerator: [{ ...measure, aggregate: 'sum' }] },
      /^metrics\[0\]\.numerator\[0\]\.of: is missing/,
    ],
    [
      'a test without values',
      { ...large, numerator: [{ ...measure, where: [{ field: 'status' }] }] },
      /^metrics\[0\]\.numerator\[0\]\.where\[0\]: is missing; add "in"/,
    ],
    [
      'a limit without a number',
      { ...large, numerator: [{ ...measure, where: [{ days: ['createdAt', 'asOf'] }] }] },
      /where\[0\]: is missing; add "atLeast"/,
    ],
    ['an open span without an end', { ...large, numerator: [{ ...measure, span: 'open' }] }, /\.until: is missing/],
    [
      'a median that is shared out',
      {
        ...large,
        numerator: [
          { ...measure, aggregate: 'median', of: { field: 'amount' }, allocate: { key: 'wins', by: measure } },
        ],
      },
      /\.allocate: only sums/,
    ],
    [
      'an alternative without effort',
      { ...large, compute: 'best-alternative' },
      /^metrics\[0\]\.denominator: is missing/,
    ],
    [
      'an operator nobody knows',
      { ...large, numerator: [{ ...measure, aggregate: 'sum', of: { divide: [1, 2] } }] },
      /\.of/,
    ],
    ['an unknown unit', { ...large, unit: 'euros' }, /^metrics\[0\]\.unit: .*"euros"/],
  ];
  for (const [what, metric, message] of cases) {
    it(`is said with its place, and the others still work: ${what}`, () => {
      const [first] = wrong({ id: 'broken', ...metric, ...(metric !== large && { id: 'broken' }) });
      assert.match(first ?? 'nothing', message);
      const document = november({ metrics: [{ ...metric, id: 'broken' }, large] });
      assert.equal(figureOf({ metric: 'large-wins' }, document).value, 3);
      assert.throws(() => figureOf({ metric: 'broken' }, document), { code: 'no-figure' });
    });
  }

  const broken: [string, object, string, RegExp][] = [
    ['a date that holds none', { at: 'amount' }, 'at', /expected a field that holds a date \(got "amount"\)/],
    ['an end that is no date', { span: 'open', until: 'status' }, 'until', /holds a date \(got "status"\)/],
    [
      'a sum of words',
      { aggregate: 'sum', of: { multiply: [2, { field: 'status' }] } },
      'of.multiply[1].field',
      /holds a number \(got "status"\)/,
    ],
    [
      'a value that a field cannot have',
      { where: [{ field: 'status', in: ['won', 'wonn'] }] },
      'where[0].in[1]',
      /unknown \(got "wonn"\); use one of "open", "won"/,
    ],
    [
      'a number asked of words',
      { where: [{ field: 'status', atLeast: 1 }] },
      'where[0].field',
      /expected a field that holds a number \(got "status"\)/,
    ],
    [
      'a range that holds nothing',
      { where: [{ field: 'amount', atLeast: 5, below: 5 }] },
      'where[0].below',
      /nothing at least 5 is below it \(got 5\); leave it out/,
    ],
    [
      'a test of nothing',
      { where: [{ field: 'amount' }] },
      'where[0]',
      /add "in" or "notIn" with a list, or "atLeast" or "below" with a number/,
    ],
    [
      'such a value in one of several tests, across a reference',
      { where: [{ anyOf: [{ field: 'channel.group', notIn: ['Marketing'] }] }] },
      'where[0].anyOf[0].notIn[0]',
      /got "Marketing"/,
    ],
  ];
  for (const [what, part, place, message] of broken) {
    it(`is said with its place, and the metric left out: ${what}`, () => {
      const metric = { ...large, id: 'broken', numerator: [{ ...measure, ...part }] };
      const { issues, document } = parseRecords(november({ metrics: [metric, large] }));
      assert.equal(issues[0]?.path, `metrics[0].numerator[0].${place}`);
      assert.match(issues[0].message, message);
      assert.deepEqual([issues.length, document.metrics?.map(({ id }) => id)], [1, ['large-wins']]);
    });
  }

  const strays: [string, object, string, string][] = [
    ['a date', { at: 'closdAt' }, 'at', 'did you mean "closedAt"?'],
    ['an end', { span: 'open', until: 'closed' }, 'until', 'did you mean "closedAt"?'],
    ['what is summed', { aggregate: 'sum', of: { field: 'amout' } }, 'of.field', 'did you mean "amount"?'],
    [
      'a part of what is summed',
      { aggregate: 'sum', of: { subtract: [{ field: 'amount' }, { field: 'cost' }] } },
      'of.subtract[1].field',
      'correct the spelling, or send it',
    ],
    [
      'a field of another list',
      { where: [{ field: 'account.typ', in: ['Gold'] }] },
      'where[0].field',
      'did you mean "account.type"?',
    ],
    ['a reference that is none', { aggregate: 'distinct', of: { field: 'acount.id' } }, 'of.field', 'correct'],
    ['a day', { where: [{ days: ['createdAt', 'wonAt'], atMost: 9 }] }, 'where[0].days[1]', 'correct'],
    [
      'in what something is shared out by',
      { allocate: { key: 'k', by: { ...measure, at: 'clsedAt' } } },
      'allocate.by.at',
      'did',
    ],
  ];
  for (const [what, part, place, remedy] of strays) {
    it(`is said with its place where no row knows the field, and nothing is taken for 0: ${what}`, () => {
      const document = november({ metrics: [{ ...large, id: 'stray', numerator: [{ ...measure, ...part }] }] });
      const { issues } = parseRecords(document);
      assert.deepEqual(
        issues.map(({ path }) => path),
        [`metrics[0].numerator[0].${place}`],
      );
      assert.ok(issues[0]!.message.includes(remedy), issues[0]!.message);
      assert.equal(figureOf({ metric: 'stray' }, document).reason?.code, 'no-field');
    });
  }

  it('is none where rows have the field, the contract knows it, or there are no rows', () => {
    const metric = { ...large, numerator: [{ ...measure, aggregate: 'sum', of: { field: 'licences' } }] };
    const issues = (extra: object) => parseRecords(november({ metrics: [metric], ...extra })).issues;
    const [deal, ...deals] = november().opportunities as object[];
    assert.deepEqual(issues({ opportunities: [{ ...deal, licences: 3 }, ...deals] }), []);
    assert.deepEqual(issues({ opportunities: [] }), []);
    assert.equal(issues({}).length, 1);
    const known = { ...large, numerator: [{ ...measure, aggregate: 'sum', of: { field: 'margin' } }] };
    assert.deepEqual(issues({ metrics: [known] }), []);
  });

  it('names a dimension to group by that nobody knows', () => {
    const issues = (by: string, extra: object = {}) =>
      parseRecords(november({ metrics: [{ ...large, by }], ...extra })).issues.map(({ message }) => message);
    assert.match(issues('saller')[0]!, /^metrics\[0\]\.by: unknown \(got "saller"\); use one of "seller"/);
    for (const by of ['seller', 'account-type', 'account.type', 'status']) assert.deepEqual(issues(by), [], by);
    assert.deepEqual(issues('size', { dimensions: [size] }), []);
  });

  it('names a dimension that takes the name of another, or leads nowhere', () => {
    const issuesOf = (dimension: object) => parseRecords(november({ dimensions: [dimension] }));
    const { issues, document } = issuesOf({ id: 'seller', paths: ['account.type'] });
    assert.match(issues[0]!.message, /^dimensions\[0\]\.id: is the name of a dimension there is \(got "seller"\)/);
    assert.deepEqual(document.dimensions, []);
    assert.equal(issuesOf({ id: 'sector', paths: ['account.secter'] }).issues[0]?.path, 'dimensions[0].paths[0]');
    assert.equal(issuesOf({ ...size, of: { field: 'amont' } }).issues[0]?.path, 'dimensions[0].of.field');
    assert.deepEqual(issuesOf({ id: 'origin', paths: ['channel.group', 'opportunity.product'] }).issues, []);
  });

  it('is no row that is left out', () => {
    const warning = (rows: number) => rowsLeftOut(rows, 87, 'metrics[0].by: …');
    assert.equal(
      warning(0),
      'document: all 87 rows are used, and still something is wrong; the first: metrics[0].by: …',
    );
    assert.equal(warning(2), 'document: 2 of 87 rows left out; the first: metrics[0].by: …');
  });

  it('names a second one of the same id, and keeps the first', () => {
    const twice = parseRecords(november({ metrics: [large, { ...large, unit: 'number' }] }));
    assert.match(twice.issues[0]!.message, /^metrics\[1\]\.id: is there already \(got "large-wins"\)/);
    assert.equal(twice.document.metrics?.[0]?.unit, 'count');
  });

  it('names a dimension without paths, and one that is no list', () => {
    const issues = (dimensions: unknown) => parseRecords(november({ dimensions })).issues.map(({ message }) => message);
    assert.match(issues([{ id: 'size', of: { field: 'amount' } }])[0]!, /^dimensions\[0\]: is missing; add "paths"/);
    assert.match(issues([{ id: 'Size', paths: ['a'] }])[0]!, /^dimensions\[0\]\.id/);
    assert.match(issues({})[0]!, /^dimensions: expected a list/);
  });

  it('names a share of nothing', () => {
    const { issues, document } = parseRecords(november({ metrics: [{ ...large, kind: 'ratio', unit: 'share' }] }));
    assert.match(issues[0]!.message, /^metrics\[0\]\.denominator: is missing/);
    assert.deepEqual(document.metrics, []);
  });

  it('names steps that do not go up', () => {
    const issues = (...belows: (number | undefined)[]) => {
      const steps = belows.map((below, index) => ({ key: String(index), ...(below !== undefined && { below }) }));
      return parseRecords(november({ dimensions: [{ id: 'size', of: { field: 'amount' }, steps }] })).issues;
    };
    assert.deepEqual(issues(1, 2, undefined), []);
    assert.equal(issues(2, 1, undefined)[0]?.path, 'dimensions[0].steps[0].below');
    assert.equal(issues(1, undefined, 3)[0]?.path, 'dimensions[0].steps[1].below');
  });

  it('names a dimension that would name sellers where a view hides them', () => {
    const isRefused = (path: string) =>
      parseRecords(november({ dimensions: [{ id: 'rep', paths: ['account.sector', path] }] })).issues[0]?.path ===
      'dimensions[0].paths[1]';
    for (const path of ['seller', 'seller.name', 'seller.id', 'opportunity.seller', 'opportunity.seller.photo'])
      assert.equal(isRefused(path), true, path);
    for (const path of ['seller.team', 'opportunity.seller.region', 'account.seller-type', 'reseller'])
      assert.equal(isRefused(path), false, path);
  });
});

describe('a dimension of the customer’s own', () => {
  const accounts = [
    { id: 'Gold', name: 'Gold', sector: 'Bau' },
    { id: 'Silver', name: 'Silver' },
  ];

  it('groups and filters by the first path that a row knows', () => {
    const document = november({ accounts, dimensions: [{ id: 'sector', paths: ['account.sector', 'status'] }] });
    const figure = figureOf({ metric: 'opportunities-won', by: 'sector' }, document);
    assert.deepEqual(
      figure.groups?.map(({ key, value }) => [key, value]),
      [
        ['Bau', 1],
        ['won', 2],
      ],
    );
    assert.equal(figureOf({ metric: 'opportunities-won', where: { sector: ['Bau'] } }, document).value, 1);
  });

  it('groups by the steps of a number, and carries its words', () => {
    const labels = { size: { large: 'from 12,000' } };
    const figure = figureOf({ metric: 'revenue-won', by: 'size' }, november({ dimensions: [size], labels }));
    assert.deepEqual(
      figure.groups?.map(({ key, value, label }) => [key, value, label]),
      [
        ['large', 12000, 'from 12,000'],
        ['medium', 0, undefined],
        ['small', 7000, undefined],
      ].filter(([, value]) => value !== 0),
    );
    assert.equal(figure.byLabel, 'Deal size');
  });
});

describe('the type of an account', () => {
  const accounts = [
    {
      ...{ id: 'Gold', name: 'Gold', type: 'Bronze' },
      types: [
        { since: '2026-11-04', type: 'Gold' },
        { since: '2026-09-01', type: 'Silver' },
      ],
    },
    { id: 'Silver', name: 'Silver', type: 'Silver' },
  ];
  const document = november({ accounts });
  const by = (metric: string, period = '2026-11') =>
    (figureOf({ metric, by: 'account-type', period }, document).groups ?? []).map(({ key, value }) => [key, value]);

  it('is that of the day of the row, whatever it is today', () => {
    // Won on the 3rd as Silver; lost on the 4th as Gold.
    assert.deepEqual(by('opportunities-won'), [['Silver', 3]]);
    assert.deepEqual(by('opportunities-lost'), [
      ['Gold', 1],
      ['Silver', 2],
    ]);
    assert.equal(figureOf({ metric: 'opportunities-won', where: { 'account-type': ['Gold'] } }, document).value, 0);
  });

  it('goes by the date that the metric goes by', () => {
    // Of those created in November, deal 6 came as Silver on the 3rd, deal 10 as Gold on the 9th.
    assert.deepEqual(by('opportunities-created'), [
      ['Gold', 1],
      ['Silver', 4],
    ]);
  });

  it('is what the account says where it has no history, and before it', () => {
    const late = november({
      accounts: [{ ...accounts[0], types: [{ since: '2026-11-10', type: 'Gold' }] }, accounts[1]],
    });
    const { groups } = figureOf({ metric: 'opportunities-lost', by: 'account-type' }, late);
    assert.deepEqual(
      groups?.map(({ key, value }) => [key, value]),
      [
        ['Bronze', 1],
        ['Silver', 2],
      ],
    );
  });

  it('of a level is that of its day, whenever a deal was created', () => {
    // Deal 6 came as Silver on the 3rd, and its account is Gold since the 4th.
    assert.deepEqual(by('pipeline-open'), [
      ['Gold', 15000],
      ['Silver', 5000],
    ]);
    // Seen from October, the deals of both were Silver's.
    assert.deepEqual(by('pipeline-open', '2026-10'), [['Silver', 56000 + 2000]]);
    assert.deepEqual(by('opportunities-open', '2026-11-03'), [['Silver', 6]]);
    const gold = { where: { 'account-type': ['Gold'] } };
    assert.equal(figureOf({ metric: 'pipeline-open', ...gold }, document).value, 15000);
  });

  it('of a level changes in its course', () => {
    const gold: Query = { metric: 'pipeline-open', where: { 'account-type': ['Gold'] }, every: 'day' };
    const { series = [] } = figureOf(gold, document);
    assert.deepEqual(
      series.slice(1, 10).map(({ value }) => value),
      [0, 0, 18000, 18000, 8000, 8000, 8000, 15000, 15000],
    );
    const open = {
      ...measure,
      at: 'createdAt',
      span: 'open',
      until: 'closedAt',
      openWhile: { field: 'status', in: ['open'] },
    };
    const wasGold = { anyOf: [{ field: 'account.type', in: ['Gold'] }] };
    const metrics = [{ ...large, kind: 'stock', numerator: [{ ...open, where: [wasGold] }] }];
    const own = figureOf({ metric: 'large-wins', every: 'day' }, november({ accounts, metrics })).series ?? [];
    assert.deepEqual(
      own.slice(2, 6).map(({ value }) => value),
      [0, 2, 2, 1],
    );
  });

  it('that begins after all deals is a group of a level', () => {
    const late = [{ ...accounts[0], types: [{ since: '2026-11-12', type: 'Platinum' }] }, accounts[1]];
    const { groups } = figureOf({ metric: 'pipeline-open', by: 'account-type' }, november({ accounts: late }));
    assert.deepEqual(
      groups?.map(({ key, value }) => [key, value]),
      [
        ['Bronze', 0],
        ['Platinum', 15000],
        ['Silver', 5000],
      ],
    );
  });

  it('counts in conditions, too', () => {
    const gold = { field: 'account.type', in: ['Gold'] };
    const metrics = [{ ...large, numerator: [{ ...measure, where: [gold] }] }];
    assert.equal(figureOf({ metric: 'large-wins' }, november({ accounts, metrics })).value, 2);
  });
});

describe('a comparison with a period of its own', () => {
  const early = { id: '0', status: 'lost', createdAt: '2026-06-30' };
  const opportunities = [early, ...(november().opportunities as object[])];
  const previous = (query: Omit<Query, 'metric'>, asOf = '2026-11-13') =>
    figureOf({ metric: 'opportunities-created', ...query }, november({ asOf, opportunities })).previous;

  it('takes it as it is named', () => {
    const { value, period, comparison, partial } = previous({ compare: '2026-09' })!;
    assert.deepEqual([value, comparison, partial], [2, '2026-09', undefined]);
    assert.deepEqual(period, { start: '2026-09-01', end: '2026-10-01' });
    assert.equal(previous({ compare: '2026-09-01/2026-09-10' })?.value, 1);
    assert.equal(previous({ compare: '2026-Q3' })?.value, 2);
  });

  it('says that a part of a period is a part', () => {
    assert.equal(previous({ compare: 'previous-to-date' })?.partial, true);
    assert.equal(previous({ compare: 'previous-full' })?.partial, undefined);
    const running = previous({ period: '2026-10', compare: '2026-11' })!;
    assert.deepEqual([running.value, running.partial, running.period.end], [5, true, '2026-11-14']);
  });

  it('is none with a period that has not begun, and an error with a word nobody knows', () => {
    assert.equal(previous({ compare: '2027-01' }), undefined);
    assert.throws(() => previous({ compare: 'last-year' }), { code: 'bad-query' });
  });

  it('stands behind the points of a series, one by one', () => {
    const { series = [] } = figureOf({ metric: 'opportunities-created', every: 'week', compare: '2026-10' });
    assert.equal(series[0]?.previous?.value, 1);
  });

  it('keeps targets as they were set for their period', () => {
    const targets = ['2026-10', '2026-11'].map((period, index) => ({
      metric: 'revenue-won',
      period,
      value: 100 + index,
    }));
    const target = (period: string) => figureOf({ metric: 'revenue-won', period }, november({ targets })).target?.value;
    assert.deepEqual([target('2026-10'), target('2026-11'), target('2026-09')], [100, 101, undefined]);
  });
});

describe('the engine of a page', () => {
  it('fetches what a document or a metric asks for', async () => {
    const { createEngine: createPlainEngine } = await import('../../src/engine/engine.js');
    const plain = createPlainEngine(parseRecords(november()));
    assert.equal((await plain.answer({ metric: 'lost-value', period: '2026-11' })).value, 33000);
    const own = createPlainEngine(parseRecords(november({ dimensions: [size] })));
    assert.equal((await own.answer({ metric: 'revenue-won', period: '2026-11', by: 'size' })).groups?.length, 2);
    await assert.rejects(plain.answer({ metric: 'no-such' }), { code: 'no-figure' });
    assert.equal(
      createEngine(parseRecords(november())).figure({ metric: 'lost-value', period: '2026-11' }).value,
      33000,
    );
  });

  it('answers as the whole engine does, whatever it has to fetch for it', async () => {
    const { createEngine: createPlainEngine } = await import('../../src/engine/engine.js');
    const query = { metric: 'revenue-won', period: '2026-11' };
    const [gold, silver] = ['Gold', 'Silver'].map((id) => ({ id, name: id, type: id }));
    const types = [{ since: '2026-11-05', type: 'Gold' }];
    const deal = {
      id: 'x',
      status: 'won',
      amount: 9,
      currency: 'USD',
      createdAt: '2026-11-01',
      closedAt: '2026-11-02',
    };
    const order = { id: '1', account: 'Gold', at: '2026-11-02', amount: 9, currency: 'USD' };
    const asked: [string, Query, Record<string, unknown>?][] = [
      ['a year ago', { ...query, compare: 'year-ago-full' }],
      ['a named period', { ...query, compare: '2026-09' }],
      [
        'the target',
        { ...query, compare: 'target' },
        { targets: [{ metric: 'revenue-won', period: '2026-11', value: 9 }] },
      ],
      ['the team', { ...query, compare: 'team', where: { seller: ['A'] } }],
      ['a distribution', { ...query, bins: 5 }],
      ['a further metric', { ...query, metric: 'lost-value' }],
      ['a deal in another currency', query, { opportunities: [deal] }],
      ['an order in another currency', { ...query, metric: 'basket-per-order' }, { orders: [order] }],
      ['types that have changed', { ...query, by: 'account-type' }, { accounts: [gold, { ...silver, types }] }],
      ['an own dimension', { ...query, by: 'size' }, { dimensions: [size] }],
      ['an own metric', { ...query, metric: 'large-wins' }, { metrics: [large] }],
    ];
    for (const [name, each, extra] of asked) {
      const records = parseRecords(november(extra));
      assert.deepEqual(records.issues, [], name);
      assert.deepEqual(await createPlainEngine(records).answer(each), await createEngine(records).answer(each), name);
    }
  });
});
