// What a trend shows of its figure: where each step stands, what is cut off, what is said.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axisOf } from '../../src/chart/scale.js';
import { linePath } from '../../src/chart/line.js';
import type { CompleteFigure, Point } from '../../src/contract/figures.js';
import { isoDay, dayNumber } from '../../src/metrics/days.js';
import { usualStep } from '../../src/widgets/flash-trend/steps.js';
import { type TrendOptions, trendView } from '../../src/widgets/flash-trend/trend-view.js';
import { english, german, plain } from '../helpers/formats.js';

const first = dayNumber('2026-11-01')!;

/** November seen on the 3rd: 100 a day, October 50 a day. */
const november = (part: Partial<CompleteFigure> = {}): CompleteFigure => ({
  metric: 'revenue-won',
  kind: 'flow',
  unit: 'money',
  direction: 'up',
  currency: 'EUR',
  asOf: '2026-11-03T09:00:00+01:00',
  period: { start: '2026-11-01', end: '2026-12-01', elapsed: { days: 2, of: 20, calendar: 'working-days' } },
  value: 300,
  previous: { value: 150, comparison: 'previous-to-date', period: { start: '2026-10-01', end: '2026-10-04' } },
  every: 'day',
  series: Array.from({ length: 30 }, (_, day) => ({
    at: isoDay(first + day),
    value: day < 3 ? 100 : null,
    previous: { value: 50 },
  })),
  ...part,
});

const viewOf = (part: Partial<CompleteFigure> = {}, options: Partial<TrendOptions> = {}, format = german) =>
  trendView(november(part), { isCumulative: false, isColumns: false, ...options }, format);

const near = (actual: number | null | undefined, expected: number) =>
  assert.ok(Math.abs((actual ?? NaN) - expected) < 1e-9, `${actual} is not ${expected}`);

describe('the steps of a trend', () => {
  it('stand in the middle of their day, and end where the period ends', () => {
    const { points } = viewOf();
    assert.equal(points.length, 30);
    near(points[0]?.x, 0.5 / 30);
    near(points[29]?.to, 1);
  });

  it('are cut off today: what is to come has no value, but the compared one', () => {
    const { points, today, last } = viewOf();
    near(today, 3 / 30);
    assert.equal(last, 2);
    assert.deepEqual([points[3]?.y, points[3]?.isFuture, points[3]?.before === null], [null, true, false]);
    assert.deepEqual(
      points.slice(1, 4).map(({ isOpen }) => isOpen),
      [false, true, false],
    );
  });

  it('are all over in a period that is over, and on a day that has ended', () => {
    assert.equal(viewOf({ asOf: '2026-12-05' }).today, undefined);
    assert.ok(!viewOf({ asOf: '2026-11-03' }).points[2]!.isOpen, 'the day has ended');
  });

  it('of months leave the running one open', () => {
    const series = ['2026-09-01', '2026-10-01', '2026-11-01'].map((at) => ({ at, value: 5 }));
    const { points } = viewOf({ every: 'month', series, period: { start: '2026-09-01', end: '2026-12-01' } });
    assert.deepEqual(
      points.map(({ label }) => label),
      ['September', 'Oktober', 'November, läuft noch'],
    );
  });

  it('have a gap where a value is unknown, which is not 0', () => {
    const series: Point[] = [
      { at: '2026-11-01', value: 4 },
      { at: '2026-11-02', value: null },
      { at: '2026-11-03', value: 6 },
    ];
    const { points } = viewOf({ series });
    assert.equal(points[1]?.y, null);
    assert.equal(points[1].spoken, '2. November: unbekannt');
    assert.equal(
      linePath([
        { x: 0, y: 0 },
        { x: 0.5, y: null },
        { x: 1, y: 1 },
      ]),
      'M0,100ZM100,0Z',
    );
  });

  it('suit the period', () => {
    const steps = ['month', '2026-11', 'week', undefined, 'quarter', '2026-Q4', 'year', '2026', 'all'].map(usualStep);
    assert.deepEqual(steps, ['day', 'day', 'day', 'day', 'week', 'week', 'month', 'month', 'year']);
    assert.equal(usualStep('2026-09-01/2026-11-30'), 'week');
    assert.equal(usualStep('2025-12-01/2026-11-30'), 'month');
  });
});

describe('a cumulative trend', () => {
  it('adds up, each sum at the end of its step', () => {
    const { points, last } = viewOf({}, { isCumulative: true });
    near(points[1]?.x, 2 / 30);
    assert.equal(plain(points[last]!.value), '300 €');
    assert.equal(plain(points[last]!.beforeValue), '150 €');
  });

  it('has a plan for its target that passes where today should be', () => {
    const { target, rows } = viewOf({ target: { value: 1500 } }, { isCumulative: true });
    assert.equal(rows.at(-1)?.text, '1.500');
    near(target[0]?.y, 0);
    near(target[1]?.x, 3 / 30);
    near(target[1]?.y, 0.1);
    near(target[2]?.y, 1);
  });

  it('of a rate is that of all cases so far', () => {
    const series = [
      { at: '2026-11-01', value: 1, numerator: 1, denominator: 1 },
      { at: '2026-11-02', value: null, numerator: 0, denominator: 0 },
      { at: '2026-11-03', value: 0, numerator: 0, denominator: 3 },
    ];
    const { points } = viewOf({ series, kind: 'ratio', unit: 'share' }, { isCumulative: true });
    assert.deepEqual(
      points.map(({ value }) => plain(value)),
      ['100 %', '100 %', '25 %'],
    );
  });

  it('does not add up what does not: customers, levels, medians', () => {
    for (const kind of ['stock', 'distinct', 'average'] as const) {
      const { points, note } = viewOf({ kind }, { isCumulative: true });
      assert.equal(plain(points[2]!.value), '100 €', kind);
      assert.doesNotMatch(note, /aufgelaufen/);
    }
  });
});

describe('the target of a trend', () => {
  it('is a level for a rate, and nothing for a flow in steps', () => {
    assert.deepEqual(viewOf({ target: { value: 1000 } }).target, []);
    const { target } = viewOf({ kind: 'ratio', unit: 'share', target: { value: 0.3 }, series: [] });
    assert.deepEqual([target.length, target[0]?.y], [2, target[1]?.y]);
  });
});

describe('the finding of a trend', () => {
  const findings: [string, Partial<CompleteFigure>, string][] = [
    ['more', {}, 'Der November liegt 100 % über dem Oktober bis 3.'],
    ['less', { value: 120 }, 'Der November liegt 20 % unter dem Oktober bis 3.'],
    ['the same', { value: 150 }, 'Der November liegt gleichauf mit dem Oktober bis 3.'],
    [
      'nothing before',
      { previous: { ...november().previous!, value: 0 } },
      'Der November steht bei 300 €, nach nichts im Oktober bis 3.',
    ],
    [
      'before unknown',
      { previous: { ...november().previous!, value: null } },
      'Der November steht bei 300 €, ohne Vergleichswert im Oktober bis 3.',
    ],
    ['nothing known', { value: null }, ''],
    [
      'points',
      { value: 0.5, unit: 'share', kind: 'ratio', previous: { ...november().previous!, value: 0.4 } },
      'Der November liegt 10 Pkt. über dem Oktober bis 3.',
    ],
    [
      'few cases',
      { value: 0.5, unit: 'share', kind: 'ratio', numerator: 1, denominator: 2 },
      'Der November steht bei 50 %, zu wenig für ein Urteil: 1 von 2',
    ],
  ];
  for (const [name, part, expected] of findings)
    it(`says ${name}`, () => assert.equal(plain(viewOf(part).finding), expected));

  it('is said in English too', () => {
    assert.equal(viewOf({}, {}, english).finding, 'November is 100% above October to the 3rd');
  });
});

describe('the axes of a trend', () => {
  it('say long amounts in thousands, and the unit once', () => {
    const series = [
      { at: '2026-11-01', value: 0 },
      { at: '2026-11-02', value: 45000 },
    ];
    const { rows, note } = viewOf({ series });
    assert.deepEqual(
      rows.map(({ text }) => text),
      ['0', '20', '40', '60'],
    );
    assert.equal(plain(note), 'Tausend €, je Tag');
  });

  it('name the days of a month by their numbers, a week apart where it is narrow', () => {
    const { columns } = viewOf();
    assert.deepEqual(
      columns.filter(({ rank }) => rank === 0).map(({ text }) => text),
      ['1', '8', '15', '22', '29'],
    );
  });

  it('begin at 0 for columns, and near the values for a line that hardly moves', () => {
    assert.equal(axisOf([90, 100], { fromZero: true }).least, 0);
    assert.ok(axisOf([90, 100]).least > 80, 'looked at closely');
    assert.equal(axisOf([-3, 8]).at(0) > 0, true);
    assert.deepEqual(axisOf([0, 2], { isWhole: true }).ticks, [0, 1, 2]);
    assert.deepEqual([axisOf([]).least, axisOf([0]).most], [0, 1]);
  });
});
