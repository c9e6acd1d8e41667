// Every widget under every view: what nobody may see is in nothing that a page, a reader or another program gets of it.
import { assert } from 'chai';
import { explainerOf } from '../../src/explain.js';
import '../../src/index.js';
import type { SelectDetail } from '../../src/element/events.js';
import { linkOf } from '../../src/widgets/explain/link.js';
import { carried } from '../../src/widgets/tips/tip.js';
import { FlashWidget } from '../../src/widgets/flash-widget.js';
import { assertUnseen, company, idOf, NAMES, serialised, VIEWER } from '../helpers/colleagues.js';
import { emulate } from '../helpers/emulate.js';
import { make, mount, until } from '../helpers/page.js';
import { all, texts, violations } from '../helpers/widget-checks.js';

type Tag = keyof HTMLElementTagNameMap;

const ADA = NAMES[0]!;
const TEMPLATE = '/deals?{by}={key}&label={label}&seller={seller}&desk={desk}';

/** Those that show sellers where everybody is named. */
const ofSellers: [Tag, Record<string, string>][] = [
  ['flash-leaderboard', {}],
  ['flash-baskets', { by: 'seller' }],
  ['flash-table', { by: 'seller', metrics: 'revenue-won win-rate', 'with-change': '' }],
  ['flash-table', { by: 'seller.name' }],
  ['flash-table', { by: 'desk' }],
  ['flash-acquisition', { by: 'seller', metric: 'cost-per-opportunity' }],
  ['flash-effort', {}],
  ['flash-effort', { by: 'account-type', columns: 'seller' }],
  ['flash-conversion', { by: 'seller' }],
  ['flash-conversion', { by: 'seller', basis: 'opportunities' }],
  ['flash-breakdown', { by: 'seller' }],
  ['flash-breakdown', { by: 'seller', shape: 'donut' }],
  ['flash-breakdown', { by: 'desk', shape: 'stacked' }],
];
const ofOthers: [Tag, Record<string, string>][] = [
  ['flash-figure', { metric: 'revenue-won' }],
  ['flash-channels', {}],
  ['flash-trend', {}],
  ['flash-histogram', { metric: 'revenue-won' }],
  ['flash-watch', {}],
];

const areShown = (widgets: readonly FlashWidget[]) =>
  until('all are shown', () => widgets.every(({ dataset }) => /ready|empty/.test(dataset.state ?? '')), 20_000);

function page(settings: Record<string, unknown>, chosen = [...ofSellers, ...ofOthers]) {
  const widgets = chosen.map(([tag, attributes]) => make(tag, { lang: 'de', ...attributes }) as FlashWidget);
  const filter = make('flash-filter', { lang: 'de', controls: 'period team seller channel me' });
  const feed = mount('flash-feed', { viewer: idOf(NAMES[VIEWER]!), data: company(), ...settings }, filter, ...widgets);
  return { feed, widgets };
}

const nameOf = (widget: Element) =>
  `${widget.localName} ${widget.getAttribute('by') ?? ''} ${widget.getAttribute('shape') ?? ''}`;

/** What a widget hands over, by the way it goes. */
async function handedOver(widget: FlashWidget): Promise<Record<string, string>> {
  const explainer = explainerOf(widget);
  await explainer.ready;
  const tips = JSON.stringify(all(widget, '*').map((mark) => carried(mark)?.tip));
  const [csv = '', svg = ''] = await Promise.all(
    (['csv', 'svg'] as const).map(async (type) => (await explainer.file(type)).text()),
  );
  await explainer.open();
  const panel = widget.shadowRoot!.querySelector('.panel')!.shadowRoot!;
  await until(`${nameOf(widget)} is explained`, () => panel.querySelector('dl') !== null);
  const explanation = panel.innerHTML;
  panel.querySelector<HTMLElement>('[data-key=table]')!.click();
  const table = panel.innerHTML;
  const whole = serialised();
  panel.querySelector<HTMLElement>('.close')!.click();
  return { csv, svg, tips, explanation, table, whole, finding: explainer.finding ?? '', text: explainer.text ?? '' };
}

/** Everything that is told to the page, and where a link would lead. */
function listening(): () => string {
  const heard: string[] = [];
  const hear = (event: Event) => {
    const { type, detail } = event as CustomEvent<unknown>;
    heard.push(type, JSON.stringify(detail));
    if (type === 'flash-select') heard.push(linkOf(TEMPLATE, detail as SelectDetail, location.href)?.href ?? '');
    // The page stays where it is.
    if (type === 'flash-select') event.preventDefault();
  };
  for (const type of ['flash-select', 'flash-load', 'flash-error', 'flash-filter'] as const)
    document.body.addEventListener(type, hear);
  return () => heard.join('\n');
}

const activate = (widget: FlashWidget) =>
  widget
    .shadowRoot!.querySelectorAll('button:not(.explain), .part')
    .forEach((each) => each.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));

describe('the row of the viewer', () => {
  for (const view of ['named', 'pseudonym'] as const)
    it(`is marked in every widget by sellers, for the eye and the ear: ${view}`, async function () {
      this.timeout(60_000);
      const bySeller = ofSellers.filter(([tag, { by = 'seller' }]) => by === 'seller' && tag !== 'flash-figure');
      const { widgets } = page({ view, minGroup: 3 }, bySeller);
      await areShown(widgets);
      for (const widget of widgets) {
        const rows = all(widget, 'tr:has(.you)');
        assert.lengthOf(rows, 1, nameOf(widget));
        assert.match(texts(widget, 'tr:has(.you) th')[0]!, /^Ben Kuhnert \(Sie\)/, nameOf(widget));
        assert.notEqual(getComputedStyle(rows[0]!).backgroundColor, 'rgba(0, 0, 0, 0)', nameOf(widget));
        assert.deepEqual(await violations(widget), [], nameOf(widget));
      }
      const { style } = document.documentElement;
      await emulate({ 'prefers-color-scheme': 'dark' });
      style.colorScheme = 'light dark';
      for (const widget of widgets) assert.deepEqual(await violations(widget), [], `${nameOf(widget)} in the dark`);
      style.colorScheme = '';
    });

  it('is none where teams are shown, though one has the id of the viewer', async () => {
    const widget = make('flash-breakdown', { lang: 'de', by: 'team' });
    mount('flash-feed', { viewer: 'Nord', data: company() }, widget);
    await areShown([widget]);
    assert.isNotEmpty(all(widget, 'tbody tr'));
    assert.isEmpty(all(widget, '.you'));
  });
});

describe('every widget', () => {
  before(function () {
    this.timeout(60_000);
  });

  it('named: has colleagues in whatever it hands over', async function () {
    this.timeout(60_000);
    const heard = listening();
    const { widgets } = page({ view: 'named' }, ofSellers);
    await areShown(widgets);
    for (const widget of widgets) {
      const { csv, table, text: _text, ...rest } = await handedOver(widget);
      for (const [way, told] of Object.entries({ csv, table, whole: rest.whole }))
        assert.include(told, ADA, `${nameOf(widget)}: ${way}`);
    }
    widgets.forEach(activate);
    assert.include(heard(), encodeURIComponent(idOf(ADA)), 'a link');
  });

  for (const view of ['own', 'pseudonym', 'team'] as const) {
    it(`${view}: has no colleague in its marks, panel, table, files, text, events or links`, async function () {
      this.timeout(60_000);
      const heard = listening();
      const { feed, widgets } = page({ view, minGroup: 3 });
      await areShown(widgets);
      for (const widget of widgets) {
        if (widget.dataset.state !== 'ready') continue;
        for (const [way, told] of Object.entries(await handedOver(widget)))
          assertUnseen(`${nameOf(widget)}: ${way}`, told);
      }
      widgets.forEach(activate);
      // What has changed is announced.
      const { opportunities = [], ...others } = company();
      feed.data = { ...others, opportunities: opportunities.map((row) => ({ ...row, amount: 2 * row.amount! })) };
      await new Promise((later) => setTimeout(later, 1500));
      await areShown(widgets);
      assertUnseen('page', serialised());
      assert.include(heard(), 'flash-select');
      assertUnseen('events and links', heard());
    });

    it(`${view}: has no colleague in the chips of filters, whoever has set them`, async function () {
      this.timeout(60_000);
      const heard = listening();
      for (const filter of [{ seller: [idOf(ADA)] }, { 'seller.name': [ADA] }, { desk: [`Platz von ${ADA}`] }]) {
        const { feed, widgets } = page({ view, minGroup: 3, interactive: true, filter });
        await areShown(widgets);
        await until('there are chips', () => widgets.some(({ shadowRoot }) => shadowRoot!.querySelector('.filters *')));
        await new Promise((later) => setTimeout(later, 300));
        assertUnseen(`filtered by ${Object.keys(filter).join()}`, serialised());
        widgets.forEach(activate);
        await areShown(widgets);
        assertUnseen(`filtered by ${Object.keys(filter).join()} and by click`, serialised());
        feed.remove();
      }
      assertUnseen('events and links', heard());
    });
  }
});
