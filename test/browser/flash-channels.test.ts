import { assert } from 'chai';
import '../../src/index.js';
import type { FlashSelectEvent } from '../../src/index.js';
import type { Group } from '../../src/contract/figures.js';
import { figures, november } from '../helpers/documents.js';
import { inState, mount, textOf } from '../helpers/page.js';
import { all, assertAccessible, hostile, overflowAt, texts } from '../helpers/widget-checks.js';

const channel = (label: string, value: number, group?: string, before?: number): Group => ({
  key: label.toLowerCase(),
  label,
  value,
  ...(group && { group }),
  ...(before !== undefined && { previous: { value: before } }),
});

const split = [
  channel('Kaltakquise', 30, 'sales', 34),
  channel('Webseite', 20, 'marketing', 20),
  channel('Messe', 50, 'marketing', 40),
];
const channels = (groups: Group[] = split) => {
  const value = groups.reduce((sum, group) => sum + (group.value ?? 0), 0);
  return figures({ metric: 'opportunities-created', period: november, value, by: 'channel', groups });
};
const german = { lang: 'de' };
const finding = (element: Element) => texts(element, '.finding').join();

describe('<flash-channels>', () => {
  it('shows origin, count, share and change of each channel, in German', async () => {
    const chart = mount('flash-channels', { ...german, data: channels() });
    await inState(chart, 'ready');
    assert.equal(
      textOf(chart),
      'Geschaffene Opportunities nach Kanal 100 70 % kommen vom Marketing, 30 % vom Vertrieb Kanal Herkunft Anzahl Anteil Veränderung Messe Marketing 50 50 % ▲ 10 10 mehr Webseite Marketing 20 20 % – Kaltakquise Vertrieb 30 30 % ▼ 4 4 weniger',
    );
  });

  it('shows the same in English', async () => {
    const chart = mount('flash-channels', { lang: 'en', data: channels() });
    await inState(chart, 'ready');
    assert.equal(
      textOf(chart),
      'Opportunities created by channel 100 70% come from marketing, 30% from the sellers Channel Origin Count Share Change Messe Marketing 50 50% ▲ 10 10 more Webseite Marketing 20 20% – Kaltakquise Sales 30 30% ▼ 4 4 fewer',
    );
  });

  it('says that a part is beside a whole', async () => {
    const document = channels();
    const [figure] = document.figures;
    const previous = { value: 94, comparison: 'previous-full', period: { start: '2026-10-01', end: '2026-11-01' } };
    const data = { ...document, figures: [{ ...figure!, previous }] };
    const chart = mount('flash-channels', { ...german, data, compare: 'previous-full' });
    await inState(chart, 'ready');
    assert.deepEqual(texts(chart, '.sentence'), ['Veränderung bisher, ggü. Oktober insgesamt.']);
  });

  it('says what marketing and sales bring', async () => {
    const chart = mount('flash-channels', { ...german, data: channels() });
    await inState(chart, 'ready');
    assert.equal(finding(chart), '70 % kommen vom Marketing, 30 % vom Vertrieb');
  });

  it('says what comes from elsewhere: partners, and channels without an origin', async () => {
    const groups = [...split, channel('Partner', 40, 'partner'), channel('Sonstige', 10), { key: null, value: 10 }];
    const chart = mount('flash-channels', { ...german, data: channels(groups) });
    await inState(chart, 'ready');
    assert.equal(finding(chart), '44 % kommen vom Marketing, 19 % vom Vertrieb, 37 % von anderswo');
    assert.include(texts(chart, '[part=row] button'), 'Nicht zugeordnet');
  });

  it('says which channel brings most where no origin is known', async () => {
    const chart = mount('flash-channels', { ...german, data: channels([channel('A', 1), channel('B', 3)]) });
    await inState(chart, 'ready');
    assert.equal(finding(chart), 'B bringt am meisten, 75 %');
  });

  it('rounds shares so that they total 100 %', async () => {
    const groups = ['A', 'B', 'C'].map((name) => channel(name, 1, 'marketing'));
    const chart = mount('flash-channels', { ...german, data: channels(groups) });
    await inState(chart, 'ready');
    assert.deepEqual(texts(chart, '.share'), ['34 %', '33 %', '33 %']);
  });

  it('claims no shares of a whole that has a negative part, or one that is not known', async () => {
    const amounts = [
      { currency: 'EUR', value: 700 },
      { currency: 'CHF', value: 81 },
    ];
    const unknown: Group = { key: 'hotline', label: 'Hotline', group: 'sales', value: null, previous: { value: 5 } };
    for (const [group, value, change] of [
      [channel('Hotline', -4, 'sales', 5), '−4', '▼ 9'],
      [unknown, '–', ''],
      [{ ...unknown, amounts }, '700, 81', ''],
    ] as const) {
      const chart = mount('flash-channels', { ...german, data: channels([...split, group]) });
      await inState(chart, 'ready');
      assert.equal(finding(chart), '');
      assert.deepEqual(texts(chart, '.share'), ['', '', '', '']);
      assert.equal(texts(chart, '.number.strong')[3], value);
      assert.include(texts(chart, '[part=row]')[3], change);
      assert.isNotOk(change === '' && texts(chart, '[part=row]')[3]!.includes('▼'), 'no change of what is unknown');
      assert.isEmpty(all(chart, '.stack rect').filter((part) => part.getAttribute('width') !== '0.00%'));
      chart.remove();
    }
  });

  it('says why it has no channels', async () => {
    const reason = { code: 'no-field', list: 'opportunities', field: 'channel' } as const;
    const groups = [{ key: null, value: 12 }];
    const metric = 'opportunities-created';
    const data = figures({ metric, period: november, value: 12, by: 'channel', groups, reason });
    const chart = mount('flash-channels', { ...german, data });
    await inState(chart, 'empty');
    assert.include(textOf(chart), 'Nicht verfügbar: Im Dokument fehlt bei allen Opportunities die Angabe „Kanal“.');
    assert.isEmpty(all(chart, '[part=row]'));
    await assertAccessible(chart);
  });

  it('tells the page which channel the reader activated', async () => {
    const chart = mount('flash-channels', { ...german, data: channels() });
    await inState(chart, 'ready');
    const selected: FlashSelectEvent[] = [];
    chart.addEventListener('flash-select', (event) => selected.push(event));
    all(chart, '[part=row] button')[2]!.click();
    const picked = { by: 'channel', key: 'kaltakquise', label: 'Kaltakquise' };
    assert.deepEqual(
      selected.map(({ detail }) => detail),
      [{ metric: 'opportunities-created', period: november, value: 30, where: {}, ...picked }],
    );
  });

  it('is accessible in light and dark', async () => {
    const chart = mount('flash-channels', { ...german, data: channels() });
    await inState(chart, 'ready');
    await assertAccessible(chart);
  });

  it('fits into 200 px, with a name that has no place to break', async () => {
    const data = channels([...split, channel('Suchmaschinenoptimierungskampagne', 5, 'marketing', 3)]);
    const chart = mount('flash-channels', { ...german, data });
    await inState(chart, 'ready');
    assert.equal(overflowAt(200, chart), 0);
  });

  it('shows hostile names as they are, and knows no origin by such a name', async () => {
    const groups = hostile.map((name, index) => channel(name, 9 - index, '__proto__'));
    const chart = mount('flash-channels', { ...german, data: channels(groups) });
    await inState(chart, 'ready');
    assert.deepEqual(texts(chart, '[part=row] button'), hostile);
    assert.deepEqual(texts(chart, '.group'), ['', '']);
    assert.isEmpty(all(chart, 'img'));
  });
});
