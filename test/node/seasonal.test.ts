// Where business is not even, what is expected by now is what earlier periods had reached at the same point.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure } from '../../src/contract/figures.js';
import { readFigures } from '../../src/contract/read-figures.js';
import { readRecords } from '../../src/contract/read-records.js';
import type { Query } from '../../src/contract/query.js';
import { createEngine as createPlainEngine } from '../../src/engine/engine.js';
import { outlook } from '../../src/metrics/outlook.js';
import { explainView } from '../../src/widgets/explain/explain-view.js';
import { leaderboardView } from '../../src/widgets/flash-leaderboard/leaderboard-view.js';
import { english, german, plain } from '../helpers/formats.js';
import { figureOf, november } from '../helpers/november.js';

const rules = { pace: 'seasonal' };
const targets = [
  { metric: 'revenue-won', period: '2026-11', value: 60_000 },
  { metric: 'revenue-won', period: '2026-11', value: 20_000, seller: 'A' },
];
const days = { days: 10, of: 21, calendar: 'working-days' } as const;

const won = (closedAt: string, amount: number, seller = 'B') => ({
  ...{ id: closedAt + seller, seller, account: 'Gold', status: 'won', amount, createdAt: '2026-07-01', closedAt },
});

/**
 * By the evening of the 13th, August had reached 1,000 of 4,000, September 0 of 3,000 and October 2,000 of 5,000: 3,000 of
 * 12,000, a quarter.
 */
const past = [
  ...[won('2026-08-01', 1000), won('2026-08-31', 3000)],
  ...[won('2026-09-14', 3000)],
  ...[won('2026-10-13T23:59', 2000, 'A'), won('2026-10-14T00:01', 3000, 'A')],
];

const documentOf = (extra: object = {}, deals = past) => {
  const { opportunities } = november();
  return november({ rules, targets, opportunities: [...(opportunities as object[]), ...deals], ...extra });
};

const revenue = (query: Partial<Query> = {}, document = documentOf()): CompleteFigure =>
  figureOf({ metric: 'revenue-won', ...query }, document);
const elapsedOf = (query: Partial<Query>, document?: Record<string, unknown>) =>
  revenue(query, document).period.elapsed;

describe('the seasonal course', () => {
  it('is what complete earlier periods had reached, all together', () => {
    assert.deepEqual(elapsedOf({}), { ...days, calendar: 'seasonal', share: 0.25, periods: 3 });
  });

  it('is that of all sellers for each of them, and for their groups', () => {
    for (const query of [{ where: { seller: ['A'] } }, { by: 'seller' }])
      assert.equal(elapsedOf(query)?.share, 0.25, JSON.stringify(query));
  });

  it('says what is expected, and where the pace leads; what is required is so on each working day', () => {
    const figure = revenue();
    assert.equal(figure.value, 19_000);
    const at = outlook(19_000, 60_000, figure.period.elapsed, figure)!;
    assert.deepEqual([at.expected, at.gap, at.status, at.projection], [15_000, 4000, 'on-track', 76_000]);
    assert.deepEqual([at.remaining, at.required], [11, 41_000 / 11]);
    const before = outlook(19_000, 60_000, days, figure)!;
    assert.deepEqual([Math.round(before.expected!), before.status], [28_571, 'behind']);
  });

  it('is what a target is compared with', () => {
    assert.equal(revenue({ compare: 'target' }).previous?.value, 15_000);
  });

  it('is asked for by a document, for a period that runs, with a target for what adds up', () => {
    assert.deepEqual(elapsedOf({}, documentOf({ rules: {} })), days);
    assert.deepEqual(elapsedOf({}, documentOf({ targets: [] })), days);
    assert.equal(elapsedOf({ period: '2026-10' })?.calendar, 'working-days');
    assert.equal(elapsedOf({ metric: 'win-rate' })?.calendar, 'working-days');
  });

  it('takes three periods at least, which the rows have to reach back to, and something in them', () => {
    assert.deepEqual(elapsedOf({}, documentOf({}, past.slice(2))), days);
    assert.deepEqual(elapsedOf({}, documentOf({}, [won('2026-08-01', 0)])), days);
  });

  it('is no part below nothing, and none beyond the whole', () => {
    const returned = (closedAt: string) => elapsedOf({}, documentOf({}, [...past, won(closedAt, -9000, 'C')]))?.share;
    assert.deepEqual([returned('2026-09-02'), returned('2026-09-29')], [0, 1]);
  });

  it('is the same on a page and over an endpoint', async () => {
    const page = createPlainEngine(await readRecords(documentOf()));
    const figure = await page.answer({ metric: 'revenue-won', period: '2026-11' });
    assert.deepEqual(figure, revenue());
    const head = { kind: 'figures', version: 1, asOf: '2026-11-13', timeZone: 'Europe/Paris', currency: 'EUR' };
    const { inOrder, issues } = await readFigures({ ...head, figures: [figure] });
    assert.deepEqual([inOrder, issues], [[figure], []]);
    const elapsed = { ...days, calendar: 'seasonal', share: 25, periods: 3 };
    const wrong = await readFigures({ ...head, figures: [{ ...figure, period: { ...figure.period, elapsed } }] });
    assert.match(wrong.issues[0]!.path, /figures\[0\]\.period\.elapsed\.share/);
  });

  it('is named in the explanation, and so is that it is not known', () => {
    const rows = (figure: CompleteFigure, format = english) =>
      explainView([figure], { format, words: format.terms.explain, source: '' }).sections[0]!.rows.map(
        ({ label, value }) => plain(`${label}: ${value}`),
      );
    const said = rows(revenue());
    assert.ok(
      said.includes('seasonal course: 3 earlier periods had reached 25% of their value by then'),
      said.join('\n'),
    );
    assert.ok(said.includes('due by today, €60,000 × 25%: €15,000'), said.join('\n'));
    assert.match(rows(revenue(), german).join('\n'), /saisonaler Verlauf: 3 frühere Zeiträume .* 25 %/);
    const unknown = rows(revenue({}, documentOf({}, [])));
    assert.ok(unknown.includes('seasonal course: not known, days count instead'), unknown.join('\n'));
    assert.ok(!rows(revenue({}, documentOf({ rules: {} }))).some((row) => row.includes('season')), 'nothing asked for');
  });

  it('is worth a word below a leaderboard', () => {
    const hasAside = (document: Record<string, unknown>) =>
      leaderboardView({ ...revenue({ by: 'seller' }, document), groups: [] }, { limit: 6, viewer: undefined }, english)
        .hasAside;
    assert.deepEqual([hasAside(documentOf()), hasAside(documentOf({ rules: {} }))], [true, false]);
  });
});
