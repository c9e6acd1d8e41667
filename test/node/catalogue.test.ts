// The further families of the catalogue: what selling takes and costs, from lead to customer, baskets and margins.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Measured } from '../../src/contract/figures.js';
import type { RecordsDocument } from '../../src/contract/records.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';
import { hasFewCases } from '../../src/metrics/change.js';
import { catalogue } from '../../src/metrics/catalogue.js';
import { figureOf, november } from '../helpers/november.js';

const parts = ({ numerator, denominator }: Measured) => [numerator, denominator];
const near = (actual: number | null | undefined, expected: number, what = '') =>
  assert.ok(Math.abs((actual ?? NaN) - expected) < 0.001, `${what} ${actual} is not ${expected}`);
const groupsOf = (metric: string, by: string, document: Record<string, unknown>) =>
  Object.fromEntries(
    (figureOf({ metric, by }, document).groups ?? []).map((group) => [group.key ?? 'none', group] as const),
  );

/** Each opportunity has an account of its own, and Gold and Silver took the hours and the money of the vectors. */
function costly(extra: Partial<Record<keyof RecordsDocument, unknown>> = {}): Record<string, unknown> {
  const deals = november().opportunities as { id: string; account: string; amount: number; status: string }[];
  const rate: Record<string, number> = { Gold: 0.45, Silver: 0.4 };
  const activity = (opportunity: string, hours: number, status = 'held') => ({
    ...{ seller: 'A', kind: 'meeting', at: '2026-11-05', minutes: hours * 60, opportunity, status },
  });
  return november({
    sellers: [{ id: 'A', name: 'Seller A', hourlyCost: 50 }],
    accounts: deals.map(({ id, account }) => ({ id: `k${id}`, name: id, type: account })),
    opportunities: deals.map((deal) => ({
      ...deal,
      account: `k${deal.id}`,
      margin: deal.status === 'won' ? deal.amount * rate[deal.account]! : null,
    })),
    activities: [
      ...[activity('1', 20), activity('2', 30), activity('9', 10), activity('3', 8), activity('8', 4)],
      ...[activity('1', 100, 'planned'), activity('2', 100, 'cancelled')],
    ],
    spend: [
      { at: '2026-11-02', amount: 2000, accountType: 'Gold', channel: 'fair' },
      { at: '2026-11-02', amount: 400, accountType: 'Silver', channel: 'web' },
    ],
    ...extra,
  });
}

describe('acquisition cost', () => {
  const segments = (metric: string, document = costly()) => groupsOf(metric, 'account-type', document);

  it('is what was spent and the time on all that was tried, for each new customer', () => {
    const { Gold, Silver } = segments('cac');
    assert.deepEqual(parts(Gold!), [5000, 1]);
    assert.deepEqual(parts(Silver!), [1000, 2]);
    assert.equal(Silver!.value, 500);
    assert.deepEqual(parts(figureOf({ metric: 'cac' }, costly())), [6000, 3]);
  });

  it('would be understated by two fifths with the time on what was won alone', () => {
    const { Gold } = segments('lost-effort-cost');
    assert.equal(Gold!.value, 1500);
    const won = figureOf({ metric: 'effort-per-win-winning-path', where: { 'account-type': ['Gold'] } }, costly());
    assert.deepEqual(parts(won), [1, 1]);
    const spentOnWon = (costly().activities as { opportunity: string }[]).filter(
      ({ opportunity }) => opportunity === '1',
    );
    assert.equal(segments('cac', costly({ activities: spentOnWon })).Gold!.numerator, 3000);
    assert.equal(segments('cac').Gold!.numerator, 5000);
  });

  it('is set against the margin of the new customers', () => {
    const { Gold, Silver } = segments('acquisition-cost-share');
    assert.deepEqual(parts(Gold!), [5000, 5400]);
    near(Gold!.value, 0.92593);
    assert.deepEqual(parts(Silver!), [1000, 2800]);
    near(Silver!.value, 0.35714);
  });

  it('counts a customer once, and none who was one before', () => {
    const document = costly();
    const [first, ...deals] = document.opportunities as Record<string, unknown>[];
    const again = { ...first, id: '11', closedAt: '2026-11-10' };
    const before = { ...first, id: '12', closedAt: '2026-08-10' };
    const known = { ...first, business: 'existing' };
    const gold = (opportunities: unknown[]) =>
      segments('new-customers', { ...document, opportunities }).Gold?.value ?? 0;
    assert.equal(gold([first, again, ...deals]), 1);
    assert.equal(gold([first, before, ...deals]), 0);
    assert.equal(gold([known, ...deals]), 0);
  });

  it('without a new customer is unknown, and says what was spent', () => {
    const { Gold } = segments('cac', costly({ opportunities: (costly().opportunities as unknown[]).slice(1) }));
    assert.equal(Gold!.value, null);
    assert.equal(Gold!.reason?.code, 'nothing-to-divide-by');
    assert.equal(Gold!.numerator, 4000);
  });

  it('is not available without a list of costs', () => {
    const { spend: _spend, ...document } = costly();
    assert.deepEqual(figureOf({ metric: 'cac' }, document).reason, { code: 'no-list', list: 'spend' });
  });

  it('of marketing alone and of all that was paid leave time aside', () => {
    const spend = [
      { at: '2026-11-02', amount: 600 },
      { at: '2026-11-02', amount: 300, kind: 'agency' },
    ];
    assert.equal(figureOf({ metric: 'cac-marketing-only' }, costly({ spend })).value, 200);
    assert.equal(figureOf({ metric: 'cac-program' }, costly({ spend })).value, 300);
  });

  it('counts later by the sales cycle, where asked', () => {
    // The median of 59, 38 and 10 days: what was spent from 24 September to 6 October counts in November to date.
    const at = (day: string) => costly({ spend: [{ at: day, amount: 600 }], activities: [] });
    const lagging = (day: string) => figureOf({ metric: 'cac-lag' }, at(day));
    const numerators = ['2026-09-23', '2026-09-24', '2026-10-06'].map((day) => lagging(day).numerator);
    assert.deepEqual(numerators, [0, 600, 600]);
    // What was spent before the first row, nobody knows.
    const { value, reason } = lagging('2026-11-02');
    assert.deepEqual([value, reason], [null, { code: 'unknown-history', list: 'spend', field: 'at' }]);
    assert.deepEqual(figureOf({ metric: 'cac-lag', every: 'month', period: 'quarter' }, at('2026-10-07')).series?.[0], {
      ...{ at: '2026-10-01', value: null, reason },
    });
  });
});

describe('shared cost', () => {
  const shared = (extra: Partial<Record<keyof RecordsDocument, unknown>> = {}) =>
    costly({ spend: [...(costly().spend as unknown[]), { at: '2026-11-03', amount: 700, channel: 'web' }], ...extra });

  it('goes to the segments by their opportunities, and the figure says so', () => {
    const figure = figureOf({ metric: 'cac', by: 'account-type' }, shared());
    assert.deepEqual(figure.allocation, { key: 'opportunities', shared: 700 });
    // Three of the seven that were decided are Gold, four Silver.
    assert.deepEqual(
      figure.groups?.map(({ key, numerator }) => [key, numerator]),
      [
        ['Gold', 5300],
        ['Silver', 1400],
      ],
    );
    assert.equal(figure.numerator, 6700);
  });

  it('is the same for a segment alone as beside the others', () => {
    const alone = figureOf({ metric: 'cac', where: { 'account-type': ['Gold'] } }, shared());
    assert.equal(alone.numerator, 5300);
    assert.deepEqual(alone.allocation, { key: 'opportunities', shared: 700 });
  });

  it('goes by revenue or hours under their own names', () => {
    const of = (metric: string) => groupsOf(metric, 'account-type', shared());
    near(of('cac-by-segment-revenue').Gold!.numerator, 5000 + (700 * 12) / 19, 'revenue');
    near(of('cac-by-segment-hours').Gold!.numerator, 5000 + (700 * 60) / 72, 'hours');
    assert.equal(figureOf({ metric: 'cac-by-segment-hours' }, shared()).by, 'account-type');
    assert.equal(figureOf({ metric: 'cac-by-segment-hours' }, shared()).allocation?.key, 'hours');
  });

  it('of a channel and a seller at once follows both', () => {
    const opportunities = (costly().opportunities as object[]).map((deal, index) => ({
      ...deal,
      channel: index < 5 ? 'web' : 'fair',
    }));
    const figure = figureOf(
      { metric: 'acquisition-cost', by: 'seller', where: { channel: ['web'] } },
      shared({ opportunities, activities: [] }),
    );
    // Web has 400 and 700; of its five decided ones, three are of seller A.
    assert.deepEqual(
      figure.groups?.map(({ key, value }) => [key, value]),
      [
        ['A', 660],
        ['B', 440],
      ],
    );
  });

  it('stays with nobody where there is nothing to go by', () => {
    const { none } = groupsOf('acquisition-cost', 'account-type', shared({ opportunities: [], activities: [] }));
    assert.equal(none?.value, 700);
  });
});

describe('effort', () => {
  const seller = (id: string, appointments: number, wins: number) => ({
    activities: Array.from({ length: appointments }, () => ({ seller: id, kind: 'visit', at: '2026-11-04' })),
    opportunities: Array.from({ length: wins }, (_, index) => ({
      ...{ id: `${id}${index}`, seller: id, status: 'won', createdAt: '2026-10-01', closedAt: '2026-11-05' },
    })),
  });
  const [a, b, c] = [seller('A', 40, 4), seller('B', 45, 3), seller('C', 15, 0)];
  const documentOf = (...of: (typeof a)[]) =>
    november({
      sellers: ['A', 'B', 'C'].map((id) => ({ id, name: id })),
      activities: of.flatMap(({ activities }) => activities),
      opportunities: of.flatMap(({ opportunities }) => opportunities),
    });

  it('per win is pooled, not the mean of the sellers', () => {
    const { A, B } = groupsOf('effort-per-win', 'seller', documentOf(a, b));
    assert.deepEqual([A!.value, B!.value], [10, 15]);
    const all = figureOf({ metric: 'effort-per-win' }, documentOf(a, b));
    assert.deepEqual(parts(all), [85, 7]);
    near(all.value, 12.143);
  });

  it('without a win is 15 appointments and no quotient', () => {
    const { C } = groupsOf('effort-per-win', 'seller', documentOf(a, b, c));
    assert.equal(C!.value, null);
    assert.equal(C!.numerator, 15);
    assert.deepEqual(C!.reason, { code: 'nothing-to-divide-by', list: 'opportunities' });
  });

  it('counts appointments that were held; calls only where all activities count', () => {
    const more = [
      { seller: 'A', kind: 'call', at: '2026-11-04', minutes: 30 },
      { seller: 'A', kind: 'meeting', at: '2026-11-04', minutes: 60, status: 'planned' },
    ];
    const document = { ...documentOf(a), activities: [...a.activities, ...more] };
    assert.equal(figureOf({ metric: 'effort-per-win' }, document).value, 10);
    assert.equal(figureOf({ metric: 'effort-per-win-activities' }, document).numerator, 41);
    assert.equal(figureOf({ metric: 'effort-per-win-hours' }, document).numerator, 0.5);
  });

  it('costs what the better alternative would have brought', () => {
    const { Gold, Silver } = groupsOf('alternative-cost', 'account-type', costly());
    // Silver brings 2,800 in 12 hours, Gold 5,400 in 60.
    near(Gold!.value, (60 * 2800) / 12 - 5400);
    near(Silver!.value, (12 * 5400) / 60 - 2800);
    const whole = figureOf({ metric: 'alternative-cost' }, costly());
    assert.deepEqual([whole.value, whole.reason?.code, whole.by], [null, 'groups-only', 'account-type']);
  });

  it('has four readings of the cost of opportunities, and no bare one', () => {
    const value = (metric: string) => figureOf({ metric }, costly()).value;
    near(value('cost-per-opportunity'), 3600 / 7);
    assert.equal(value('lost-effort-cost'), 1700);
    assert.equal(value('lost-value'), 33000);
    assert.throws(() => figureOf({ metric: 'opportunity-cost' }, costly()), { code: 'no-figure' });
  });
});

describe('from lead to customer', () => {
  const lead = (index: number) => ({ id: `l${index}`, channel: index % 2 ? 'fair' : 'web', createdAt: '2026-10-12' });
  const converted = (index: number) => ({ ...lead(index), convertedAt: '2026-10-30', opportunity: `o${index}` });
  const leads = Array.from({ length: 40 }, (_, index) => (index < 8 ? converted(index) : lead(index)));
  const opportunities = Array.from({ length: 10 }, (_, index) => ({
    ...{ id: `o${index}`, createdAt: '2026-10-30' },
    ...(index < 2 ? { status: 'won', closedAt: '2026-11-09' } : { status: 'open' }),
  }));
  const channels = [
    { id: 'web', group: 'marketing' },
    { id: 'fair', group: 'sales' },
  ];
  const document = november({ leads, opportunities, channels });
  const october = (metric: string, other = document) => figureOf({ metric, period: '2026-10' }, other);

  it('a cohort is followed, a period divided by another number', () => {
    assert.deepEqual(parts(october('lead-to-opportunity')), [8, 40]);
    assert.equal(october('lead-to-opportunity').value, 0.2);
    assert.deepEqual(parts(october('lead-to-opportunity-period')), [10, 40]);
    assert.equal(october('lead-to-opportunity-period').value, 0.25);
  });

  it('a cohort says how many can still become customers', () => {
    const figure = october('lead-to-customer');
    assert.deepEqual([...parts(figure), figure.pending], [2, 40, 6]);
    assert.deepEqual(parts(october('marketing-lead-conversion')), [1, 20]);
    assert.deepEqual(parts(october('marketing-lead-to-opportunity')), [4, 20]);
    assert.equal(october('leads-marketing').value, 20);
  });

  it('of 200 prospects 30 became customers: 15 %', () => {
    const prospects = Array.from({ length: 200 }, (_, index) => ({ id: String(index), createdAt: '2026-11-02' }));
    const customers = Array.from({ length: 30 }, (_, index) => ({
      ...{ id: String(index), account: `k${index}`, status: 'won', closedAt: '2026-11-10' },
    }));
    const figure = figureOf({ metric: 'conversion-rate' }, november({ leads: prospects, opportunities: customers }));
    assert.deepEqual(parts(figure), [30, 200]);
    near(figure.value, 0.15);
  });

  it('within a time counts only who had that time', () => {
    const of = (metric: string) =>
      figureOf({ metric, period: '2026-10-01/2026-10-31' }, november({ ...document, asOf: '2026-11-13' }));
    // Those of 12 October are 32 days old.
    assert.deepEqual(parts(of('lead-to-opportunity-within-30-days')), [8, 40]);
    const early = october('lead-to-opportunity-within-30-days', { ...document, asOf: '2026-11-10' });
    assert.deepEqual([early.value, early.reason?.code, early.pending], [null, 'too-young', 40]);
    assert.equal(early.count, 40);
    const deals = november({ asOf: '2026-12-10' });
    const wins = figureOf({ metric: 'win-rate-within-90-days', period: '2026-09' }, deals);
    assert.deepEqual([...parts(wins), wins.pending], [1, 1, 1]);
  });

  it('a qualified lead counts on the day it was found ready, and not if it was sent back', () => {
    const qualified = [
      { ...lead(1), qualifiedAt: '2026-11-02' },
      { ...lead(2), qualifiedAt: '2026-11-03', rejectedAt: '2026-11-05' },
      lead(3),
    ];
    assert.equal(figureOf({ metric: 'mql' }, november({ leads: qualified })).value, 1);
  });

  it('is not available, never 0, where the document does not tell', () => {
    const bare = november({ leads: [{ id: '1', createdAt: '2026-11-02' }] });
    const lacking = (metric: string) => figureOf({ metric }, bare).reason;
    assert.deepEqual(lacking('mql'), { code: 'no-field', list: 'leads', field: 'qualifiedAt' });
    assert.deepEqual(lacking('leads-marketing'), { code: 'no-field', list: 'leads', field: 'channel.group' });
    assert.deepEqual(lacking('lead-to-opportunity'), { code: 'no-field', list: 'leads', field: 'convertedAt' });
    assert.deepEqual(lacking('lead-to-customer'), { code: 'no-field', list: 'leads', field: 'opportunity.status' });
    assert.deepEqual(figureOf({ metric: 'margin' }, bare).reason, { code: 'no-list', list: 'orders' });
    const nobody = november({ leads: [{ id: '1', createdAt: '2026-11-02', convertedAt: null }] });
    assert.equal(figureOf({ metric: 'lead-to-opportunity' }, nobody).value, 0);
  });
});

describe('margins and baskets', () => {
  const order = (id: string, account: string, amount: number, margin?: number) => ({
    ...{ id, account, at: '2026-11-03', amount },
    ...(margin !== undefined && { margin }),
  });
  const one = november({ orders: [order('1', 'X', 100, 40), order('2', 'Y', 900)] });

  it('name their formula: 40 % of revenue is 66.7 % of cost', () => {
    near(figureOf({ metric: 'margin-rate' }, one).value, 0.4);
    near(figureOf({ metric: 'markup' }, one).value, 2 / 3);
    assert.deepEqual(parts(figureOf({ metric: 'margin-rate' }, one)), [40, 100]);
    assert.deepEqual(figureOf({ metric: 'margin' }, one).omitted, { rows: 1, of: 2, field: 'margin' });
  });

  it('have the median beside the mean, and all customers beside those who bought', () => {
    const orders = [order('1', 'X', 100), order('2', 'X', 200), order('3', 'X', 300), order('4', 'Y', 1000)];
    const document = november({ orders: [...orders, { ...order('5', 'Z', 1), at: '2026-02-01' }] });
    assert.equal(figureOf({ metric: 'basket-per-order-median' }, document).value, 250);
    assert.deepEqual(parts(figureOf({ metric: 'basket-per-period-all' }, document)), [1600, 3]);
  });

  it('weigh the pipeline, and say what has no probability', () => {
    const deals = (november().opportunities as object[]).map((deal, index) => ({
      ...deal,
      probability: index === 6 ? null : 0.5,
    }));
    const figure = figureOf({ metric: 'pipeline-weighted' }, november({ opportunities: deals }));
    assert.equal(figure.value, 7500);
    assert.deepEqual(figure.omitted, { rows: 1, of: 10, field: 'probability' });
  });

  it('never add two currencies, the time of sellers included', () => {
    const spend = [{ at: '2026-11-02', amount: 90, currency: 'CHF' }];
    const figure = figureOf({ metric: 'acquisition-cost' }, costly({ spend }));
    assert.deepEqual(figure.amounts, [
      { currency: 'CHF', value: 90 },
      { currency: 'EUR', value: 3600 },
    ]);
  });
});

describe('what a customer is expected to bring', () => {
  const order = (account: string, at: string, amount = 1000, more: object = {}) => ({
    ...{ id: `${account} ${at}`, account, at, amount, ...more },
  });
  // Of four customers of the year before, one did not come back; a new one came.
  const orders = [
    order('X', '2024-11-10'),
    ...['X', 'Y', 'Z', 'W'].map((account) => order(account, '2025-05-05')),
    ...[order('X', '2025-11-14', 2000), order('X', '2026-11-13', 3000)],
    ...[order('Y', '2026-01-10'), order('Z', '2026-02-10'), order('V', '2026-03-10')],
  ];
  const predicted = (document: Record<string, unknown>, query: object = {}) =>
    figureOf({ metric: 'basket-lifetime-predictive', ...query }, document);

  it('is order value × frequency × years, the years one over the share of customers lost in a year', () => {
    const figure = predicted(november({ orders }));
    // 8,000 / 5 orders × 5 / 4 orders per customer × 4 years.
    assert.deepEqual([figure.value, ...parts(figure), figure.count], [8000, 8000, 4, 4]);
  });

  it('is unknown where the document does not reach back two years, and says so', () => {
    const { value, reason } = predicted(november({ orders: orders.slice(1) }));
    assert.deepEqual([value, reason], [null, { code: 'unknown-history', list: 'orders' }]);
  });

  it('is unknown where nobody was lost, and says so', () => {
    const { value, reason } = predicted(november({ orders: [...orders, order('W', '2026-10-10')] }));
    assert.deepEqual([value, reason], [null, { code: 'none-lost', list: 'orders' }]);
  });

  it('is of each segment by its own customers, and of each currency for itself', () => {
    const accounts = ['X', 'Y', 'Z', 'W', 'V'].map((id) => ({ id, name: id, type: id < 'X' ? 'Silver' : 'Gold' }));
    const { groups = [] } = predicted(november({ orders, accounts }), { by: 'account-type' });
    assert.deepEqual(
      groups.map(({ key, value, reason }) => [key, value, reason?.code]),
      [
        ['Gold', null, 'none-lost'],
        ['Silver', 1000, undefined],
      ],
    );
    const swiss = [...orders, order('Y', '2026-03-12', 500, { currency: 'CHF' })];
    assert.deepEqual(predicted(november({ orders: swiss })).amounts, [
      { currency: 'CHF', value: 2000 },
      { currency: 'EUR', value: 8000 },
    ]);
  });

  it('can be of margins, and follows the end of a past period', () => {
    const withMargin = orders.map((row) => ({ ...row, margin: row.amount / 2 }));
    const figure = figureOf({ metric: 'basket-lifetime-predictive-margin' }, november({ orders: withMargin }));
    assert.equal(figure.value, 4000);
    const early = [...orders, order('X', '2023-11-10'), order('U', '2024-05-10')];
    assert.equal(predicted(november({ orders: early }), { period: '2025-11' }).numerator, 6000);
  });

  it('agrees with who came back, counted one by one', () => {
    let state = 7;
    const chance = (of: number) => (state = (state * 48271) % 2147483647) % of;
    for (let run = 0; run < 50; run += 1) {
      const days = Array.from({ length: 60 }, () => new Date(Date.UTC(2024, 9, 1 + chance(770))));
      const rows = days.map((day, id) => ({
        ...order(`k${chance(12)}`, day.toISOString().slice(0, 10), 1 + chance(900)),
        id: String(id),
      }));
      const first = order('k0', '2024-10-01', 5);
      const year = rows.filter(({ at }) => at > '2025-11-13' && at <= '2026-11-13');
      const before = rows.filter(({ at }) => at > '2024-11-13' && at <= '2025-11-13');
      const names = (of: typeof rows) => [...new Set(of.map(({ account }) => account))];
      const gone = names(before).filter((name) => !names(year).includes(name)).length;
      const revenue = year.reduce((sum, { amount }) => sum + amount, 0);
      const expected = gone > 0 ? (revenue / names(year).length) * (names(before).length / gone) : null;
      const { value } = predicted(november({ orders: [first, ...rows] }));
      if (expected === null) assert.equal(value, null, `run ${run}`);
      else near(value, expected, `run ${run}`);
    }
  });
});

describe('revenue', () => {
  const orders = [
    { id: '1', account: 'X', at: '2026-10-20', invoicedAt: '2026-11-02', amount: 500 },
    { id: '2', account: 'X', at: '2026-11-03', amount: 900 },
    { id: '3', account: 'Y', at: '2026-11-04', invoicedAt: '2026-12-01', amount: 70 },
    { id: '4', account: 'X', at: '2026-11-05', invoicedAt: '2026-11-06', amount: -100 },
  ];

  it('that was invoiced goes by the invoice, less credit notes; never what was won or ordered', () => {
    const figure = figureOf({ metric: 'revenue-invoiced' }, november({ orders }));
    assert.deepEqual([figure.value, figure.omitted], [400, undefined]);
    assert.equal(figureOf({ metric: 'revenue-ordered' }, november({ orders })).value, 870);
    assert.equal(figureOf({ metric: 'revenue-won' }, november({ orders })).value, 19000);
  });

  it('is not available, never the ordered one, where nothing says what was invoiced', () => {
    const bare = orders.map(({ invoicedAt: _, ...order }) => order);
    assert.deepEqual(figureOf({ metric: 'revenue-invoiced' }, november({ orders: bare })).reason, {
      ...{ code: 'no-field', list: 'orders', field: 'invoicedAt' },
    });
  });

  it('leaves, after costs of selling, its margin less spending and time', () => {
    const document = costly({ orders: [{ id: '1', account: 'k1', at: '2026-11-03', amount: 9000, margin: 7000 }] });
    // 2,400 were spent, 72 hours cost 3,600.
    assert.equal(figureOf({ metric: 'contribution-margin' }, document).value, 1000);
  });
});

describe('the catalogue', () => {
  it('is listed in the documentation, whole', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const missing = catalogue.map(({ id }) => id).filter((id) => !readme.includes(`\`${id}\``));
    assert.deepEqual(missing, []);
  });

  it('has ids of its own, and every metric answers on any document', () => {
    assert.equal(new Set(catalogue.map(({ id }) => id)).size, catalogue.length);
    for (const document of [november(), costly(), { ...november(), opportunities: [] }]) {
      const engine = createEngine(parseRecords(document));
      for (const { id, kind } of catalogue) {
        const figure = engine.figure({ metric: id, period: '2026-11', every: 'week', by: 'account-type' });
        assert.ok(figure.value !== null || figure.reason, `${id} has neither a value nor a reason`);
        assert.ok(!Number.isNaN(figure.value), id);
        if (kind === 'ratio') assert.equal(typeof hasFewCases(figure, figure), 'boolean', id);
      }
    }
  });
});
