// How the values behind a figure are spread: which rows, which steps, which quantiles.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Distribution } from '../../src/contract/figures.js';
import { fromSearchParams, toSearchParams } from '../../src/contract/query-params.js';
import { queryOfParams } from '../../src/contract/parse-query.js';
import type { Query } from '../../src/contract/query.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';

interface Deal {
  amount?: number;
  days?: number;
  status?: string;
  currency?: string;
  seller?: string;
}

const day = (number: number) => new Date(Date.UTC(2026, 10, 10 - number)).toISOString().slice(0, 10);

const records = (deals: readonly Deal[], more: object = {}) => ({
  kind: 'records',
  version: 1,
  asOf: '2026-11-24',
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  opportunities: deals.map(({ days = 5, status = 'won', ...deal }, index) => ({
    id: String(index),
    status,
    createdAt: day(days),
    closedAt: day(0),
    ...deal,
  })),
  ...more,
});

const answer = (document: object, query: Partial<Query> = {}) =>
  createEngine(parseRecords({ ...document })).answer({ metric: 'revenue-won', period: '2026-11', bins: 10, ...query });

const spread = async (deals: readonly Deal[], query: Partial<Query> = {}) =>
  (await answer(records(deals), query)).distribution;

const amounts = (...values: number[]) => values.map((amount) => ({ amount }));
const edges = ({ bins }: Distribution) => [...bins.map(({ from }) => from), bins.at(-1)!.to];
const counts = ({ bins }: Distribution) => bins.map(({ count }) => count);

describe('the distribution of a metric', () => {
  it('is of the rows that count, each with its value', async () => {
    const deals = [...amounts(100, 200, 300, 400), { amount: 900, status: 'lost' }, { status: 'won' }];
    const found = await spread(deals);
    assert.equal(found?.count, 4);
    assert.equal(found.mean, 250);
    assert.deepEqual(found.quantiles, { p10: 130, p25: 175, p50: 250, p75: 325, p90: 370 });
  });

  it('heeds the filter of the query', async () => {
    const deals = [
      { amount: 100, seller: 'a' },
      { amount: 700, seller: 'b' },
    ];
    const found = await spread(deals, { where: { seller: ['b'] } });
    assert.deepEqual([found?.count, found?.mean], [1, 700]);
  });

  it('of a mean of orders is that of the orders', async () => {
    const orders = [100, 200, 300].map((amount, index) => ({ id: String(index), account: 'x', at: day(0), amount }));
    const found = await answer({ ...records([]), orders }, { metric: 'basket-per-order' });
    assert.equal(found.distribution?.mean, found.value);
    assert.equal(found.distribution?.count, 3);
  });

  it('of a cycle has its median, and steps of whole days', async () => {
    const found = await answer(records([1, 2, 2, 3, 4].map((days) => ({ days }))), { metric: 'sales-cycle' });
    assert.equal(found.distribution?.quantiles.p50, found.value);
    assert.deepEqual(edges(found.distribution), [1, 2, 3, 4]);
    assert.deepEqual(counts(found.distribution), [1, 2, 2]);
  });

  it('is not there for what has no value for each row, nor unasked', async () => {
    const deals = amounts(1, 2, 3);
    for (const metric of ['opportunities-won', 'win-rate', 'win-rate-value', 'basket-lifetime'])
      assert.equal((await answer(records(deals, { orders: [] }), { metric })).distribution, undefined, metric);
    const document = parseRecords(records(deals));
    assert.equal((await createEngine(document).answer({ metric: 'revenue-won' })).distribution, undefined);
    assert.equal(await spread([]), undefined);
  });

  it('is not there for amounts in several currencies', async () => {
    const found = await answer(records([{ amount: 5 }, { amount: 7, currency: 'CHF' }]));
    assert.equal(found.reason?.code, 'mixed-currencies');
    assert.equal(found.distribution, undefined);
  });

  it('has round steps with 0 among them, below it too', async () => {
    const found = await spread(amounts(-1200, -300, 200, 900, 1400, 2700));
    assert.deepEqual(edges(found!), [-2000, -1000, 0, 1000, 2000, 3000]);
    assert.deepEqual(counts(found!), [1, 1, 2, 1, 1]);
  });

  it('gathers a long tail in one wide bin, so that the rest can be seen', async () => {
    const usual = Array.from({ length: 60 }, (_, index) => 1000 + index * 150);
    const found = await spread(amounts(...usual, 240000));
    const { bins } = found!;
    assert.deepEqual(bins.at(-1), { from: 10000, to: 240000, count: 1 });
    assert.deepEqual(new Set(bins.slice(0, -1).map(({ from, to }) => to - from)), new Set([1000]));
  });

  it('of one value, or the same again and again, is one bin around it', async () => {
    assert.deepEqual((await spread(amounts(7800, 7800)))?.bins, [{ from: 7000, to: 8000, count: 2 }]);
    assert.deepEqual((await spread(amounts(0)))?.bins, [{ from: 0, to: 1, count: 1 }]);
  });

  it('counts every value in the bin that holds it, whatever the values', async () => {
    const value = fc.oneof(fc.double({ min: -1e6, max: 1e9, noNaN: true }), fc.integer({ min: -50, max: 50 }));
    const sets = fc.array(value, { minLength: 1, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(sets, fc.integer({ min: 1, max: 40 }), async (values, bins) => {
        const found = await spread(amounts(...values), { bins });
        const at = edges(found!);
        assert.deepEqual(
          at,
          [...at].sort((a, b) => a - b),
        );
        assert.equal(new Set(at).size, at.length, `edges ${at.join()}`);
        const expected = found!.bins.map(
          ({ from, to }, index) =>
            values.filter((each) => each >= from && (each < to || (index === found!.bins.length - 1 && each === to)))
              .length,
        );
        assert.deepEqual(counts(found!), expected);
        assert.equal(
          expected.reduce((sum, count) => sum + count),
          values.length,
        );
      }),
      { numRuns: 150, examples: [[[-5e-324], 1]] },
    );
  });
});

describe('the question for a distribution', () => {
  it('travels in an address', () => {
    const query: Query = { metric: 'sales-cycle', bins: 12 };
    assert.equal(toSearchParams(query).toString(), 'metric=sales-cycle&bins=12');
    assert.deepEqual(fromSearchParams(toSearchParams(query)).query, query);
    assert.deepEqual(queryOfParams(new URLSearchParams('metric=sales-cycle&bins=12')), query);
    assert.throws(() => queryOfParams(new URLSearchParams('metric=sales-cycle&bins=many')));
  });
});
