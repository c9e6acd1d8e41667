import { assert } from 'chai';
import '../../src/index.js';
import type { FlashSelectEvent } from '../../src/index.js';
import type { Figure, Group } from '../../src/contract/figures.js';
import { figures, november } from '../helpers/documents.js';
import { inState, mount, textOf } from '../helpers/page.js';
import { all, assertAccessible, hostile, overflowAt, texts } from '../helpers/widget-checks.js';

const type = (label: string, value: number | null, orders: number, before?: number): Group => ({
  key: label.toLowerCase(),
  label,
  value,
  count: orders,
  ...(before !== undefined && { previous: { value: before } }),
});

const types = [type('Handel', 1200, 1, 1000), type('Industrie', 4800, 12, 5000), type('Handwerk', 2000, 30)];
const previous: Figure['previous'] = {
  value: 2400,
  comparison: 'previous-to-date',
  period: { start: '2026-10-01', end: '2026-10-25' },
};
const basket: Figure = {
  metric: 'basket-per-order',
  period: november,
  value: 2500,
  by: 'account-type',
  groups: types,
  previous,
};
const baskets = (groups: Group[] = types) => figures({ ...basket, groups });
const german = { lang: 'de' };
const finding = (element: Element) => texts(element, '.finding').join();

describe('<flash-baskets>', () => {
  it('shows the basket of each account type and of all, in German', async () => {
    const chart = mount('flash-baskets', { ...german, data: baskets() });
    await inState(chart, 'ready');
    assert.equal(
      textOf(chart),
      'Durchschnittlicher Warenkorb je Auftrag Industrie kauft 4-mal so viel wie Handel je Auftrag Industrie 12 Aufträge 4.800 € Handwerk 30 Aufträge 2.000 € Handel 1 Auftrag 1.200 € November Strich: Oktober bis 24. Ø 2.500 €',
    );
  });

  it('shows the same in English', async () => {
    const chart = mount('flash-baskets', { lang: 'en', data: baskets() });
    await inState(chart, 'ready');
    assert.equal(
      textOf(chart),
      'Average basket per order Industrie buys 4 times as much as Handel per order Industrie 12 orders €4,800 Handwerk 30 orders €2,000 Handel 1 order €1,200 November Mark: October to the 24th avg €2,500',
    );
  });

  it('says how many times as much the best account type buys', async () => {
    const chart = mount('flash-baskets', { ...german, data: baskets() });
    await inState(chart, 'ready');
    assert.equal(finding(chart), 'Industrie kauft 4-mal so viel wie Handel');
  });

  it('says that only one account type bought', async () => {
    const chart = mount('flash-baskets', { ...german, data: baskets([types[1]!, type('Handel', null, 0)]) });
    await inState(chart, 'ready');
    assert.equal(finding(chart), 'Nur Industrie hat gekauft, im Schnitt 4.800 €');
    assert.deepEqual(texts(chart, '[part=row] button'), ['Industrie']);
  });

  it('says that account types buy about the same below a tenth', async () => {
    const chart = mount('flash-baskets', { ...german, data: baskets([type('A', 1099, 5), type('B', 1000, 5)]) });
    await inState(chart, 'ready');
    assert.equal(finding(chart), 'Alle kaufen etwa gleich viel');
  });

  it('says a factor from a tenth on', async () => {
    const chart = mount('flash-baskets', { ...german, data: baskets([type('A', 1100, 5), type('B', 1000, 5)]) });
    await inState(chart, 'ready');
    assert.equal(finding(chart), 'A kauft 1,1-mal so viel wie B');
  });

  it('claims no factor against credit notes', async () => {
    const chart = mount('flash-baskets', { ...german, data: baskets([types[1]!, type('Handel', -300, 2)]) });
    await inState(chart, 'ready');
    assert.equal(finding(chart), '');
    assert.include(textOf(chart), 'Handel 2 Aufträge −300 €');
  });

  it('counts customers where the basket is that of a customer', async () => {
    const groups = [
      { ...types[0]!, denominator: 1 },
      { ...types[1]!, denominator: 3 },
    ];
    const data = figures({ ...basket, metric: 'basket-per-period', groups });
    const chart = mount('flash-baskets', { ...german, basis: 'period', data });
    await inState(chart, 'ready');
    assert.deepEqual(texts(chart, '.cases'), ['3 Kunden', '1 Kunde']);
  });

  it('says why it has nothing to show', async () => {
    const reason = { code: 'no-field', list: 'orders', field: 'account-type' } as const;
    const data = figures({ ...basket, value: null, groups: [], reason });
    const chart = mount('flash-baskets', { ...german, data });
    await inState(chart, 'empty');
    assert.include(textOf(chart), 'Nicht verfügbar: Im Dokument fehlt bei allen Aufträge die Angabe „Kontotyp“.');
    await assertAccessible(chart);
  });

  it('tells the page which account type the reader activated', async () => {
    const chart = mount('flash-baskets', { ...german, data: baskets() });
    await inState(chart, 'ready');
    const selected: FlashSelectEvent[] = [];
    chart.addEventListener('flash-select', (event) => selected.push(event));
    all(chart, '[part=row] button')[2]!.click();
    assert.deepEqual(
      selected.map(({ detail }) => detail),
      [
        {
          metric: 'basket-per-order',
          period: november,
          value: 1200,
          where: {},
          by: 'account-type',
          key: 'handel',
          label: 'Handel',
        },
      ],
    );
  });

  it('is accessible in light and dark', async () => {
    const chart = mount('flash-baskets', { ...german, data: baskets() });
    await inState(chart, 'ready');
    await assertAccessible(chart);
  });

  it('fits into 200 px, with a long name', async () => {
    const chart = mount('flash-baskets', {
      ...german,
      data: baskets([...types, type('Einkaufsgenossenschaften und Verbände', 3000, 8)]),
    });
    await inState(chart, 'ready');
    assert.equal(overflowAt(200, chart), 0);
  });

  it('shows hostile names as they are', async () => {
    const data = baskets(hostile.map((name, index) => type(name, 900 - index, 4)));
    const chart = mount('flash-baskets', { ...german, data });
    await inState(chart, 'ready');
    assert.deepEqual(texts(chart, '[part=row] button'), hostile);
    assert.isEmpty(all(chart, 'img'));
  });
});
