// Tips over all widgets that draw: by pointer, by touch and with the focus; and the arrow keys through their marks.
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { company } from '../../demo/data/company.js';
import '../../src/index.js';
import type { FlashWidget } from '../../src/widgets/flash-widget.js';
import { inState, make, mount, until } from '../helpers/page.js';
import { all, violations } from '../helpers/widget-checks.js';

const records = company({ now: '2026-11-24T09:41:00+01:00', months: 3 });

/** Each drawing, with what a pointer rests on, what has the focus, and what the tip says of it. */
const drawings = [
  {
    tag: 'flash-figure',
    metric: 'revenue-won',
    mark: '[part=value] button',
    focus: '[part=value] button',
    says: /Ziel/,
  },
  { tag: 'flash-leaderboard', mark: 'td.bar svg', focus: '[part=row] button', says: /Umsatz gewonnen.*€.*Anteil/ },
  { tag: 'flash-channels', mark: '.stack rect', focus: '[part=row] button', says: /Opportunities.*Oktober.*Anteil/ },
  { tag: 'flash-baskets', mark: 'td svg', focus: '[part=row] button', says: /€.*Oktober/ },
  { tag: 'flash-breakdown', mark: 'td svg', focus: '[part=row] button', says: /€.*Anteil/ },
  { tag: 'flash-breakdown', shape: 'donut', mark: '.part', focus: '[part=row] button', says: /€.*Anteil/ },
  { tag: 'flash-breakdown', shape: 'stacked', mark: '.part', focus: '[part=row] button', says: /€.*Anteil/ },
  { tag: 'flash-acquisition', mark: 'td svg', focus: '[part=row] button', says: /Marge.*€/ },
  {
    tag: 'flash-effort',
    mark: 'td.cell [tabindex]',
    focus: '[part=row] button, td [tabindex]',
    says: /Termin.*Alle|Termine je/,
  },
  { tag: 'flash-conversion', mark: 'td svg', focus: '[part=row] button', says: /^Leads Anzahl \d/ },
  { tag: 'flash-conversion', by: 'channel', mark: 'td svg', focus: '[part=row] button', says: /Leads \d.*Gewonnen \d/ },
  { tag: 'flash-trend', period: 'quarter', mark: '.field', focus: '.field', says: /Wert.*€/ },
  { tag: 'flash-histogram', period: 'quarter', mark: '.field', focus: '.field', says: /Anzahl \d.*Anteil/ },
] as const;
type Drawing = (typeof drawings)[number];

async function placed({ tag, mark: _, focus: _focus, says: _says, ...settings }: Drawing, width = 560) {
  const widget = make(tag, { lang: 'de', ...settings }) as FlashWidget;
  const feed = mount('flash-feed', { data: records, period: 'month' }, widget);
  feed.style.display = 'block';
  widget.style.width = `${width}px`;
  widget.style.marginTop = '120px';
  await inState(widget, 'ready');
  return widget;
}

const tipOf = (widget: FlashWidget) => all(widget, '[role=tooltip]')[0];
const textOf = (widget: FlashWidget) => (tipOf(widget)?.shadowRoot!.textContent ?? '').replace(/\s+/g, ' ').trim();
const isOpen = (widget: FlashWidget) => !!tipOf(widget)?.matches(':popover-open') && textOf(widget) !== '';

async function middleOf(widget: FlashWidget, selector: string): Promise<[number, number]> {
  await until(`${selector} is drawn`, () =>
    all(widget, selector).some(({ clientWidth, getBoundingClientRect: box }) => clientWidth >= 0 && !!box),
  );
  const mark = all(widget, selector).find((each) => each.getBoundingClientRect().width > 0)!;
  const { left, top, width, height } = mark.getBoundingClientRect();
  // On a ring, the middle of the box of a part is in the hole.
  const points = [0.5, 0.1, 0.3, 0.7, 0.9].flatMap((x) => [0.5, 0.1, 0.3, 0.7, 0.9].map((y) => [x, y] as const));
  const hit = points.find(([x, y]) => {
    const at = widget.shadowRoot!.elementFromPoint(left + width * x, top + height * y);
    return at && (mark.contains(at) || at.contains(mark)) && (at !== mark.parentElement || !selector.includes('part'));
  });
  const [x, y] = hit ?? [0.5, 0.5];
  return [Math.round(left + width * x), Math.round(top + height * y)];
}

const tellPointer = (target: Element, type: string, [clientX, clientY]: readonly [number, number], more = {}) =>
  target.dispatchEvent(
    new PointerEvent(type, {
      pointerType: 'mouse',
      clientX,
      clientY,
      bubbles: /over|move|down/.test(type),
      composed: true,
      ...more,
    }),
  );

/** As a pointer does that rests there; by events, since a page in the background has no mouse. */
async function point(widget: FlashWidget, selector: string): Promise<void> {
  const position = await middleOf(widget, selector);
  tellPointer(all(widget, '[part=base]')[0]!, 'pointerenter', position);
  for (let tries = 0; tries < 15 && !isOpen(widget); tries += 1) {
    const target = widget.shadowRoot!.elementFromPoint(...position)!;
    tellPointer(target, 'pointerover', position);
    tellPointer(target, 'pointermove', position);
    await new Promise((later) => setTimeout(later, 200));
  }
}

/** Out of the mark and the widget, or to something else inside. */
function leave(widget: FlashWidget, selector: string, relatedTarget?: Element): void {
  for (const mark of all(widget, selector)) tellPointer(mark, 'pointerleave', [2, 2], { relatedTarget });
  if (relatedTarget) tellPointer(relatedTarget, 'pointerover', [2, 2]);
  else tellPointer(widget, 'pointerleave', [2, 2]);
}

function assertInWindow(widget: FlashWidget): void {
  const { left, right, top, bottom } = tipOf(widget)!.getBoundingClientRect();
  assert.isAtLeast(left, 0);
  assert.isAtMost(right, document.documentElement.clientWidth);
  assert.isAtLeast(top, 0);
  assert.isAtMost(bottom, document.documentElement.clientHeight);
}

const focused = (widget: FlashWidget) => widget.shadowRoot!.activeElement as HTMLElement | null;

async function tabTo(widget: FlashWidget): Promise<void> {
  await sendKeys({ press: 'Tab' });
  assert.isNotNull(focused(widget), 'the focus is in the widget');
}

describe('a tip', () => {
  for (const drawing of drawings) {
    const name = [drawing.tag, 'shape' in drawing && drawing.shape, 'by' in drawing && drawing.by].filter(Boolean);

    it(`of ${name.join(' ')} opens where the pointer is, and goes when it leaves`, async () => {
      const widget = await placed(drawing);
      await point(widget, drawing.mark);
      await until('it is open', () => isOpen(widget));
      assert.match(textOf(widget), drawing.says);
      assertInWindow(widget);
      assert.deepEqual(await violations(widget), []);
      leave(widget, '.field');
      await until('it is gone', () => !tipOf(widget));
    });

    it(`of ${name.join(' ')} opens with the focus, and goes with Escape`, async () => {
      const widget = await placed(drawing);
      await tabTo(widget);
      // From the head of a column down to its first cell; the keys work once their code is there.
      for (let tries = 0; tries < 20 && focused(widget)?.matches('thead *'); tries += 1) {
        await sendKeys({ press: 'ArrowDown' });
        await new Promise((later) => setTimeout(later, 100));
      }
      await until('it is open', () => isOpen(widget));
      assert.isTrue(focused(widget)!.matches(drawing.focus), 'a mark has the focus');
      assert.match(textOf(widget), drawing.says);
      assertInWindow(widget);
      widget.style.width = '200px';
      widget.requestUpdate();
      await widget.updateComplete;
      if (isOpen(widget)) assertInWindow(widget);
      await sendKeys({ press: 'Escape' });
      await until('it is gone', () => !tipOf(widget));
      // A cell that there is no room for cannot keep it.
      if (drawing.tag !== 'flash-effort') assert.isTrue(focused(widget)!.matches(drawing.focus), 'the focus stays');
    });
  }

  it('may be pointed at, and stays', async () => {
    const widget = await placed(drawings[1]);
    await point(widget, 'td.bar svg');
    await until('it is open', () => isOpen(widget));
    leave(widget, '.field', tipOf(widget));
    await new Promise((later) => setTimeout(later, 300));
    assert.isTrue(isOpen(widget));
  });

  it('stays over a course, too, and goes when the pointer leaves it', async () => {
    const widget = await placed(drawings[11]);
    await point(widget, '.field');
    await until('it is open', () => isOpen(widget));
    const said = textOf(widget);
    leave(widget, '.field', tipOf(widget));
    await new Promise((later) => setTimeout(later, 300));
    assert.equal(textOf(widget), said);
    leave(widget, 'none');
    await until('it is gone', () => !tipOf(widget));
    assert.lengthOf(all(widget, '.guide'), 0);
  });

  for (const drawing of [drawings[1], drawings[5], drawings[11]])
    it(`of ${drawing.tag} opens by touch, and goes when something else is touched`, async () => {
      const widget = await placed(drawing);
      const [clientX, clientY] = await middleOf(widget, drawing.mark);
      const touch = (target: Element, type: string) =>
        target.dispatchEvent(
          new PointerEvent(type, {
            pointerType: 'touch',
            clientX,
            clientY,
            bubbles: type !== 'pointerenter',
            composed: true,
          }),
        );
      const heard: unknown[] = [];
      widget.addEventListener('flash-select', ({ detail }) => heard.push(detail));
      const target = widget.shadowRoot!.elementFromPoint(clientX, clientY)!;
      touch(all(widget, '[part=base]')[0]!, 'pointerenter');
      touch(target, 'pointerdown');
      target.dispatchEvent(
        new PointerEvent('click', { pointerType: 'touch', clientX, clientY, detail: 1, bubbles: true }),
      );
      await until('it is open', () => isOpen(widget));
      assert.isEmpty(heard, 'a first touch only looks');
      touch(document.body, 'pointerdown');
      if (drawing.tag !== 'flash-trend') await until('it is gone', () => !tipOf(widget));
    });

  it('says an amount to the cent', async () => {
    const figure = {
      ...{
        metric: 'revenue-won',
        period: { start: '2026-11-01', end: '2026-12-01' },
        by: 'seller',
        value: 250_000_000.5,
      },
      groups: [{ key: 'a', label: 'Anna', value: 250_000_000.5 }],
    };
    const data = {
      kind: 'figures',
      version: 1,
      asOf: '2026-11-24',
      timeZone: 'Europe/Berlin',
      currency: 'EUR',
      figures: [figure],
    };
    const widget = mount('flash-leaderboard', { lang: 'de', data });
    await inState(widget, 'ready');
    await tabTo(widget);
    await until('it is open', () => isOpen(widget));
    assert.include(textOf(widget).replaceAll('\u00a0', ' '), '250.000.000,50 €');
  });

  it('names nobody whom the view does not name', async () => {
    const widget = make('flash-leaderboard', { lang: 'de', view: 'pseudonym', minGroup: 2 });
    mount('flash-feed', { data: records, period: 'month', viewer: 's3' }, widget).style.display = 'block';
    await inState(widget, 'ready');
    const row = all(widget, '[part=row]').find((each) => !each.querySelector('button'))!;
    row.id = 'nobody';
    await point(widget, '#nobody');
    await until('it is open', () => isOpen(widget));
    assert.match(textOf(widget), /^Verkäufer [A-Z] /);
    assert.isNull(tipOf(widget)!.shadowRoot!.querySelector('button'));
  });

  it('is described to a screen reader while its mark has the focus', async () => {
    const widget = await placed(drawings[1]);
    await tabTo(widget);
    await until('it is open', () => isOpen(widget));
    const mark = focused(widget)!;
    assert.match(mark.getAttribute('aria-description')!, /Umsatz gewonnen/);
    await sendKeys({ press: 'Escape' });
    assert.isFalse(mark.hasAttribute('aria-description'));
  });

  it('stays readable in dark and in forced colours', async () => {
    const widget = await placed(drawings[1]);
    await tabTo(widget);
    await until('it is open', () => isOpen(widget));
    const box = tipOf(widget)!.shadowRoot!.querySelector('.box')!;
    await emulateMedia({ forcedColors: 'active' });
    assert.notEqual(getComputedStyle(box).borderTopStyle, 'none');
    await emulateMedia({ forcedColors: 'none' });
  });
});

describe('the keyboard through marks', () => {
  for (const drawing of drawings.filter(({ focus }) => focus.startsWith('[part=row]')))
    it(`<${drawing.tag}> ${'shape' in drawing ? drawing.shape : ''} is one tab stop, with the arrow keys from mark to mark`, async () => {
      const widget = await placed(drawing);
      await tabTo(widget);
      await until('it is one tab stop', () => all(widget, 'tr button[tabindex="0"], td [tabindex="0"]').length === 1);
      const first = focused(widget);
      await sendKeys({ press: 'ArrowDown' });
      assert.notEqual(focused(widget), first);
      await sendKeys({ press: 'End' });
      const last = focused(widget);
      await sendKeys({ press: 'ArrowDown' });
      assert.equal(focused(widget), last);
      await sendKeys({ press: 'Home' });
      assert.equal(focused(widget), first);
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'Tab' });
      assert.isFalse(focused(widget)?.matches('tr *') ?? false, 'the next stop is behind the marks');
    });

  it('goes through the cells of a matrix, to the side and below', async () => {
    const widget = await placed(drawings[8]);
    await tabTo(widget);
    await until('it is one tab stop', () => all(widget, '[tabindex="0"]').length === 1);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowDown' });
    const cell = focused(widget)!;
    assert.isTrue(cell.matches('tbody td [tabindex]'), 'below a column is a cell');
    await until('it says something', () => isOpen(widget));
    await sendKeys({ press: 'ArrowLeft' });
    assert.isTrue(focused(widget)!.matches('tbody th button'), 'to its left is the name');
    await sendKeys({ press: 'ArrowRight' });
    assert.equal(focused(widget), cell);
  });

  it('goes through the steps of the small line from the value of a figure', async () => {
    const widget = await placed(drawings[0]);
    await tabTo(widget);
    await until('it is open', () => isOpen(widget));
    const whole = textOf(widget);
    await sendKeys({ press: 'Home' });
    await until('the first day', () => /^1\. November/.test(textOf(widget)));
    assert.match(textOf(widget), /aufgelaufen/);
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'ArrowRight' });
    assert.equal(textOf(widget), whole);
  });
});
