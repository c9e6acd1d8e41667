import { assert } from 'chai';
import '../../src/index.js';
import type { FlashSelectEvent } from '../../src/index.js';
import type { Group } from '../../src/contract/figures.js';
import { figures, november, revenue } from '../helpers/documents.js';
import { emulate } from '../helpers/emulate.js';
import { inState, make, mount, textOf, until } from '../helpers/page.js';
import { all, assertAccessible, hostile, overflowAt, texts, violations } from '../helpers/widget-checks.js';

const seller = (key: string, label: string, value: number | null, target?: number, before?: number): Group => ({
  key,
  label,
  value,
  ...(target !== undefined && { target: { value: target } }),
  ...(before !== undefined && { previous: { value: before } }),
});

/** 16 of 20 days are over: whoever has less than 72 % of the target is far behind. */
const team = [
  seller('d', 'Dana Vogt', 30000, 60000, 35000),
  seller('a', 'Anna Berg', 90000, 80000, 70000),
  seller('c', 'Cem Aksoy', 60000, 70000, 50000),
  seller('e', 'Emil Roth', 12000),
  seller('b', 'Ben Kuhn', 60000, 70000, 80000),
];
const board = (groups: Group[] = team) => figures({ ...revenue, by: 'seller', groups });
const german = { lang: 'de' };
const names = (element: Element) => texts(element, '[part=row] button');

const untilTold = (element: Element) =>
  until('it tells', () => texts(element, '.foot > span:not(.early)').some((text) => text.endsWith('.')));

const untilWarned = (element: Element) => until('it warns', () => texts(element, '.early').join() !== '');

describe('<flash-leaderboard>', () => {
  it('shows rank, value, target and places gained, in German', async () => {
    const leaderboard = mount('flash-leaderboard', { ...german, data: board() });
    await untilTold(leaderboard);
    await untilWarned(leaderboard);
    assert.equal(
      textOf(leaderboard),
      'Verkäufer · Umsatz gewonnen November, 16 von 20 Arbeitstagen Anna Berg führt mit 90.000 € Rang Verkäufer Umsatz gewonnen gegen Ziel Umsatz gewonnen Ziel Rang 1 Anna Berg 90.000 € 113 % ▲ 1 1 Platz hinauf 2 Ben Kuhn 60.000 € 86 % ▼ 1 1 Platz hinab 2 Cem Aksoy 60.000 € 86 % ▲ 1 1 Platz hinauf 4 Dana Vogt 30.000 € 50 % – gleicher Platz Strich: Ziel Emil Roth (12.000 €) hat kein Ziel. 1 Verkäufer weit hinter dem Soll: Dana Vogt braucht 7.500 € je Arbeitstag bis zum 30.',
    );
  });

  it('shows the same in English', async () => {
    const leaderboard = mount('flash-leaderboard', { lang: 'en', data: board() });
    await untilTold(leaderboard);
    await untilWarned(leaderboard);
    assert.equal(
      textOf(leaderboard),
      'Sellers · Revenue won November, 16 of 20 working days Anna Berg leads with €90,000 Rank Seller Revenue won against target Revenue won Target Rank 1 Anna Berg €90,000 113% ▲ 1 up 1 place 2 Ben Kuhn €60,000 86% ▼ 1 down 1 place 2 Cem Aksoy €60,000 86% ▲ 1 up 1 place 4 Dana Vogt €30,000 50% – same place Mark: target Emil Roth (€12,000) has no target. 1 seller far behind plan: Dana Vogt needs €7,500 per working day until the 30th',
    );
  });

  it('gives the same rank to the same value, and leaves out the next', async () => {
    const leaderboard = mount('flash-leaderboard', { ...german, data: board() });
    await inState(leaderboard, 'ready');
    assert.deepEqual(names(leaderboard), ['Anna Berg', 'Ben Kuhn', 'Cem Aksoy', 'Dana Vogt']);
    assert.deepEqual(texts(leaderboard, 'td.rank'), ['1', '2', '2', '4']);
  });

  it('marks the row of the viewer, and shows it beyond the limit', async () => {
    const leaderboard = mount('flash-leaderboard', { ...german, limit: 2, viewer: 'd', data: board() });
    await inState(leaderboard, 'ready');
    assert.deepEqual(names(leaderboard), ['Anna Berg', 'Ben Kuhn', 'Dana Vogt']);
    assert.deepEqual(texts(leaderboard, 'tr:has(.you) th'), ['Dana Vogt (Sie)']);
    assert.deepEqual(texts(leaderboard, 'tr:has(.you) .rank'), ['4']);
  });

  it('takes the viewer of the feed', async () => {
    const leaderboard = make('flash-leaderboard', german);
    mount('flash-feed', { viewer: 'c', data: board() }, leaderboard);
    await inState(leaderboard, 'ready');
    assert.deepEqual(texts(leaderboard, 'tr:has(.you) button'), ['Cem Aksoy']);
  });

  it('shows a viewer without a target beyond the first who have none', async () => {
    const others = ['Ada', 'Bea', 'Cleo'].map((name) => seller(name, name, 5000));
    const groups = [...team.slice(0, 2), ...others, seller('z', 'Zoe Zorn', 4000)];
    const leaderboard = mount('flash-leaderboard', { ...german, viewer: 'z', data: board(groups) });
    await untilTold(leaderboard);
    assert.match(
      texts(leaderboard, '.foot').join(),
      /Bea \(5\.000 €\), Cleo \(5\.000 €\) und Zoe Zorn \(Sie\) \(4\.000 €\) haben kein Ziel\./,
    );
  });

  for (const viewer of ['n', 'unknown']) {
    it(`tells a viewer who has no value, ${viewer === 'n' ? 'in a row' : 'nor a row'}, that there is none`, async () => {
      const data = board([...team, seller('n', 'Nina Neu', null)]);
      const leaderboard = mount('flash-leaderboard', { ...german, viewer, data });
      await untilTold(leaderboard);
      assert.include(texts(leaderboard, '.foot span'), 'Für Sie gibt es im November keinen Wert.');
      assert.isEmpty(all(leaderboard, 'tr:has(.you)'));
      assert.deepEqual(await violations(leaderboard), []);
      leaderboard.lang = 'en';
      await until('it speaks English', () =>
        texts(leaderboard, '.foot span').includes('There is no value for you in November.'),
      );
    });
  }

  it('says nothing of the kind to a viewer who has a value, or where nobody is known to look', async () => {
    for (const viewer of [{ viewer: 'd' }, {}]) {
      const leaderboard = mount('flash-leaderboard', { ...german, ...viewer, data: board() });
      await inState(leaderboard, 'ready');
      assert.notInclude(textOf(leaderboard), 'Für Sie');
    }
  });

  it('marks the row of the viewer in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    const leaderboard = mount('flash-leaderboard', { ...german, viewer: 'd', data: board() });
    await inState(leaderboard, 'ready');
    assert.equal(getComputedStyle(all(leaderboard, 'tr:has(.you)')[0]!).outlineStyle, 'solid');
  });

  it('shows sellers without a target apart, not last', async () => {
    const leaderboard = mount('flash-leaderboard', { ...german, data: board() });
    await untilTold(leaderboard);
    assert.notInclude(names(leaderboard), 'Emil Roth');
    assert.include(texts(leaderboard, '.foot span'), 'Emil Roth (12.000 €) hat kein Ziel.');
  });

  it('says how many more there are than it names', async () => {
    const others = ['Ada', 'Bea', 'Cleo', 'Dora', 'Eva'].map((name) => seller(name, name, 5000));
    const leaderboard = mount('flash-leaderboard', { lang: 'en', data: board([...team.slice(0, 2), ...others]) });
    await untilTold(leaderboard);
    const [, sentence] = texts(leaderboard, '.foot > span');
    assert.equal(sentence, 'Ada (€5,000), Bea (€5,000), Cleo (€5,000), and 2 others have no target.');
  });

  it('says where ranks of a part are compared with those of a whole', async () => {
    const { previous } = revenue;
    const whole = { ...previous!, comparison: 'previous-full', period: { start: '2026-10-01', end: '2026-11-01' } };
    const data = figures({ ...revenue, by: 'seller', groups: team, previous: whole });
    const leaderboard = mount('flash-leaderboard', { lang: 'en', data });
    await untilTold(leaderboard);
    assert.include(texts(leaderboard, '.foot > span'), 'Change of rank so far, against October as a whole.');
  });

  it('shows a rate of few cases apart, without a rank', async () => {
    const rate = (key: string, numerator: number, denominator: number): Group => ({
      key,
      value: numerator / denominator,
      numerator,
      denominator,
    });
    const groups = [rate('Ada', 2, 2), rate('Bea', 10, 40), rate('Cleo', 20, 50)];
    const data = figures({ metric: 'win-rate', period: november, value: 32 / 92, by: 'seller', groups });
    const leaderboard = mount('flash-leaderboard', { ...german, metric: 'win-rate', data });
    await untilTold(leaderboard);
    assert.deepEqual(names(leaderboard), ['Cleo', 'Bea']);
    assert.deepEqual(texts(leaderboard, '.foot span'), ['Ada (100 %, 2 von 2) hat zu wenige Fälle für einen Rang.']);
  });

  it('does not say of a seller with a target and few cases that there is none', async () => {
    const few = { key: 'Ada', value: 1, numerator: 2, denominator: 2, target: { value: 0.3 } };
    const many = { key: 'Bea', value: 0.25, numerator: 10, denominator: 40, target: { value: 0.3 } };
    const data = figures({ metric: 'win-rate', period: november, value: 12 / 42, by: 'seller', groups: [few, many] });
    const leaderboard = mount('flash-leaderboard', { ...german, metric: 'win-rate', data });
    await untilTold(leaderboard);
    assert.include(texts(leaderboard, '.foot span'), 'Ada (100 %, 2 von 2) hat zu wenige Fälle für einen Rang.');
  });

  it('names who is far behind, and what that takes', async () => {
    const leaderboard = mount('flash-leaderboard', { ...german, data: board() });
    await untilWarned(leaderboard);
    assert.deepEqual(texts(leaderboard, '.early'), [
      '1 Verkäufer weit hinter dem Soll: Dana Vogt braucht 7.500 € je Arbeitstag bis zum 30.',
    ]);
    assert.deepEqual(texts(leaderboard, 'tr.behind button'), ['Dana Vogt']);
  });

  it('names only the furthest where many are far behind', async () => {
    const late = ['Ada', 'Bea', 'Cleo', 'Dora'].map((name, index) => seller(name, name, 4000 - index * 1000, 50000));
    const leaderboard = mount('flash-leaderboard', { ...german, data: board(late) });
    await untilWarned(leaderboard);
    assert.deepEqual(texts(leaderboard, '.early'), [
      '4 Verkäufer weit hinter dem Soll, am weitesten: Dora braucht 12.250 € je Arbeitstag bis zum 30., Cleo 12.000 €, Bea 11.750 €',
    ]);
  });

  it('goes by how far each is from where they should be, not by value', async () => {
    const small = seller('Ada', 'Ada', 10000, 15000);
    const large = seller('Bea', 'Bea', 30000, 90000);
    const leaderboard = mount('flash-leaderboard', { ...german, data: board([small, large]) });
    await untilWarned(leaderboard);
    assert.match(texts(leaderboard, '.early').join(), /Bea braucht 15\.000 € je Arbeitstag .*, Ada 1\.250 €$/);
  });

  it('speaks of what is needed in the language it turns to', async () => {
    const leaderboard = mount('flash-leaderboard', { ...german, data: board() });
    await untilWarned(leaderboard);
    leaderboard.lang = 'en';
    await until('it warns in English', () => /needs €7,500/.test(texts(leaderboard, '.early').join()));
  });

  it('gives no rank to one who is alone', async () => {
    const leaderboard = mount('flash-leaderboard', { ...german, data: board([team[0]!]) });
    await inState(leaderboard, 'ready');
    assert.deepEqual([texts(leaderboard, 'td.rank'), texts(leaderboard, 'caption')], [[''], ['']]);
  });

  it('says that no seller has anything to show', async () => {
    const leaderboard = mount('flash-leaderboard', { ...german, data: board([seller('a', 'Anna Berg', null)]) });
    await inState(leaderboard, 'empty');
    assert.include(textOf(leaderboard), 'In diesem Zeitraum gibt es bei keinem Verkäufer etwas zu zeigen.');
    assert.notInclude(textOf(leaderboard), 'Anna Berg');
    await assertAccessible(leaderboard);
  });

  it('tells the page which seller the reader activated', async () => {
    const leaderboard = mount('flash-leaderboard', { ...german, data: board() });
    await inState(leaderboard, 'ready');
    const selected: FlashSelectEvent[] = [];
    leaderboard.addEventListener('flash-select', (event) => selected.push(event));
    all(leaderboard, '[part=row] button')[1]!.click();
    await until('who is not ranked', () => all(leaderboard, '.foot button').length > 0);
    all(leaderboard, '.foot button')[0]!.click();
    const clicked = { metric: 'revenue-won', period: november, where: {}, by: 'seller' };
    assert.deepEqual(
      selected.map(({ detail }) => detail),
      [
        { ...clicked, key: 'b', label: 'Ben Kuhn', value: 60000 },
        { ...clicked, key: 'e', label: 'Emil Roth', value: 12000 },
      ],
    );
  });

  it('lets the focus follow its row, and does not scroll the page to it', async () => {
    const leaderboard = mount('flash-leaderboard', { ...german, data: board() });
    leaderboard.style.marginBottom = '3000px';
    await inState(leaderboard, 'ready');
    all(leaderboard, '[part=row] button')[0]!.focus();
    scrollTo(0, 2000);
    leaderboard.data = board(team.map((group) => (group.key === 'a' ? { ...group, value: 1 } : group)));
    await until('another leads', () => names(leaderboard)[0] === 'Ben Kuhn');
    assert.equal(leaderboard.shadowRoot!.activeElement?.textContent?.trim(), 'Anna Berg');
    assert.equal(scrollY, 2000);
    scrollTo(0, 0);
  });

  it('is accessible in light and dark', async () => {
    const leaderboard = mount('flash-leaderboard', { ...german, viewer: 'd', data: board() });
    await inState(leaderboard, 'ready');
    await assertAccessible(leaderboard);
  });

  it('leaves a name of two words on its line, from 380 px up, and the rest to the bar', async () => {
    const groups = ['Mira Hansen', 'Jonas Weber', 'Sofia Rossi'].map((name, index) =>
      seller(name, name, 68_400 - index, 60_000, 50_000),
    );
    const leaderboard = mount('flash-leaderboard', { ...german, data: board(groups) });
    await inState(leaderboard, 'ready');
    for (const width of [380, 460, 480, 560, 700]) {
      leaderboard.style.width = `${width}px`;
      const heights = all(leaderboard, '.name button').map(({ offsetHeight }) => offsetHeight);
      assert.isBelow(Math.max(...heights), 24, `${width} px`);
      if (width >= 460) assert.isAbove(all(leaderboard, 'td.bar')[0]!.offsetWidth, width * 0.2, `${width} px`);
    }
  });

  it('fits into 200 px, with a name that has no place to break', async () => {
    const groups = [...team, seller('w', 'Wolfeschlegelsteinhausenbergerdorff', 70000, 80000)];
    const leaderboard = mount('flash-leaderboard', { ...german, viewer: 'd', data: board(groups) });
    await inState(leaderboard, 'ready');
    assert.equal(overflowAt(200, leaderboard), 0);
  });

  it('shows hostile names as they are', async () => {
    const groups = hostile.map((name, index) => seller(name, name, 900 - index, 1000));
    const leaderboard = mount('flash-leaderboard', { ...german, viewer: '__proto__', data: board(groups) });
    await inState(leaderboard, 'ready');
    assert.deepEqual(names(leaderboard), hostile);
    assert.deepEqual(texts(leaderboard, 'tr:has(.you) button'), ['__proto__']);
    assert.isEmpty(all(leaderboard, 'img'));
  });
});
