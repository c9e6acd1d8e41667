// Where a view does not allow a name, neither name nor id is anywhere on the page.
import { assert } from 'chai';
import '../../src/index.js';
import type { View } from '../../src/metrics/views.js';
import { assertUnseen, company, idOf, NAMES, serialised, VIEWER } from '../helpers/colleagues.js';
import { figures, revenue } from '../helpers/documents.js';
import { inState, make, mount, textOf, until } from '../helpers/page.js';
import { expectTrouble } from '../helpers/strict-page.js';
import { all, assertAccessible, texts } from '../helpers/widget-checks.js';

const tags = [...new Set(['flash-leaderboard', 'flash-effort', 'flash-conversion', 'flash-watch'] as const)];
const others = ['flash-table', 'flash-breakdown', 'flash-trend', 'flash-filter'].filter((tag) =>
  customElements.get(tag),
);

/** Every widget that can show sellers, by sellers. */
function board(view: View, settings: Record<string, unknown> = {}) {
  const named = tags.map((tag) => make(tag, { lang: 'de' }));
  const further = others.map((tag) => {
    const element = document.createElement(tag);
    element.setAttribute('by', 'seller');
    element.lang = 'de';
    return element;
  });
  const elements: HTMLElement[] = [...named, ...further];
  const data = company();
  const feed = mount('flash-feed', { data, view, viewer: idOf(NAMES[VIEWER]!), ...settings }, ...elements);
  return { feed, elements };
}

const areShown = (elements: readonly HTMLElement[]) =>
  until(
    `all are shown, not ${elements.map(({ localName, dataset }) => `${localName} ${dataset.state}`).join(', ')}`,
    () =>
      elements.every(
        ({ localName, dataset }) => localName === 'flash-filter' || /ready|empty/.test(dataset.state ?? ''),
      ),
    8000,
  );

describe('a view', () => {
  for (const view of ['own', 'pseudonym', 'team'] as const) {
    it(`${view}: has nobody else on the page, in events or in exports`, async () => {
      const heard: string[] = [];
      for (const type of ['flash-select', 'flash-load'] as const)
        document.body.addEventListener(type, (event) => heard.push(JSON.stringify(event.detail)));
      const { elements } = board(view, { minGroup: 3 });
      await areShown(elements);
      for (const element of elements) {
        element.shadowRoot?.querySelectorAll('button').forEach((button) => button.click());
        element.shadowRoot?.querySelector<HTMLElement>('[part=base]')?.focus();
      }
      await new Promise((later) => setTimeout(later, 800));
      assert.isAbove(heard.length, elements.length, 'something was heard');
      assert.isAbove(serialised().length, 4000, 'shadow roots are in it');
      assertUnseen('page', serialised());
      assertUnseen('events', heard.join());
    });
  }

  it('named: has everybody', async () => {
    const { elements } = board('named');
    await areShown(elements);
    for (const name of NAMES) assert.include(serialised(), name);
  });

  it('that changes takes the names away at once', async () => {
    const { feed, elements } = board('named');
    await areShown(elements);
    feed.view = 'own';
    await feed.updateComplete;
    await Promise.all(elements.map((element) => 'updateComplete' in element && element.updateComplete));
    assertUnseen('page', serialised());
    await areShown(elements);
    assertUnseen('page', serialised());
  });
});

const leaderboardIn = async (settings: Record<string, unknown>, own: Record<string, unknown> = {}) => {
  const leaderboard = make('flash-leaderboard', { lang: 'de', ...own });
  mount('flash-feed', { data: company(), viewer: idOf(NAMES[VIEWER]!), ...settings }, leaderboard);
  await inState(leaderboard, 'ready');
  return leaderboard;
};

describe('<flash-leaderboard> without names', () => {
  it('shows the own row and the pooled value of all, neither with a rank', async () => {
    const leaderboard = await leaderboardIn({ view: 'own' });
    assert.deepEqual(texts(leaderboard, 'tbody th'), ['Ben Kuhnert (Sie)', 'Alle zusammen']);
    assert.deepEqual(texts(leaderboard, 'td.rank'), ['', '']);
    assert.deepEqual(texts(leaderboard, 'tbody button'), ['Ben Kuhnert']);
    assert.deepEqual(texts(leaderboard, 'td.strong'), ['8.000 €', '84.000 €']);
  });

  it('ranks pseudonyms, which are no buttons: there is nobody to open', async () => {
    const leaderboard = await leaderboardIn({ view: 'pseudonym' });
    const rows = texts(leaderboard, 'tbody th');
    assert.lengthOf(rows, 6);
    assert.deepEqual(texts(leaderboard, 'td.rank'), ['1', '2', '3', '4', '5', '6']);
    assert.deepEqual(texts(leaderboard, 'tbody button'), ['Ben Kuhnert']);
    assert.lengthOf(
      rows.filter((row) => /^Verkäufer [A-Z]+$/.test(row)),
      5,
    );
    leaderboard.lang = 'en';
    await until('it speaks English', () => texts(leaderboard, 'tbody th').some((row) => /^Seller [A-Z]/.test(row)));
  });

  it('gives a seller the same pseudonym in every widget', async () => {
    const pseudonymOfFirst = async () => texts(await leaderboardIn({ view: 'pseudonym' }), 'tbody th')[0]!;
    assert.equal(await pseudonymOfFirst(), await pseudonymOfFirst());
  });

  it('takes small teams together, and says so', async () => {
    const leaderboard = await leaderboardIn({ view: 'team', minGroup: 3 });
    assert.deepEqual(texts(leaderboard, 'tbody th'), ['Alle zusammen']);
    assert.include(textOf(leaderboard), 'Weniger als 3 Personen werden nur zusammengefasst gezeigt.');
    assert.include(textOf(leaderboard), 'Teams · Umsatz gewonnen');
    assert.notInclude(textOf(leaderboard), 'Für Sie gibt es');
  });

  it('shows nothing of too few', async () => {
    const leaderboard = make('flash-leaderboard', { lang: 'de', view: 'team', minGroup: 9 });
    mount('flash-feed', { data: company() }, leaderboard);
    await inState(leaderboard, 'empty');
    assert.include(textOf(leaderboard), 'Dahinter stehen zu wenige Personen');
  });

  it('has a view of its own before that of the feed', async () => {
    const leaderboard = await leaderboardIn({ view: 'named' }, { view: 'own' });
    assertUnseen('page', serialised());
    leaderboard.removeAttribute('view');
    await until('it has everybody', () => texts(leaderboard, 'tbody th').length === 6);
  });

  it('shows an error, and nobody, for a view that is not known', async () => {
    expectTrouble(/view: unknown \(got "pseudonyms"\)/);
    const leaderboard = make('flash-leaderboard', { lang: 'de' });
    mount('flash-feed', { data: company(), view: 'pseudonyms' }, leaderboard);
    await inState(leaderboard, 'error');
    assertUnseen('page', serialised());
    assert.include(textOf(leaderboard), 'Diese Sicht ist nicht bekannt.');
  });

  it('is accessible in light and dark', async () => {
    const leaderboard = await leaderboardIn({ view: 'pseudonym' });
    await assertAccessible(leaderboard);
  });
});

describe('the scope of a feed', () => {
  it('own: asks for the viewer only, whatever a widget asks for', async () => {
    const tile = make('flash-figure', { lang: 'de', metric: 'revenue-won', seller: idOf(NAMES[5]!) });
    const leaderboard = make('flash-leaderboard', { lang: 'de' });
    mount('flash-feed', { data: company(), viewer: idOf(NAMES[VIEWER]!), scope: 'own' }, tile, leaderboard);
    await inState(tile, 'ready');
    await inState(leaderboard, 'ready');
    assert.include(textOf(tile), '8.000 €');
    assert.deepEqual(texts(leaderboard, 'tbody th'), ['Ben Kuhnert (Sie)']);
  });

  it('team: asks for the team of the viewer', async () => {
    const leaderboard = await leaderboardIn({ scope: 'team', team: 'Nord' });
    assert.lengthOf(all(leaderboard, 'tbody tr'), 5);
    assert.notInclude(serialised(), NAMES[5]!);
  });

  it('asks nothing where it cannot be told whom it means', async () => {
    expectTrouble(/has no source; .*scope="own"/);
    const tiles = ['own', 'team', 'mine'].map((scope) => {
      const tile = make('flash-figure', { lang: 'de', data: figures(revenue) });
      mount('flash-feed', { scope }, tile);
      return tile;
    });
    for (const tile of tiles) {
      await inState(tile, 'error');
      assert.notInclude(textOf(tile), '284.600');
    }
  });
});
