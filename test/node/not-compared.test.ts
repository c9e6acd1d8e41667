// What is to be compared and cannot be: said to the developer with place, value and remedy, and to the reader in a word.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedError } from '../../src/contract/feed-error.js';
import type { CompleteFigure } from '../../src/contract/figures.js';
import type { Format } from '../../src/locales/format.js';
import { presented } from '../../src/metrics/presented.js';
import { figureView } from '../../src/widgets/flash-figure/figure-view.js';
import { trendView } from '../../src/widgets/flash-trend/trend-view.js';
import { english, french, german, plain } from '../helpers/formats.js';

const november: CompleteFigure = {
  metric: 'revenue-won',
  ...({ kind: 'flow', unit: 'money', direction: 'up' } as const),
  currency: 'EUR',
  asOf: '2026-11-24T09:41:00+01:00',
  period: { start: '2026-11-01', end: '2026-12-01', elapsed: { days: 17, of: 21, calendar: 'working-days' } },
  value: 400,
};
const october = { start: '2026-10-01', end: '2026-11-01' };

/** What the developer is told of a comparison, and the figure that is shown. */
async function asked(compare: string, extra: Partial<CompleteFigure> = {}) {
  const told: FeedError[] = [];
  const figure = presented({ ...november, ...extra }, undefined, { compare }, (error) => told.push(error));
  return { figure, told: await Promise.all(told.map(async (error) => (await error.explained()).message)) };
}

const tile = (figure: CompleteFigure, format: Format): string => {
  const { text = '', versus = '' } = figureView(figure, format).delta ?? {};
  return plain(`${text} ${versus}`).trim();
};
const trend = (figure: CompleteFigure, format: Format): string =>
  plain(trendView(figure, { isCumulative: false, isColumns: false }, format).finding);

describe('a comparison that cannot be', () => {
  it('with a period that has not begun', async () => {
    const { figure, told } = await asked('2027-Q1');
    assert.deepEqual(told, [
      'compare: revenue-won is not compared with "2027-Q1", which has not begun; name a period that has, such as "2025-11"',
    ]);
    assert.equal(tile(figure, german), 'kein Vergleich ggü. Q1 2027');
    assert.equal(trend(figure, german), 'Der November steht bei 400 €, ohne Vergleichswert in Q1 2027');
    assert.equal(trend(figure, english), 'November stands at €400; no value is known for Q1 2027');
  });

  it('with a target that is not set', async () => {
    const { figure, told } = await asked('target');
    assert.match(told.join(), /^compare: .* "target" \(got no previous\); add a target of this metric/);
    assert.equal(tile(figure, english), 'no comparison vs target');
    assert.equal(trend(figure, german), 'Der November steht bei 400 €, ohne Ziel zum Vergleich');
    assert.match(trend(figure, french), /aucune valeur n’est connue pour l’objectif$/);
  });

  it('with a team, of nobody', async () => {
    const { figure, told } = await asked('team');
    assert.match(told.join(), /"team" \(got no previous\); filter by one seller/);
    assert.equal(tile(figure, german), 'kein Vergleich ggü. Teamschnitt');
  });

  it('that a figures document does not have', async () => {
    const { figure, told } = await asked('year-ago-full');
    assert.match(told.join(), /"year-ago-full" \(got no previous\); add "previous" with this "comparison"/);
    assert.equal(tile(figure, german), 'kein Vergleich ggü. November 2025');
    const previous = { value: 300, comparison: 'previous-full', period: october };
    const other = await asked('year-ago-full', { previous });
    assert.match(other.told.join(), /\(got "previous-full"\)/);
    assert.equal(other.figure.previous?.value, 300, 'what there is stays, under its own name');
  });
});

describe('nothing is said', () => {
  const silent = async (compare: string, extra: Partial<CompleteFigure> = {}) => {
    const { figure, told } = await asked(compare, extra);
    assert.deepEqual(told, []);
    return figure.previous;
  };

  it('of a target that is not due yet, of all time, and of what has no value', async () => {
    assert.equal(await silent('target', { target: { value: 300 } }), undefined);
    assert.equal(
      await silent('target', { by: 'seller', groups: [{ key: 'a', value: 1, target: { value: 3 } }] }),
      undefined,
    );
    assert.equal(await silent('previous-full', { period: { start: '1900-01-01', end: '2026-11-25' } }), undefined);
    assert.equal(await silent('team', { value: null, reason: { code: 'no-list', list: 'orders' } }), undefined);
  });

  it('of what nobody wants compared, which is not shown', async () => {
    const previous = { value: 300, comparison: 'previous-full', period: october };
    const groups = [{ key: 'a', value: 1, previous: { value: 2 } }];
    const { figure } = await asked('none', { previous, groups });
    assert.equal(figure.previous, undefined);
    assert.deepEqual(figure.groups, [{ key: 'a', value: 1 }]);
  });
});
