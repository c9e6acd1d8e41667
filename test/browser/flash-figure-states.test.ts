import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/index.js';
import type { Figure } from '../../src/contract/figures.js';
import { figures, november, revenue } from '../helpers/documents.js';
import { emulate } from '../helpers/emulate.js';
import { inState, make, mount, textOf, until } from '../helpers/page.js';
import { expectTrouble } from '../helpers/strict-page.js';
import {
  all,
  assertAccessible,
  keep,
  overflowAt,
  texts,
  violations,
  violationsInDark,
} from '../helpers/widget-checks.js';

const period = revenue.period;
const baseOf = (tile: Element) => all(tile, '[part=base]')[0]!;
const october = { comparison: 'previous-to-date', period: { start: '2026-10-01', end: '2026-10-25' } } as const;

/** So much on each of the first days of November; nothing is known of the others. */
const days = (...values: number[]): NonNullable<Figure['series']> =>
  Array.from({ length: 30 }, (_, index) => ({
    at: `2026-11-${String(index + 1).padStart(2, '0')}`,
    value: values[index] ?? null,
  }));

const margin: Partial<Figure> = {
  metric: 'margin',
  label: { de: 'Marge', en: 'Margin' },
  kind: 'flow',
  unit: 'money',
  direction: 'up',
  period,
};
const cost: Partial<Figure> = {
  ...margin,
  metric: 'cac',
  label: { de: 'Akquisekosten je Kunde', en: 'Acquisition cost' },
  kind: 'average',
  direction: 'down',
};
const rate: Partial<Figure> = { metric: 'win-rate', period, target: { value: 0.3 } };
const mixed = { value: null, reason: { code: 'mixed-currencies' } } as const;
const amounts = [
  { currency: 'EUR', value: 212400 },
  { currency: 'CHF', value: 81900 },
];
const { target: _, previous: __, ...plain } = revenue;

interface Drawn {
  name: string;
  figure: Partial<Figure>;
  german: string;
  english: string;
  state?: string;
}

const drawn: Drawn[] = [
  {
    name: 'empty: says what is missing and for when, and keeps the target',
    figure: { ...rate, value: null, denominator: 0, reason: { code: 'nothing-to-divide-by', list: 'opportunities' } },
    german: 'Gewinnrate – Im November wurde noch keine Opportunity abgeschlossen. Ziel 30 %',
    english: 'Win rate – No opportunity was closed in November yet. Target 30%',
    state: 'empty',
  },
  {
    name: 'empty in a period that is over: says nothing of "yet"',
    figure: {
      ...rate,
      period: { ...november, elapsed: { days: 20, of: 20, calendar: 'working-days' } },
      value: null,
      reason: { code: 'no-rows', list: 'orders' },
    },
    german: 'Gewinnrate – Im November gibt es keine Aufträge. Ziel 30 %',
    english: 'Win rate – There are no orders in November. Target 30%',
    state: 'empty',
  },
  {
    name: 'lower is better, and worse',
    figure: { ...cost, value: 1240, previous: { value: 1117, ...october }, target: { value: 1100 } },
    german:
      'Akquisekosten je Kunde 1.240 € ▲ 11 % schlechter ggü. Oktober bis 24. 140 € über der Grenze Grenze 1.100 €',
    english: 'Acquisition cost € 1,240 ▲ 11% worse vs October to the 24th €140 over the limit Limit €1,100',
  },
  {
    name: 'beyond the target, reached on a day that its days tell',
    figure: { ...revenue, value: 412800, every: 'day', series: days(...Array.from({ length: 24 }, () => 17200)) },
    german: 'Umsatz gewonnen 412.800 € ▲ 57 % besser ggü. Oktober bis 24. 129 %, Ziel erreicht am 19. Ziel 320.000 €',
    english:
      'Revenue won € 412,800 ▲ 57% better vs October to the 24th 129%, target reached on the 19th Target €320,000',
  },
  {
    name: 'beyond the target, on a day that nobody knows',
    figure: { ...revenue, value: 412800, every: 'day', series: days(320000) },
    german: 'Umsatz gewonnen 412.800 € ▲ 57 % besser ggü. Oktober bis 24. 129 %, Ziel erreicht Ziel 320.000 €',
    english: 'Revenue won € 412,800 ▲ 57% better vs October to the 24th 129%, target reached Target €320,000',
  },
  {
    name: 'small numbers: no verdict',
    figure: { ...rate, value: 2 / 3, numerator: 2, denominator: 3, previous: { value: 0.2, ...october } },
    german: 'Gewinnrate 67 % 2 von 3 zu wenige für einen Vergleich Ziel 30 %',
    english: 'Win rate 67 % 2 of 3 too few for a comparison Target 30%',
  },
  {
    name: 'compared with zero',
    figure: { metric: 'leads', period, value: 12, previous: { value: 0, ...october } },
    german: 'Leads 12 neu keine im Oktober bis 24. kein Ziel gesetzt',
    english: 'Leads 12 new none in October to the 24th no target set',
  },
  {
    name: 'negative',
    figure: { ...margin, value: -4120, previous: { value: 5180, ...october }, target: { value: 25000 } },
    german:
      'Marge −4.120 € ▼ 9.300 € schlechter ggü. Oktober bis 24. 24.120 € hinter dem Soll Ziel 25.000 € nötig: 7.280 € je Arbeitstag bis zum 30.',
    english:
      'Margin − € 4,120 ▼ €9,300 worse vs October to the 24th €24,120 behind plan Target €25,000 needed: €7,280 per working day until the 30th',
  },
  {
    name: 'rows left out: counted and said',
    figure: { ...plain, omitted: { rows: 3, of: 1204, field: 'amount' } },
    german: 'Umsatz gewonnen ⚠ 3 von 1.204 284.600 € 3 Datensätze ohne gültigen Betrag fehlen. kein Ziel gesetzt',
    english: 'Revenue won ⚠ 3 of 1,204 € 284,600 3 records without a valid amount are left out. no target set',
  },
  {
    name: 'mixed currencies: each amount, never added',
    figure: { ...plain, ...mixed, amounts },
    german: 'Umsatz gewonnen 212.400 € 81.900 CHF zwei Währungen, kein Kurs im Feed',
    english: 'Revenue won € 212,400 CHF 81,900 2 currencies, no rate in the feed',
  },
];

const metricOf = ({ figure }: Drawn) => figure.metric ?? '';

describe('<flash-figure> in every state', () => {
  for (const each of drawn) {
    const { name, figure, german, english, state = 'ready' } = each;
    it(name, async () => {
      const tile = mount('flash-figure', { lang: 'de', metric: metricOf(each), data: figures(figure) });
      await inState(tile, state);
      await until('it says all', () => textOf(tile) === german).catch(() => assert.equal(textOf(tile), german));
      await assertAccessible(tile);
      tile.lang = 'en';
      await until('it speaks English', () => textOf(tile) === english).catch(() => assert.equal(textOf(tile), english));
      assert.equal(overflowAt(200, tile), 0);
    });
  }

  it('the bar of a target that is passed is cut, that of a limit is full', async () => {
    const beyond = mount('flash-figure', { metric: 'revenue-won', data: figures({ ...revenue, value: 400000 }) });
    const worse = mount('flash-figure', {
      metric: 'cac',
      data: figures({ ...cost, value: 1240, target: { value: 1100 } }),
    });
    await Promise.all([inState(beyond, 'ready'), inState(worse, 'ready')]);
    assert.deepEqual(
      all(beyond, '.cut').map((cut) => cut.getAttribute('x')),
      ['80.00%'],
    );
    assert.deepEqual(
      all(worse, '.goal .fill').map((fill) => fill.getAttribute('width')),
      ['100.00%'],
    );
    assert.deepEqual(
      all(worse, '.goal .mark').map((mark) => mark.getAttribute('x')),
      ['88.71%'],
    );
  });

  it('an unknown value leaves the mark where it would stand', async () => {
    const data = figures({ ...revenue, value: null, reason: { code: 'no-rows', list: 'opportunities' } });
    const tile = mount('flash-figure', { metric: 'revenue-won', data });
    await inState(tile, 'empty');
    assert.isEmpty(all(tile, '.goal .fill'));
    assert.deepEqual(
      all(tile, '.goal .mark').map((mark) => mark.getAttribute('x')),
      ['80.00%'],
    );
  });

  it('small numbers have no colour', async () => {
    const data = figures({ ...rate, value: 2 / 3, numerator: 2, denominator: 3 });
    const tile = mount('flash-figure', { metric: 'win-rate', data });
    await inState(tile, 'ready');
    assert.isEmpty(all(tile, '.good, .bad, .goal .fill'));
    assert.deepEqual(texts(tile, '.pill.flat'), ['2 of 3']);
  });

  it('long German words fit into 200 px', async () => {
    const heading = 'Durchschnittlicher Warenkorb je Auftrag der Rechtsschutzversicherungsgesellschaften';
    const data = figures({ ...revenue, omitted: { rows: 3, of: 1204, field: 'closedAt' } });
    const tile = mount('flash-figure', { lang: 'de', metric: 'revenue-won', heading, data });
    await inState(tile, 'ready');
    assert.equal(overflowAt(200, tile), 0);
  });
});

describe('<flash-figure> while it loads', () => {
  it('has the size of the figure, and after three seconds says that it is still loading', async () => {
    const tile = mount('flash-figure', { lang: 'de', metric: 'revenue-won', src: '/faults/hang/states' });
    tile.style.width = '272px';
    await inState(tile, 'loading');
    const { offsetHeight } = tile;
    await until('it speaks German', () => textOf(tile) === 'Umsatz gewonnen');
    await until('it says so', () => textOf(tile) === 'Umsatz gewonnen Wird noch geladen …', 4000);
    assert.equal(tile.offsetHeight, offsetHeight);
    await assertAccessible(tile);
    tile.lang = 'en';
    await until('it speaks English', () => textOf(tile) === 'Revenue won Still loading …');
    tile.removeAttribute('src');
    tile.data = figures({ ...revenue, every: 'day', series: days(100000, 184600) });
    await inState(tile, 'ready');
    assert.equal(tile.offsetHeight, offsetHeight);
    assert.notInclude(textOf(tile), 'Still loading');
  });
});

describe('<flash-figure> without an answer', () => {
  const today = () => {
    const at = new Date();
    at.setHours(9, 41, 0, 0);
    return at.toISOString();
  };

  /** A tile that has shown its figure and whose source then fails as told. */
  async function afterwards(id: string, step: number, lang = 'de') {
    expectTrouble(/answered|cannot be reached|keeping/);
    await keep(id, { ...figures(), asOf: today() });
    const tile = make('flash-figure', { lang, metric: 'revenue-won' });
    const feed = mount('flash-feed', { src: `/faults/sequence/${id}?steps=200,${step}` }, tile);
    await inState(tile, 'ready');
    feed.source?.refresh();
    return tile;
  }

  it('failed before anything was shown: says so, and tries again', async () => {
    expectTrouble(/answered 500/);
    await keep('state-retry', figures());
    const tile = mount('flash-figure', {
      lang: 'de',
      metric: 'revenue-won',
      src: '/faults/sequence/state-retry?steps=500,200',
    });
    await inState(tile, 'error');
    assert.equal(textOf(tile), 'Umsatz gewonnen Keine Daten Die Quelle meldet einen Fehler. Erneut versuchen');
    assert.deepEqual(await violationsInDark(tile), []);
    tile.lang = 'en';
    await until('it speaks English', () => textOf(tile).endsWith('No data The source reports an error. Try again'));
    all(tile, '.retry')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await inState(tile, 'ready');
    assert.equal(tile.shadowRoot?.activeElement, all(tile, '.value button')[0], 'the focus stays in the widget');
  });

  it('stale: the last good figure stays, marked with its time', async () => {
    const tile = await afterwards('state-stale', 500);
    await inState(tile, 'stale');
    assert.match(textOf(tile), /^Umsatz gewonnen ◷ Stand 09:41 284\.600 €/);
    assert.equal(getComputedStyle(baseOf(tile)).borderTopStyle, 'dashed');
    await assertAccessible(tile);
    tile.lang = 'en';
    await until('it speaks English', () => /As of 0?9:41 AM/.test(textOf(tile)));
  });

  it('not entitled: hidden, never stale', async () => {
    const tile = await afterwards('state-denied', 403);
    await inState(tile, 'denied');
    assert.equal(textOf(tile), 'Umsatz gewonnen Nicht freigegeben Für diese Zahl fehlt die Berechtigung.');
    await assertAccessible(tile);
    tile.lang = 'en';
    const english = 'Revenue won Not released You are not entitled to see this figure.';
    await until('it speaks English', () => textOf(tile) === english);
  });

  it('offline: has a word of its own, and asks as soon as the browser is online', async () => {
    expectTrouble(/cannot be reached/);
    let isOnline = false;
    Object.defineProperty(navigator, 'onLine', { get: () => isOnline, configurable: true });
    try {
      const tile = mount('flash-figure', { lang: 'de', metric: 'revenue-won', src: '/faults/reset/states' });
      await inState(tile, 'error');
      assert.equal(textOf(tile), 'Umsatz gewonnen Keine Daten Der Browser ist offline. Erneut versuchen');
      assert.deepEqual(await violationsInDark(tile), []);
      const count = async () => Number(await (await fetch('/faults/count?path=/faults/reset/states')).text());
      const before = await count();
      isOnline = true;
      dispatchEvent(new Event('online'));
      // Until it has asked again; the test runs out of time where it never does.
      while ((await count()) === before) await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('offline with a figure: the figure stays, and its mark says why', async () => {
    expectTrouble(/cannot be reached/);
    await keep('state-offline', { ...figures(), asOf: today() });
    const tile = mount('flash-figure', { lang: 'de', metric: 'revenue-won', src: '/faults/body/state-offline' });
    await inState(tile, 'ready');
    const { fetch } = globalThis;
    Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    try {
      (tile as unknown as { figures: { retry(): void } }).figures.retry();
      await inState(tile, 'stale');
      assert.match(textOf(tile), /^Umsatz gewonnen ◷ Offline, Stand 09:41 284\.600 €/);
      assert.deepEqual(await violations(tile), []);
    } finally {
      globalThis.fetch = fetch;
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });
});

describe('<flash-figure> when its value changes', () => {
  const won = (value: number) => figures({ metric: 'opportunities-won', period, value });
  const base = (tile: HTMLElement) => getComputedStyle(baseOf(tile)).animationName;

  async function changed(before: unknown, after: unknown, settings: Record<string, unknown>) {
    const tile = mount('flash-figure', { lang: 'de', ...settings, data: before });
    await inState(tile, 'ready');
    tile.data = after;
    await until('it flashes', () => tile.dataset.changed !== undefined && all(tile, '.note').length > 0);
    return tile;
  }

  it('flashes, and says by how many', async () => {
    const tile = await changed(won(37), won(38), { metric: 'opportunities-won' });
    assert.equal(base(tile), 'flash');
    assert.deepEqual(texts(tile, '.note'), ['+1 gerade eben']);
    assert.deepEqual(await violations(tile), []);
    tile.lang = 'en';
    await until('it speaks English', () => texts(tile, '.note').join() === '+1 just now');
  });

  it('is readable while it flashes in the dark', async () => {
    const { style } = document.documentElement;
    style.colorScheme = 'dark';
    try {
      const tile = await changed(won(37), won(38), { metric: 'opportunities-won' });
      assert.deepEqual(await violations(tile), []);
    } finally {
      style.colorScheme = '';
    }
  });

  it('says of a burst the whole', async () => {
    const tile = await changed(won(37), won(38), { metric: 'opportunities-won' });
    tile.data = won(40);
    await until('it says the whole', () => texts(tile, '.note').join() === '+3 gerade eben');
  });

  it('says how much money, and how many points', async () => {
    const more = figures({ ...revenue, value: 297000 });
    const tile = await changed(figures(), more, { metric: 'revenue-won' });
    assert.deepEqual(texts(tile, '.note'), ['+12.400 € gerade eben']);
    const share = (value: number) => figures({ ...rate, value });
    const fewer = await changed(share(0.28), share(0.264), { metric: 'win-rate' });
    assert.deepEqual(texts(fewer, '.note'), ['−1,6 Pkt. gerade eben']);
  });

  it('is quiet about what rounds to nothing', async () => {
    const share = (value: number) => figures({ ...rate, value });
    const tile = mount('flash-figure', { lang: 'de', metric: 'win-rate', data: share(0.28) });
    await inState(tile, 'ready');
    tile.data = share(0.2801);
    await new Promise((next) => setTimeout(next, 200));
    assert.isUndefined(tile.dataset.changed);
    tile.data = share(0.2902);
    await until('its note', () => texts(tile, '.note').join() === '+1 Pkt. gerade eben');
    tile.data = share(0.2801);
    await until('no note', () => all(tile, '.note').length === 0);
  });

  it('does not flash where less motion is asked for', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const tile = await changed(won(37), won(38), { metric: 'opportunities-won' });
    assert.equal(base(tile), 'none');
    assert.deepEqual(texts(tile, '.note'), ['+1 gerade eben']);
  });

  it('does not take another question for news', async () => {
    const both = figures(
      { metric: 'leads', period, value: 5 },
      { metric: 'leads', period, value: 3, where: { seller: ['s1'] } },
    );
    const tile = mount('flash-figure', { lang: 'de', metric: 'leads', data: both });
    await inState(tile, 'ready');
    tile.seller = 's1';
    await until('it shows the other', () => textOf(tile).includes('Leads 3'));
    assert.isUndefined(tile.dataset.changed);
  });

  it('keeps the focus, and the figure until the next is there', async () => {
    const tile = mount('flash-figure', { lang: 'de', metric: 'opportunities-won', data: won(37) });
    await inState(tile, 'ready');
    const states: (string | undefined)[] = [];
    new MutationObserver(() => states.push(tile.dataset.state)).observe(tile, { attributeFilter: ['data-state'] });
    const button = all(tile, '.value button')[0]!;
    button.focus();
    tile.data = won(38);
    await until('it shows the next', () => textOf(tile).includes('38'));
    assert.equal(tile.shadowRoot?.activeElement, button);
    assert.isEmpty(states);
  });
});

describe('<flash-figure> that is moved', () => {
  it('keeps its figure, finds its source again and is not news', async () => {
    const tile = mount('flash-figure', { metric: 'revenue-won', data: figures() });
    await inState(tile, 'ready');
    const states: (string | undefined)[] = [];
    new MutationObserver(() => states.push(tile.dataset.state)).observe(tile, { attributeFilter: ['data-state'] });
    tile.remove();
    document.body.append(tile);
    // A second without a source would be an error.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    assert.isEmpty(states);
    assert.isUndefined(tile.dataset.changed);
    tile.data = figures({ ...revenue, value: 297000 });
    await until('it shows the next', () => textOf(tile).includes('297,000'));
  });
});

describe('<flash-figure> by keyboard and for other media', () => {
  it('is reached by Tab, shows it, and is activated by Enter and Space', async () => {
    const tile = mount('flash-figure', { metric: 'revenue-won', data: figures() });
    await inState(tile, 'ready');
    let selected = 0;
    tile.addEventListener('flash-select', () => (selected += 1));
    await sendKeys({ press: 'Tab' });
    const button = tile.shadowRoot?.activeElement as HTMLElement;
    assert.equal(button, all(tile, '.value button')[0]);
    assert.equal(getComputedStyle(button).outlineStyle, 'solid');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Space' });
    assert.equal(selected, 2);
  });

  it('keeps bar, track and mark apart in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    const tile = mount('flash-figure', { metric: 'revenue-won', data: figures() });
    await inState(tile, 'ready');
    const fill = (selector: string) => getComputedStyle(all(tile, selector)[0]!).fill;
    assert.notEqual(fill('.fill'), fill('.track'));
    assert.notEqual(fill('.mark'), fill('.track'));
    assert.deepEqual(await violations(tile), []);
  });

  it('is read in the direction of its language on a page from right to left', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const data = figures({ ...margin, value: -4120, target: { value: 25000 } });
      const tile = mount('flash-figure', { lang: 'de', metric: 'margin', data });
      await inState(tile, 'ready');
      assert.equal(getComputedStyle(all(tile, '.value div')[0]!).unicodeBidi, 'plaintext');
      assert.equal(overflowAt(200, tile), 0);
      const [heading, base] = [all(tile, 'h2')[0]!, baseOf(tile)].map((each) => each.getBoundingClientRect());
      assert.approximately(heading!.right, base!.right - 17, 1);
    } finally {
      document.documentElement.dir = '';
    }
  });

  it('prints its figure, without a button that nobody can press', async () => {
    expectTrouble(/answered 500/);
    await emulate({ media: 'print' });
    const tile = mount('flash-figure', { metric: 'revenue-won', src: '/faults/status/500' });
    await inState(tile, 'error');
    assert.equal(getComputedStyle(all(tile, '.retry')[0]!).display, 'none');
  });
});
