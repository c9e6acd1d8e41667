import { assert } from 'chai';

const ask = (path: string, init?: RequestInit) => fetch(`/faults/${path}`, init);
const count = async (what: 'count' | 'closed', path: string) =>
  Number(await (await ask(`${what}?path=/faults/${path}`)).text());
/** Resolves once the server has counted one; the test runs out of time where it never does. */
async function counted(what: 'count' | 'closed', path: string): Promise<void> {
  while ((await count(what, path)) !== 1) await new Promise((resolve) => setTimeout(resolve, 10));
}
const keep = (name: string, body: string) => ask(`body/${name}`, { method: 'PUT', body });

describe('the server of faults', () => {
  it('keeps a large body and serves it as asked', async () => {
    const body = JSON.stringify('x'.repeat(5_000_000));
    await keep('self-large', body);
    const answer = await ask('body/self-large?status=503&type=text/plain');
    assert.equal(answer.status, 503);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/plain/);
    assert.equal((await answer.text()).length, body.length);
  });

  it('goes through a sequence, whose last step lasts', async () => {
    await keep('self-steps', '"kept"');
    const statuses: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      statuses.push((await ask('sequence/self-steps?steps=500,404,200')).status);
    }
    assert.deepEqual(statuses, [500, 404, 200, 200]);
    assert.equal(await count('count', 'sequence/self-steps'), 4);
  });

  it('forgets what was asked for when a new body is kept', async () => {
    await ask('body/self-forget');
    await keep('self-forget', '{}');
    assert.equal(await count('count', 'body/self-forget'), 0);
  });

  it('waits as long as told', async () => {
    const began = performance.now();
    await ask('slow/60?body=self-slow');
    assert.isAtLeast(performance.now() - began, 59);
  });

  it('says how it would like to be asked again', async () => {
    const answer = await ask('status/429?retry-after=7');
    assert.deepEqual([answer.status, answer.headers.get('retry-after')], [429, '7']);
  });

  it('shows a sign-in page instead of data, at once or after a redirect', async () => {
    for (const path of ['html', 'redirect']) {
      const answer = await ask(path);
      assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
      assert.include(await answer.text(), 'canary');
    }
  });

  it('sends what cannot be read', async () => {
    const truncated = await (await ask('truncated')).text();
    assert.throws(() => JSON.parse(truncated) as unknown);
    assert.include(await (await ask('version')).text(), '"version":99');
  });

  for (const path of ['hang/self', 'stall/self']) {
    it(`never ends: ${path}, and counts who gave up`, async () => {
      const controller = new AbortController();
      const outcome = ask(path, { signal: controller.signal })
        .then((answer) => answer.text())
        .catch((error: Error) => error.name);
      await counted('count', path);
      controller.abort();
      assert.equal(await outcome, 'AbortError');
      await counted('closed', path);
    });
  }

  it('cuts the connection', async () => {
    const cause = await ask('reset').catch((error: Error) => error.name);
    assert.equal(cause, 'TypeError');
  });

  it('tells what it was sent', async () => {
    const headers = { authorization: 'Bearer x' };
    const echo = (await (await ask('echo?a=1', { method: 'POST', headers, body: 'hello' })).json()) as {
      headers: Record<string, string>;
      query: unknown;
      body: string;
    };
    assert.equal(echo.headers.authorization, 'Bearer x');
    assert.deepEqual([echo.query, echo.body], [{ a: '1' }, 'hello']);
  });
});
