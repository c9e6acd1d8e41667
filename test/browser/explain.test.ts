// The panel that explains a figure: opened by pointer and keyboard, under the strict policy, and what it hands over.
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { assert } from 'chai';
import { explainerOf } from '../../src/explain.js';
import '../../src/widgets/flash-feed/flash-feed.js';
import '../../src/widgets/flash-figure/flash-figure.js';
import '../../src/widgets/flash-leaderboard/flash-leaderboard.js';
import '../../src/widgets/flash-table/flash-table.js';
import { figures, november, revenue } from '../helpers/documents.js';
import { inState, mount, textOf, until } from '../helpers/page.js';
import { expectTrouble } from '../helpers/strict-page.js';
import { all, assertAccessible, hostile, violations } from '../helpers/widget-checks.js';

const german = { lang: 'de', metric: 'revenue-won' };
const rate = {
  metric: 'win-rate',
  period: november,
  value: 37 / 140,
  numerator: 37,
  denominator: 140,
  target: { value: 0.3 },
};
const groups = [
  { key: 'a', label: 'Ada', value: 90 },
  { key: 'b', label: hostile[0]!, value: 40 },
];

type Tag = 'flash-figure' | 'flash-leaderboard' | 'flash-table';
type Tile = HTMLElementTagNameMap[Tag];

const button = (tile: Tile) => all(tile, '.explain')[0]!;
const panelOf = (tile: Tile) => all(tile, '.panel')[0];
const isOpen = (tile: Tile) => !!panelOf(tile)?.matches(':popover-open');
const inPanel = (tile: Tile, selector: string) => [
  ...(panelOf(tile)?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const panelText = (tile: Tile) =>
  inPanel(tile, 'h3, p, dt, dd, th, td, caption')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');
const press = (tile: Tile, key: string) => inPanel(tile, `[data-key=${key}]`)[0]!.click();

async function opened(settings: Record<string, unknown>, tag: Tag = 'flash-figure') {
  const tile = mount(tag, { ...german, ...settings });
  await inState(tile, 'ready');
  button(tile).click();
  await until('the panel is open', () => isOpen(tile) && inPanel(tile, '.close').length > 0);
  return tile;
}

/** By its class: an element itself would be printed with the whole page. */
const focused = (tile: Tile) => tile.shadowRoot?.activeElement?.className ?? 'nothing';

const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

describe('the panel that explains a figure', () => {
  it('says how the figure is computed, with its numbers', async () => {
    const tile = await opened({ metric: 'win-rate', data: figures(rate) });
    assert.include(
      panelText(tile),
      'Gewinnrate | Gewonnene geteilt durch gewonnene und verlorene Opportunities, nach Abschlussdatum. | ' +
        'gewonnen | 37 | verloren | 103 | 37 ÷ (37 + 103) | 26,4 % | nicht gezählt: offen, ohne Entscheidung',
    );
    await assertAccessible(tile);
  });

  it('asks the source how many are not counted', async () => {
    const open = { metric: 'opportunities-open', period: november, value: 12 };
    const tile = await opened({ metric: 'win-rate', data: figures(rate, open) });
    await until('the number is there', () => panelText(tile).includes('nicht gezählt: offen | 12'));
  });

  it('is opened, read and closed by keyboard, and gives the focus back', async () => {
    const tile = mount('flash-figure', { ...german, data: figures() });
    await inState(tile, 'ready');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    assert.equal(focused(tile), 'explain');
    assert.equal(getComputedStyle(button(tile)).opacity, '1');
    await sendKeys({ press: 'Enter' });
    await until('the close button has the focus', () => {
      const close = inPanel(tile, '.close')[0];
      return !!close && panelOf(tile)?.shadowRoot?.activeElement === close;
    });
    await sendKeys({ press: 'Escape' });
    await until('it is closed', () => !isOpen(tile));
    assert.equal(focused(tile), 'explain');
    await sendKeys({ press: 'Enter' });
    await until('it is open again', () => isOpen(tile) && inPanel(tile, '.close').length > 0);
    await sendKeys({ press: 'Enter' });
    await until('the close button closes it', () => !isOpen(tile));
    assert.equal(focused(tile), 'explain');
  });

  it('is closed by a click outside', async () => {
    const tile = await opened({ data: figures() });
    await sendMouse({ type: 'click', position: [780, 590] });
    await until('it is closed', () => !isOpen(tile));
    await resetMouse();
  });

  it('follows its figure and its language, and closes where nothing may be seen', async () => {
    const tile = await opened({ data: figures() });
    tile.data = figures({ ...revenue, value: 300000 });
    await until('it shows the new figure', () => panelText(tile).includes('300.000 €'));
    tile.lang = 'en';
    await until('it speaks English', () => panelText(tile).includes('The amounts of opportunities won'));
    tile.removeAttribute('metric');
    tile.data = undefined;
    tile.src = '/faults/status/403';
    expectTrouble(/answered 403/);
    await inState(tile, 'denied');
    await until('it is closed', () => !isOpen(tile));
    assert.equal(panelText(tile), '', 'nothing of the figure is left in the page');
    assert.equal(tile.finding, undefined);
    assert.lengthOf(all(tile, '.explain'), 0);
  });

  it('fits into a window of 320 px and beside a tile of 200 px', async () => {
    const tile = await opened({ data: figures() });
    tile.style.width = '200px';
    tile.requestUpdate();
    await tile.updateComplete;
    const { left, right, bottom } = panelOf(tile)!.getBoundingClientRect();
    assert.isAtLeast(left, 0);
    assert.isAtMost(right, innerWidth);
    assert.isAtMost(bottom, innerHeight);
    const { scrollWidth, clientWidth } = panelOf(tile)!;
    assert.isAtMost(scrollWidth, clientWidth);
  });

  it('is not offered where the page does not want it, nor before there is a figure', async () => {
    const tile = mount('flash-figure', { ...german, data: figures(), 'no-menu': '' });
    await inState(tile, 'ready');
    assert.equal(getComputedStyle(button(tile)).display, 'none');
    const waiting = mount('flash-figure', { ...german, src: '/faults/hang' });
    await inState(waiting, 'loading');
    assert.lengthOf(all(waiting, '.explain'), 0);
  });

  it('shows every chart as a table, names taken literally', async () => {
    const tile = await opened({ data: figures({ ...revenue, by: 'seller', groups }) }, 'flash-leaderboard');
    press(tile, 'table');
    const rows = inPanel(tile, 'tbody tr').map((row) =>
      [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join('|'),
    );
    assert.deepEqual(rows, ['Ada|90 €|||', `${hostile[0]}|40 €|||`, 'Gesamt|284.600 €|37|262.546 €|320.000 €']);
    assert.deepEqual(await violations(tile), []);
    press(tile, 'table');
    assert.include(panelText(tile), 'Zeitraum');
  });
});

describe('the panel of a widget of several metrics', () => {
  const wins = { metric: 'opportunities-won', period: november, value: 5, by: 'seller', groups };
  const several = { metrics: 'revenue-won opportunities-won' };
  const parts = (tile: Tile) => inPanel(tile, 'details').map((part) => part.textContent.replace(/\s+/g, ' ').trim());

  it('explains each of them once, and what is the same at the end', async () => {
    const data = figures({ ...revenue, by: 'seller', groups, target: { value: 1 } }, wins);
    const tile = await opened({ ...several, data }, 'flash-table');
    const [first, second, ...others] = parts(tile);
    assert.lengthOf(others, 0);
    assert.match(first!, /^Umsatz gewonnen ?284\.600.€.*Summe der Beträge gewonnener Opportunities/);
    assert.match(second!, /^Gewonnene Opportunities ?5.*Gewonnene Opportunities, nach Abschlussdatum\./);
    assert.deepEqual(
      inPanel(tile, 'details').map((part) => (part as HTMLDetailsElement).open),
      [true, false],
    );
    assert.include(first, 'Ziel');
    for (const part of [first, second]) assert.notInclude(part, 'Quelle');
    const said = inPanel(tile, 'dl:last-of-type dt').map(({ textContent }) => textContent);
    assert.includeMembers(said, ['Zeitraum', 'Stand', 'Quelle']);
    assert.match(
      explainerOf(tile).text!.replace(/[\u00a0\u202f]/g, ' '),
      /^Umsatz gewonnen, 1\.–30\. November 2026: 284\.600 €.*\nGewonnene Opportunities, 1\.–30\. November 2026: 5/,
    );
    await assertAccessible(tile);
  });

  it('keeps open what a reader opens while figures change', async () => {
    const of = (value: number) => figures({ ...revenue, value, by: 'seller', groups }, wins);
    const tile = await opened({ ...several, data: of(1) }, 'flash-table');
    inPanel(tile, 'summary')[1]!.click();
    tile.data = of(2);
    await until('it shows the new figure', () => parts(tile)[0]!.includes('2 €'));
    assert.isTrue((inPanel(tile, 'details')[1] as HTMLDetailsElement).open);
  });

  it('draws the first rows of a long table, and says so; the file has all', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ key: `k${index}`, label: `S ${index}`, value: 1 }));
    const tile = await opened({ data: figures({ ...revenue, by: 'seller', groups: many }) }, 'flash-table');
    const start = performance.now();
    press(tile, 'table');
    assert.isBelow(performance.now() - start, 1000);
    assert.lengthOf(inPanel(tile, 'tbody tr'), 200);
    assert.include(panelText(tile), 'Die ersten 200 von 10.001 Zeilen; die CSV-Datei hat alle.');
    const lines = (await (await explainerOf(tile).file('csv')).text()).trim().split('\r\n');
    assert.lengthOf(lines, 10_002);
  });
});

describe('what the panel hands over', () => {
  /** The files that were saved, by their names, and the addresses that were given back. */
  async function saved(tile: Tile, key: string): Promise<{ name: string; blob: Blob }> {
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let [name, blob]: [string, Blob | undefined] = ['', undefined];
    URL.createObjectURL = (value: Blob) => {
      blob = value;
      return createObjectURL.call(URL, value);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
      assert.match(this.href, /^blob:/);
    };
    try {
      press(tile, key);
      await until('a file is saved', () => name !== '');
      return { name, blob: blob! };
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
  }

  it('the rows as CSV', async () => {
    const evil = [...groups, { key: 'c', label: '=cmd|x', value: -1.5 }];
    const tile = await opened({ data: figures({ ...revenue, by: 'seller', groups: evil }) }, 'flash-leaderboard');
    const { name, blob } = await saved(tile, 'CSV');
    assert.equal(name, 'revenue-won-2026-11-01.csv');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    assert.equal(
      lines[0],
      'Kennzahl;Von;Bis;Verkäufer;Wert (EUR);Datensätze;"Vergleichswert, Oktober bis 24. (EUR)";Ziel (EUR);Stand',
    );
    assert.include(lines, "Umsatz gewonnen;2026-11-01;2026-11-30;'=cmd|x;-1,5;;;;2026-11-24T09:41:00Z");
  });

  it('the drawing as SVG that needs nothing else', async () => {
    const series = [10, 30, 20].map((value, index) => ({ at: `2026-11-0${index + 1}`, value }));
    const tile = await opened({ data: figures({ ...revenue, every: 'day', series }) });
    const { name, blob } = await saved(tile, 'SVG');
    assert.equal(name, 'revenue-won-2026-11-01.svg');
    const text = await blob.text();
    assert.notMatch(text, /style=|class=|var\(|url\(|href|<!--|<script/);
    const words = text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    for (const said of ['Umsatz gewonnen', '284.600', '28.600 € voraus', 'Ziel 320.000 €', 'Stand 24.11.2026'])
      assert.include(words, said);
    assert.match(text, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox/);
    assert.match(text, /<rect [^>]*fill="rgb\(255, 255, 255\)"/);
    assert.match(text, /<path [^>]*stroke="rgb/);
  });

  it('the drawing in light, whatever the page is in', async () => {
    document.documentElement.style.colorScheme = 'dark';
    try {
      const tile = await opened({ data: figures() });
      const text = await (await explainerOf(tile).file('svg')).text();
      assert.include(text, 'fill="rgb(255, 255, 255)"');
      assert.equal(tile.style.colorScheme, '');
    } finally {
      document.documentElement.style.colorScheme = '';
    }
  });

  it('no name that the view hides', async () => {
    for (const view of ['own', 'pseudonym', 'team']) {
      const where = { seller: ['b'] };
      const some = { ...revenue, where, members: 9 };
      const data = figures({ ...some, by: 'seller', groups }, { ...some, by: 'team' });
      const tile = mount('flash-leaderboard', { ...german, data, view, viewer: 'a', seller: 'b', 'min-group': '1' });
      await until(`${view} is shown`, () => /ready|empty/.test(tile.dataset.state ?? ''));
      const explainer = explainerOf(tile);
      await explainer.ready;
      const texts = await Promise.all(
        (['csv', 'svg'] as const).map(async (type) => (await explainer.file(type)).text()),
      );
      for (const text of [...texts, explainer.text ?? '']) {
        assert.notInclude(text, 'img src=x', view);
        assert.notMatch(text, /[;>]b[;<]/, view);
      }
      tile.remove();
    }
  });

  it('the drawing as PNG', async () => {
    const tile = await opened({ data: figures() });
    const { name, blob } = await saved(tile, 'PNG');
    assert.equal(name, 'revenue-won-2026-11-01.png');
    assert.equal(blob.type, 'image/png');
    const bitmap = await createImageBitmap(blob);
    assert.approximately(bitmap.width, tile.offsetWidth * 2, 4);
  });

  it('lines of a PNG as thick as on the page', async () => {
    const series = [10, 30, 20].map((value, index) => ({ at: `2026-11-0${index + 1}`, value }));
    const tile = await opened({ data: figures({ ...revenue, every: 'day', series }) });
    const widths = (svg: string) =>
      [...svg.matchAll(/<path[^>]* stroke-width="([\d.]+)/g)].map(([, width]) => Number(width));
    const plain = widths(await (await explainerOf(tile).file('svg')).text());
    const { Image } = window;
    const drawn = new Image();
    window.Image = function () {
      return drawn;
    } as unknown as typeof Image;
    try {
      await explainerOf(tile).file('png');
      assert.isNotEmpty(plain);
      assert.deepEqual(
        widths(decodeURIComponent(drawn.src)),
        plain.map((width) => width * 2),
      );
    } finally {
      window.Image = Image;
    }
  });

  it('the sentence to the clipboard', async () => {
    const tile = await opened({ data: figures() });
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve((copied = text)) },
    });
    try {
      press(tile, 'copy');
      await until('it says so', () => panelText(tile).includes('Kopiert.'));
      assert.equal(
        copied.replace(/[\u00a0\u202f]/g, ' '),
        'Umsatz gewonnen, 1.–30. November 2026: 284.600 €, 8,4 % mehr als im Oktober bis 24., ' +
          'Ziel 320.000 €, 28.600 € voraus (Stand 24.11.2026, 09:41).',
      );
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });
});

describe('the finding of a widget', () => {
  const finding = 'Umsatz gewonnen: 284.600 €, 8,4 % mehr als im Oktober bis 24., 28.600 € voraus.';
  const seen = (text: string | null | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

  it('describes its group once the focus is in it', async () => {
    const tile = mount('flash-figure', { ...german, data: figures() });
    await inState(tile, 'ready');
    assert.equal(tile.finding, undefined);
    all(tile, '.value button')[0]!.focus();
    await until('it is said', () => seen(tile.finding) === finding);
    const base = all(tile, '[part=base]')[0]!;
    assert.equal(seen(base.ariaDescription), finding);
    assert.deepEqual(await violations(tile), []);
    tile.data = figures({ ...revenue, value: 262546 });
    await until('it follows', () => /so viel wie im Oktober/.test(tile.finding ?? ''));
    assert.equal(base.ariaDescription, tile.finding);
  });

  it('comes to a page that asks, and is what the widget has drawn', async () => {
    const board = mount('flash-leaderboard', { ...german, data: figures({ ...revenue, by: 'seller', groups }) });
    await inState(board, 'ready');
    const explainer = explainerOf(board);
    await explainer.ready;
    assert.equal(seen(board.finding), 'Ada führt mit 90 €');
    assert.match(
      seen(explainer.text) ?? '',
      /^Ada führt mit 90 €\nVerkäufer · Umsatz gewonnen, 1\.–30\. November 2026: /,
    );
  });
});

describe('a drawing to save', () => {
  it('holds the row of the viewer, and words beside a chart', async () => {
    const board = mount('flash-leaderboard', {
      ...german,
      viewer: 'a',
      data: figures({ ...revenue, by: 'seller', groups }),
    });
    await inState(board, 'ready');
    const drawing = await (await explainerOf(board).file('svg')).text();
    assert.match(drawing, /<text[^>]*>Ada<\/text>/);
    assert.include(drawing, 'overflow="visible"');
    assert.notMatch(drawing, / style="/);
  });
});

describe('a link template', () => {
  const activate = (tile: Tile) => all(tile, '.value button, [part=row] button')[0]!.click();
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('of the widget leads to the page’s own list', async () => {
    const tile = mount('flash-figure', { ...german, data: figures(), 'href-template': '#from={start}&{by}={key}' });
    await inState(tile, 'ready');
    activate(tile);
    await until('it leads there', () => location.hash === '#from=2026-11-01');
  });

  it('of the feed leads there from every row', async () => {
    const board = document.createElement('flash-leaderboard');
    Object.assign(board, { lang: 'de', metric: 'revenue-won' });
    const data = figures({ ...revenue, by: 'seller', groups });
    mount('flash-feed', { data, 'href-template': '#{metric}/{last}?{by}={key}' }, board);
    await inState(board, 'ready');
    activate(board);
    await until('it leads there', () => location.hash === '#revenue-won/2026-11-30?seller=a');
  });

  it('leads nowhere where the page cancels the event', async () => {
    const tile = mount('flash-figure', { ...german, data: figures(), 'href-template': '#x={metric}' });
    await inState(tile, 'ready');
    tile.addEventListener('flash-select', (event) => event.preventDefault());
    activate(tile);
    await pause(200);
    assert.equal(location.hash, '');
  });

  it('leads to no script', async () => {
    const tile = mount('flash-figure', { ...german, data: figures(), 'href-template': 'javascript:alert(1)' });
    await inState(tile, 'ready');
    expectTrouble(/href-template: leads to no page \(got "javascript:alert\(1\)"\); write a path or an https address/);
    activate(tile);
    await pause(200);
    assert.include(textOf(tile), '284.600');
  });
});
