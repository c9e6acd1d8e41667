// Every widget by keyboard alone: where the tab key leads, what enter and escape do, and what is said before.
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { company } from '../../demo/data/company.js';
import * as kit from '../../src/index.js';
import type { FlashSelectEvent } from '../../src/index.js';
import { FlashWidget } from '../../src/widgets/flash-widget.js';
import { inState, make, mount, until } from '../helpers/page.js';
import { all, baseOf } from '../helpers/widget-checks.js';

const records = company({ now: '2026-11-24T09:41:00+01:00', months: 3 });

/** Each widget, with what the enter key tells the page of its first mark. */
const widgets = {
  'flash-acquisition': { by: 'account-type' },
  'flash-baskets': { by: 'account-type' },
  'flash-breakdown': { shape: 'donut', by: 'seller' },
  'flash-channels': { by: 'channel' },
  'flash-conversion': { by: 'channel' },
  'flash-effort': { by: 'account-target' },
  'flash-figure': { metric: 'revenue-won' },
  'flash-histogram': { period: 'quarter' },
  'flash-leaderboard': { metric: 'revenue-won', by: 'seller' },
  'flash-table': { metrics: 'revenue-won win-rate', by: 'seller' },
  'flash-trend': { by: 'day' },
  'flash-watch': { by: 'seller' },
} as const;
type Tag = keyof typeof widgets;
const tags = Object.keys(widgets) as Tag[];

/** What a reader activates: names, values and charts, not the heads of columns that sort. */
const marks = '.field, [part=value] button, thead button[data-key], [part=row] button, li button';

async function placed(tag: Tag): Promise<FlashWidget> {
  const { by, ...settings }: Record<string, string> = widgets[tag];
  const widget = make(tag, { lang: 'de', ...settings, ...(tag === 'flash-conversion' && { by }) });
  mount('flash-feed', { data: records }, widget);
  await inState(widget, 'ready');
  return widget;
}

/** What the figures of the widget say of what was activated, not of the whole. */
function valueOf({ by, key, range }: FlashSelectEvent['detail'], { figures }: FlashWidget): number | null | undefined {
  const { figure, further } = figures;
  if (range) return figure!.distribution!.bins.find(({ from }) => from === range.min)!.count;
  if (key === undefined) return figure!.value;
  const parts = [figure!, ...further].find((each) => each.by === by)?.groups ?? figure!.series!;
  return parts.find((part) => ('at' in part ? part.at : part.key) === key)?.value;
}

const focused = (widget: FlashWidget) => widget.shadowRoot!.activeElement as HTMLElement | null;
const panelOf = (widget: FlashWidget) => all(widget, '.panel')[0];
const isOpen = (widget: FlashWidget) => !!panelOf(widget)?.matches(':popover-open');
const inPanel = (widget: FlashWidget) => panelOf(widget)?.shadowRoot?.activeElement as HTMLElement | null | undefined;
const press = (...keys: string[]) =>
  keys.reduce((last, key) => last.then(() => sendKeys({ press: key })), Promise.resolve());

async function tabTo(widget: FlashWidget, selector: string): Promise<HTMLElement> {
  for (let presses = 0; presses < 60; presses += 1) {
    await press('Tab');
    const at = focused(widget);
    if (at?.matches(selector)) return at;
    if (at) assert.notEqual(getComputedStyle(at).outlineStyle, 'none', `${at.className} shows that it has the focus`);
  }
  throw new Error(`<${widget.localName}>: the tab key never comes to ${selector}`);
}

describe('by keyboard alone', () => {
  it('every widget of the kit is tried', () => {
    const all = Object.values(kit).filter((each) => (each as { prototype?: unknown }).prototype instanceof FlashWidget);
    assert.lengthOf(tags, all.length);
  });

  for (const tag of tags) {
    it(`<${tag}> says what it shows before the focus comes, and is activated`, async () => {
      const widget = await placed(tag);
      const described = baseOf(widget).getAttribute('aria-describedby')!;
      assert.match(widget.shadowRoot!.getElementById(described)?.textContent ?? '', /\S/);
      const heard: FlashSelectEvent['detail'][] = [];
      widget.addEventListener('flash-select', (event) => heard.push(event.detail));
      const mark = await tabTo(widget, marks);
      assert.isTrue(mark.matches(':focus-visible'), 'it is seen where the focus is');
      await press('Enter');
      const { by } = widgets[tag] as { by?: string };
      assert.deepEqual(
        heard.map((detail) => detail.by),
        [by],
      );
      assert.strictEqual(heard[0]!.value, valueOf(heard[0]!, widget));
    });

    it(`<${tag}> opens how it is computed, and gives the focus back`, async () => {
      const widget = await placed(tag);
      await tabTo(widget, '.explain');
      await press('Enter');
      await until('the panel has the focus', () => inPanel(widget)?.className === 'close');
      await until('the widget says a sentence', () => !!widget.finding);
      assert.equal(baseOf(widget).getAttribute('aria-description'), widget.finding);
      // Where there are several metrics, each is a fold on the way.
      for (let i = 0; i < 12 && inPanel(widget)?.dataset.key !== 'table'; i += 1) await press('Tab');
      await press('Enter');
      await until('a table', () => !!panelOf(widget)!.shadowRoot!.querySelector('table'));
      await press('Escape');
      await until('the panel is closed', () => !isOpen(widget));
      assert.equal(focused(widget)?.className, 'explain');
    });
  }

  it('the panel is gone for whoever goes on by the tab key', async () => {
    const widget = await placed('flash-figure');
    const after = document.body.appendChild(document.createElement('button'));
    await tabTo(widget, '.explain');
    await press('Enter');
    await until('the panel has the focus', () => inPanel(widget)?.className === 'close');
    await press(...Array.from({ length: 6 }, () => 'Tab'));
    assert.equal(document.activeElement, after);
    assert.isFalse(isOpen(widget));
  });

  it('a point of a trend is its step, with its own days and value', async () => {
    const widget = make('flash-trend', { lang: 'de', cumulative: true, period: '2026-09', every: 'week' });
    mount('flash-feed', { data: records }, widget);
    await inState(widget, 'ready');
    const heard: FlashSelectEvent['detail'][] = [];
    widget.addEventListener('flash-select', (event) => heard.push(event.detail));
    await tabTo(widget, '.field');
    await press('Home', 'ArrowRight', 'Enter', 'End', 'Enter');
    assert.deepEqual(
      heard.map(({ period }) => period),
      [
        { start: '2026-09-07', end: '2026-09-14' },
        { start: '2026-09-28', end: '2026-10-01' },
      ],
    );
    const { series } = widget.figures.figure!;
    assert.deepEqual(
      heard.map(({ value }) => value),
      [series![1]!.value, series!.at(-1)!.value],
    );
  });

  it('the steps of a funnel are activated, each with its metric', async () => {
    const widget = make('flash-conversion', { lang: 'de', period: 'quarter' });
    mount('flash-feed', { data: records }, widget);
    await inState(widget, 'ready');
    const heard: FlashSelectEvent['detail'][] = [];
    widget.addEventListener('flash-select', (event) => heard.push(event.detail));
    all(widget, '[part=row] button').forEach((step) => step.click());
    const { denominator, value } = widget.figures.figure!;
    assert.deepEqual(
      heard.map(({ metric, label, value }) => [metric, label, value]),
      [
        ['leads', 'Leads', denominator],
        ['lead-to-opportunity', 'Opportunities', widget.figures.further[0]!.value],
        ['lead-to-customer', 'Gewonnen', value],
      ],
    );
    assert.isAbove(denominator!, 0);
  });

  it('a column that filters keeps the focus', async () => {
    const widget = await placed('flash-effort');
    const feed = widget.closest('flash-feed')!;
    feed.interactive = true;
    const { key } = (await tabTo(widget, 'thead button')).dataset;
    await press('Enter');
    await until('it filters', () => 'account-target' in feed.filter);
    await until('it is pressed', () => all(widget, 'thead [aria-pressed=true]')[0]?.dataset.key === key);
    assert.equal(focused(widget)?.dataset.key, key);
  });
});
