import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRecords } from '../../src/contract/parse-records.js';
import { createEngine } from '../../src/engine/index.js';

const deal = (id: string, amount: number, seller: string, currency?: string) => ({
  id,
  status: 'won',
  createdAt: '2026-11-01',
  closedAt: '2026-11-02',
  amount,
  seller,
  ...(currency && { currency }),
});

const engineOf = (lists: object) =>
  createEngine(
    parseRecords({
      kind: 'records',
      version: 1,
      asOf: '2026-11-24',
      timeZone: 'Europe/Berlin',
      currency: 'EUR',
      sellers: ['a', 'b'].map((id) => ({ id, name: id })),
      ...lists,
    }),
  );

const figureOf = (...opportunities: object[]) =>
  engineOf({ opportunities }).figure({ metric: 'revenue-won', by: 'seller' });

describe('the engine on currencies', () => {
  it('adds what is in the currency of the document, whether it says so or not', () => {
    assert.equal(figureOf(deal('1', 100, 'a'), deal('2', 50, 'b', 'EUR')).value, 150);
  });

  it('never adds two currencies, nor those of one seller', () => {
    const { value, amounts, groups } = figureOf(deal('1', 100, 'a', 'CHF'), deal('2', 50, 'b'));
    assert.deepEqual(
      [value, amounts],
      [
        null,
        [
          { currency: 'CHF', value: 100 },
          { currency: 'EUR', value: 50 },
        ],
      ],
    );
    const [a, b] = ['a', 'b'].map((key) => groups?.find((group) => group.key === key));
    assert.deepEqual([a?.value, a?.amounts], [null, [{ currency: 'CHF', value: 100 }]]);
    assert.deepEqual([b?.value, b?.amounts], [50, undefined]);
  });

  it('does not pass francs off as euros where there is nothing else', () => {
    const { value, amounts } = figureOf(deal('1', 100, 'a', 'CHF'));
    assert.deepEqual([value, amounts], [null, [{ currency: 'CHF', value: 100 }]]);
  });

  it('a period without deals is 0 in the currency of the document', () => {
    const { value } = figureOf({ ...deal('1', 100, 'a', 'CHF'), closedAt: '2026-10-02' });
    assert.equal(value, 0);
  });

  it('does not see a currency where only what is counted is left', () => {
    const spend = [
      { at: '2026-11-03', amount: 600 },
      { at: '2026-10-03', amount: 400, currency: 'CHF' },
    ];
    const opportunities = [{ ...deal('1', 100, 'a'), account: 'x', business: 'new' }];
    const { value, amounts } = engineOf({ spend, opportunities }).figure({ metric: 'cac-program' });
    assert.deepEqual([value, amounts], [600, undefined]);
  });

  it('does not see a currency where only what is pending is left', () => {
    const created = { from: 'opportunities', at: 'createdAt', aggregate: 'count' };
    const isWon = { ...created, where: [{ field: 'status', in: ['won'] }] };
    const metric = {
      ...{ id: 'own-revenue', kind: 'average', unit: 'money', direction: 'up', label: { en: 'Revenue' } },
      numerator: [{ ...isWon, aggregate: 'sum', of: { field: 'amount' } }],
      denominator: [isWon],
      pending: { ...created, where: [{ field: 'status', in: ['open'] }] },
    };
    const opportunities = [deal('1', 100, 'a'), { ...deal('2', 50, 'a', 'CHF'), status: 'open', closedAt: null }];
    const { value, amounts } = engineOf({ metrics: [metric], opportunities }).figure({ metric: 'own-revenue' });
    assert.deepEqual([value, amounts], [100, undefined]);
  });

  it('says that a level is unknown rather than give that of one currency', () => {
    const open = (id: string, more: object) => ({ id, status: 'open', amount: 100, ...more });
    const opportunities = [open('1', { createdAt: '2026-09-01', currency: 'CHF' }), open('2', {})];
    const { previous } = engineOf({ opportunities }).figure({ metric: 'pipeline-open' });
    assert.deepEqual([previous?.reason?.code, previous?.amounts], ['unknown-history', undefined]);
  });
});
