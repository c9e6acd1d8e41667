// Tables to a records document: every rule of the mapping, and the report of what it could not use.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FeedError } from '../../src/contract/feed-error.js';
import { parseRecords } from '../../src/contract/parse-records.js';
import { jsonTable, type MappedRecords, mapRecords, parseMapping, parseTable } from '../../src/mapping/index.js';

const head = { asOf: '2026-11-24', timeZone: 'Europe/Berlin', currency: 'EUR' };

/** Maps CSV texts and JSON lists by the name of the table. */
function mapped(lists: object, files: Record<string, string | unknown[]>, rest: object = {}): MappedRecords {
  const tables = Object.entries(files).map(([name, content]) =>
    typeof content === 'string' ? parseTable(content, { name }) : jsonTable(content, { name }),
  );
  const mapping = parseMapping({ kind: 'mapping', version: 1, document: head, lists, ...rest });
  return mapRecords(mapping, new Map(tables.map((table) => [table.name, table])));
}

const spend = (amount: unknown, csv: string, rest: object = {}) =>
  mapped({ spend: { from: 't', fields: { at: { value: '2026-11-01' }, amount } } }, { t: csv }, rest);
const deals = (fields: object, csv: string, rest: object = {}) =>
  mapped(
    { opportunities: { from: 'deals.csv', fields: { id: 'id', status: { value: 'won' }, ...fields } } },
    { 'deals.csv': csv },
    rest,
  );
const messages = ({ issues }: MappedRecords) => issues.map(({ message }) => message);

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

describe('values', () => {
  const stage = (rest: object) => ({ status: { column: 'stage', values: { Won: 'won', '': 'open' }, ...rest } });
  const csv = 'id,stage\n1,Won\n2,\n3,lost\n4,lost\n5,gone';
  const statuses = ({ document }: MappedRecords) => document.opportunities?.map(({ status }) => status);

  it('translates cells, empty ones too, and reports the others with how many rows have them', () => {
    const result = deals(stage({}), csv);
    assert.deepEqual(statuses(result), ['won', 'open']);
    assert.deepEqual(
      result.issues.map(({ kind, value, rows, place }) => [kind, value, rows, place]),
      [
        ['unknown-value', 'lost', 2, 'deals.csv line 4, column stage'],
        ['unknown-value', 'gone', 1, 'deals.csv line 6, column stage'],
      ],
    );
  });

  it('keeps, drops or replaces the others where the mapping says so', () => {
    assert.deepEqual(statuses(deals(stage({ otherwise: 'keep' }), csv)), ['won', 'open', 'lost', 'lost']);
    assert.deepEqual(statuses(deals(stage({ otherwise: 'absent' }), csv)), ['won', 'open']);
    assert.deepEqual(
      statuses(deals(stage({ otherwise: { value: 'no-decision' } }), csv))?.slice(2),
      Array(3).fill('no-decision'),
    );
  });

  it('does not take what objects inherit for a translation', () => {
    assert.equal(deals(stage({}), 'id,stage\n1,constructor').issues[0]?.kind, 'unknown-value');
  });
});

describe('where', () => {
  const csv = 'id,stage,owner\n1,Won,Ann\n2,Lost,Ann\n3,Won,\n4,Open,Bo';
  const table: [object, string[]][] = [
    [{ stage: 'Won' }, ['1', '3']],
    [{ stage: ['Won', 'Lost'] }, ['1', '2', '3']],
    [{ stage: { not: ['Won', 'Lost'] } }, ['4']],
    [{ owner: { not: '' } }, ['1', '2', '4']],
    [{ stage: 'Won', owner: 'Ann' }, ['1']],
    [{ stage: [] }, []],
  ];
  for (const [where, ids] of table) {
    it(`takes ${ids.join(', ') || 'no row'} for ${JSON.stringify(where)}`, () => {
      const fields = { id: 'id', name: 'id' };
      const { document, counts } = mapped({ sellers: { from: 't', where, fields } }, { t: csv });
      assert.deepEqual(
        document.sellers?.map(({ id }) => id),
        ids,
      );
      assert.equal(counts.get('sellers')?.passedOver, 4 - ids.length);
    });
  }
});

describe('join', () => {
  const files = {
    'deals.csv': 'id,rep,product\n1,Ann,GTXPro\n2,Ann,GTX Basic\n3,Bo,GTXPro\n4,,GTXPro',
    'reps.csv': 'rep,office\nAnn,1\nBo,1\nBo,2',
    'offices.csv': 'office,region\n1,West\n2,West',
    'products.csv': 'product,series\nGTX Basic,GTX\nGTX Pro,GTX\nGTX Pro,MG',
  };
  const join = (spec: object, column: 'seller' | 'product') => {
    const fields = { id: 'id', status: { value: 'won' }, [column]: spec };
    const result = mapped({ opportunities: { from: 'deals.csv', fields } }, files);
    return { ...result, found: result.document.opportunities?.map((row) => row[column]) };
  };
  const product = { join: 'products.csv', on: { product: 'product' }, column: 'product' };
  const office = { join: 'offices.csv', on: { office: 'office' }, column: 'region' };

  it('reports keys without a match, with how many rows have them', () => {
    const { found, issues } = join(product, 'product');
    assert.deepEqual(found, [undefined, 'GTX Basic', undefined, undefined]);
    assert.deepEqual(
      issues.map(({ message }) => message),
      [
        'deals.csv line 2, column product: no row of products.csv with this product (got "GTXPro" in 3 rows); add the row, correct the key under "keys", or say "unmatched"',
      ],
    );
  });

  it('corrects keys before it looks them up', () => {
    const { found, issues } = join({ ...product, keys: { GTXPro: 'GTX Pro' } }, 'product');
    assert.deepEqual([found, issues], [['GTX Pro', 'GTX Basic', 'GTX Pro', 'GTX Pro'], []]);
  });

  it('says nothing of unmatched keys where the mapping does', () => {
    const { found, issues } = join({ ...product, unmatched: { value: 'other' } }, 'product');
    assert.deepEqual([found, issues], [['other', 'GTX Basic', 'other', 'other'], []]);
    assert.deepEqual(join({ ...product, unmatched: 'absent' }, 'product').issues, []);
  });

  it('takes none of several matches that disagree, and says so', () => {
    const { found, issues } = join({ ...product, keys: { GTXPro: 'GTX Pro' }, column: 'series' }, 'product');
    assert.deepEqual(found, [undefined, 'GTX', undefined, undefined]);
    assert.deepEqual([issues[0]?.kind, issues[0]?.rows], ['several-matches', 3]);
  });

  it('goes on to a third table, where matches may agree', () => {
    const { found, issues } = join({ join: 'reps.csv', on: { rep: 'rep' }, column: office }, 'seller');
    assert.deepEqual([found, issues], [['West', 'West', 'West', undefined], []]);
  });

  it('takes the one answer of several matches of which some are empty', () => {
    const fields = { id: 'id', name: { join: 'n', on: { id: 'id' }, column: 'name' } };
    const result = mapped({ sellers: { from: 's', fields } }, { s: 'id,x\n1,', n: 'id,name\n1,\n1,Ann\n1,' });
    assert.deepEqual([result.document.sellers, result.issues], [[{ id: '1', name: 'Ann' }], []]);
  });

  it('does not find rows whose cells have shifted', () => {
    const fields = { id: 'id', name: 'id', region: { join: 'r', on: { id: 'id' }, column: 'region' } };
    const result = mapped({ sellers: { from: 's', fields } }, { s: 'id,x\n1,', r: 'id,region\n1,North, West' });
    assert.deepEqual(result.document.sellers, [{ id: '1', name: '1' }]);
    assert.deepEqual([...result.problems.keys()], ['row-length', 'no-match']);
  });

  it('points to the cell in the other table that cannot be read', () => {
    const fields = { id: 'id', name: 'id', hourlyCost: { join: 'costs.csv', on: { id: 'rep' }, column: 'cost' } };
    const costs = 'rep,cost\n1,80\n2,eighty';
    const result = mapped({ sellers: { from: 's', fields } }, { s: 'id\n1\n2', 'costs.csv': costs });
    assert.match(messages(result)[0] ?? '', /^costs.csv line 3, column cost: not a number .*\(got "eighty"\)/);
  });

  it('joins by several columns, which do not run into each other', () => {
    const fields = {
      id: 'id',
      name: { join: 'n', on: { a: 'x', b: 'y' }, column: 'name', unmatched: { value: 'none' } },
    };
    const files = { s: 'id,a,b\n1,p,q\n2,"p"" ,",q', n: 'x,y,name\np,q,Ann' };
    const { document } = mapped({ sellers: { from: 's', fields } }, files);
    assert.deepEqual(
      document.sellers?.map(({ name }) => name),
      ['Ann', 'none'],
    );
  });
});

describe('onePer', () => {
  const orders = (csv: string) => {
    const fields = {
      id: 'no',
      account: 'customer',
      at: { value: '2026-11-01' },
      amount: { column: 'sales', combine: 'sum' },
      margin: { subtract: ['sales', 'cost'], combine: 'sum' },
    };
    return mapped({ orders: { from: 't', onePer: 'no', fields } }, { t: `no,customer,sales,cost\n${csv}` });
  };

  it('makes one row of the lines of an order, wherever they stand', () => {
    const { document, counts } = orders('1,A,0.1,0.3\n2,B,5,2\n1,A,0.2,0.1\n1,,1,0.5');
    assert.deepEqual(document.orders, [
      { id: '1', account: 'A', at: '2026-11-01', amount: 1.3, margin: 0.4 },
      { id: '2', account: 'B', at: '2026-11-01', amount: 5, margin: 3 },
    ]);
    assert.deepEqual(counts.get('orders'), { rows: 4, used: 4, leftOut: 0, passedOver: 0, records: 2 });
  });

  it('reports lines that disagree, and takes the first', () => {
    const result = orders('1,A,1,1\n1,B,1,1\n1,C,1,1\n2,D,1,1\n2,E,1,1');
    assert.deepEqual(
      result.document.orders?.map(({ account }) => account),
      ['A', 'D'],
    );
    assert.deepEqual(
      result.issues.map(({ place, value }) => [place, value]),
      [
        ['t line 3, column customer', 'B'],
        ['t line 4, column customer', 'C'],
        ['t line 6, column customer', 'E'],
      ],
    );
    assert.match(messages(result)[0] ?? '', /differs from "A" in an earlier line of no "1" \(got "B"\)/);
  });

  it('knows no sum where a line is empty or cannot be read', () => {
    const { document, counts, problems } = orders('1,A,1,1\n1,A,2,\n2,B,x,1\n2,B,1,1\n3,C,,\n3,C,,');
    assert.deepEqual(document.orders, [{ id: '1', account: 'A', at: '2026-11-01', amount: 3 }]);
    assert.deepEqual(counts.get('orders'), { rows: 6, used: 2, leftOut: 4, passedOver: 0, records: 1 });
    assert.deepEqual(Object.fromEntries(problems), { 'sum-unknown': 1, unreadable: 2, missing: 2 });
  });

  it('takes the first line that can be read', () => {
    const at = { column: 'at', date: 'YYYY/MM/DD' };
    const fields = { id: 'no', account: { value: 'A' }, at, amount: { value: 1 } };
    const csv = 'no,at\n1,soon\n1,\n1,2026/11/01\n2,soon\n2,';
    const { document, problems } = mapped({ orders: { from: 't', onePer: 'no', fields } }, { t: csv });
    assert.deepEqual(document.orders, [{ id: '1', account: 'A', at: '2026-11-01', amount: 1 }]);
    assert.deepEqual(Object.fromEntries(problems), { unreadable: 2 });
  });

  it('reports lines without a key', () => {
    const result = orders('1,A,1,1\n,B,1,1');
    assert.equal(result.counts.get('orders')?.leftOut, 1);
    assert.match(messages(result)[0] ?? '', /^t line 3, column no: nothing here, and lines are gathered by no/);
  });

  it('makes a list of the values of a column', () => {
    const source = {
      from: 't',
      onePer: 'account',
      where: { account: { not: '' } },
      fields: { id: 'account', name: 'account' },
    };
    const { document } = mapped({ accounts: source }, { t: 'account\nAcme\nBolt\nAcme\n ,\nBolt' });
    assert.deepEqual(
      document.accounts?.map(({ id }) => id),
      ['Acme', 'Bolt'],
    );
  });
});

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
