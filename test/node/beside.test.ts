// Comparisons with what stands beside a figure: its target, and the team of its seller. By hand, from a few rows.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure } from '../../src/contract/figures.js';
import type { Query } from '../../src/contract/query.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';
import { Format } from '../../src/locales/format.js';
import { loadTerms, termsOf } from '../../src/locales/registry.js';
import { findings } from '../../src/metrics/findings.js';
import { viewed } from '../../src/metrics/views.js';
import { leaderboardView } from '../../src/widgets/flash-leaderboard/leaderboard-view.js';
import { explainView } from '../../src/widgets/explain/explain-view.js';

const won = (id: string, seller: string | undefined, amount: number, closedAt = '2026-11-05', channel = 'web') => ({
  ...{ id, status: 'won', createdAt: '2026-10-01', closedAt, amount, channel },
  ...(seller && { seller }),
});
const lost = (id: string, seller: string) => ({ ...won(id, seller, 0), status: 'lost' });

/** Nord sells 600, 300 and nothing; Süd 9,000; nobody 77. On the 13th, 10 of 21 working days have passed. */
const company = {
  ...{ kind: 'records', version: 1, asOf: '2026-11-13', timeZone: 'UTC', currency: 'EUR' },
  sellers: [
    { id: 'anna', name: 'Anna', team: 'Nord' },
    { id: 'bert', name: 'Bert', team: 'Nord' },
    { id: 'cora', name: 'Cora', team: 'Nord' },
    { id: 'dora', name: 'Dora', team: 'Süd' },
    { id: 'emil', name: 'Emil' },
  ],
  opportunities: [
    won('1', 'anna', 400),
    won('2', 'anna', 200, '2026-11-12', 'fair'),
    won('3', 'bert', 300),
    lost('4', 'anna'),
    lost('5', 'cora'),
    lost('6', 'cora'),
    won('7', 'dora', 9000),
    won('8', undefined, 77),
  ],
  targets: [
    { metric: 'revenue-won', period: '2026-11', seller: 'anna', value: 2100 },
    { metric: 'revenue-won', period: '2026-11', seller: 'bert', value: 420 },
    { metric: 'revenue-won', period: '2026-11', team: 'Süd', value: 0 },
    { metric: 'win-rate', period: '2026-11', seller: 'anna', value: 0.5 },
  ],
};
const records = parseRecords(company);
const engine = createEngine(records);
const figureOf = (query: Query): CompleteFigure => engine.figure(query);
const groupsOf = (query: Query) => Object.fromEntries(figureOf(query).groups!.map((group) => [group.key, group]));
const ofAnna = { seller: ['anna'] };
const nearly = (actual: number | null | undefined, expected: number) =>
  assert.ok(typeof actual === 'number' && Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe('against the target', () => {
  const revenue = { metric: 'revenue-won', compare: 'target' } as const;

  it('a sum is held against what of it is due by now', () => {
    const { previous } = figureOf({ ...revenue, where: ofAnna });
    nearly(previous?.value, (2100 * 10) / 21);
    assert.deepEqual(
      [previous?.comparison, previous?.period, previous?.partial],
      ['target', { start: '2026-11-01', end: '2026-11-14' }, true],
    );
  });

  it('a closed period is held against all of it', () => {
    const december = createEngine(parseRecords({ ...company, asOf: '2026-12-02' }));
    const { previous } = december.figure({ ...revenue, period: '2026-11', where: ofAnna });
    assert.deepEqual(previous, {
      value: 2100,
      comparison: 'target',
      period: { start: '2026-11-01', end: '2026-12-01' },
    });
  });

  it('a rate is held against all of it at any time', () => {
    const { previous } = figureOf({ metric: 'win-rate', compare: 'target', where: ofAnna });
    assert.deepEqual(previous, {
      value: 0.5,
      comparison: 'target',
      period: { start: '2026-11-01', end: '2026-12-01' },
    });
  });

  it('each seller has the own', () => {
    const groups = groupsOf({ ...revenue, by: 'seller' });
    nearly(groups.bert?.previous?.value, 200);
    assert.equal(groups.cora?.previous, undefined);
    nearly(figureOf({ ...revenue, by: 'seller' }).previous?.value, 1200);
  });

  it('says nothing where there is none, or nothing of it is due', () => {
    assert.equal(figureOf({ ...revenue, where: { seller: ['cora'] } }).previous, undefined);
    assert.equal(figureOf({ ...revenue, where: { team: ['Süd'] } }).previous, undefined);
    const first = createEngine(parseRecords({ ...company, asOf: '2026-11-01' }));
    assert.equal(first.figure({ ...revenue, where: ofAnna }).previous, undefined);
  });

  it('has no point in a series', () => {
    const { series = [] } = figureOf({ ...revenue, where: ofAnna, every: 'week' });
    assert.deepEqual([series.length, series.filter(({ previous }) => previous).length], [6, 0]);
  });
});

describe('against the team', () => {
  const revenue = { metric: 'revenue-won', compare: 'team' } as const;

  it('what adds up is held against the mean of its sellers, those who sold nothing included', () => {
    assert.deepEqual(figureOf({ ...revenue, where: ofAnna }).previous, {
      ...{ value: 300, comparison: 'team', members: 3 },
      period: { start: '2026-11-01', end: '2026-12-01' },
    });
  });

  it('a rate is held against that of all of them together', () => {
    const { value, previous } = figureOf({ metric: 'win-rate', compare: 'team', where: ofAnna });
    nearly(value, 2 / 3);
    assert.deepEqual([previous?.value, previous?.numerator, previous?.denominator], [0.5, 3, 6]);
  });

  it('a level is held against the mean, too', () => {
    const { previous } = figureOf({ metric: 'opportunities-open', compare: 'team', where: ofAnna });
    assert.equal(previous?.value, 0);
  });

  it('who is in no team is held against all sellers, not against what nobody sold', () => {
    const { previous } = figureOf({ ...revenue, where: { seller: ['emil'] } });
    assert.deepEqual([previous?.value, previous?.members], [9900 / 5, 5]);
  });

  it('other filters hold for both sides, and so do groups and steps', () => {
    const query = { ...revenue, where: ofAnna } as const;
    assert.equal(figureOf({ ...query, where: { ...ofAnna, channel: ['fair'] } }).previous?.value, 200 / 3);
    const { web, fair } = groupsOf({ ...query, by: 'channel' });
    assert.deepEqual([web?.previous?.value, fair?.previous?.value], [700 / 3, 200 / 3]);
    const { series = [] } = figureOf({ ...query, every: 'week' });
    assert.deepEqual(
      series.map(({ value, previous }) => [value, previous?.value]),
      [
        [0, 0],
        [400, 700 / 3],
        [200, 200 / 3],
        [null, null],
        [null, null],
        [null, null],
      ],
    );
  });

  it('several sellers are each held against all of them, and all of them against nothing', () => {
    const query = { ...revenue, by: 'seller', where: { team: ['Nord'] } };
    const groups = groupsOf(query);
    assert.deepEqual(
      ['anna', 'bert', 'cora'].map((key) => groups[key]?.previous?.value),
      [300, 300, 300],
    );
    assert.deepEqual([figureOf(query).previous?.value, figureOf(query).previous?.members], [null, 3]);
    const rates = groupsOf({ ...query, metric: 'win-rate' });
    assert.deepEqual([rates.anna?.previous?.value, rates.cora?.previous?.value], [0.5, 0.5]);
    const one = figureOf({ ...query, where: ofAnna });
    assert.deepEqual([one.previous?.value, one.groups?.[0]?.previous?.value], [300, 300]);
  });

  it('says nothing of a whole company, of a team, nor of an unknown seller', () => {
    const queries: Query[] = [revenue, { ...revenue, by: 'team' }, { ...revenue, where: { seller: ['nobody'] } }];
    assert.deepEqual(
      queries.map((query) => figureOf(query).previous),
      [undefined, undefined, undefined],
    );
  });

  it('is answered with what only some queries ask for', async () => {
    const { previous, distribution } = await engine.answer({ ...revenue, where: ofAnna, bins: 4 });
    assert.deepEqual([previous?.value, distribution?.count], [300, 2]);
  });
});

describe('a comparison with what stands beside', () => {
  const board = (compare: string) => figureOf({ metric: 'revenue-won', by: 'seller', compare });

  it('is no earlier rank', async () => {
    await loadTerms('de', ['groups', 'trouble', 'watch', 'explain']);
    const format = new Format('de', termsOf('de', [])!);
    for (const compare of ['target', 'team'])
      assert.equal(leaderboardView(board(compare), { limit: 5, viewer: undefined }, format).hasRanks, false, compare);
  });

  it('is explained by what it is', async () => {
    await loadTerms('de', ['groups', 'trouble', 'explain']);
    const format = new Format('de', termsOf('de', [])!);
    const labels = (metric: string, compare: string) =>
      explainView([figureOf({ metric, compare, where: ofAnna })], {
        format,
        words: format.terms.explain,
        source: '',
      }).sections[0]!.rows.map(({ label }) => label);
    const said = (metric: string, compare: string) =>
      labels(metric, compare).find((label) => /^(Ziel,|Team)/.test(label));
    assert.match(said('revenue-won', 'target') ?? '', /^Ziel, soweit fällig, 1.–13. November 2026$/);
    assert.match(said('revenue-won', 'team') ?? '', /^Team, Mittel je Verkäufer, 1.–30. November 2026$/);
    assert.match(said('win-rate', 'team') ?? '', /^Team, alle Verkäufer zusammen, /);
  });

  it('is nothing unusual to watch', () => {
    const many = Array.from({ length: 60 }, (_, index) => won(`m${index}`, 'bert', 10, '2026-11-04'));
    const busy = createEngine(
      parseRecords({ ...company, opportunities: [...company.opportunities, ...many], asOf: '2026-12-02' }),
    );
    const figure = busy.figure({ metric: 'opportunities-won', period: '2026-11', compare: 'team', where: ofAnna });
    assert.equal(figure.previous?.value, 21);
    assert.deepEqual(findings([figure], 3), []);
  });
});

describe('a small team', () => {
  const look = (minGroup: number) => ({ view: 'own', viewer: 'anna', minGroup });

  it('tells of each of its sellers, and so is not shown beside one of them', () => {
    const figure = figureOf({ metric: 'revenue-won', compare: 'team', where: ofAnna, by: 'channel', every: 'week' });
    const seen = viewed(figure, look(4));
    assert.deepEqual([seen.value, seen.previous?.value, seen.previous?.reason?.code], [600, null, 'small-group']);
    assert.equal(seen.previous?.members, undefined);
    const parts = [...seen.groups!, ...seen.series!];
    assert.deepEqual(
      parts.filter(({ previous }) => previous),
      [],
    );
    assert.equal(viewed(figure, look(3)).previous?.value, 300);
  });

  it('of unknown size is a small one', () => {
    const { members: _members, ...previous } = figureOf({
      metric: 'revenue-won',
      compare: 'team',
      where: ofAnna,
    }).previous!;
    const figure = { ...figureOf({ metric: 'revenue-won', where: ofAnna }), previous };
    assert.equal(viewed(figure, look(1)).previous?.value, null);
  });

  it('leaves the own row without what it is held against', () => {
    const figure = figureOf({ metric: 'revenue-won', compare: 'team', by: 'seller', where: { team: ['Nord'] } });
    const { groups = [] } = viewed(figure, look(4));
    assert.deepEqual(
      groups.map(({ key, previous }) => [key, previous]),
      [['anna', undefined]],
    );
  });
});
