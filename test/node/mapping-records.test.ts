// Tables to a records document: what it holds, and the report of what could not be used.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseRecords } from '../../src/contract/parse-records.js';
import { deals, head, mapped, messages, spend } from '../helpers/mapped.js';

describe('mapRecords', () => {
  it('hands the head of the document on', () => {
    const document = { ...head, holidays: ['2026-12-25'], labels: { 'account-type': { G: 'Gold' } } };
    const result = mapped({ spend: [] }, {}, { document });
    assert.deepEqual(result.document, { kind: 'records', version: 1, ...document, spend: [] });
  });

  it('takes now for the moment where the mapping names none', () => {
    const before = Date.now();
    const result = mapped({}, {}, { document: { timeZone: 'UTC', currency: 'EUR' } });
    const { asOf } = result.document;
    assert.ok(Date.parse(asOf) >= before, asOf);
  });

  it('takes an empty cell for absent, and 0 for 0', () => {
    const { document, issues } = deals({ amount: 'amount' }, 'id,amount\n1,\n2,0\n3, ');
    assert.deepEqual(
      document.opportunities?.map((row) => row.amount),
      [undefined, 0, undefined],
    );
    assert.deepEqual(issues, []);
  });

  it('takes the cells that mean "empty" in a table for absent', () => {
    const { document, issues } = deals({ amount: 'amount' }, 'id,amount\n1,NULL', {
      tables: { 'deals.csv': { empty: ['NULL'] } },
    });
    assert.deepEqual([document.opportunities, issues], [[{ id: '1', status: 'won' }], []]);
  });

  it('uses a row without an optional cell that cannot be read', () => {
    const { document, ...report } = deals({ amount: 'amount' }, 'id,amount\n1,12 €\n2,7');
    assert.deepEqual(document.opportunities, [
      { id: '1', status: 'won' },
      { id: '2', status: 'won', amount: 7 },
    ]);
    assert.deepEqual(messages({ document, ...report }), [
      'deals.csv line 2, column amount: not a number as the mapping spells them (got "12 €"); correct the cell, or say under "number" how numbers are written',
    ]);
  });

  it('leaves a row out where a required cell cannot be read or is empty', () => {
    const { document, counts, problems } = spend('cost', 'cost,note\n5,\nfive,\n,none\n7;8,');
    assert.deepEqual(
      document.spend?.map(({ amount }) => amount),
      [5],
    );
    assert.deepEqual(counts.get('spend'), { rows: 4, used: 1, leftOut: 3, passedOver: 0, records: 1 });
    assert.deepEqual(
      [...problems],
      [
        ['unreadable', 2],
        ['missing', 1],
      ],
    );
  });

  it('takes the spelling of the table, and that of the field before it', () => {
    const tables = { t: { number: { decimal: ',' }, date: 'DD.MM.YYYY' } };
    const csv = 'a;b;at\n1,5;1.5;03.04.2026';
    const fields = { at: 'at', amount: 'a' };
    const other = { at: { column: 'at', date: 'MM.DD.YYYY' }, amount: { column: 'b', number: {} } };
    const { document } = mapped(
      {
        spend: [
          { from: 't', fields },
          { from: 't', fields: other },
        ],
      },
      { t: csv },
      { tables },
    );
    assert.deepEqual(document.spend, [
      { at: '2026-04-03', amount: 1.5 },
      { at: '2026-03-04', amount: 1.5 },
    ]);
  });

  it('asks which comes first, day or month', () => {
    const [message] = messages(deals({ closedAt: 'closed' }, 'id,closed\n1,03/04/2026'));
    assert.match(
      message ?? '',
      /\(got "03\/04\/2026"\); say which comes first: "date": "DD\/MM\/YYYY" or "MM\/DD\/YYYY"/,
    );
  });

  it('reads a column inside nested values', () => {
    const fields = { id: 'id', status: 'properties.stage', amount: 'properties.amount', closedAt: 'properties.at' };
    const rows = [{ id: 1, properties: { stage: 'won', amount: 12.5, at: '2026-11-01T10:00:00.000Z' } }, { id: 2 }];
    const result = mapped({ opportunities: { from: 'hubspot', fields } }, { hubspot: rows });
    const at = '2026-11-01T10:00:00.000Z';
    assert.deepEqual(result.document.opportunities, [{ id: '1', status: 'won', amount: 12.5, closedAt: at }]);
    assert.match(
      messages(result)[0] ?? '',
      /^hubspot \[1\], column properties.stage: nothing here, and a row needs "status"/,
    );
  });

  it('takes the numbers of JSON as they are, whatever the spelling of texts', () => {
    const source = { from: 't', fields: { at: { value: '2026-11-01' }, amount: 'cost' } };
    const tables = { t: { number: { decimal: ',', group: '.' } } };
    const { document } = mapped({ spend: source }, { t: [{ cost: 1.234 }, { cost: '1.234' }] }, { tables });
    assert.deepEqual(
      document.spend?.map(({ amount }) => amount),
      [1.234, 1234],
    );
  });

  it('reports a difference that the document does not take', () => {
    const fields = {
      seller: 'who',
      kind: { value: 'visit' },
      at: { value: '2026-11-01' },
      minutes: { subtract: ['end', 'start'] },
    };
    const result = mapped({ activities: { from: 't', fields } }, { t: 'who,start,end\nAnn,30,75\nAnn,75,30\nAnn,30,' });
    assert.deepEqual(
      result.document.activities?.map(({ minutes }) => minutes),
      [45, undefined, undefined],
    );
    assert.match(messages(result)[0] ?? '', /^t line 3, column end: expected a number from 0 \(got -45\)/);
    assert.equal(result.issues.length, 1);
  });

  it('reports a cell that is no single value', () => {
    const fields = { id: 'id', name: 'name', team: 'team' };
    const result = mapped({ sellers: { from: 'crm', fields } }, { crm: [{ id: 1, name: 'Ann', team: { id: 5 } }] });
    assert.match(messages(result)[0] ?? '', /crm \[0\], column team: expected a single value \(got \{"id":5\}\)/);
  });

  it('reports a value that the document does not take', () => {
    const result = deals({ probability: 'p', status: 's' }, 'id,p,s\n1,45,won\n2,0.5,Won');
    assert.deepEqual(result.document.opportunities, [{ id: '1', status: 'won' }]);
    assert.match(messages(result)[0] ?? '', /column p: expected a number from 0 up to 1 \(got 45\)/);
    assert.match(
      messages(result)[1] ?? '',
      /column s: expected one of open.* \(got "Won"\); translate it under "values"/,
    );
  });

  it('reports a column that the table does not have', () => {
    const result = deals(
      { seller: 'owner_nam', account: 'owner_nam', amount: 'amount' },
      'id,owner_name,amount\n1,Ann,5\n2,Bo,6',
    );
    assert.deepEqual(messages(result), [
      'deals.csv, column owner_nam: no row has this column (got "owner_nam" in 2 rows); did you mean "owner_name"?',
    ]);
    assert.equal(result.document.opportunities?.length, 2);
  });

  it('reports a row that is too long once, and leaves it out of every list', () => {
    const from = 'deals.csv';
    const fields = { id: 'id', name: 'name' };
    const csv = 'id,name\n1,Ann\n2,Bo,Cy';
    const result = mapped({ sellers: { from, fields }, accounts: { from, fields } }, { [from]: csv });
    assert.deepEqual([result.counts.get('sellers')?.leftOut, result.counts.get('accounts')?.leftOut], [1, 1]);
    assert.deepEqual([...result.problems], [['row-length', 1]]);
  });

  it('reports ids that are repeated', () => {
    const result = deals({}, 'id\n7\n7\n7');
    assert.match(
      messages(result)[0] ?? '',
      /^deals.csv line 3: another row of opportunities with this id \(got "7" in 2 rows\)/,
    );
  });

  it('keeps 20 issues of a kind and counts all', () => {
    const rows = Array.from({ length: 70_000 }, (_, row) => `${row},x${row}`);
    const { issues, problems } = deals({ amount: 'amount' }, ['id,amount', ...rows].join('\n'));
    assert.equal(issues.length, 20);
    assert.equal(problems.get('unreadable'), 70_000);
  });

  it('takes names that objects inherit for names', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const csv = `id,name\n${names.map((name) => `${name},${name}`).join('\n')}`;
    const name = { join: 's.csv', on: { id: 'id' }, column: 'name' };
    const result = mapped({ sellers: { from: 's.csv', fields: { id: 'id', name } } }, { 's.csv': csv });
    assert.deepEqual(
      result.document.sellers?.map((seller) => seller.name),
      names,
    );
  });

  it('makes any further text of an account a dimension', () => {
    const fields = { id: 'id', name: 'id', sector: 'sector' };
    const { document } = mapped({ accounts: { from: 'a', fields } }, { a: 'id,sector\n1,retail\n2,' });
    assert.deepEqual(document.accounts, [
      { id: '1', name: '1', sector: 'retail' },
      { id: '2', name: '2' },
    ]);
  });

  it('accounts for every row, and makes rows that the contract takes', () => {
    const cell = fc.constantFrom(
      '',
      '1',
      'won',
      'lost',
      'x',
      '2026-11-24',
      '-5',
      '1e999',
      '"',
      ',',
      '\n',
      '2026-02-30',
    );
    const lists = {
      opportunities: {
        from: 'deals.csv',
        where: { d: { not: ['x'] } },
        onePer: ['a'],
        fields: {
          id: 'a',
          status: { column: 'b', values: { '': 'open', won: 'won' }, otherwise: 'keep' },
          amount: { column: 'c', combine: 'sum' },
          probability: 'c',
          createdAt: 'd',
        },
      },
    };
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 })), (rows) => {
        const csv = ['a,b,c,d', ...rows.map((cells) => cells.join(','))].join('\n');
        const { document, counts } = mapped(lists, { 'deals.csv': csv });
        const { rows: all, used, leftOut, passedOver, records } = counts.get('opportunities') ?? assert.fail();
        assert.equal(all, used + leftOut + passedOver);
        assert.equal(records, document.opportunities?.length);
        assert.equal(parseRecords({ ...document }).issues.length, 0);
      }),
    );
  });
});
