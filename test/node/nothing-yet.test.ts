// Where nothing has happened yet: a period that has not begun, sellers who are level, and what a metric is divided by.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createEngine as withoutFurther } from '../../src/engine/engine.js';
import { parseRecords } from '../../src/engine/index.js';
import type { Format } from '../../src/locales/format.js';
import { leaderboardView } from '../../src/widgets/flash-leaderboard/leaderboard-view.js';
import { figureView } from '../../src/widgets/flash-figure/figure-view.js';
import { english, french, german, plain } from '../helpers/formats.js';
import { figureOf, november } from '../helpers/november.js';

const metric = 'revenue-won';
const anybody = { limit: 5, viewer: undefined };
const leading = (period: string, document = november()): string =>
  plain(leaderboardView(figureOf({ metric, period, by: 'seller' }, document), anybody, english).finding);

describe('a period that has not begun', () => {
  const period = '2026-12';

  it('is compared with none, rather than found to be 100 % below it', () => {
    for (const compare of [undefined, 'previous-full', 'year-ago-to-date', '2026-10']) {
      const query = { metric, period, by: 'seller', ...(compare && { compare }) };
      const { previous, groups = [] } = figureOf(query);
      assert.equal(previous, undefined, compare);
      assert.deepEqual(
        groups.map((group) => group.previous),
        groups.map(() => undefined),
      );
    }
    assert.ok(figureOf({ metric, period: '2026-11' }).previous, 'one that runs is compared');
  });

  it('is compared with none by the plain engine, too', async () => {
    const figure = await withoutFurther(parseRecords(november())).answer({ metric, period });
    assert.equal(figure.previous, undefined);
  });
});

describe('who is level with the next', () => {
  it('leads nobody', () => {
    assert.equal(leading('2026-12'), '');
    assert.match(leading('2026-11'), /^Seller A leads with €19,000$/);
  });
});

describe('a metric without what it is divided by', () => {
  const at = '2026-11-04';
  const document = november({
    activities: [{ seller: 'B', kind: 'visit', at, minutes: 60, opportunity: '2' }],
    spend: [{ at, amount: 100, accountType: 'Gold' }],
  });
  const said = (id: string, format: Format) =>
    plain(figureView(figureOf({ metric: id, where: { seller: ['B'] } }, document), format).sentence);

  it('says what is missing, and not that nothing was closed where deals were lost', () => {
    assert.equal(said('effort-per-win', english), 'No opportunity was won in November yet.');
    assert.equal(said('effort-per-win-hours', german), 'Im November wurde noch keine Opportunity gewonnen.');
    assert.equal(said('effort-per-win', french), 'Aucune opportunité n’a encore été gagnée en novembre.');
    assert.equal(said('cac', english), 'No new customer was won in November yet.');
    assert.equal(said('cac', german), 'Im November wurde noch kein neuer Kunde gewonnen.');
  });

  it('goes by the date of the metric', () => {
    const of = (id: string, period: string) => plain(figureView(figureOf({ metric: id, period }), german).sentence);
    assert.equal(of('period-conversion', '2026-12'), 'Im Dezember wurde noch keine Opportunity geschaffen.');
    assert.equal(of('win-rate', '2026-12'), 'Im Dezember wurde noch keine Opportunity abgeschlossen.');
  });
});
