import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/index.js';
import type { Figure, Group } from '../../src/contract/figures.js';
import { figures, november, revenue } from '../helpers/documents.js';
import { inState, make, mount, textOf, until } from '../helpers/page.js';
import { expectTrouble } from '../helpers/strict-page.js';
import { all, assertSound, keep, texts } from '../helpers/widget-checks.js';

const group = (key: string, value: number, of?: string): Group => ({
  key,
  label: key,
  value,
  ...(of && { group: of }),
});

interface Widget {
  tag: 'flash-leaderboard' | 'flash-baskets' | 'flash-channels';
  figure: Figure;
  heading: { de: string; en: string };
}

const widgets: Widget[] = [
  {
    tag: 'flash-leaderboard',
    figure: { ...revenue, by: 'seller', groups: [group('Ada', 90), group('Bea', 60), group('Cleo', 30)] },
    heading: { de: 'Verkäufer · Umsatz gewonnen', en: 'Sellers · Revenue won' },
  },
  {
    tag: 'flash-baskets',
    figure: {
      metric: 'basket-per-order',
      period: november,
      value: 50,
      by: 'account-type',
      groups: [group('Gold', 90), group('Silber', 60), group('Bronze', 30)],
    },
    heading: { de: 'Durchschnittlicher Warenkorb', en: 'Average basket' },
  },
  {
    tag: 'flash-channels',
    figure: {
      metric: 'opportunities-created',
      period: november,
      value: 180,
      by: 'channel',
      groups: [group('Web', 90, 'marketing'), group('Messe', 60, 'marketing'), group('Empfehlung', 30, 'sales')],
    },
    heading: { de: 'Geschaffene Opportunities nach Kanal', en: 'Opportunities created by channel' },
  },
];

const untilSaid = (element: HTMLElement, text: string) =>
  until('', () => textOf(element).includes(text), 4000).catch(() => assert.include(textOf(element), text));

for (const { tag, figure, heading } of widgets) {
  const german = { lang: 'de' };

  describe(`<${tag}> in every state`, () => {
    it('loading: holds a place, and after three seconds says that it is still loading', async () => {
      const element = mount(tag, { ...german, src: `/faults/hang/${tag}` });
      await inState(element, 'loading');
      await untilSaid(element, heading.de);
      const { offsetHeight } = element;
      await untilSaid(element, 'Wird noch geladen …');
      assert.equal(element.offsetHeight, offsetHeight);
      await assertSound(element);
      element.lang = 'en';
      await untilSaid(element, 'Still loading …');
    });

    it('failed: says so in the language of the reader, and stays where the keyboard is', async () => {
      expectTrouble(/answered 500/);
      await keep(`retry-${tag}`, figures(figure));
      const element = mount(tag, { ...german, src: `/faults/sequence/retry-${tag}?steps=500,200` });
      await inState(element, 'error');
      assert.include(textOf(element), 'Keine Daten Die Quelle meldet einen Fehler. Erneut versuchen');
      await assertSound(element);
      element.lang = 'en';
      await untilSaid(element, 'No data The source reports an error. Try again');
      all(element, '.retry')[0]!.focus();
      await sendKeys({ press: 'Space' });
      await inState(element, 'ready');
      assert.equal(element.shadowRoot?.activeElement, all(element, '[part=row] button')[0]);
    });

    it('not entitled: hides what it showed', async () => {
      expectTrouble(/answered 403/);
      await keep(`denied-${tag}`, figures(figure));
      const element = make(tag, german);
      const feed = mount('flash-feed', { src: `/faults/sequence/denied-${tag}?steps=200,403` }, element);
      await inState(element, 'ready');
      feed.source?.refresh();
      await inState(element, 'denied');
      assert.equal(textOf(element), `${heading.de} Nicht freigegeben Für diese Zahl fehlt die Berechtigung.`);
      await assertSound(element);
      element.lang = 'en';
      await untilSaid(element, `${heading.en} Not released You are not entitled to see this figure.`);
    });

    it('stale: what it showed stays, with its time', async () => {
      expectTrouble(/keeping the figures of/);
      await keep(`stale-${tag}`, figures(figure));
      const element = make(tag, german);
      const feed = mount('flash-feed', { src: `/faults/sequence/stale-${tag}?steps=200,500` }, element);
      await inState(element, 'ready');
      const shown = texts(element, '[part=row]');
      feed.source?.refresh();
      await inState(element, 'stale');
      assert.match(texts(element, '.note.stale').join(), /Stand 24\.11\.2026/);
      assert.deepEqual(texts(element, '[part=row]'), shown);
      await assertSound(element);
    });

    it('rows left out: counted and said', async () => {
      const data = figures({ ...figure, omitted: { rows: 1, of: 1204, field: 'account-type' } });
      const element = mount(tag, { ...german, data });
      await inState(element, 'ready');
      assert.deepEqual(texts(element, '.note'), ['⚠ 1 von 1.204']);
      assert.include(textOf(element), '1 Datensatz ohne gültige Angabe „Kontotyp“ fehlt.');
      await assertSound(element);
      element.lang = 'en';
      await untilSaid(element, '1 record without a valid account type is left out.');
    });

    it('mixed currencies: each amount, never added', async () => {
      const amounts = [
        { currency: 'EUR', value: 12400 },
        { currency: 'CHF', value: 8100 },
      ];
      const mixed = { value: null, reason: { code: 'mixed-currencies' }, amounts } as const;
      const groups = [group('Ada', 90), { key: 'Zoe', label: 'Zoe', ...mixed }] as Group[];
      const data = figures({ ...figure, unit: 'money', ...mixed, groups });
      const element = mount(tag, { ...german, data });
      await inState(element, 'ready');
      await until('each amount', () => /Zoe .*12\.400 €, 8\.100 CHF/.test(textOf(element)));
      assert.match(textOf(element), /Währungen, (kein Kurs im Feed|und es gibt keinen Kurs)/);
      assert.notInclude(textOf(element), '20.500');
      await assertSound(element);
      element.lang = 'en';
      await until('English', () => /currencies, (no rate in the feed|and there is no rate)/.test(textOf(element)));
    });

    it('keeps the focus on its row when rows change places', async () => {
      const element = mount(tag, { ...german, data: figures(figure) });
      await inState(element, 'ready');
      const [first, ...others] = figure.groups!;
      all(element, '[part=row] button')[0]!.focus();
      const name = first!.label;
      element.data = figures({ ...figure, groups: [{ ...first!, value: 1 }, ...others] });
      await until('the rows have changed places', () => texts(element, '[part=row] button')[0] !== name);
      assert.equal(element.shadowRoot?.activeElement?.textContent?.trim(), name);
    });

    it('its rows are one stop of Tab, reached by the arrow keys, and activated by Enter', async () => {
      const element = mount(tag, { ...german, data: figures(figure) });
      await inState(element, 'ready');
      const selected: unknown[] = [];
      element.addEventListener('flash-select', ({ detail }) => selected.push(detail.label));
      const buttons = all(element, '[part=row] button');
      const stops = () => buttons.filter(({ tabIndex }) => tabIndex === 0).length;
      for (const button of buttons) {
        await sendKeys({ press: button === buttons[0] ? 'Tab' : 'ArrowDown' });
        assert.equal(element.shadowRoot?.activeElement, button);
        await until('the rows are one stop', () => stops() === 1);
        assert.equal(getComputedStyle(button).outlineStyle, 'solid');
        await sendKeys({ press: 'Enter' });
      }
      assert.deepEqual(selected, texts(element, '[part=row] button'));
    });
  });
}
