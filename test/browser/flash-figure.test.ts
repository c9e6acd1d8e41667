import { assert } from 'chai';
import 'axe-core';
import '../../src/index.js';
import type { FlashErrorEvent, FlashSelectEvent } from '../../src/index.js';
import { figures, november, revenue } from '../helpers/documents.js';
import { inState, make, mount, textOf, until } from '../helpers/page.js';
import { expectTrouble } from '../helpers/strict-page.js';

declare const axe: typeof import('axe-core');

const german = { lang: 'de', metric: 'revenue-won' };
const violations = async (element: Element) => (await axe.run(element)).violations.map(({ id }) => id);

async function keep(id: string, body: unknown): Promise<string> {
  await fetch(`/faults/body/${id}`, { method: 'PUT', body: typeof body === 'string' ? body : JSON.stringify(body) });
  return `/faults/body/${id}`;
}

describe('<flash-figure>', () => {
  it('shows value, change, comparison and progress, in German', async () => {
    const figure = mount('flash-figure', { ...german, data: figures() });
    await inState(figure, 'ready');
    assert.equal(
      textOf(figure),
      'Umsatz gewonnen 284.600 € ▲ 8,4 % besser ggü. Oktober bis 24. 28.600 € voraus Ziel 320.000 €',
    );
    assert.deepEqual(await violations(figure), []);
  });

  it('shows the same in English', async () => {
    const figure = mount('flash-figure', { ...german, lang: 'en', data: figures() });
    await inState(figure, 'ready');
    assert.equal(
      textOf(figure),
      'Revenue won € 284,600 ▲ 8.4% better vs October to the 24th €28,600 ahead of plan Target €320,000',
    );
  });

  it('shows the same in French, with its spaces', async () => {
    const figure = mount('flash-figure', { ...german, lang: 'fr', data: figures() });
    await inState(figure, 'ready');
    assert.equal(
      textOf(figure),
      'Montant gagné 284 600 € ▲ 8,4 % mieux vs octobre jusqu’au 24 28 600 € d’avance Objectif 320 000 €',
    );
    assert.include(figure.shadowRoot?.textContent, '28\u202f600\u00a0€');
    assert.deepEqual(await violations(figure), []);
  });

  it('holds its size while it loads, and says so', async () => {
    const figure = mount('flash-figure', { ...german, src: '/faults/hang' });
    await inState(figure, 'loading');
    const loading = figure.offsetHeight;
    assert.equal(figure.shadowRoot?.querySelector('[part=base]')?.getAttribute('aria-busy'), 'true');
    figure.removeAttribute('src');
    figure.data = figures();
    await inState(figure, 'ready');
    assert.approximately(figure.offsetHeight, loading, 2);
  });

  it('says what is missing where nothing was closed', async () => {
    const rate = { metric: 'win-rate', period: november, value: null, denominator: 0, target: { value: 0.3 } };
    const reason = { code: 'nothing-to-divide-by', list: 'opportunities' } as const;
    const figure = mount('flash-figure', { lang: 'de', metric: 'win-rate', data: figures({ ...rate, reason }) });
    await inState(figure, 'empty');
    assert.include(textOf(figure), '– Im November wurde noch keine Opportunity abgeschlossen.');
    assert.deepEqual(await violations(figure), []);
  });

  it('gives no verdict on a handful of cases', async () => {
    const rate = { metric: 'win-rate', period: november, value: 2 / 3, numerator: 2, denominator: 3 };
    const figure = mount('flash-figure', { lang: 'de', metric: 'win-rate', data: figures(rate) });
    await inState(figure, 'ready');
    assert.include(textOf(figure), '67 % 2 von 3 zu wenige für einen Vergleich');
  });

  it('lists two currencies and never adds them', async () => {
    const amounts = [
      { currency: 'EUR', value: 212400 },
      { currency: 'CHF', value: 81900 },
    ];
    const reason = { code: 'mixed-currencies' } as const;
    const mixed = figures({ ...revenue, value: null, reason, amounts });
    const figure = mount('flash-figure', { ...german, data: mixed });
    await inState(figure, 'ready');
    assert.include(textOf(figure), '212.400 € 81.900 CHF');
  });

  it('tells the page what the reader activated', async () => {
    const figure = mount('flash-figure', { ...german, data: figures() });
    await inState(figure, 'ready');
    const selected = new Promise<FlashSelectEvent>((heard) =>
      document.body.addEventListener('flash-select', heard, { once: true }),
    );
    figure.shadowRoot?.querySelector<HTMLButtonElement>('.value button')?.click();
    const { detail } = await selected;
    assert.deepEqual(detail, { metric: 'revenue-won', period: november, value: 284600, where: {} });
  });

  it('flashes when its value changes', async () => {
    const won = (value: number) => figures({ metric: 'opportunities-won', period: november, value });
    const figure = mount('flash-figure', { lang: 'de', metric: 'opportunities-won', data: won(37) });
    await inState(figure, 'ready');
    figure.data = won(38);
    await until('it flashes', () => figure.dataset.changed !== undefined);
  });
});

describe('<flash-figure> on a broken source', () => {
  const faults: [string, string, string, RegExp][] = [
    ['HTML instead of JSON', '/faults/html', 'not-json', /html: answered with text\/html instead of JSON/],
    ['truncated JSON', '/faults/truncated', 'bad-json', /truncated: JSON that does not parse/],
    ['404', '/faults/status/404', 'http', /answered 404; check the address/],
    ['500', '/faults/status/500', 'http', /answered 500; look into the log/],
    ['403', '/faults/status/403', 'denied', /answered 403/],
    ['an unknown host', 'https://elsewhere.example/x.json', 'cross-origin', /allow-origin/],
  ];
  for (const [name, src, code, message] of faults) {
    it(`${name}: says so to the reader, the console and the page`, async () => {
      expectTrouble(message);
      const failed = new Promise<FlashErrorEvent>((heard) =>
        document.body.addEventListener('flash-error', heard, { once: true }),
      );
      const figure = mount('flash-figure', { ...german, src });
      const { detail } = await failed;
      assert.equal(detail.code, code);
      assert.match(detail.message, message);
      await inState(figure, code === 'denied' ? 'denied' : 'error');
      assert.notInclude(textOf(figure), 'canary');
      assert.deepEqual(await violations(figure), []);
    });
  }

  it('a wrong version names both versions', async () => {
    expectTrouble(/version/);
    const src = await keep('version', { ...figures(), version: 2 });
    const figure = mount('flash-figure', { ...german, src });
    await inState(figure, 'error');
    assert.include(textOf(figure), 'Die Quelle spricht eine andere Version.');
  });

  it('a server that hangs is given up in time', async () => {
    expectTrouble(/no complete answer within 0.2 s/);
    const feed = mount('flash-feed', { src: '/faults/hang', timeout: 0.2 }, make('flash-figure', german));
    await inState(feed.querySelector('flash-figure')!, 'error');
    assert.include(textOf(feed.querySelector('flash-figure')!), 'Die Quelle antwortet nicht.');
  });

  it('keeps the last good figure, marked stale, when a refresh fails', async () => {
    expectTrouble(/keeping the figures of/);
    await keep('flaky', figures());
    const feed = mount('flash-feed', { src: '/faults/sequence/flaky?steps=200,500' }, make('flash-figure', german));
    const figure = feed.querySelector('flash-figure')!;
    await inState(figure, 'ready');
    feed.source?.refresh();
    await inState(figure, 'stale');
    assert.include(textOf(figure), '284.600 €');
    assert.include(textOf(figure), 'Stand');
  });
  const spoilt: [what: string, body: string, trouble: RegExp][] = [
    ['HTML', '<!doctype html><title>Sign in</title>', /JSON that does not parse/],
    ['truncated JSON', JSON.stringify(figures()).slice(0, 200), /JSON that does not parse/],
    ['another version', JSON.stringify({ ...figures(), version: 2 }), /reads version 1 \(got 2\)/],
    ['a document without a time zone', JSON.stringify({ ...figures(), timeZone: undefined }), /timeZone: is missing/],
  ];
  for (const [what, body, trouble] of spoilt) {
    it(`keeps the last good figure when ${what} comes after it`, async () => {
      expectTrouble(trouble);
      const src = await keep('spoilt', figures());
      const feed = mount('flash-feed', { src }, make('flash-figure', german));
      const figure = feed.querySelector('flash-figure')!;
      await inState(figure, 'ready');
      await fetch(src, { method: 'PUT', body });
      feed.source?.refresh();
      await inState(figure, 'stale');
      assert.include(textOf(figure), '284.600 €');
      assert.deepEqual(await violations(figure), []);
    });
  }
});

describe('<flash-feed>', () => {
  it('makes one request for twelve widgets', async () => {
    const src = await keep('twelve', figures());
    const tiles = Array.from({ length: 12 }, () => make('flash-figure', german));
    mount('flash-feed', { src }, ...tiles);
    await Promise.all(tiles.map((tile) => inState(tile, 'ready')));
    assert.equal(await (await fetch(`/faults/count?path=${src}`)).json(), 1);
  });

  it('supplies widgets that were there before it', async () => {
    const tile = mount('flash-figure', german);
    await tile.updateComplete;
    const feed = make('flash-feed', { data: figures() });
    document.body.append(feed);
    feed.append(tile);
    await inState(tile, 'ready');
  });

  it('leaves a widget its own source', async () => {
    const tile = make('flash-figure', { ...german, data: figures({ ...revenue, value: 1 }) });
    mount('flash-feed', { data: figures() }, tile);
    await inState(tile, 'ready');
    assert.include(textOf(tile), '1 €');
  });

  it('counts what it left out of a document', async () => {
    expectTrouble(/1000 of 10000 rows left out; the first: opportunities\[0\]\.amount: expected a number/);
    const opportunities = Array.from({ length: 10000 }, (_, index) => ({
      id: String(index),
      status: 'won',
      createdAt: '2026-11-01',
      closedAt: '2026-11-02',
      amount: index % 10 === 0 ? '12 €' : 10,
    }));
    const head = { kind: 'records', version: 1, asOf: '2026-11-24', timeZone: 'Europe/Berlin', currency: 'EUR' };
    const tile = mount('flash-figure', { ...german, data: { ...head, opportunities } });
    await inState(tile, 'ready');
    assert.include(textOf(tile), '90.000 €');
    assert.include(textOf(tile), '1.000 von 10.000');
  });
});
