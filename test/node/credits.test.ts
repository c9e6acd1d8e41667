// Deals and orders of several sellers: who gets what of them, by hand; and what is said of a split that is none.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRecords } from '../../src/contract/read-records.js';
import { createHandler } from '../../src/endpoint/index.js';
import { createEngine as createPlainEngine } from '../../src/engine/engine.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';
import type { CompleteFigure, Group } from '../../src/contract/figures.js';
import type { Query } from '../../src/contract/query.js';

const credit = (...parts: [seller: string, share: number][]) => parts.map(([seller, share]) => ({ seller, share }));

const deal = (id: string, more: object) => ({
  ...{ id, status: 'won', createdAt: '2026-11-02', closedAt: '2026-11-12', amount: 1000 },
  ...more,
});

/** Anna and Bert are Nord, Cora is Süd; Dora owns what she has no part of. */
const company = {
  ...{ kind: 'records', version: 1, asOf: '2026-11-24', timeZone: 'UTC', currency: 'EUR' },
  sellers: [
    { id: 'anna', name: 'Anna', team: 'Nord', region: 'west' },
    { id: 'bert', name: 'Bert', team: 'Nord', region: 'east' },
    { id: 'cora', name: 'Cora', team: 'Süd', region: 'west' },
    { id: 'dora', name: 'Dora', team: 'Süd' },
  ],
  opportunities: [
    deal('1', { amount: 12000, seller: 'dora', credits: credit(['anna', 0.6], ['bert', 0.4]) }),
    deal('2', { amount: 3000, seller: 'anna', createdAt: '2026-10-23' }),
    deal('3', { status: 'lost', credits: credit(['bert', 0.5], ['cora', 0.5], ['dora', 0]) }),
    deal('4', { amount: null, seller: 'cora', credits: credit(['cora', 0.3], ['bert', 0.7]) }),
  ],
  orders: [
    { id: 'o1', account: 'x', at: '2026-11-03', amount: 100, credits: credit(['anna', 0.5], ['bert', 0.5]) },
    { id: 'o2', account: 'x', at: '2026-11-04', amount: 300, seller: 'anna', credits: [] },
    {
      id: 'o3',
      account: 'y',
      at: '2026-11-05',
      amount: 900,
      credits: credit(['anna', 0.33], ['bert', 0.33], ['cora', 0.33]),
    },
  ],
};

const engine = createEngine(parseRecords(company));
const figureOf = (query: Query): CompleteFigure => engine.figure(query);
const by = (dimension: string, metric: string): Record<string, Group> =>
  Object.fromEntries(figureOf({ metric, by: dimension }).groups!.map((group) => [group.key, group]));
const values = (dimension: string, metric: string) =>
  Object.fromEntries(Object.entries(by(dimension, metric)).map(([key, { value }]) => [key, value]));

describe('credit for a deal of several sellers', () => {
  it('everybody counts by share; who is not among them counts for nothing', () => {
    assert.deepEqual(values('seller', 'opportunities-won'), { anna: 1.6, bert: 1.1, cora: 0.3, dora: 0 });
    assert.deepEqual(values('seller', 'revenue-won'), { anna: 10200, bert: 4800, cora: null, dora: 0 });
  });

  it('a team has what its sellers have together, and the whole is as it is', () => {
    assert.deepEqual(values('team', 'opportunities-won'), { Nord: 2.7, Süd: 0.3 });
    assert.deepEqual(values('region', 'opportunities-won'), { east: 1.1, west: 1.9 });
    const { value, count } = figureOf({ metric: 'opportunities-won' });
    assert.deepEqual([value, count], [3, 3]);
    assert.equal(figureOf({ metric: 'revenue-won' }).value, 15000);
  });

  it('a filter by people takes their shares', () => {
    const won = (where: Record<string, string[]>) => figureOf({ metric: 'opportunities-won', where }).value;
    assert.equal(won({ seller: ['bert'] }), 1.1);
    assert.equal(won({ seller: ['anna', 'bert'] }), 2.7);
    assert.equal(won({ team: ['Nord'] }), 2.7);
    assert.equal(won({ team: ['Nord'], region: ['west'] }), 1.6);
    assert.equal(won({ seller: ['dora'] }), 0);
  });

  it('a rate is Σ credited ÷ Σ credited', () => {
    const rates = by('seller', 'win-rate');
    const parts = ({ numerator, denominator, count }: (typeof rates)[string]) => [numerator, denominator, count];
    assert.deepEqual(parts(rates.anna!), [1.6, 1.6, 1.6]);
    assert.deepEqual(parts(rates.bert!), [1.1, 1.6, 1.6]);
    assert.deepEqual(parts(rates.cora!), [0.3, 0.8, 0.8]);
    assert.equal(rates.dora!.reason?.code, 'nothing-to-divide-by');
    assert.equal(figureOf({ metric: 'win-rate' }).value, 0.75);
  });

  it('a mean is weighted by share, a median is of the deals that there is a share of', () => {
    // Anna: ten days, of which 0.6 is hers, and twenty.
    assert.equal(values('seller', 'sales-cycle-mean').anna, (10 * 0.6 + 20) / 1.6);
    const { value, count } = by('seller', 'sales-cycle').anna!;
    assert.deepEqual([value, count], [15, 2]);
  });

  it('a histogram holds whole deals, and its mean is that of the figure', async () => {
    const query = { metric: 'sales-cycle-mean', bins: 5, where: { seller: ['anna'] } };
    const { value, distribution } = await engine.answer(query);
    assert.equal(distribution?.count, 2);
    assert.equal(distribution.mean, value);
    assert.equal(distribution.quantiles.p50, 15);
  });

  it('a customer is one customer, whoever shares them', () => {
    const { value, numerator, denominator } = by('seller', 'basket-per-period').anna!;
    assert.deepEqual([numerator, denominator, value], [650, 2, 325]);
    assert.equal(figureOf({ metric: 'basket-per-period' }).value, 650);
  });

  it('thirds may be written as 0.33: they are thirds, and together the whole', () => {
    assert.deepEqual(values('seller', 'revenue-ordered'), { anna: 650, bert: 350, cora: 300, dora: 0 });
    assert.equal(figureOf({ metric: 'revenue-ordered' }).value, 1300);
    const { value, denominator } = by('seller', 'basket-per-order').anna!;
    assert.deepEqual([value, denominator], [650 / denominator!, 1.83333333333]);
  });

  it('a row that lacks a value is left out once', () => {
    assert.deepEqual(figureOf({ metric: 'revenue-won', by: 'seller' }).omitted, { rows: 1, of: 4, field: 'amount' });
  });

  it('a level on each of many days is as on each of them', () => {
    const opportunities = company.opportunities.map((row) => ({ ...row, status: 'open', closedAt: undefined }));
    const levels = createEngine(parseRecords({ ...company, opportunities }));
    const query: Query = { metric: 'opportunities-open', every: 'week', where: { seller: ['bert'] } };
    assert.deepEqual(
      levels.figure(query).series?.map(({ value }) => value),
      [0, 1.6, 1.6, 1.6, 1.6, null].slice(0, levels.figure(query).series?.length),
    );
  });

  it('a metric of one’s own goes by whom a condition is about', () => {
    const measure = { from: 'opportunities', at: 'closedAt', aggregate: 'count' };
    const metric = {
      ...{ id: 'of-nord', kind: 'flow', unit: 'count', direction: 'up' },
      numerator: [{ ...measure, where: [{ field: 'seller.team', in: ['Nord'] }] }],
    };
    const own = createEngine(parseRecords({ ...company, metrics: [metric] }));
    assert.equal(own.figure({ metric: 'of-nord' }).value, 0.6 + 0.4 + 1 + 0.5 + 0.7);
  });

  it('a page and an endpoint say the same', async () => {
    const query: Query = { metric: 'opportunities-won', period: '2026-11', by: 'seller', compare: 'none' };
    const expected = figureOf(query).groups;
    const onPage = await createPlainEngine(await readRecords(company)).answer(query);
    assert.deepEqual(onPage.groups, expected);
    const source = { calendar: () => company, figure: (asked: Query) => engine.answer(asked) };
    const handle = createHandler({ authorize: () => source });
    const address = 'https://crm.example/kpi?metric=opportunities-won&period=2026-11&by=seller&compare=none';
    const { figures } = (await (await handle(new Request(address))).json()) as { figures: CompleteFigure[] };
    assert.deepEqual(figures[0]?.groups, expected);
  });
});

describe('a split that cannot be used', () => {
  const checked = (credits: unknown, list: 'opportunities' | 'orders' = 'opportunities') => {
    const row = list === 'orders' ? { id: 'o', account: 'x', at: '2026-11-03', amount: 1 } : deal('1', {});
    const { document, leftOut, issues } = parseRecords({ ...company, [list]: [{ ...row, seller: 'anna', credits }] });
    return { rows: document[list]!.length, leftOut: leftOut.get(list), messages: issues.map(({ message }) => message) };
  };

  it('leaves the row out, and says where, what and what to do', () => {
    const faults: [unknown, string][] = [
      [
        credit(['anna', 0.6], ['bert', 0.3]),
        'opportunities[0].credits: shares do not add up to 1 (got 0.9); correct them, or leave credits out and name one seller',
      ],
      [
        credit(['anna', 60], ['bert', 40]),
        'opportunities[0].credits[0].share: expected a number from 0 up to 1 (got 60); send numbers without quotes, unit or grouping',
      ],
      [
        credit(['anna', 0.5], ['anna', 0.5]),
        'opportunities[0].credits[1].seller: stands there twice (got "anna"); send it once',
      ],
      [[{ seller: 'anna' }], 'opportunities[0].credits[0].share: is missing; add a number from 0 up to 1'],
      ['anna', 'opportunities[0].credits: expected a list (got "anna"); send a list in square brackets'],
    ];
    for (const [credits, message] of faults)
      assert.deepEqual(checked(credits), { rows: 0, leftOut: 1, messages: [message] }, message);
  });

  it('a seller nobody knows counts by the id, as the seller of a row does, and is said', () => {
    assert.deepEqual(checked(credit(['anna', 0.5], ['zoe', 0.5]), 'orders'), {
      ...{ rows: 1, leftOut: 0 },
      messages: [
        'orders[0].credits[1].seller: is not in the list "sellers" (got "zoe"); add it there, or correct the id',
      ],
    });
  });

  it('none at all is no fault', () => {
    for (const credits of [undefined, null, []]) {
      assert.deepEqual(checked(credits), { rows: 1, leftOut: 0, messages: [] });
    }
  });

  it('a figure counts the row as left out', () => {
    const opportunities = [
      deal('1', { seller: 'anna', credits: credit(['anna', 0.6]) }),
      deal('2', { seller: 'anna' }),
    ];
    const { value, omitted } = createEngine(parseRecords({ ...company, opportunities })).figure({
      metric: 'opportunities-won',
    });
    assert.deepEqual([value, omitted], [1, { rows: 1, of: 2 }]);
  });
});
