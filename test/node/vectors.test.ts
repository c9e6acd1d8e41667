// The binding test vectors: one November of one team, seen on Friday the 13th.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Measured } from '../../src/contract/figures.js';
import type { Query } from '../../src/contract/query.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';
import { change, hasFewCases } from '../../src/metrics/change.js';
import { outlook } from '../../src/metrics/outlook.js';
import { shares } from '../../src/metrics/shares.js';
import { figureOf, november } from '../helpers/november.js';

const parts = ({ numerator, denominator }: Measured) => [numerator, denominator];
const near = (actual: number | null | undefined, expected: number) =>
  assert.ok(Math.abs((actual ?? NaN) - expected) < 0.001, `${actual} is not ${expected}`);

describe('conversion', () => {
  const vectors: [string, number, number][] = [
    ['win-rate', 3, 6],
    ['win-rate-broad', 3, 7],
    ['win-rate-value', 19000, 52000],
    ['win-rate-value-broad', 19000, 62000],
    ['win-rate-created', 1, 5],
  ];
  for (const [metric, numerator, denominator] of vectors) {
    it(`${metric} is ${numerator} of ${denominator}`, () => {
      const figure = figureOf({ metric });
      assert.deepEqual(parts(figure), [numerator, denominator]);
      near(figure.value, numerator / denominator);
    });
  }

  it('says how many of a cohort are still open', () => {
    assert.equal(figureOf({ metric: 'win-rate-created' }).pending, 3);
  });

  it('pools sellers instead of averaging their rates', () => {
    const { value, groups = [] } = figureOf({ metric: 'win-rate', by: 'seller' });
    assert.deepEqual(groups.map(parts), [
      [3, 4],
      [0, 2],
    ]);
    assert.equal(value, 0.5);
  });

  it('of one seller rests on too few cases for a verdict', () => {
    const { groups = [], ...traits } = figureOf({ metric: 'win-rate', by: 'seller' });
    assert.deepEqual(
      groups.map((group) => [group.value, hasFewCases(group, traits)]),
      [
        [0.75, true],
        [0, true],
      ],
    );
    assert.equal(hasFewCases(figureOf({ metric: 'win-rate' }), traits), false);
  });

  it('of 200 of whom 30 became customers is 15 %', () => {
    const opportunities = Array.from({ length: 200 }, (_, index) => ({
      id: String(index),
      createdAt: '2026-11-02',
      ...(index < 30 ? { status: 'won', closedAt: '2026-11-12' } : { status: index % 2 ? 'open' : 'lost' }),
    }));
    const figure = figureOf({ metric: 'win-rate-created' }, november({ opportunities }));
    assert.deepEqual(parts(figure), [30, 200]);
    near(figure.value, 0.15);
  });

  it('is unknown, not 0 %, where nothing was closed', () => {
    const figure = figureOf({ metric: 'win-rate', period: '2026-08' });
    assert.equal(figure.value, null);
    assert.equal(figure.reason?.code, 'nothing-to-divide-by');
  });
});

describe('opportunities', () => {
  it('counts those created by their creation date', () => {
    assert.equal(figureOf({ metric: 'opportunities-created' }).value, 5);
  });

  it('counts and sums those won and lost by their closing date', () => {
    assert.equal(figureOf({ metric: 'opportunities-won' }).value, 3);
    assert.equal(figureOf({ metric: 'opportunities-lost' }).value, 3);
    assert.equal(figureOf({ metric: 'revenue-won' }).value, 19000);
    assert.equal(figureOf({ metric: 'revenue-won', period: '2026-09' }).value, 0);
  });

  it('draws what was won on the day it was won, not created', () => {
    const { series = [] } = figureOf({ metric: 'revenue-won', every: 'day' });
    const days = series.filter(({ value }) => value).map(({ at, value }) => [at, value]);
    assert.deepEqual(days, [
      ['2026-11-03', 12000],
      ['2026-11-09', 4000],
      ['2026-11-12', 3000],
    ]);
  });

  it('has a sales cycle that is the median of the won, in calendar days across a change of clocks', () => {
    assert.equal(figureOf({ metric: 'sales-cycle' }).value, 38);
  });

  it('sums the open pipeline', () => {
    assert.equal(figureOf({ metric: 'pipeline-open' }).value, 20000);
  });

  it('is not available, never 0, without the list', () => {
    const figure = figureOf({ metric: 'time-spent' });
    assert.equal(figure.value, null);
    assert.deepEqual(figure.reason, { code: 'no-list', list: 'activities' });
  });
});

describe('comparison', () => {
  it('compares a running month with the same days of the one before', () => {
    assert.deepEqual(figureOf({ metric: 'opportunities-created' }).previous?.period, {
      start: '2026-10-01',
      end: '2026-10-14',
    });
  });

  it('ends with the shorter month', () => {
    const document = november({ asOf: '2027-03-31' });
    assert.deepEqual(figureOf({ metric: 'opportunities-created', period: 'month' }, document).previous?.period, {
      start: '2027-02-01',
      end: '2027-03-01',
    });
  });

  it('compares a closed month with the whole month before', () => {
    assert.deepEqual(figureOf({ metric: 'opportunities-created', period: '2026-10' }).previous?.period, {
      start: '2026-09-01',
      end: '2026-10-01',
    });
  });

  it('never compares thirty days with twenty-nine, nor a part of a month with a whole one', () => {
    const days = (query: Omit<Query, 'metric'>, asOf: string): number[] => {
      const { period, previous } = figureOf({ metric: 'opportunities-created', ...query }, november({ asOf }));
      const length = ({ start, end }: { start: string; end: string }) => (Date.parse(end) - Date.parse(start)) / 864e5;
      return [length(period), length(previous!.period)];
    };
    assert.deepEqual(days({ period: '2026-11-01/2026-11-30' }, '2026-12-15'), [30, 30]);
    assert.deepEqual(days({ period: '2026-11', compare: 'previous-to-date' }, '2026-11-15'), [30, 15]);
    assert.deepEqual(days({ period: '2026-11', compare: 'previous-full' }, '2026-11-15'), [30, 31]);
  });

  it('knows nothing of a time before the first row', () => {
    const { previous } = figureOf({ metric: 'opportunities-won' });
    assert.equal(previous?.value, null);
    assert.equal(previous?.reason?.code, 'unknown-history');
  });

  it('knows nothing of a period that begins before the first row, but for a few quiet days', () => {
    const beginning = (createdAt: string) => november({ opportunities: [{ id: '1', status: 'open', createdAt }] });
    const before = (createdAt: string, query: object = {}) => {
      const { value, reason } = figureOf({ metric: 'opportunities-created', ...query }, beginning(createdAt)).previous!;
      return value ?? reason?.code;
    };
    assert.deepEqual(
      ['2026-10-02', '2026-10-05'].map((day) => before(day)),
      [1, 'unknown-history'],
    );
    const year = { period: '2026', compare: 'year-ago-full' };
    assert.deepEqual(
      ['2025-01-07', '2025-06-15'].map((day) => before(day, year)),
      [1, 'unknown-history'],
    );
    const open = { metric: 'opportunities-open' };
    assert.equal(before('2026-10-05', open), 1);
  });

  it('knows of a figure of several lists what all of them tell', () => {
    const spend = [{ at: '2026-10-20', amount: 90 }];
    const { previous } = figureOf({ metric: 'cac-program', period: '2026-11' }, november({ spend }));
    assert.equal(previous?.reason?.code, 'unknown-history');
  });
});

describe('change', () => {
  const count = { kind: 'flow', unit: 'count', direction: 'up' } as const;
  const rate = { kind: 'ratio', unit: 'share', direction: 'up' } as const;
  const of = (value: number | null): Measured => ({ value });

  it('of a rate is in points', () => {
    const points = change({ ...of(0.5), previous: of(0.4) }, rate);
    assert.equal(points?.kind, 'points');
    near(points?.amount, 0.1);
  });

  it('is favourable where less is better', () => {
    assert.deepEqual(change({ ...of(3), previous: of(4) }, { ...count, direction: 'down' }), {
      kind: 'relative',
      amount: -0.25,
      favourable: true,
    });
  });

  it('from 0 is new, from 0 to 0 nothing, from unknown no comparison', () => {
    assert.equal(change({ ...of(5), previous: of(0) }, count)?.kind, 'new');
    assert.equal(change({ ...of(0), previous: of(0) }, count)?.kind, 'none');
    assert.equal(change({ ...of(5), previous: of(null) }, count), undefined);
  });

  it('of an average amount is a share of it, never the amount under the name of one', () => {
    const average = { kind: 'average', unit: 'money', direction: 'up' } as const;
    assert.deepEqual(change({ ...of(450), previous: of(400) }, average), {
      kind: 'relative',
      amount: 0.125,
      favourable: true,
    });
  });

  it('across zero is absolute, without a percentage', () => {
    const money = { kind: 'flow', unit: 'money', direction: 'up' } as const;
    assert.deepEqual(change({ ...of(100), previous: of(-200) }, money), {
      kind: 'absolute',
      amount: 300,
      favourable: true,
    });
  });
});

describe('progress', () => {
  const flow = { kind: 'flow', direction: 'up' } as const;
  const at = (days: number, of: number) => outlook(27000, 60000, { days, of, calendar: 'working-days' }, flow);

  it('on calendar days is on track', () => {
    const { attainment, expected, pace, projection, status } = at(13, 30)!;
    near(attainment, 0.45);
    near(expected, 26000);
    near(pace, 1.03846);
    near(projection, 62307.692);
    assert.equal(status, 'on-track');
  });

  it('on working days is to be watched', () => {
    const { expected, pace, projection, required, status } = at(10, 21)!;
    near(expected, 28571.4286);
    near(pace, 0.945);
    near(projection, 56700);
    near(required, 3000);
    assert.equal(status, 'watch');
  });

  it('with a day off is exactly on track', () => {
    const { expected, pace, projection, required, status } = at(9, 20)!;
    near(expected, 27000);
    near(pace, 1);
    near(projection, 60000);
    near(required, 3000);
    assert.equal(status, 'on-track');
  });

  it('counts the working days of the calendar, less its days off', () => {
    const { elapsed } = figureOf({ metric: 'revenue-won' }).period;
    assert.deepEqual(elapsed, { days: 10, of: 21, calendar: 'working-days' });
    const french = figureOf({ metric: 'revenue-won' }, november({ holidays: ['2026-11-11'] })).period;
    assert.deepEqual(french.elapsed, { days: 9, of: 20, calendar: 'working-days' });
  });

  it('of a rate has no pace', () => {
    const rate = outlook(
      0.264,
      0.3,
      { days: 16, of: 21, calendar: 'working-days' },
      { kind: 'ratio', direction: 'up' },
    );
    assert.equal(rate?.expected, undefined);
    assert.equal(rate?.pace, undefined);
    assert.equal(rate?.status, 'behind');
  });

  it('gives no verdict in the first days', () => {
    assert.equal(at(2, 21)?.status, undefined);
  });
});

describe('baskets', () => {
  const order = (id: string, account: string, at: string, amount: number) => ({ id, account, at, amount });
  const document = november({
    orders: [
      order('1', 'X', '2026-11-02', 100),
      order('2', 'X', '2026-11-03', 200),
      order('3', 'X', '2026-11-04', 300),
      order('4', 'Y', '2026-11-05', 1000),
      order('5', 'X', '2026-03-05', 1800),
    ],
  });

  it('per order', () => assert.equal(figureOf({ metric: 'basket-per-order' }, document).value, 400));
  it('per customer of the period', () => assert.equal(figureOf({ metric: 'basket-per-period' }, document).value, 800));
  it('per customer ever', () => assert.equal(figureOf({ metric: 'basket-lifetime' }, document).value, 1700));

  it('have a median beside the mean, for who defines it', () => {
    const median = {
      ...{ id: 'basket-median', kind: 'average', unit: 'money', direction: 'up' },
      numerator: [{ from: 'orders', at: 'at', aggregate: 'median', of: { field: 'amount' } }],
    };
    assert.equal(figureOf({ metric: 'basket-median' }, { ...document, metrics: [median] }).value, 250);
  });

  it('never adds two currencies', () => {
    const orders = [order('1', 'X', '2026-11-02', 100), { ...order('2', 'X', '2026-11-03', 200), currency: 'CHF' }];
    const figure = figureOf({ metric: 'revenue-ordered' }, november({ orders }));
    assert.equal(figure.value, null);
    assert.deepEqual(figure.amounts, [
      { currency: 'CHF', value: 200 },
      { currency: 'EUR', value: 100 },
    ]);
  });
});

describe('effort', () => {
  const sellers = [{ id: 'A', name: 'Seller A', hourlyCost: 50 }];
  const activity = (id: string, opportunity: string, hours: number, status?: string) => ({
    ...{ id, opportunity, seller: 'A', kind: 'meeting', at: '2026-11-03', minutes: hours * 60 },
    ...(status && { status }),
  });
  // Gold took 60 hours, 20 of them on what was won; what was only planned, or cancelled, took none.
  const activities = [
    ...[activity('1', '1', 20), activity('2', '2', 30, 'held'), activity('3', '9', 10)],
    ...[activity('4', '3', 12), activity('5', '1', 5, 'planned'), activity('6', '1', 5, 'cancelled')],
  ];
  const ofGold = (metric: string) =>
    figureOf({ metric, where: { 'account-type': ['Gold'] } }, november({ sellers, activities }));

  it('is counted on what was lost, too', () => {
    assert.equal(ofGold('time-spent').value, 60);
    near(figureOf({ metric: 'time-spent' }, november({ sellers, activities })).value, 72);
  });

  it('costs what its hours cost, for each opportunity that was decided', () => {
    const figure = ofGold('cost-per-opportunity');
    assert.deepEqual(parts(figure), [3000, 3]);
    assert.equal(figure.value, 1000);
  });
});

describe('shares', () => {
  it('of three equal thirds total 100', () => {
    assert.deepEqual(shares([1, 1, 1], 1), [0.334, 0.333, 0.333]);
  });
});

describe('a head that cannot be used', () => {
  it('names the zone that nobody knows', () => {
    assert.throws(
      () => parseRecords(november({ timeZone: 'Europe/Bärlin' })),
      /document\.timeZone: expected an IANA name/,
    );
  });
});

describe('rows that cannot be used', () => {
  it('are left out, counted and reported; the rest is used', () => {
    const opportunities = [...(november().opportunities as unknown[]), { id: '11', status: 'won', amount: '12 €' }];
    const records = parseRecords(november({ opportunities }));
    assert.equal(records.leftOut.get('opportunities'), 1);
    assert.match(records.issues[0]!.message, /^opportunities\[10\]\.amount: expected a number \(got "12 €"\); send/);
    assert.deepEqual(createEngine(records).figure({ metric: 'opportunities-won', period: '2026-11' }).omitted, {
      rows: 1,
      of: 11,
    });
  });

  it('without a closing date are counted where the date is needed', () => {
    const opportunities = [...(november().opportunities as unknown[]), { id: '11', status: 'won', amount: 1 }];
    const figure = figureOf({ metric: 'revenue-won' }, november({ opportunities }));
    assert.equal(figure.value, 19000);
    assert.deepEqual(figure.omitted, { rows: 1, of: 11, field: 'closedAt' });
  });
});
