import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/widgets/flash-feed/flash-feed.js';
import '../../src/widgets/flash-trend/flash-trend.js';
import type { FlashSelectEvent } from '../../src/element/events.js';
import { figures, november, revenue } from '../helpers/documents.js';
import { emulate } from '../helpers/emulate.js';
import { inState, mount, textOf, until } from '../helpers/page.js';
import { all, assertSound, hostile, texts, violations } from '../helpers/widget-checks.js';

const german = { lang: 'de' };
const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}`;
const series = Array.from({ length: 30 }, (_, index) => ({
  at: day(index + 1),
  value: index < 24 ? 1000 * (index + 1) : null,
  previous: { value: 900 * (index + 1) },
}));
const data = figures({ ...revenue, every: 'day', series });

async function trend(settings: Record<string, unknown> = {}) {
  const element = mount('flash-trend', { ...german, data, ...settings });
  await inState(element, 'ready');
  return element;
}

const field = (element: Element) => all(element, '.field')[0]!;
const said = (element: Element) =>
  field(element)
    .getAttribute('aria-valuetext')
    ?.replace(/[\u00a0]/g, ' ');

function point(element: Element, type: string, at: number, more: PointerEventInit = {}): void {
  const { left, top, width } = field(element).getBoundingClientRect();
  field(element).dispatchEvent(
    new PointerEvent(type, { clientX: left + width * at, clientY: top + 9, detail: 1, ...more }),
  );
}

describe('<flash-trend>', () => {
  it('says how the period stands, and in which unit', async () => {
    const element = await trend();
    assert.deepEqual(texts(element, '.finding'), ['Der November liegt 8,4 % über dem Oktober bis 24.']);
    assert.match(texts(element, '.note').join(), /Tausend €, je Tag/);
  });

  it('says the same in English', async () => {
    const element = await trend({ lang: 'en' });
    assert.deepEqual(texts(element, '.finding'), ['November is 8.4% above October to the 24th']);
  });

  it('is cut off today, with the rest of the axis empty', async () => {
    const element = await trend({ shape: 'columns' });
    assert.lengthOf(all(element, '.column'), 24);
    assert.lengthOf(all(element, '.column.open'), 1);
    assert.lengthOf(all(element, '.room .level'), 30);
    assert.equal(all(element, '.today')[0]?.getAttribute('x1'), '80.00%');
  });

  it('has a plan for its target where it adds up', async () => {
    assert.isEmpty(all(await trend(), 'path.goal'));
    const element = await trend({ cumulative: true });
    assert.lengthOf(all(element, 'path.goal'), 1);
    assert.include(textOf(element), 'Ziel 320.000');
  });

  it('is a table to a screen reader', async () => {
    const rows = texts(await trend(), '.spoken tbody tr');
    assert.lengthOf(rows, 30);
    assert.equal(rows[23], '24. November, läuft noch 24.000 € 21.600 €');
    assert.equal(rows[24], '25. November – 22.500 €');
  });

  it('shows the point that a pointer is near, and nothing once it has left', async () => {
    const element = await trend();
    point(element, 'pointermove', 4.4 / 30);
    await element.updateComplete;
    assert.lengthOf(all(element, '.guide'), 1);
    assert.equal(said(element), '5. November: 5.000 €, zum Vergleich 4.500 €');
    point(element, 'pointerleave', 1);
    await element.updateComplete;
    assert.isEmpty(all(element, '.guide'));
  });

  it('keeps the point that a finger has touched', async () => {
    const element = await trend();
    const touch = { pointerType: 'touch' };
    point(element, 'pointerdown', 0.5 / 30, touch);
    point(element, 'pointerleave', 0.5 / 30, touch);
    await element.updateComplete;
    assert.match(said(element)!, /^1\. November/);
  });

  it('lets a finger look at a point before it activates it', async () => {
    const element = await trend();
    const picked: unknown[] = [];
    element.addEventListener('flash-select', ({ detail: { key } }: FlashSelectEvent) => picked.push(key));
    const tap = (at: number) => {
      point(element, 'pointerdown', at, { pointerType: 'touch' });
      point(element, 'click', at);
    };
    tap(0.5 / 30);
    tap(1.5 / 30);
    assert.isEmpty(picked);
    tap(1.5 / 30);
    assert.deepEqual(picked, ['2026-11-02']);
  });

  it('is one tab stop, with the arrow keys from point to point, each of them said', async () => {
    const element = await trend();
    field(element).focus();
    assert.equal(said(element), '24. November, läuft noch: 24.000 €, zum Vergleich 21.600 €');
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    assert.equal(said(element), '23. November: 23.000 €, zum Vergleich 20.700 €');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    assert.equal(field(element).getAttribute('aria-valuenow'), '1');
    await sendKeys({ press: 'End' });
    await element.updateComplete;
    assert.equal(said(element), '30. November: –, zum Vergleich 27.000 €');
    assert.lengthOf(all(element, '.guide'), 1);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    assert.isEmpty(all(element, '.guide'));
  });

  it('tells the page which step the reader activated, by pointer or key', async () => {
    const element = await trend();
    const picked: unknown[] = [];
    element.addEventListener('flash-select', ({ detail: { by, key, label } }: FlashSelectEvent) =>
      picked.push([by, key, label]),
    );
    point(element, 'click', 1.5 / 30);
    field(element).focus();
    await sendKeys({ press: 'Enter' });
    assert.deepEqual(picked, [
      ['day', '2026-11-02', '2. November'],
      ['day', '2026-11-24', '24. November, läuft noch'],
    ]);
  });

  it('asks for the steps that suit the period of its feed', async () => {
    const element = document.createElement('flash-trend');
    mount('flash-feed', { period: 'year', src: '/faults/hang/trend' }, element);
    await until('asked', () => element.query.every === 'month');
    element.period = '2026-11';
    assert.equal(element.query.every, 'day');
    element.every = 'week';
    assert.equal(element.query.every, 'week');
  });

  it('says that a figure has no course', async () => {
    const element = mount('flash-trend', { ...german, data: figures() });
    await inState(element, 'empty');
    assert.include(textOf(element), 'Die Quelle liefert für diese Zahl keinen Verlauf.');
    assert.deepEqual(await violations(element), []);
  });

  it('is accessible in light and dark, and fits into 200 px', async () => {
    const element = await trend({ cumulative: true });
    point(element, 'pointermove', 0.4);
    await element.updateComplete;
    await assertSound(element);
  });

  it('keeps its lines apart where the system sets the colours', async () => {
    const element = await trend();
    await emulate({ 'forced-colors': 'active' });
    const strokes = ['.line', '.ghost'].map((name) => getComputedStyle(all(element, name)[0]!).stroke);
    assert.notEqual(strokes[0], strokes[1]);
  });

  it('shows a hostile heading as it is', async () => {
    const element = await trend({ heading: hostile[0]! });
    assert.equal(texts(element, 'h2').join(), hostile[0]);
    assert.isEmpty(all(element, 'img'));
  });

  it('draws a single day, and a period without a day yet', async () => {
    const [only] = series;
    const element = await trend({ data: figures({ ...revenue, period: november, every: 'day', series: [only!] }) });
    assert.lengthOf(all(element, '.dot'), 1);
    assert.notInclude(element.shadowRoot!.querySelector('.plot')!.outerHTML, 'NaN');
  });
});
