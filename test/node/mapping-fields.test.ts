// How the fields of a row are found: translated values, conditions, joins, and lines that are gathered.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type MappedRecords } from '../../src/mapping/index.js';
import { deals, mapped, messages } from '../helpers/mapped.js';

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
