import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/widgets/flash-breakdown/flash-breakdown.js';
import '../../src/widgets/flash-histogram/flash-histogram.js';
import type { FlashSelectEvent } from '../../src/element/events.js';
import { figures, november } from '../helpers/documents.js';
import { inState, mount } from '../helpers/page.js';
import { all, assertSound, hostile, texts } from '../helpers/widget-checks.js';

const german = { lang: 'de' };
const groups = [
  { key: 'a', label: 'Ada', value: 60 },
  { key: 'b', label: 'Bea', value: 30 },
  { key: null, value: 10 },
];
const sellers = figures({ metric: 'revenue-won', period: november, value: 100, by: 'seller', groups });
const cycles = figures({
  metric: 'sales-cycle',
  period: november,
  value: 30,
  distribution: {
    bins: [
      { from: 0, to: 20, count: 8 },
      { from: 20, to: 40, count: 20 },
      { from: 40, to: 200, count: 4 },
    ],
    quantiles: { p10: 12, p25: 22, p50: 30, p75: 38, p90: 60 },
    mean: 45,
    count: 32,
  },
});

describe('<flash-breakdown>', () => {
  async function breakdown(settings: Record<string, unknown> = {}) {
    const element = mount('flash-breakdown', { ...german, data: sellers, ...settings });
    await inState(element, 'ready');
    return element;
  }

  for (const shape of ['bars', 'donut', 'stacked'])
    it(`is clean as ${shape}`, async () => {
      const element = await breakdown({ shape });
      assert.deepEqual(texts(element, '.finding'), ['Ada hat mit 60 % den größten Anteil']);
      assert.lengthOf(all(element, '.part'), shape === 'bars' ? 0 : 3);
      await assertSound(element);
    });

  it('tells the page which group the reader activated, by its mark or its name', async () => {
    const element = await breakdown({ shape: 'donut' });
    const picked: unknown[] = [];
    element.addEventListener('flash-select', ({ detail: { by, key } }: FlashSelectEvent) => picked.push([by, key]));
    all(element, '.part')[1]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    all(element, '[part=row] button')[2]!.focus();
    await sendKeys({ press: 'Enter' });
    assert.lengthOf(picked, 2);
    assert.deepEqual(picked[0], ['seller', 'b']);
  });

  it('tells of nobody whom the view does not name, by its mark neither', async () => {
    const people = Array.from({ length: 6 }, (_, at) => ({ key: `p${at}`, label: `Person ${at}`, value: 9 - at }));
    const data = figures({ metric: 'revenue-won', period: november, value: 39, by: 'seller', groups: people });
    const element = await breakdown({ data, shape: 'donut', view: 'pseudonym' });
    const picked: unknown[] = [];
    element.addEventListener('flash-select', ({ detail }: FlashSelectEvent) => picked.push(detail));
    for (const part of all(element, '.part')) part.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    assert.isEmpty(picked);
    assert.isEmpty(all(element, '[part=row] button'));
  });

  it('marks the row of the part under the pointer', async () => {
    const element = await breakdown({ shape: 'stacked' });
    all(element, '.part')[0]!.dispatchEvent(new PointerEvent('pointerenter'));
    await element.updateComplete;
    assert.match(texts(element, '.pointed').join(), /^Ada/);
  });

  it('shows hostile names as they are', async () => {
    const named = hostile.map((key, index) => ({ key, value: 9 - index }));
    const data = figures({ metric: 'revenue-won', period: november, value: 17, by: 'seller', groups: named });
    const element = await breakdown({ data, shape: 'donut' });
    assert.deepEqual(texts(element, '[part=row] button'), hostile);
    assert.isEmpty(all(element, 'img'));
  });
});

describe('<flash-histogram>', () => {
  async function histogram(settings: Record<string, unknown> = {}) {
    const element = mount('flash-histogram', { ...german, data: cycles, ...settings });
    await inState(element, 'ready');
    return element;
  }

  it('has a column for each bin, the wide one hatched, and is a table to a screen reader', async () => {
    const element = await histogram();
    assert.deepEqual([all(element, '.column').length, all(element, '.tail').length], [2, 1]);
    assert.deepEqual(texts(element, '.spoken tbody tr')[2], 'ab 40 Tage 4 12 %');
    await assertSound(element);
  });

  it('is one tab stop, with the arrow keys from column to column', async () => {
    const element = await histogram();
    const field = all(element, '.field')[0]!;
    field.focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    assert.equal(field.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' '), 'ab 40 Tage: 4 Fälle, 12 %');
    assert.lengthOf(all(element, '.pointed'), 1);
  });

  it('tells the page which column the reader activated, by pointer or key', async () => {
    const element = await histogram();
    const picked: unknown[] = [];
    element.addEventListener('flash-select', ({ detail: { metric, range, label, by } }: FlashSelectEvent) =>
      picked.push([metric, range, label?.replaceAll('\u00a0', ' '), by]),
    );
    const field = all(element, '.field')[0]!;
    const { left, width } = field.getBoundingClientRect();
    field.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: left + width / 6 }));
    field.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Enter' });
    assert.deepEqual(picked, [
      ['sales-cycle', { min: 0, max: 20 }, '0 Tage bis unter 20 Tage', undefined],
      ['sales-cycle', { min: 40, max: 200 }, 'ab 40 Tage', undefined],
    ]);
  });

  it('asks for about so many bins, within reason', () => {
    const element = document.createElement('flash-histogram');
    const asked = [NaN, 0, -3, 7.6, 1e9].map((bins) => Object.assign(element, { bins }).query.bins);
    assert.deepEqual(asked, [12, 12, 1, 8, 100]);
  });
});
