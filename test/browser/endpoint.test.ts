// Widgets over the real endpoint: what travels, how often, with which token, and what is shown when it goes wrong.
import { assert } from 'chai';
import { company } from '../../demo/data/company.js';
import '../../src/index.js';
import type { FlashErrorEvent } from '../../src/index.js';
import { inState, make, mount, textOf, until } from '../helpers/page.js';
import { expectTrouble, takeTrouble } from '../helpers/strict-page.js';
import { keep } from '../helpers/widget-checks.js';

const NOW = '2026-11-24T10:32:00+01:00';
const records = company({ now: NOW, months: 3 });
const metrics = [
  ...['opportunities-won', 'opportunities-lost', 'opportunities-created', 'revenue-won', 'revenue-ordered', 'win-rate'],
  ...['win-rate-value', 'time-spent', 'cost-per-opportunity', 'sales-cycle', 'basket-per-order', 'leads'],
];

interface Asked {
  method: string;
  address: string;
  token?: string;
  queries?: number;
  ifNoneMatch?: string;
  status?: number | 'given up';
}

async function set(name: string, settings: Record<string, unknown>): Promise<string> {
  await fetch(`/kpi/${name}`, { method: 'PUT', body: JSON.stringify(settings) });
  return `/kpi/${name}`;
}
const serve = (name: string, settings: Record<string, unknown> = {}) => set(name, { document: records, ...settings });
/** What the endpoint was asked so far, as soon as the last of it is as wanted. */
async function asked(name: string, isWanted: (last: Asked) => boolean = () => true): Promise<Asked[]> {
  for (;;) {
    const log = (await (await fetch(`/kpi-log/${name}`)).json()) as Asked[];
    if (isWanted(log.at(-1)!)) return log;
    await new Promise((later) => setTimeout(later, 20));
  }
}

const tile = (metric = 'revenue-won', settings = {}) => make('flash-figure', { lang: 'de', metric, ...settings });
const allReady = (tiles: readonly HTMLElement[]) => Promise.all(tiles.map((each) => inState(each, 'ready')));

describe('an endpoint', () => {
  it('is asked once by twelve widgets of a feed', async () => {
    const tiles = metrics.map((metric) => tile(metric));
    mount('flash-feed', { endpoint: await serve('twelve') }, ...tiles);
    await allReady(tiles);
    const log = await asked('twelve');
    assert.deepEqual(
      log.map(({ method, queries, status }) => [method, queries, status]),
      [['POST', 12, 200]],
    );
    assert.equal(new URL(log[0]!.address).search, '');
  });

  it('is asked by GET for one widget alone, with the query in the address', async () => {
    const endpoint = await serve('alone');
    const figure = mount('flash-figure', { endpoint, lang: 'de', metric: 'win-rate', period: '2026-11', seller: 's3' });
    await inState(figure, 'ready');
    const [only, ...others] = await asked('alone');
    assert.deepEqual(others, []);
    assert.equal(only?.method, 'GET');
    assert.deepEqual(Object.fromEntries(new URL(only!.address).searchParams), {
      metric: 'win-rate',
      period: '2026-11',
      every: 'day',
      'where.seller': 's3',
    });
  });

  it('keeps the parameters that its address has of its own', async () => {
    await serve('own');
    // This endpoint knows no clients.
    expectTrouble(/\/kpi\/own: answered 400: parameter: unknown \(got "client"\); use one of/);
    const failed = new Promise((heard) => document.body.addEventListener('flash-error', heard, { once: true }));
    mount('flash-figure', { endpoint: '/kpi/own?client=7', metric: 'win-rate' });
    await failed;
    assert.match((await asked('own'))[0]!.address, /\?client=7&metric=win-rate&/);
  });

  it('shows what the browser computes from the same records', async () => {
    const widgets = () => [
      ...metrics.map((metric) => tile(metric)),
      make('flash-leaderboard', { lang: 'de', metric: 'revenue-won' }),
      make('flash-baskets', { lang: 'de' }),
      make('flash-channels', { lang: 'de' }),
    ];
    const [computed, answered] = [widgets(), widgets()];
    mount('flash-feed', { data: records, viewer: 's3' }, ...computed);
    mount('flash-feed', { endpoint: await serve('same'), viewer: 's3' }, ...answered);
    await allReady([...computed, ...answered]);
    // Some of it comes a little later, such as who is far behind.
    const isSame = () => answered.every((each, index) => textOf(each) === textOf(computed[index]!));
    await until('both show the same', isSame).catch(() => {});
    assert.deepEqual(answered.map(textOf), computed.map(textOf));
    for (const text of answered.map(textOf)) assert.match(text, /\d/);
  });

  it('is asked whether the figures changed, and they are shown anew only if they did', async () => {
    const figure = tile('leads');
    const feed = mount('flash-feed', { endpoint: await serve('etag') }, figure);
    await inState(figure, 'ready');
    const first = textOf(figure);
    let loads = 0;
    figure.addEventListener('flash-load', () => (loads += 1));
    feed.source?.refresh();
    await until('the figure is read again', () => loads === 1);
    assert.equal(textOf(figure), first);
    await set('etag', { document: { ...records, leads: [...records.leads!, { id: 'new', createdAt: NOW }] } });
    feed.source?.refresh();
    await until('one lead more', () => textOf(figure) !== first);
    const log = await asked('etag');
    assert.deepEqual(
      log.map(({ status }) => status),
      [200, 304, 200],
    );
    assert.match(log[1]?.ifNoneMatch ?? '', /^"[0-9a-f]+"$/);
  });
});

describe('an endpoint that asks for a token', () => {
  /** A page whose first token has run out; a second one is `fresh`. */
  function pageWith(endpoint: string, ...tiles: HTMLElement[]) {
    const reasons: string[] = [];
    const getToken = (reason: 'initial' | 'expired') => {
      reasons.push(reason);
      return Promise.resolve(reason === 'initial' ? 'canary-old' : 'canary-fresh');
    };
    return { reasons, feed: mount('flash-feed', { endpoint, getToken }, ...tiles) };
  }

  it('gets it as a bearer token, and in no other place', async () => {
    const figure = tile();
    const { reasons } = pageWith(await serve('bearer', { tokens: ['canary-old'] }), figure);
    await inState(figure, 'ready');
    assert.deepEqual(reasons, ['initial']);
    const log = await asked('bearer');
    assert.deepEqual(
      log.map(({ token, status }) => [token, status]),
      [['canary-old', 200]],
    );
    const addresses = performance.getEntriesByType('resource').map(({ name }) => name);
    for (const text of [...addresses, log[0]!.address, document.documentElement.outerHTML, textOf(figure)]) {
      assert.notInclude(text, 'canary');
    }
    assert.equal(localStorage.length + sessionStorage.length, 0);
  });

  it('gets another one, once for all widgets, after it refused the first', async () => {
    const tiles = metrics.map((metric) => tile(metric));
    const { reasons } = pageWith(await serve('expired', { tokens: ['canary-fresh'] }), ...tiles);
    await allReady(tiles);
    assert.deepEqual(reasons, ['initial', 'expired']);
    assert.deepEqual(
      (await asked('expired')).map(({ method, token, status }) => [method, token, status]),
      [
        ['POST', 'canary-old', 401],
        ['POST', 'canary-fresh', 200],
      ],
    );
  });

  it('is not asked a third time, and what was shown is hidden', async () => {
    const figure = tile();
    const { reasons, feed } = pageWith(await serve('denied', { tokens: ['canary-old'] }), figure);
    await inState(figure, 'ready');
    const value = figure.shadowRoot!.querySelector('[part=value]')!.textContent.trim();
    assert.match(value, /\d/);
    const heard: FlashErrorEvent[] = [];
    feed.addEventListener('flash-error', (event) => heard.push(event));
    expectTrouble(/\/kpi\/denied: answered 401; sign in, or give flash-feed a getToken function$/);
    await set('denied', { tokens: [] });
    feed.source?.refresh();
    await inState(figure, 'denied');
    assert.include(textOf(figure), 'Nicht freigegeben');
    assert.notInclude(figure.shadowRoot!.textContent, value);
    assert.deepEqual(reasons, ['initial', 'initial', 'expired']);
    assert.deepEqual(
      (await asked('denied')).map(({ status }) => status),
      [200, 401, 401],
    );
    assert.deepEqual(
      heard.map(({ detail }) => [detail.code, detail.status]),
      [['denied', 401]],
    );
    assert.notInclude(JSON.stringify(heard[0]!.detail) + heard[0]!.detail.message, 'canary');
  });

  it('is shown again to somebody who may see it', async () => {
    expectTrouble(/\/kpi\/regained: answered 401/);
    const figure = tile();
    const { feed } = pageWith(await serve('regained', { tokens: [] }), figure);
    await inState(figure, 'denied');
    await set('regained', { tokens: ['canary-old'] });
    feed.source?.refresh();
    await inState(figure, 'ready');
  });
});

describe('an endpoint in trouble', () => {
  it('is reported once, with place, value and remedy, however many widgets ask', async () => {
    const tiles = metrics.map((metric) => tile(metric, { period: 'soon' }));
    mount('flash-feed', { endpoint: await serve('refused') }, ...tiles);
    await Promise.all(tiles.map((each) => inState(each, 'error')));
    const said = takeTrouble().filter((text) => text.startsWith('console'));
    assert.lengthOf(said, 1);
    assert.match(
      said[0]!,
      /^console warn: \[flash-figures\] \/kpi\/refused: period: not understood \(got "soon"\); write for example .+$/,
    );
    for (const each of tiles) assert.include(textOf(each), 'Die Anfrage ist nicht verständlich.');
  });

  it('answers the other widgets of a page on which one asks what cannot be answered', async () => {
    const [wrong, ...others] = [
      tile('win-rate', { period: '1900-01-01/9999-12-31' }),
      ...metrics.map((id) => tile(id)),
    ];
    const heard: FlashErrorEvent[] = [];
    wrong.addEventListener('flash-error', (event) => heard.push(event));
    mount('flash-feed', { endpoint: await serve('one-wrong') }, wrong, ...others);
    await allReady(others);
    await inState(wrong, 'error');
    await until('it is reported', () => heard.length === 1);
    assert.equal(heard[0]!.detail.code, 'bad-query');
    assert.match(heard[0]!.detail.message, /^\/kpi\/one-wrong: period: longer than 1827 days, .*; ask for less/);
    assert.deepEqual(takeTrouble(), [`console warn: [flash-figures] ${heard[0]!.detail.message}`]);
    assert.deepEqual(
      (await asked('one-wrong')).map(({ status }) => status),
      [200],
    );
  });

  it('says to one widget alone what is wrong with its query', async () => {
    const endpoint = await serve('alone-wrong');
    const heard = new Promise<FlashErrorEvent>((resolve) =>
      document.body.addEventListener('flash-error', resolve, { once: true }),
    );
    const figure = mount('flash-figure', { endpoint, lang: 'de', metric: 'win-rate', period: 'soon' });
    await inState(figure, 'error');
    assert.include(textOf(figure), 'Die Anfrage ist nicht verständlich.');
    const { code, status, message } = (await heard).detail;
    assert.deepEqual([code, status], ['bad-query', 400]);
    assert.match(message, /^\/kpi\/alone-wrong: answered 400: period: not understood \(got "soon"\); write/);
    assert.lengthOf(takeTrouble(), 1);
    assert.lengthOf(await asked('alone-wrong'), 1);
  });

  it('is told the same by a document in the page that is asked for too much', async () => {
    expectTrouble(/period: longer than 1827 days, about 5 years \(got "1900-01-01\/9999-12-31"\); ask for less/);
    const figure = tile('win-rate', { data: records, period: '1900-01-01/9999-12-31' });
    document.body.append(figure);
    await inState(figure, 'error');
    assert.include(textOf(figure), 'Die Anfrage ist nicht verständlich.');
  });

  it('is quoted in one line of limited length, and only where it is a problem', async () => {
    const long = `first\nsecond\u202e \u0007${'x'.repeat(5000)}`;
    await keep('problem', { status: 422, code: 'odd', detail: long });
    await keep('no-problem', { detail: 'canary' });
    await keep('not-text', { detail: { canary: 1 } });
    await keep('endless-problem', { detail: 'canary'.repeat(5000) });
    const said = async (name: string, type: string) => {
      const heard = new Promise<FlashErrorEvent>((resolve) =>
        document.body.addEventListener('flash-error', resolve, { once: true }),
      );
      const figure = mount('flash-figure', { lang: 'de', endpoint: `/faults/body/${name}?status=422&type=${type}` });
      await inState(figure, 'error');
      const { message, code } = (await heard).detail;
      assert.equal(code, 'http');
      assert.include(textOf(figure), 'Die Quelle meldet einen Fehler.');
      assert.notInclude(figure.shadowRoot!.textContent, 'canary');
      figure.remove();
      return message;
    };
    const problem = encodeURIComponent('application/problem+json');
    const quoted = await said('problem', problem);
    assert.match(quoted, /^\/faults\/body\/problem: answered 422: first second x{200,}…$/);
    assert.isBelow(quoted.length, 350);
    assert.match(await said('no-problem', 'application/json'), /answered 422; look into the log of the server$/);
    assert.match(await said('not-text', problem), /answered 422; look into the log of the server$/);
    assert.match(await said('endless-problem', problem), /answered 422; look into the log of the server$/);
    takeTrouble();
  });

  it('says of an unknown metric only that, and shows the others', async () => {
    const [known, unknown] = [tile(), tile('wins')];
    mount('flash-feed', { endpoint: await serve('unknown') }, known, unknown);
    await inState(known, 'ready');
    await inState(unknown, 'empty');
    assert.include(textOf(unknown), 'Die Quelle kennt diese Zahl nicht.');
  });

  it('that hangs is given up in time, and the last good figures stay, marked', async () => {
    expectTrouble(/\/kpi\/hangs: no complete answer within 0.5 s; .+; keeping the figures of 2026-11-24/);
    const tiles = [tile(), tile('win-rate')];
    const feed = mount('flash-feed', { endpoint: await serve('hangs'), timeout: 0.5 }, ...tiles);
    await allReady(tiles);
    const values = () => tiles.map((each) => each.shadowRoot!.querySelector('[part=value]')!.textContent);
    const before = values();
    await set('hangs', { hangs: true });
    feed.source?.refresh();
    await Promise.all(tiles.map((each) => inState(each, 'stale')));
    assert.deepEqual(values(), before);
    for (const each of tiles) assert.include(textOf(each), 'Stand');
    const last = await asked('hangs', ({ status }) => status !== undefined);
    assert.equal(last.at(-1)?.status, 'given up');
  });
});

describe('a widget that no longer waits', () => {
  const heardBy = (element: HTMLElement) => {
    const heard: string[] = [];
    element.addEventListener('flash-error', ({ detail }) => heard.push(`${detail.code} ${detail.message}`));
    return heard;
  };
  const moment = () => new Promise((later) => setTimeout(later, 300));

  it('has nothing to report of a request that was dropped when it left the page', async () => {
    for (const wait of [0, 1, 20, 120]) {
      const figure = mount('flash-figure', { endpoint: `/faults/hang/left-${wait}` });
      const heard = heardBy(figure);
      await new Promise((later) => setTimeout(later, wait));
      figure.remove();
      await moment();
      assert.deepEqual([...heard, ...takeTrouble()], []);
    }
  });

  it('has nothing to report of a request that was dropped when it lost or changed its endpoint', async () => {
    const figure = mount('flash-figure', { endpoint: '/faults/hang/lost' });
    const heard = heardBy(figure);
    await moment();
    figure.endpoint = '/faults/hang/changed';
    await moment();
    figure.removeAttribute('endpoint');
    await moment();
    figure.setAttribute('endpoint', '/faults/hang/lost-again');
    await moment();
    figure.removeAttribute('endpoint');
    await moment();
    assert.deepEqual([...heard, ...takeTrouble()], []);
  });

  it('tells nobody of trouble once it has left the page', async () => {
    const figure = make('flash-figure', { endpoint: '/faults/status/404' });
    const heard = heardBy(figure);
    const failed = figure.figureFailed.bind(figure);
    const left = new Promise<void>((resolve) => {
      figure.figureFailed = (error) => {
        failed(error);
        figure.remove();
        resolve();
      };
    });
    document.body.append(figure);
    await left;
    await moment();
    assert.deepEqual(heard, []);
    takeTrouble();
  });
});
