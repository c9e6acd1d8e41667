// What is wrong with a mapping itself is said before a row is read.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedError } from '../../src/contract/feed-error.js';
import { mapped, head } from '../helpers/mapped.js';

describe('a mapping that contradicts the contract', () => {
  const csv = { 'deals.csv': 'id,stage,closed\n1,won,2026-11-01' };
  const list = (source: object) => ({
    opportunities: { from: 'deals.csv', fields: { id: 'id', status: 'stage' }, ...source },
  });
  const withField = (fields: object) => list({ fields: { id: 'id', status: 'stage', ...fields } });
  const targets = (period: unknown) => ({
    targets: { from: 'deals.csv', fields: { metric: 'id', value: 'id', period } },
  });
  const table: [string, object, RegExp][] = [
    [
      'an unknown table',
      list({ from: 'deal.csv' }),
      /opportunities.from: unknown \(got "deal.csv"\); use one of "deals.csv"/,
    ],
    [
      'an unknown table of a join',
      withField({ seller: { join: 'x', on: { id: 'id' }, column: 'id' } }),
      /seller.join: unknown/,
    ],
    ['an unknown field', withField({ amont: 'id' }), /fields.amont: opportunities have no such field .*"amount"/],
    [
      'a required field that is not mapped',
      list({ fields: { id: 'id' } }),
      /fields.status: is missing; add the column/,
    ],
    [
      'a spelling that is none',
      withField({ closedAt: { column: 'closed', date: 'yyyy-MM-dd' } }),
      /closedAt: a date has no part y/,
    ],
    [
      'a date without a day',
      withField({ closedAt: { column: 'closed', date: 'YYYY-MM' } }),
      /closedAt: the spelling names no day/,
    ],
    [
      'a period that is finer than its date',
      targets({ column: 'closed', date: 'YYYY-MM', period: 'week' }),
      /names no day/,
    ],
    [
      'a constant that the field does not take',
      withField({ status: { value: 'Won' } }),
      /status.value: expected one of open/,
    ],
    ['a sum of texts', withField({ seller: { column: 'id', combine: 'sum' } }), /seller.combine: only numbers add up/],
    ['a difference of texts', withField({ seller: { subtract: ['id', 'id'] } }), /seller.subtract: only numbers/],
    ['an unknown list', { deals: { from: 'deals.csv', fields: {} } }, /mapping.lists/],
    ['an unknown key', withField({ seller: { colum: 'id' } }), /fields.seller: unknown key \(got "colum"\)/],
    [
      'a misspelt number spelling',
      withField({ amount: { column: 'id', number: { dec: ',' } } }),
      /amount.number: unknown key \(got "dec"\)/,
    ],
    ['a join without a key', withField({ seller: { join: 'deals.csv', on: {}, column: 'id' } }), /seller.on/],
  ];
  for (const [what, lists, message] of table) {
    it(`is refused: ${what}`, () => {
      assert.throws(
        () => mapped(lists, csv),
        (error: FeedError) => error.code === 'bad-document' && message.test(error.message) && error.issues.length > 0,
      );
    });
  }

  it('is refused: an unknown time zone', () => {
    const document = { ...head, timeZone: 'Europe/Berlinn' };
    assert.throws(() => mapped({}, {}, { document }), /timeZone: expected an IANA name \(got "Europe\/Berlinn"\)/);
  });

  it('reports a target whose period means nothing', () => {
    const result = mapped(targets('closed'), { 'deals.csv': 'id,closed\n1,Q4/2026\n2,2026-Q4' });
    assert.deepEqual(
      result.document.targets?.map(({ period }) => period),
      ['2026-Q4'],
    );
    assert.equal(result.issues[0]?.kind, 'not-accepted');
  });
});
