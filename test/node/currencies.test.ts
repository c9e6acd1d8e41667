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

const figureOf = (...opportunities: object[]) =>
  createEngine(
    parseRecords({
      kind: 'records',
      version: 1,
      asOf: '2026-11-24',
      timeZone: 'Europe/Berlin',
      currency: 'EUR',
      sellers: ['a', 'b'].map((id) => ({ id, name: id })),
      opportunities,
    }),
  ).figure({ metric: 'revenue-won', by: 'seller' });

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
});
