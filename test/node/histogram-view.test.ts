// What a histogram shows of its figure: columns, tails, marks, and what so many values let one say.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Distribution } from '../../src/contract/figures.js';
import { histogramView } from '../../src/widgets/flash-histogram/histogram-view.js';
import { german, plain } from '../helpers/formats.js';

const cycles: Distribution = {
  bins: [
    { from: 0, to: 20, count: 8 },
    { from: 20, to: 40, count: 20 },
    { from: 40, to: 60, count: 9 },
    { from: 60, to: 240, count: 3 },
  ],
  quantiles: { p10: 12, p25: 22, p50: 30, p75: 48, p90: 60 },
  mean: 45,
  count: 40,
};

const viewOf = (part: Partial<Distribution> = {}) =>
  histogramView(
    {
      metric: 'sales-cycle',
      kind: 'average',
      unit: 'days',
      direction: 'down',
      period: { start: '2026-11-01', end: '2026-12-01' },
      value: 30,
    },
    { ...cycles, ...part },
    german,
  );

const near = (actual: number | undefined, expected: number) =>
  assert.ok(Math.abs((actual ?? NaN) - expected) < 1e-9, `${actual} is not ${expected}`);

describe('the columns of a histogram', () => {
  it('are named by their edges, and the wide one by where it begins', () => {
    assert.deepEqual(
      viewOf().bins.map(({ label }) => plain(label)),
      ['0 Tage bis unter 20 Tage', '20 Tage bis unter 40 Tage', '40 Tage bis unter 60 Tage', 'ab 60 Tage'],
    );
    assert.deepEqual(
      viewOf().bins.map(({ isTail }) => isTail),
      [false, false, false, true],
    );
    assert.match(viewOf().sentences.at(-1)!, /^Schraffiert/);
  });

  it('without a tail end with a bin that holds its end', () => {
    const { bins, sentences } = viewOf({ bins: cycles.bins.slice(0, 3) });
    assert.equal(plain(bins.at(-1)!.label), '40 Tage bis 60 Tage');
    assert.ok(!sentences.some((sentence) => sentence.startsWith('Schraffiert')), 'nothing is hatched');
  });

  it('say count and share, which total 100 %', () => {
    assert.equal(plain(viewOf().bins[1]!.spoken), '20 Tage bis unter 40 Tage: 20 Fälle, 50 %');
    assert.equal(plain(viewOf().bins[3]!.spoken), 'ab 60 Tage: 3 Fälle, 7 %');
  });
});

describe('the marks of a histogram', () => {
  it('stand within their columns', () => {
    const [median, mean] = viewOf().marks;
    near(median?.at, 1.5 / 4);
    near(mean?.at, 2.25 / 4);
    assert.deepEqual([median?.anchor, mean?.anchor], ['end', 'start']);
  });

  it('are left out for a handful of values', () => {
    assert.deepEqual(viewOf({ count: 4 }).marks, []);
  });
});

describe('the words of a histogram', () => {
  it('say what pulls the mean', () => {
    assert.equal(
      plain(viewOf().finding),
      'Der Median beträgt 30 Tage; wenige große Fälle heben den Mittelwert auf 45 Tage',
    );
    assert.match(viewOf({ mean: 20 }).finding, /wenige kleine Fälle senken/);
    assert.equal(plain(viewOf({ mean: 31 }).finding), 'Der Median beträgt 30 Tage, der Mittelwert 31 Tage');
  });

  it('give quantiles only to enough values', () => {
    assert.deepEqual(viewOf().sentences.slice(0, 2).map(plain), [
      'Die mittlere Hälfte umfasst 22 Tage bis 48 Tage.',
      'Ein Zehntel erreicht höchstens 12 Tage, ein Zehntel mindestens 60 Tage.',
    ]);
    assert.ok(!viewOf({ count: 8 }).sentences.some((sentence) => sentence.includes('Zehntel')), 'no tenths of 8');
    assert.equal(viewOf({ count: 3 }).finding, 'Erst 3 Fälle: zu wenig für eine Verteilung');
  });

  it('say that every value is the same', () => {
    const same = { p10: 7, p25: 7, p50: 7, p75: 7, p90: 7 };
    const view = viewOf({ bins: [{ from: 0, to: 10, count: 6 }], quantiles: same, mean: 7, count: 6 });
    assert.equal(plain(view.finding), 'Alle 6 Fälle: 7 Tage');
    assert.equal(view.isOne, true);
  });
});
