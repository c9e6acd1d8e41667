// What a win takes: sellers by target, each against the pooled value, and effort that has won nobody yet.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Format } from '../../src/locales/format.js';
import { type EffortOptions, effortView } from '../../src/widgets/flash-effort/effort-view.js';
import { pooledFigure } from '../helpers/analysis.js';
import { english, german, plain } from '../helpers/formats.js';

/** Appointments and wins of each seller, by target. */
type Sellers = Record<string, Record<string, [effort: number, wins: number]>>;
const options: EffortOptions = { unit: 'appointments', limit: 8, viewer: undefined };

function figuresOf(sellers: Sellers) {
  const names = [...new Set(Object.values(sellers).flatMap((cells) => Object.keys(cells)))];
  const total = (cells: [number, number][]): [number, number] => [
    cells.reduce((sum, [effort]) => sum + effort, 0),
    cells.reduce((sum, [, wins]) => sum + wins, 0),
  ];
  const of = (target: string) =>
    Object.fromEntries(
      Object.entries(sellers).flatMap(([seller, cells]) => (cells[target] ? [[seller, cells[target]]] : [])),
    );
  const bySeller = Object.entries(sellers).map(([seller, cells]) => [seller, total(Object.values(cells))]);
  const byTarget = names.map((target) => [target, total(Object.values(of(target)))]);
  return {
    all: pooledFigure('effort-per-win', Object.fromEntries(bySeller)),
    targets: pooledFigure('effort-per-win', Object.fromEntries(byTarget)),
    cells: names.map((target) => pooledFigure('effort-per-win', of(target))),
    keys: names,
  };
}

const viewOf = (sellers: Sellers, more: Partial<EffortOptions> = {}, format: Format = german) =>
  effortView(figuresOf(sellers), { ...options, ...more }, format);
const alone = (sellers: Sellers, more: Partial<EffortOptions> = {}, format: Format = german) =>
  effortView({ ...figuresOf(sellers), targets: undefined, cells: [], keys: [] }, { ...options, ...more }, format);

/** The binding vector: A 40 for 4, B 45 for 3, and C 15 for none. */
const vector: Sellers = { A: { Gold: [40, 4] }, B: { Gold: [45, 3] } };
const team: Sellers = {
  Mira: { Gold: [54, 6], Silber: [49, 7] },
  Sofia: { Gold: [85, 5], Silber: [65, 5] },
  Tom: { Gold: [15, 0], Silber: [24, 3] },
};

describe('effort per win', () => {
  it('is pooled, never the mean of the sellers', () => {
    const { pooled, rows } = alone(vector);
    assert.deepEqual(
      rows.map(({ label, all }) => [label, all.value, all.parts]),
      [
        ['A', '10,0', '40 / 4'],
        ['B', '15,0', '45 / 3'],
      ],
    );
    assert.deepEqual([pooled.all.value, pooled.all.words], ['12,1', '85 Termine, 7 Gewinne']);
    assert.equal(alone({ ...vector, C: { Gold: [15, 0] } }).pooled.all.value, '14,3');
  });

  it('has one number of decimals in a table, chosen by what is sure in it', () => {
    const values = (sellers: Sellers) =>
      viewOf(sellers).rows.flatMap(({ cells, all }) => [...cells, all].map((cell) => cell?.value));
    assert.deepEqual(values({ A: { Gold: [45, 6], Silber: [33, 10] }, B: { Gold: [90, 6], Silber: [30, 6] } }), [
      ...['8', '3', '5'],
      ...['15', '5', '10'],
    ]);
    assert.deepEqual(values({ A: { Gold: [45, 6], Silber: [12, 10] }, B: { Gold: [90, 6], Silber: [30, 6] } }), [
      ...['7,5', '1,2', '3,6'],
      ...['15,0', '5,0', '10,0'],
    ]);
  });

  it('without a win is said in words, never infinite or 0', () => {
    const { rows, noWin } = alone({ ...vector, C: { Gold: [15, 0] } });
    const cell = rows.at(-1)!.all;
    assert.deepEqual([cell.value, cell.words], ['–', '15 Termine, noch kein Gewinn']);
    assert.deepEqual(noWin, ['C: 15 Termine, noch kein Gewinn']);
    assert.deepEqual(alone({ C: { Gold: [15, 0] } }, {}, english).noWin, ['C: 15 appointments, no win yet']);
    assert.equal(alone({ C: { Gold: [15, 0] } }).finding, 'Nach 15 Terminen noch kein Gewinn');
    assert.equal(alone({ C: { Gold: [1, 0] } }, {}, english).finding, 'No win yet after 1 appointment');
  });

  it('is told for the target where sellers differ most', () => {
    assert.equal(plain(viewOf(team).finding), 'Gold kostet Sofia 17 Termine, Mira 9');
    assert.equal(plain(viewOf(team, {}, english).finding), 'Gold costs Sofia 17 appointments, Mira 9');
    assert.equal(plain(viewOf(team, { unit: 'hours' }).finding), 'Gold kostet Sofia 17 Stunden, Mira 9');
  });

  it('is told of all targets together where none has enough wins of two sellers', () => {
    const few: Sellers = { A: { Gold: [8, 4], Silber: [8, 4] }, B: { Gold: [16, 4], Silber: [16, 4] } };
    assert.equal(plain(viewOf(few).finding), 'Ein Gewinn kostet B 4 Termine, A 2');
    assert.equal(viewOf(vector).finding, 'Ein Gewinn kostet 12,1 Termine');
    assert.equal(
      alone({ A: { Gold: [50, 5] }, B: { Gold: [51, 5] } }).finding,
      'Alle brauchen etwa gleich viele Termine je Gewinn',
    );
  });

  it('names who is said to need most and least, though the table is cut', () => {
    const { rows, limited, finding } = viewOf({ ...team, Ada: { Gold: [30, 5] } }, { limit: 1, viewer: 'Tom' });
    assert.equal(plain(finding), 'Gold kostet Sofia 17 Termine, Ada 6');
    assert.deepEqual(
      rows.map(({ label }) => label),
      ['Ada', 'Sofia', 'Tom'],
    );
    assert.equal(limited, '3 von 4, nach Aufwand ausgewählt, samt den oben Genannten');
  });

  it('is tinted against the pooled value of its own column only', () => {
    const { rows, columns, pooled } = viewOf(team);
    assert.deepEqual(
      columns.map(({ label }) => label),
      ['Gold', 'Silber'],
    );
    assert.deepEqual(
      rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell?.tint)]),
      [
        ['Mira', 0, 0],
        ['Sofia', 1, 2],
        ['Tom', 0, 0],
      ],
    );
    assert.deepEqual(
      [...pooled.cells, pooled.all].map((cell) => cell?.parts),
      ['154 / 11', '138 / 15', '292 / 26'],
    );
  });

  it('has no colour and no say below five wins', () => {
    const { rows, hasFew, hasTints } = viewOf({ A: { Gold: [20, 4] }, B: { Gold: [80, 4] } });
    assert.ok(
      rows.every(({ all }) => all.isFew && all.tint === 0),
      'too few',
    );
    assert.deepEqual([hasFew, hasTints], [true, false]);
  });

  it('leaves a dash where a seller had nothing to do with a target', () => {
    const { rows } = viewOf({ ...team, Ada: { Silber: [30, 6] } });
    assert.deepEqual(
      rows.find(({ label }) => label === 'Ada')?.cells.map((cell) => cell?.value),
      [undefined, '5'],
    );
  });

  it('names three without a win and counts the others', () => {
    const barren = Object.fromEntries(
      ['P', 'Q', 'R', 'S', 'T'].map((name, index) => [name, { Gold: [index + 1, 0] as [number, number] }]),
    );
    assert.deepEqual(viewOf(barren).noWin, [
      'T: 5 Termine, noch kein Gewinn',
      'S: 4 Termine, noch kein Gewinn',
      'R: 3 Termine, noch kein Gewinn',
      'und 2 weitere ohne Gewinn',
    ]);
  });
});
