// What is filtered, or divided, by way of sellers is of enough of them, or not shown.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedError } from '../../src/contract/feed-error.js';
import type { CompleteFigure } from '../../src/contract/figures.js';
import type { Query } from '../../src/contract/query.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';
import { type Look, viewed } from '../../src/metrics/views.js';

/** Fourteen sellers: 6 in Nord, 6 in Süd, 2 in Ost; in the west live all of Nord but one, and 5 of Süd. */
const team = (index: number) => (index < 6 ? 'Nord' : index < 12 ? 'Süd' : 'Ost');
const region = (index: number) => (index < 5 || (index > 6 && index < 12) ? 'West' : 'Mitte');
const sellers = Array.from({ length: 14 }, (_, index) => ({
  ...{ id: `s${index}`, name: `Name ${index}`, team: team(index), region: region(index), hourlyCost: 40 + index },
}));

const engine = createEngine(
  parseRecords({
    ...{ kind: 'records', version: 1, asOf: '2026-11-24', timeZone: 'Europe/Berlin', currency: 'EUR' },
    ...{ sellers, accounts: [{ id: 'a', name: 'A', type: 'Gold' }] },
    channels: [{ id: 'fair', group: 'sales' }],
    opportunities: sellers.map(({ id }, index) => ({
      ...{
        id: `o${index}`,
        seller: id,
        account: 'a',
        channel: 'fair',
        createdAt: '2026-11-02',
        closedAt: '2026-11-03',
      },
      ...{ status: 'won', amount: 2 ** index, product: index % 2 ? 'p' : 'q' },
    })),
    spend: [{ at: '2026-11-02', amount: 50, channel: 'fair' }],
    dimensions: [
      { id: 'place', paths: ['seller.region'] },
      { id: 'cost', of: { field: 'seller.hourlyCost' }, steps: [{ key: 'low', below: 46 }, { key: 'high' }] },
      { id: 'article', paths: ['product'] },
    ],
    metrics: [
      {
        ...{ id: 'spent', kind: 'flow', unit: 'money', direction: 'down', label: 'Spent' },
        numerator: [{ from: 'spend', at: 'at', aggregate: 'sum', of: { field: 'amount' } }],
      },
      {
        ...{ id: 'of-one', kind: 'flow', unit: 'money', direction: 'up', label: 'Of one' },
        numerator: [
          {
            ...{ from: 'opportunities', at: 'closedAt', aggregate: 'sum', of: { field: 'amount' } },
            where: [{ field: 'seller.name', in: ['Name 3'] }],
          },
        ],
      },
    ],
  }),
);

const asked = (query: Partial<Query> = {}, look: Partial<Look> = {}): CompleteFigure => {
  const whole = { metric: 'revenue-won', heads: true, ...query };
  return viewed(engine.figure(whole), { view: 'own', viewer: 's0', ...look }, whole);
};
const whole = 2 ** 14 - 1;
const keys = ({ groups = [] }: CompleteFigure) => groups.map(({ key }) => key);

function assertWithheld(query: Partial<Query>, look: Partial<Look> = {}): void {
  for (const view of ['own', 'pseudonym', 'team']) {
    const { value, reason, groups, series, numerator, count } = asked(query, { view, ...look });
    assert.deepEqual(
      [value, reason?.code, series, numerator, count],
      [null, 'small-group', undefined, undefined, undefined],
    );
    const others = (groups ?? []).filter(({ key }) => key !== 's0');
    assert.deepEqual(others, [], `${view}, ${JSON.stringify(query)}`);
  }
}

describe('a filter by way of sellers', () => {
  it('that leaves enough, and leaves out enough, is shown', () => {
    assert.equal(asked({ where: { team: ['Nord'] } }).value, 63);
    assert.equal(asked({ where: { region: ['West'] } }, { minGroup: 4 }).value, 31 + 2 ** 12 - 2 ** 7);
    assert.equal(asked({ where: { channel: ['fair'] } }).value, whole);
    assert.equal(asked({ where: { team: ['Nord', 'Süd'] } }, { minGroup: 2, viewer: undefined }).value, 4095);
  });

  it('that leaves too few is not, whatever it is called', () => {
    for (const where of [
      { team: ['Ost'] },
      { 'seller.team': ['Ost'] },
      { seller: ['s3'] },
      { 'seller.name': ['Name 3'] },
      { cost: ['high'], team: ['Nord'] },
      { region: ['Mitte'], channel: ['fair'] },
      { team: ['Nord'], region: ['Mitte'] },
    ])
      for (const by of [undefined, 'seller', 'channel', 'product', 'team'])
        assertWithheld({ where, ...(by && { by }), every: 'day' });
  });

  it('that leaves out too few is not: they are the whole less the others', () => {
    const allBut = (id: string) => sellers.map((seller) => seller.id).filter((each) => each !== id);
    assertWithheld({ where: { seller: allBut('s3') } });
    assertWithheld({ where: { team: ['Nord', 'Süd'] } });
    // In Nord all live in the west but one; with the filter for Nord alone, that one would be told.
    assertWithheld({ where: { team: ['Nord'], region: ['West'] } });
  });

  it('of several sellers is not: with others, one could be told', () => {
    assertWithheld({ where: { seller: ['s1', 's2', 's3', 's4', 's5', 's6'] } });
  });

  it('of the viewer alone is the own figure', () => {
    const own = asked({ where: { seller: ['s0'] } });
    assert.deepEqual([own.value, own.members], [1, 1]);
    assert.deepEqual(keys(asked({ where: { seller: ['s0'] }, by: 'seller' })), ['s0']);
    assert.deepEqual(keys(asked({ where: { seller: ['s0'] }, by: 'channel' })), ['fair']);
    assertWithheld({ where: { seller: ['s0'] } }, { viewer: undefined });
  });

  it('leaves the own row beside what is not shown, and no ids of others', () => {
    const figure = asked({ where: { team: ['Nord'], region: ['West'], channel: ['fair'] }, by: 'seller' });
    assert.deepEqual(keys(figure), ['s0']);
    assert.deepEqual(figure.where, { channel: ['fair'] });
    assert.equal(JSON.stringify(asked({ where: { seller: ['s3'] } })).includes('s3'), false);
  });

  it('of two tells each of the other, however small a page lets groups be', () => {
    assert.equal(asked({ where: { team: ['Ost'] } }, { minGroup: 2, viewer: undefined }).value, 2 ** 12 + 2 ** 13);
    assertWithheld({ where: { team: ['Ost'] } }, { minGroup: 2 });
    assertWithheld({ where: { seller: ['s3'] } }, { minGroup: 1, viewer: undefined });
  });
});

describe('a filter for what is not assigned', () => {
  const ofNobody = createEngine(
    parseRecords({
      ...{ kind: 'records', version: 1, asOf: '2026-11-24', timeZone: 'Europe/Berlin', currency: 'EUR', sellers },
      opportunities: [null, 's3'].map((seller, index) => ({
        ...{ id: `o${index}`, seller, status: 'won', closedAt: '2026-11-03', createdAt: '2026-11-02' },
      })),
      activities: [{ seller: 's3', kind: 'call', at: '2026-11-02', minutes: 60 }],
    }),
  );
  const seen = (query: Partial<Query>, view: string) => {
    const whole = { metric: 'opportunities-won', heads: true, ...query };
    return viewed(ofNobody.figure(whole), { view, viewer: 's0' }, whole);
  };

  for (const view of ['own', 'pseudonym', 'team'])
    it(`is of no one, and so not of too few: ${view}`, () => {
      for (const dimension of ['seller', 'team', 'region']) {
        const { value, groups, reason } = seen({ where: { [dimension]: [null] }, by: 'seller' }, view);
        assert.deepEqual([value, groups?.map(({ key }) => key), reason], [1, [null], undefined]);
      }
    });

  it('is of somebody where it asks for another seller than that of the row, or for more', () => {
    const ofRows = seen({ metric: 'time-spent', where: { 'opportunity.seller': [null] } }, 'own');
    assert.deepEqual([ofRows.value, ofRows.reason?.code], [null, 'small-group']);
    const more = seen({ where: { seller: [null, 's3'] } }, 'own');
    assert.deepEqual([more.value, more.reason?.code], [null, 'small-group']);
  });
});

describe('a metric', () => {
  it('about one seller is not shown', () => {
    assertWithheld({ metric: 'of-one' });
    assertWithheld({ metric: 'of-one', by: 'team' });
  });

  it('that knows no sellers is about none', () => {
    assert.equal(asked({ metric: 'spent' }, { minGroup: 20 }).value, 50);
  });

  it('of a company of too few is not shown', () => {
    assertWithheld({}, { minGroup: 20 });
    assert.equal(asked().value, whole);
  });
});

describe('groups of sellers', () => {
  it('say how many are in them, by any way to sellers', () => {
    const members = (by: string, where?: Query['where']) =>
      engine
        .figure({ metric: 'revenue-won', heads: true, by, ...(where && { where }) })
        .groups?.map((group) => group.members);
    assert.deepEqual(members('team'), [6, 2, 6]);
    assert.deepEqual(members('region'), [4, 10]);
    assert.deepEqual(members('place'), [4, 10]);
    assert.deepEqual(members('cost'), [8, 6]);
    assert.deepEqual(members('seller.region'), [4, 10]);
    assert.deepEqual(members('channel'), [14]);
    assert.deepEqual(members('article', { team: ['Nord'] }), [6, 6]);
    // Of those in the west, five are in Nord and five elsewhere; of the others, one and three.
    assert.deepEqual(members('region', { team: ['Nord'] }), [1, 5]);
  });

  it('that are too small are taken together, so that nobody is what is left', () => {
    for (const by of ['region', 'place', 'seller.region']) assert.deepEqual(keys(asked({ by })), ['everyone']);
    assert.deepEqual(keys(asked({ by: 'region' }, { minGroup: 4 })), ['Mitte', 'West']);
    assert.deepEqual(keys(asked({ by: 'team' })), ['Süd', 'others']);
    assert.deepEqual(keys(asked({ by: 'cost' })), ['high', 'low']);
  });

  it('that are persons by another name are nobody', () => {
    const figure = asked({ by: 'seller.name' });
    assert.deepEqual(keys(figure), ['everyone']);
    assert.equal(JSON.stringify(figure).includes('Name'), false);
  });

  it('of other dimensions are shown', () => {
    assert.deepEqual(keys(asked({ by: 'channel' })), ['fair']);
    assert.deepEqual(keys(asked({ by: 'article' })), ['p', 'q']);
  });
});

describe('what a viewer is compared with', () => {
  const compared = (look: Partial<Look> = {}, where: Query['where'] = { seller: ['s0'] }) =>
    asked({ where, compare: 'team' }, look).previous;

  it('is a team that is large enough, and not the whole but for a few', () => {
    assert.equal(compared()?.value, 63 / 6);
    assert.equal(compared({}, { seller: ['s0'], region: ['Mitte'] })?.value, null);
    assert.equal(compared({ minGroup: 7 })?.value, null);
  });
});

describe('a source that does not say how many sellers there are', () => {
  const figure = (part: Partial<CompleteFigure>): CompleteFigure => ({
    ...{ metric: 'revenue-won', kind: 'flow', unit: 'money', direction: 'up', currency: 'EUR' },
    ...{ period: { start: '2026-11-01', end: '2026-12-01' }, value: 100, ...part },
  });
  const told: FeedError[] = [];
  const warn = (error: FeedError) => told.push(error);
  const seen = (part: Partial<CompleteFigure>, query?: Pick<Query, 'by' | 'where'>) =>
    viewed(figure(part), { view: 'own', viewer: 's0', warn }, query);

  it('has nothing shown that is filtered by sellers, or may be', async () => {
    for (const where of [{ team: ['Nord'] }, { region: ['West'] }, { 'seller.name': ['Ada'] }, { squad: ['x'] }]) {
      assert.deepEqual([seen({ where }).value, seen({ where }).reason?.code], [null, 'unknown-members']);
    }
    const [error] = told;
    assert.equal(error?.code, 'no-members');
    assert.match((await error.explained()).message, /revenue-won, .*"team".*"heads": true/);
  });

  it('is believed where it does, and in what is not about sellers', () => {
    assert.equal(seen({ where: { team: ['Nord'] }, members: 6 }).value, 100);
    assert.equal(seen({ where: { team: ['Nord'] }, members: 4 }).value, null);
    assert.equal(seen({ where: { channel: ['fair'], 'account.sector': ['x'] } }).value, 100);
    assert.equal(seen({}).value, 100);
    assert.equal(seen({ where: { seller: ['s0'] } }).value, 100);
  });

  it('need not repeat what it was asked', () => {
    assert.equal(seen({}, { where: { seller: ['s3'] } }).value, null);
    const groups = [{ key: 's3', label: 'Ada', value: 100 }];
    assert.equal(JSON.stringify(seen({ groups }, { by: 'seller' })).includes('s3'), false);
  });

  it('says why there is no value where it says so', () => {
    const reason = { code: 'unknown-metric' } as const;
    told.length = 0;
    assert.deepEqual(seen({ value: null, reason, where: { team: ['Nord'] } }).reason, reason);
    assert.deepEqual(told, []);
  });

  it('has no group of unknown size by itself, and its developer hears of it', () => {
    told.length = 0;
    const groups = [
      { key: 'West', value: 60 },
      { key: 'Mitte', value: 40 },
    ];
    assert.deepEqual(keys(seen({ by: 'region', groups })), []);
    assert.deepEqual(keys(seen({ by: 'squad', groups })), []);
    assert.deepEqual(keys(seen({ by: 'product', groups })), ['West', 'Mitte']);
    assert.deepEqual(
      told.map(({ code }) => code),
      ['no-members', 'no-members'],
    );
  });
});
