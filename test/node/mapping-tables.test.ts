// Delimited files and JSON answers as tables: cells, lines, and what is wrong with them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { jsonTable, parseTable, type Table } from '../../src/mapping/index.js';
import { columnReader } from '../../src/mapping/table.js';

const parse = (text: string, delimiter?: string): Table => parseTable(text, { name: 'deals.csv', delimiter });
const plain = ({ rows }: Table) => rows.map((row) => ({ ...row }));

describe('parseTable', () => {
  const same: [string, string][] = [
    ['a line feed at the end of lines', 'id,name\n1,Ann\n2,Bo\n'],
    ['CRLF', 'id,name\r\n1,Ann\r\n2,Bo\r\n'],
    ['CR', 'id,name\r1,Ann\r2,Bo'],
    ['a byte order mark', '\uFEFFid,name\n1,Ann\n2,Bo'],
    ['semicolons', 'id;name\n1;Ann\n2;Bo'],
    ['tabs', 'id\tname\n1\tAnn\n2\tBo'],
    ['bars', 'id|name\n1|Ann\n2|Bo'],
    ['quotes', '"id","name"\n"1","Ann"\n"2","Bo"'],
    ['blank lines', '\n\nid,name\n\n1,Ann\n,\n2,Bo\n\n\n'],
    ['a column without name or content', 'id,name,\n1,Ann,\n2,Bo,'],
  ];
  for (const [what, text] of same) {
    it(`reads a file with ${what}`, () => {
      const table = parse(text);
      assert.deepEqual(plain(table), [
        { id: '1', name: 'Ann' },
        { id: '2', name: 'Bo' },
      ]);
      assert.deepEqual(table.faults, []);
    });
  }

  it('counts the lines of quoted cells and blank lines', () => {
    const table = parse('id,note\n1,"one\r\ntwo\nthree"\n\n2,x\n3,"a\rb"\n4,y');
    const places = table.rows.map((_, row) => table.place(row, 'note'));
    assert.deepEqual(
      places,
      [2, 6, 7, 9].map((line) => `deals.csv line ${line}, column note`),
    );
  });

  it('does not take a separator inside a quoted header for the delimiter', () => {
    assert.deepEqual(plain(parse('"amount; net",id\n5,1')), [{ 'amount; net': '5', id: '1' }]);
  });

  it('asks for the delimiter where the header leaves a doubt', () => {
    assert.throws(() => parse('revenue, net;id\n5;1'), /line 1: more than one possible delimiter \(got ",", ";"\)/);
    assert.deepEqual(plain(parse('revenue, net;id\n5;1', ';')), [{ 'revenue, net': '5', id: '1' }]);
  });

  it('refuses a file without a header, and a header with two columns of one name', () => {
    assert.throws(() => parse(''), /deals.csv: has no header/);
    assert.throws(() => parse('id,id\n1,2'), /two columns of one name \(got "id"\)/);
  });

  it('reports a row that is too short, and uses it', () => {
    const [fault] = parse('id,name,amount\n1,Ann\n2,Bo,5').faults;
    assert.equal(fault?.row, 0);
    assert.equal(fault?.usable, true);
  });

  it('reports a row that is too long, and does not use it', () => {
    const [fault] = parse('id,name,amount\n1,Smith, Ann,7\n2,Bo,5').faults;
    assert.equal(fault?.usable, false);
    assert.equal(fault?.value, '7');
  });

  for (const end of ['', '\n', '\r\n', '\n\n']) {
    it(`reports a quote that is never closed before ${JSON.stringify(end)}`, () => {
      const { faults } = parse(`id,name\n1,Ann\n2,"Bo\n3,Cy${end}`);
      assert.equal(faults.at(-1)?.usable, false);
      assert.match(faults.at(-1)?.what ?? '', /not closed/);
    });
  }

  it('takes no closed quote for an open one', () => {
    for (const cell of ['"Bo"', '""', '"a""b"', '"a"""', '"1\n2"', 'a"b"', 'a"']) {
      assert.deepEqual(parse(`id,name\n2,${cell}\n`).faults, [], cell);
    }
  });

  it('keeps a column called __proto__ a column', () => {
    const { rows } = parse('__proto__,constructor\nx,y');
    assert.equal(columnReader('__proto__')(rows[0] ?? {}), 'x');
    assert.equal(({} as Record<string, unknown>).x, undefined);
  });

  it('reads back any cells, and finds the line of each row', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é') });
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 8 });
    const { formatRows } = dsvFormat(',');
    fc.assert(
      fc.property(rows, (cells) => {
        const table = parse(formatRows([['id', 'b', 'c'], ...cells]), ',');
        assert.deepEqual(
          plain(table),
          cells.map(([id, b, c]) => ({ id, b, c })),
        );
        assert.deepEqual(table.faults, []);
        cells.forEach((_, row) => {
          const before = formatRows([['id', 'b', 'c'], ...cells.slice(0, row)]);
          const line = before.split(/\r\n|\r|\n/).length + 1;
          assert.equal(table.place(row), `deals.csv line ${line}`);
        });
      }),
    );
  });
});

describe('jsonTable', () => {
  const answer = { page: { results: [{ id: 7, properties: { amount: '12', 'a.b': 1 } }, null, { id: 8 }] } };
  const table = jsonTable(answer, { name: 'hubspot', rows: 'page.results' });

  it('takes the rows from a path', () => {
    assert.equal(table.rows.length, 3);
    assert.equal(table.place(2, 'properties.amount'), 'hubspot page.results[2], column properties.amount');
  });

  it('reports a row that is no object', () => {
    assert.deepEqual(
      table.faults.map(({ row, usable }) => [row, usable]),
      [[1, false]],
    );
  });

  it('knows a column that any row has', () => {
    assert.equal(table.has('properties.amount'), true);
    assert.equal(table.has('properties.stage'), false);
  });

  it('refuses a path without a list', () => {
    assert.throws(() => jsonTable(answer, { name: 'hubspot', rows: 'page' }), /hubspot page: expected a list of rows/);
    assert.throws(() => jsonTable({ results: [] }, { name: 'hubspot' }), /hubspot: expected a list of rows/);
    assert.throws(
      () => jsonTable(null, { name: 'hubspot', rows: 'results' }),
      /expected a list of rows \(got nothing\)/,
    );
    assert.throws(() => jsonTable([], { name: 'hubspot', rows: 'results' }), /expected a list of rows/);
  });
});

describe('columnReader', () => {
  it('takes a name as it stands before it takes it for a path', () => {
    const read = columnReader('a.b');
    assert.equal(read({ a: { b: 1 }, 'a.b': 2 }), 2);
    assert.equal(read({ a: { b: 1 } }), 1);
    assert.equal(read({ a: null }), undefined);
  });

  it('does not see what objects inherit', () => {
    for (const column of ['constructor', 'toString', 'a.constructor', '__proto__.x']) {
      assert.equal(columnReader(column)({ a: {} }), undefined);
    }
  });
});
