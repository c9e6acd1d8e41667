// What a breakdown shows of its figure: order, what is gathered, shares, and what may be drawn as parts of a whole.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure, Group } from '../../src/contract/figures.js';
import { breakdownView, type Shape } from '../../src/widgets/flash-breakdown/breakdown-view.js';
import { german, plain } from '../helpers/formats.js';

const group = (key: string | null, value: number | null, more: Partial<Group> = {}): Group => ({ key, value, ...more });

const viewOf = (groups: Group[], part: Partial<CompleteFigure> = {}, shape: Shape = 'bars') =>
  breakdownView(
    {
      metric: 'revenue-won',
      kind: 'flow',
      unit: 'count',
      direction: 'up',
      period: { start: '2026-11-01', end: '2026-12-01' },
      value: null,
      groups,
      ...part,
    },
    shape,
    german,
  );

const rate = { kind: 'ratio', unit: 'share' } as const;
const labels = ({ rows }: ReturnType<typeof viewOf>) => rows.map(({ label }) => label);
const values = ({ rows }: ReturnType<typeof viewOf>) => rows.map(({ value }) => plain(value));
const many = (count: number) => Array.from({ length: count }, (_, index) => group(`g${index}`, count - index));

describe('the rows of a breakdown', () => {
  it('are the largest first, what is unknown behind, what is not assigned last', () => {
    const view = viewOf([group(null, 9), group('a', 1), group('b', null), group('c', 5)]);
    assert.deepEqual(labels(view), ['c', 'a', 'b', 'Nicht zugeordnet']);
    assert.deepEqual(values(view), ['5', '1', '–', '9']);
    assert.equal(view.rows[2]?.bar, undefined);
  });

  it('are eight at most: the rest is gathered, with its count and its exact sum', () => {
    assert.equal(viewOf(many(8)).rows.length, 8);
    const view = viewOf(many(12));
    assert.deepEqual([view.rows.length, labels(view).at(-1), values(view).at(-1)], [8, '5 weitere Gruppen', '15']);
    assert.equal(labels(viewOf([...many(12), group(null, 4)])).at(-2), 'Nicht zugeordnet');
  });

  it('pool the rates that are gathered, and do not add up customers', () => {
    const rates = many(9).map((each) => ({ ...each, value: 0.5, numerator: 5, denominator: 10 }));
    assert.equal(values(viewOf(rates, rate)).at(-1), '50 %');
    assert.equal(values(viewOf(many(9), { kind: 'distinct' })).at(-1), '–');
  });

  it('have shares that total 100 %, only where they make a whole that is known', () => {
    const thirds = viewOf([group('a', 1), group('b', 1), group('c', 1)]);
    assert.deepEqual(
      thirds.rows.map(({ share }) => plain(share)),
      ['34 %', '33 %', '33 %'],
    );
    for (const view of [viewOf([group('a', 1), group('b', null)]), viewOf([group('a', 1)], rate)])
      assert.equal(view.hasShares, false);
  });

  it('begin at a zero that negative values cross', () => {
    const { rows, zero } = viewOf([group('a', 30), group('b', -10)]);
    assert.equal(zero, 0.25);
    assert.deepEqual(rows[0]?.bar, { from: 0.25, to: 1 });
    assert.deepEqual(rows[1]?.bar, { from: 0, to: 0.25 });
  });
});

describe('parts of a whole', () => {
  const refused: [string, Group[], Partial<CompleteFigure>, RegExp][] = [
    ['rates', [group('a', 0.5)], rate, /kein Ganzes/],
    ['levels', [group('a', 5)], { kind: 'stock' }, /kein Ganzes/],
    ['negative values', [group('a', 5), group('b', -1)], {}, /Negative Werte/],
    ['unknown values', [group('a', 5), group('b', null)], {}, /nicht bekannt/],
  ];
  for (const [name, groups, part, why] of refused)
    it(`are not made of ${name}: bars, and why`, () => {
      const view = viewOf(groups, part, 'donut');
      assert.equal(view.shape, 'bars');
      assert.match(view.why, why);
    });

  it('follow each other and end with the whole', () => {
    const { rows, shape, why } = viewOf([group('a', 3), group('b', 1)], {}, 'stacked');
    assert.deepEqual([shape, why], ['stacked', '']);
    assert.deepEqual(
      rows.map(({ from, part }) => [from, part]),
      [
        [0, 0.75],
        [0.75, 0.25],
      ],
    );
  });
});

describe('the finding of a breakdown', () => {
  const of = (value: number, denominator: number) => ({ value, numerator: value * denominator, denominator });
  const findings: [string, Group[], Partial<CompleteFigure>, string][] = [
    ['the largest share', [group('a', 3), group('b', 1)], {}, 'a hat mit 75 % den größten Anteil'],
    [
      'two that are alike',
      [group('a', 2), group('b', 2), group('c', 1)],
      {},
      'a, b haben mit je 40 % den größten Anteil',
    ],
    ['all alike', [group('a', 2), group('b', 2)], {}, 'Alle liegen gleichauf bei 2'],
    ['the only one', [group('a', 2)], {}, 'Nur a hat einen Wert: 2'],
    [
      'the highest rate of enough cases',
      [group('a', 0, of(1, 2)), group('b', 0, of(0.5, 10)), group('c', 0, of(0.2, 10))],
      rate,
      'b liegt mit 50 % am höchsten',
    ],
    ['who is below zero', [group('a', 9), group('b', -2)], {}, 'a liegt mit 9 vorn, im Minus liegt b'],
    ['nothing of nothing', [group('a', null)], {}, ''],
  ];
  for (const [name, groups, part, expected] of findings)
    it(`says ${name}`, () => assert.equal(plain(viewOf(groups, part).finding), expected));
});
