// What is below 0: losses that something is divided by, credit notes that outweigh the orders, and plans of a loss.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Group, Measured } from '../../src/contract/figures.js';
import { createEngine as withoutFurther } from '../../src/engine/engine.js';
import { parseRecords } from '../../src/engine/index.js';
import { change } from '../../src/metrics/change.js';
import { outlook } from '../../src/metrics/outlook.js';
import { viewed } from '../../src/metrics/views.js';
import { acquisitionView } from '../../src/widgets/flash-acquisition/acquisition-view.js';
import { figureView } from '../../src/widgets/flash-figure/figure-view.js';
import { english, german, plain } from '../helpers/formats.js';
import { figureOf, november } from '../helpers/november.js';

const code = ({ value, reason }: Measured) => [value, reason?.code];
const at = '2026-11-02';

describe('a share of a loss', () => {
  const deal = { status: 'won', createdAt: at, closedAt: at, amount: 100 };
  const document = november({
    opportunities: [
      { ...deal, id: '1', account: 'Gold', margin: -100 },
      { ...deal, id: '2', account: 'Silver', margin: 400 },
    ],
    activities: [],
    spend: [
      { at, amount: 200, accountType: 'Gold' },
      { at, amount: 100, accountType: 'Silver' },
    ],
  });
  const query = { by: 'account-type' };

  it('is none, with its parts and the reason', () => {
    const { groups = [], value } = figureOf({ ...query, metric: 'acquisition-cost-share' }, document);
    assert.deepEqual(groups.map(code), [
      [null, 'negative-denominator'],
      [0.25, undefined],
    ]);
    assert.deepEqual([groups[0]?.numerator, groups[0]?.denominator, value], [200, -100, 1]);
  });

  it('is still a margin that is known, not a revenue in its place', () => {
    const ofMargin = figureOf({ ...query, metric: 'acquisition-cost-share' }, document);
    const losing = { ...ofMargin, groups: ofMargin.groups!.slice(0, 1) };
    const ofRevenue = figureOf({ ...query, metric: 'acquisition-cost-share-of-revenue' }, document);
    const cost = figureOf({ ...query, metric: 'cac' }, document);
    assert.equal(acquisitionView({ cost, ofMargin: losing, ofRevenue }, german).against, 'margin');
  });

  it('is none where both are negative, either', () => {
    const refund = { ...document, spend: [{ at, amount: -200, accountType: 'Gold' }] };
    const { groups = [] } = figureOf({ ...query, metric: 'acquisition-cost-share' }, refund);
    assert.deepEqual(code(groups[0]!), [null, 'negative-denominator']);
  });

  it('is none of teams taken together', () => {
    const team = (key: string, denominator: number): Group => ({
      key,
      value: 1,
      numerator: 10,
      denominator,
      members: 2,
    });
    const figure = figureOf({ metric: 'acquisition-cost-share' }, document);
    const groups = [
      team('Nord', -30),
      team('Süd', 10),
      { ...team('West', 10), members: 1 },
      { ...team('Ost', 10), members: 9 },
    ];
    const { groups: shown = [] } = viewed({ ...figure, by: 'team', groups }, { view: 'team', viewer: undefined });
    assert.deepEqual(shown.map(code), [
      [1, undefined],
      [null, 'negative-denominator'],
    ]);
  });
});

describe('credit notes that outweigh the orders', () => {
  const order = { id: '1', account: 'Gold', at, amount: -100, margin: -40 };
  const value = (metric: string, more: object = {}) =>
    code(figureOf({ metric }, november({ orders: [{ ...order, ...more }] })));

  it('leave no rate, and their sum', () => {
    assert.deepEqual(value('margin-rate'), [null, 'negative-denominator']);
    assert.deepEqual(value('markup'), [null, 'negative-denominator']);
    assert.deepEqual(value('margin'), [-40, undefined]);
    assert.deepEqual(value('revenue-ordered'), [-100, undefined]);
  });

  it('leave none in another currency', () => {
    assert.deepEqual(value('margin-rate', { currency: 'USD' }), [null, 'negative-denominator']);
  });

  it('leave none of amounts won and lost', () => {
    const opportunities = [{ id: '1', status: 'won', createdAt: at, closedAt: at, amount: -5 }];
    const figure = figureOf({ metric: 'win-rate-value' }, november({ opportunities }));
    assert.deepEqual(code(figure), [null, 'negative-denominator']);
  });
});

describe('a credit note', () => {
  const order = (id: string, account: string, amount: number, margin = amount / 2) => ({
    ...{ id, account, at, amount, margin },
  });
  const orders = [order('1', 'Gold', 100), order('2', 'Gold', 200), order('3', 'Silver', -100)];
  const figure = (metric: string, more: object = {}) => figureOf({ metric, ...more }, november({ orders }));

  it('reduces the amount, and is neither an order nor a customer', () => {
    const found = ['basket-per-order', 'basket-per-period', 'basket-per-period-all', 'basket-lifetime'].map(
      (metric): unknown => {
        const { value, numerator, denominator, count } = figure(metric);
        return [value, numerator, denominator, count];
      },
    );
    assert.deepEqual(found, [
      [100, 200, 2, 2],
      [200, 200, 1, 2],
      [200, 200, 1, 2],
      [200, 200, 1, 2],
    ]);
    assert.equal(figure('basket-per-order-median').value, 150);
    assert.equal(figure('margin-rate').value, 0.5);
  });

  it('by itself is divided by nothing', () => {
    const { groups = [] } = figure('basket-per-order', { by: 'account' });
    assert.deepEqual(
      groups.map(({ key, value, numerator, reason }) => [key, value, numerator, reason?.code]),
      [
        ['Gold', 150, 300, undefined],
        ['Silver', null, -100, 'nothing-to-divide-by'],
      ],
    );
  });

  it('counts alike with and without what few pages fetch', async () => {
    const usual = withoutFurther(parseRecords(november({ orders })));
    for (const metric of ['basket-per-order', 'basket-per-period']) {
      const { value } = await usual.answer({ metric, period: '2026-11' });
      assert.equal(value, figure(metric).value, metric);
    }
  });

  it('is no value of a distribution, whose mean is that of the figure', async () => {
    const engine = withoutFurther(parseRecords(november({ orders })));
    const { distribution, value } = await engine.answer({ metric: 'basket-per-order', period: '2026-11', bins: 5 });
    assert.deepEqual([distribution?.count, distribution?.quantiles.p50, distribution?.mean], [2, 150, value]);
  });
});

describe('a rate of a loss', () => {
  it('is negative: only what it is divided by must not be', () => {
    const figure = figureOf(
      { metric: 'margin-rate' },
      november({ orders: [{ id: '1', account: 'Gold', at, amount: 100, margin: -40 }] }),
    );
    assert.equal(figure.value, -0.4);
  });
});

describe('a change from below 0', () => {
  it('is told as an amount, never as a percentage', () => {
    const traits = { kind: 'flow', unit: 'money', direction: 'up' } as const;
    const changed = (now: number, before: number) => change({ value: now, previous: { value: before } }, traits);
    assert.deepEqual(changed(100, -200), { kind: 'absolute', amount: 300, favourable: true });
    assert.deepEqual(changed(-100, -200), { kind: 'absolute', amount: 100, favourable: true });
    assert.deepEqual(changed(-100, 200), { kind: 'absolute', amount: -300, favourable: false });
    assert.deepEqual(changed(-100, 0), { kind: 'absolute', amount: -100, favourable: false });
  });
});

describe('a target', () => {
  const goal = (metric: string, value: number, orders: unknown[] = []) => {
    const targets = [{ metric, period: '2026-11', value }];
    return figureView(figureOf({ metric }, november({ orders, targets })), english).goal!;
  };

  it('below 0 is named, and nothing is said of how far it is reached', () => {
    for (const metric of ['opportunities-won', 'margin', 'opportunities-lost', 'pipeline-open']) {
      const { text, tone, target } = goal(metric, -5);
      assert.deepEqual([text, tone], ['', 'flat'], metric);
      assert.match(plain(target), /−€?5$/);
    }
    const elapsed = { days: 10, of: 20, calendar: 'calendar-days' } as const;
    const { attainment, pace } = outlook(-50, -100, elapsed, { kind: 'flow', direction: 'up' })!;
    assert.deepEqual([attainment, pace], [undefined, undefined]);
  });

  it('of 0 has no percentage, and its bar a length', () => {
    const { text, bar } = goal('margin', 0);
    assert.equal(plain(text), '€0 ahead of plan');
    assert.deepEqual([bar.share, bar.mark], [0, 0]);
  });

  it('draws no full bar for a value below 0', () => {
    assert.ok(goal('margin', -10, [{ id: '1', account: 'Gold', at, amount: 1, margin: -50 }]).bar.share <= 0, 'a bar');
  });
});
