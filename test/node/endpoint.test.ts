// The KPI endpoint by itself: every request a widget, or somebody else, may send it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FiguresDocument } from '../../src/contract/figures.js';
import { createHandler, type FigureSource } from '../../src/endpoint/index.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';

const calendar = { asOf: '2026-11-24T10:32:00+01:00', timeZone: 'Europe/Berlin', currency: 'EUR' };
const deal = (id: string, seller: string, status: string, amount: number) => ({
  ...{ id, seller, status, amount },
  createdAt: '2026-10-05',
  closedAt: '2026-11-03',
});
const all = [deal('1', 'A', 'won', 12000), deal('2', 'A', 'lost', 3000), deal('3', 'B', 'won', 500)];

function sourceOf(opportunities: readonly object[]): FigureSource {
  const sellers = ['A', 'B'].map((id) => ({ id, name: `Seller ${id}` }));
  const engine = createEngine(parseRecords({ kind: 'records', version: 1, ...calendar, sellers, opportunities }));
  return { calendar: () => calendar, figure: (query) => engine.figure(query) };
}

const handle = createHandler({ authorize: () => sourceOf(all) });
const address = 'https://crm.example/kpi';
const get = (search: string, headers: Record<string, string> = {}) =>
  handle(new Request(`${address}?${search}`, { headers }));
const post = (body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  handle(
    new Request(address, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) }),
  );

async function figuresOf(response: Response): Promise<FiguresDocument['figures']> {
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'application/json');
  const { figures, ...head } = (await response.json()) as FiguresDocument;
  assert.deepEqual(head, { kind: 'figures', version: 1, ...calendar });
  return figures;
}

/** A refusal: its status, its type, and nothing but status, code and a sentence for developers. */
async function assertProblem(response: Response, status: number, code: string, detail: RegExp): Promise<void> {
  assert.equal(response.status, status);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const problem = (await response.json()) as Record<string, unknown>;
  assert.deepEqual({ ...problem, detail: '' }, { status, code, detail: '' });
  assert.match(String(problem.detail), detail);
  assertPrivate(response);
}

function assertPrivate({ headers }: Response): void {
  assert.equal(headers.get('cache-control'), 'private, no-cache');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
}

describe('the endpoint', () => {
  it('answers one query by GET', async () => {
    const [figure, ...others] = await figuresOf(await get('metric=revenue-won&period=2026-11'));
    assert.equal(figure?.metric, 'revenue-won');
    assert.equal(figure.value, 12500);
    assert.deepEqual(others, []);
  });

  it('heeds grouping, steps, comparison and filters of an address', async () => {
    const search = 'metric=revenue-won&period=2026-11&by=seller&every=week&compare=none&where.seller=A';
    const [figure] = await figuresOf(await get(search));
    assert.equal(figure?.value, 12000);
    assert.deepEqual(figure.where, { seller: ['A'] });
    assert.deepEqual(
      figure.groups?.map(({ key }) => key),
      ['A'],
    );
    assert.equal(figure.every, 'week');
    assert.equal(figure.previous, undefined);
  });

  it('compares with a target and with a team', async () => {
    const [figure] = await figuresOf(await get('metric=revenue-won&period=2026-11&where.seller=A&compare=team'));
    assert.deepEqual([figure?.previous?.value, figure?.previous?.members], [6250, 2]);
    const [none] = await figuresOf(await get('metric=revenue-won&period=2026-11&where.seller=A&compare=target'));
    assert.deepEqual([none?.value, none?.previous], [12000, undefined]);
  });

  it('says how many sellers are behind a figure, where that is asked', async () => {
    const search = 'metric=revenue-won&period=2026-11&by=seller&where.seller=A';
    const [figure] = await figuresOf(await get(`${search}&heads=true`));
    assert.deepEqual([figure?.members, figure?.groups?.map(({ members }) => members)], [1, [1]]);
    const [other] = await figuresOf(await get(`${search}&heads=false`));
    assert.deepEqual([other?.members, other?.groups?.map(({ members }) => members)], [undefined, [undefined]]);
    await assertProblem(await get(`${search}&heads=perhaps`), 400, 'bad-query', /query\.heads/);
  });

  it('answers several queries in one POST, in their order', async () => {
    const queries = ['win-rate', 'revenue-won', 'win-rate'].map((metric) => ({ metric, period: '2026-11' }));
    const figures = await figuresOf(await post({ queries }));
    assert.deepEqual(
      figures.map(({ metric, value }) => [metric, value]),
      [
        ['win-rate', 2 / 3],
        ['revenue-won', 12500],
        ['win-rate', 2 / 3],
      ],
    );
  });

  it('says the same by GET and by POST', async () => {
    const query = { metric: 'win-rate', period: '2026-11', by: 'seller', where: { seller: ['A', 'B'] } };
    const search = 'metric=win-rate&period=2026-11&by=seller&where.seller=A&where.seller=B';
    assert.deepEqual(await figuresOf(await get(search)), await figuresOf(await post({ queries: [query] })));
  });

  it('reads a body that says its charset', async () => {
    const body = JSON.stringify({ queries: [{ metric: 'revenue-won', period: '2026-11' }] });
    const [figure] = await figuresOf(await post(body, { 'content-type': 'application/json; charset=utf-8' }));
    assert.equal(figure?.value, 12500);
  });

  it('answers HEAD like GET, without the body', async () => {
    const search = 'metric=revenue-won&period=2026-11';
    const [whole, head] = [await get(search), await handle(new Request(`${address}?${search}`, { method: 'HEAD' }))];
    assert.equal(head.status, 200);
    assert.deepEqual([...head.headers], [...whole.headers]);
    assert.equal(await head.text(), '');
    const refused = await handle(new Request(`${address}?metric=win-rate&by=shoe`, { method: 'HEAD' }));
    assert.deepEqual([refused.status, await refused.text()], [400, '']);
  });

  it('answers each wrong query of many by itself, saying what is wrong with it', async () => {
    const figures = await figuresOf(
      await post({
        queries: [
          { metric: 'revenue-won', period: '2026-11' },
          { metric: 7 },
          { metric: 'win-rate', period: 'soon' },
          { metric: 'win-rate', by: 'shoe' },
          null,
          { metric: 'win-rate', every: 'hour' },
          { metric: 'opportunities-won', period: '2026-11' },
        ],
      }),
    );
    assert.deepEqual(
      figures.map(({ metric, value, reason }) => [metric, value, reason?.code]),
      [
        ['revenue-won', 12500, undefined],
        ['', null, 'bad-query'],
        ['win-rate', null, 'bad-query'],
        ['win-rate', null, 'bad-query'],
        ['', null, 'bad-query'],
        ['win-rate', null, 'bad-query'],
        ['opportunities-won', 2, undefined],
      ],
    );
    const details = figures.map(({ reason }) => reason?.detail ?? '');
    assert.match(details[1]!, /^queries\[1\]\.metric: .*got 7/);
    assert.match(details[2]!, /^period: not understood \(got "soon"\); /);
    assert.match(details[3]!, /^dimension: unknown \(got "shoe"\); use one of "seller"/);
    assert.match(details[4]!, /^queries\[4\]: .*null/);
    assert.match(details[5]!, /^queries\[5\]\.every: .*hour/);
  });

  it('answers an unknown metric with a reason, beside the others', async () => {
    const figures = await figuresOf(await post({ queries: [{ metric: 'wins' }, { metric: 'revenue-won' }] }));
    assert.deepEqual(
      figures.map(({ value, reason }) => [value, reason?.code]),
      [
        [null, 'unknown-metric'],
        [12500, undefined],
      ],
    );
  });
});

describe('the endpoint refuses', () => {
  it('a parameter that nobody knows, by name', async () => {
    for (const [search, name] of [
      ['metric=win-rate&perod=2026', 'perod'],
      ['metric=win-rate&seller=B', 'seller'],
      ['metric=win-rate&seller[]=B', 'seller[]'],
      ['metric=win-rate&access_token=x', 'access_token'],
    ] as const) {
      const response = await get(search);
      await assertProblem(response.clone(), 400, 'bad-query', /^parameter: unknown \(got ".*"\); use one of "metric"/);
      assert.ok((await response.text()).includes(name), name);
    }
  });

  it('a query without a metric', async () => {
    await assertProblem(await get(''), 400, 'bad-query', /^query\.metric: .*; /);
  });

  it('a comparison, a step and a period that nobody knows', async () => {
    await assertProblem(
      await get('metric=win-rate&compare=yesterday'),
      400,
      'bad-query',
      /^compare: not understood \(got "yesterday"/,
    );
    await assertProblem(await get('metric=win-rate&every=hour'), 400, 'bad-query', /^query\.every: .*hour/);
    await assertProblem(
      await get('metric=win-rate&period=soon'),
      400,
      'bad-query',
      /^period: not understood \(got "soon"/,
    );
  });

  it('a parameter that stands there twice', async () => {
    for (const name of ['metric', 'period', 'by', 'every', 'compare']) {
      const values = { metric: 'win-rate', period: '2026', by: 'seller', every: 'day', compare: 'none' } as const;
      const search = new URLSearchParams({ ...values });
      search.append(name, values[name as keyof typeof values]);
      const sentence = new RegExp(`^parameter: stands there twice \\(got "${name}"\\); send it once$`);
      await assertProblem(await get(search.toString()), 400, 'bad-query', sentence);
    }
  });

  it('a dimension that is none and in no row, to group and to filter by', async () => {
    for (const search of ['by=shoe', 'where.shoe=42', 'where.=42', 'where.__proto__=42', 'by=constructor'])
      await assertProblem(
        await get(`metric=revenue-won&${search}`),
        400,
        'bad-query',
        /^dimension: unknown \(got ".*"\); use one of "seller", .*"account\.…"$/,
      );
    // What only some of a customer's records know is no slip.
    const [figure] = await figuresOf(await get('metric=revenue-won&period=2026-11&by=account.sector'));
    assert.deepEqual(figure?.reason, { code: 'no-field', list: 'opportunities', field: 'account.sector' });
  });

  it('a period of more than five years, at once, by GET and by POST', async () => {
    const sentence = /^period: longer than 1827 days, about 5 years \(got "1900-01-01\/9999-12-31"\); ask for less/;
    const before = process.cpuUsage();
    const period = '1900-01-01/9999-12-31';
    await assertProblem(await get(`metric=win-rate&every=day&period=${period}`), 400, 'bad-query', sentence);
    await assertProblem(await get(`metric=win-rate&period=${period}`), 400, 'bad-query', sentence);
    const [figure] = await figuresOf(await post({ queries: [{ metric: 'win-rate', every: 'day', period }] }));
    assert.match(figure?.reason?.detail ?? '', sentence);
    const [five] = await figuresOf(await get('metric=win-rate&every=day&period=2020-01-01/2024-12-31'));
    assert.equal(five?.series?.length, 1827);
    const { user, system } = process.cpuUsage(before);
    assert.ok(user + system < 1_500_000, `${(user + system) / 1000} ms`);
  });

  it('more queries than a page has', async () => {
    const queries = (count: number) => Array.from({ length: count }, () => ({ metric: 'win-rate' }));
    assert.equal((await figuresOf(await post({ queries: queries(100) }))).length, 100);
    await assertProblem(
      await post({ queries: queries(101) }),
      400,
      'bad-query',
      /^queries: too many \(got 101\); send at most 100 at a time$/,
    );
  });

  it('a body that is no JSON, or JSON of another shape', async () => {
    for (const body of ['', '{"queries":[', 'metric=win-rate'])
      await assertProblem(await post(body), 400, 'bad-query', /^body: expected JSON; send \{ "queries": \[ … \] \}$/);
    for (const body of [null, 7, [], {}, { queries: {} }, { queries: 'win-rate' }])
      await assertProblem(await post(body), 400, 'bad-query', /^queries: expected a list/);
  });

  it('a body that is far too long', async () => {
    await assertProblem(await post(' '.repeat(100_001)), 413, 'too-large', /^body: too long .*; send at most 100000/);
  });

  it('a body that never ends, without reading on', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(40_000).fill(32));
      },
    });
    const headers = { 'content-type': 'application/json' };
    const endless = (more: Record<string, string> = {}) =>
      new Request(address, { method: 'POST', headers: { ...headers, ...more }, body, duplex: 'half' } as RequestInit);
    await assertProblem(await handle(endless()), 413, 'too-large', /^body: too long/);
    assert.ok(sent < 8, `${sent} pieces read`);
  });

  it('a body that says it is too long, before it is read', async () => {
    let sent = 0;
    const body = new ReadableStream({ pull: () => void (sent += 1) }, { highWaterMark: 0 });
    const headers = { 'content-type': 'application/json', 'content-length': '100001' };
    const request = new Request(address, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    await assertProblem(await handle(request), 413, 'too-large', /got 100001 bytes/);
    assert.equal(sent, 0);
  });

  it('a body of another type, which a form of another site could send', async () => {
    const body = JSON.stringify({ queries: [{ metric: 'revenue-won' }] });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'multipart/form-data'])
      await assertProblem(
        await post(body, { 'content-type': type }),
        415,
        'content-type',
        /^content-type: expected "application\/json" \(got ".*"\); send the body as JSON/,
      );
  });

  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    it(`${method}, and says what is allowed`, async () => {
      const response = await handle(new Request(address, { method }));
      assert.equal(response.headers.get('allow'), 'GET, HEAD, POST');
      await assertProblem(response, 405, 'method', /^use GET, HEAD or POST$/);
    });
  }

  it('whoever is not known, before anything is read', async () => {
    const closed = createHandler({ authorize: () => undefined });
    for (const request of [
      new Request(address),
      new Request(`${address}?metric=win-rate`),
      new Request(address, { method: 'POST', body: '{' }),
      new Request(address, { method: 'DELETE' }),
    ]) {
      await assertProblem(await closed(request), 401, 'unauthorized', /^sign in$/);
    }
  });

  it('to say what broke inside', async (test) => {
    const log = test.mock.method(console, 'error', () => {});
    const broken = createHandler({
      authorize: () => ({
        ...sourceOf(all),
        figure: () => {
          throw new Error('relation "deals" does not exist');
        },
      }),
    });
    const response = await broken(new Request(`${address}?metric=win-rate`));
    await assertProblem(response, 500, 'internal', /^the figures could not be computed$/);
    assert.match(String(log.mock.calls[0]?.arguments[0]), /relation "deals"/);
  });
});

describe('the endpoint and caches', () => {
  it('keeps figures out of shared caches, and apart for each sender', async () => {
    const response = await get('metric=win-rate');
    assertPrivate(response);
    assert.equal(response.headers.get('vary'), 'Authorization, Cookie');
    assert.match(response.headers.get('etag') ?? '', /^"[0-9a-f]{24}"$/);
  });

  it('answers 304, without a body, to whoever has the figures', async () => {
    const etag = (await get('metric=win-rate')).headers.get('etag')!;
    const response = await get('metric=win-rate', { 'if-none-match': etag });
    assert.equal(response.status, 304);
    assert.equal(await response.text(), '');
    assert.equal(response.headers.get('etag'), etag);
    assertPrivate(response);
  });

  it('knows the figures in a list of tags, as a weak tag, and by *', async () => {
    const etag = (await get('metric=win-rate')).headers.get('etag')!;
    for (const known of [`W/${etag}`, `"other", ${etag}`, `"other",W/${etag} , "third"`, '*'])
      assert.equal((await get('metric=win-rate', { 'if-none-match': known })).status, 304, known);
    for (const other of ['"other"', `W/"other", "third"`, etag.slice(1, -1), ''])
      assert.equal((await get('metric=win-rate', { 'if-none-match': other })).status, 200, other);
  });

  it('answers anew where the figures, the question or the sender differ', async () => {
    const of = (deals: readonly object[]) => createHandler({ authorize: () => sourceOf(deals) });
    const ask = (handler: typeof handle, metric: string, etag = '') =>
      handler(new Request(`${address}?metric=${metric}`, { headers: { 'if-none-match': etag } }));
    const etag = (await ask(of(all), 'revenue-won')).headers.get('etag')!;
    assert.equal((await ask(of(all), 'revenue-won', etag)).status, 304);
    assert.equal((await ask(of(all.slice(1)), 'revenue-won', etag)).status, 200);
    assert.equal((await ask(of(all), 'opportunities-won', etag)).status, 200);
  });
});

describe('the endpoint and who may see what', () => {
  /** Each seller sees the own rows only; the token says who asks. */
  const own = createHandler({
    authorize: ({ headers }) => {
      const seller = /^Bearer (A|B)$/.exec(headers.get('authorization') ?? '')?.[1];
      return seller ? sourceOf(all.filter((row) => row.seller === seller)) : undefined;
    },
  });
  const ask = (token: string, search: string) =>
    own(new Request(`${address}?${search}`, { headers: { authorization: `Bearer ${token}` } }));

  it('a filter never widens what the token opens', async () => {
    for (const filter of ['where.seller=A', 'where.seller=A&where.seller=B', 'by=seller', 'where.seller=a&by=seller']) {
      const text = await (await ask('B', `metric=revenue-won&period=2026-11&${filter}`)).text();
      assert.doesNotMatch(text, /12000|12500/, filter);
    }
    const [figure] = await figuresOf(await ask('B', 'metric=revenue-won&period=2026-11'));
    assert.equal(figure?.value, 500);
  });

  it("one sender's ETag does not open another sender's figures", async () => {
    const etag = (await ask('A', 'metric=revenue-won')).headers.get('etag')!;
    const headers = { authorization: 'Bearer B', 'if-none-match': etag };
    assert.equal((await own(new Request(`${address}?metric=revenue-won`, { headers }))).status, 200);
  });
});
