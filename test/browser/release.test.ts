// What an element holds on to while it is on the page, and lets go of when it leaves.
import { assert } from 'chai';
import '../../src/index.js';
import { figures, november } from '../helpers/documents.js';
import { inState, make, mount, textOf, until } from '../helpers/page.js';
import { expectTrouble } from '../helpers/strict-page.js';
import { keep } from '../helpers/widget-checks.js';

const won = (value: number) => figures({ metric: 'opportunities-won', period: november, value });
const tile = (settings = {}) => make('flash-figure', { lang: 'de', metric: 'opportunities-won', ...settings });
const counted = async (what: 'count' | 'closed', path: string) =>
  Number(await (await fetch(`/faults/${what}?path=${path}`)).text());
const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

/** How often an element was told that something changed, from now on. */
function updatesOf(element: HTMLElementTagNameMap['flash-figure']): () => number {
  let updates = 0;
  const requestUpdate = element.requestUpdate.bind(element);
  element.requestUpdate = (...args) => {
    updates += 1;
    requestUpdate(...args);
  };
  return () => updates;
}

/** Timers that were started and neither ran nor were cleared, while `action` runs and after it. */
async function timersLeftBy(action: () => Promise<void>): Promise<number> {
  const { setTimeout, clearTimeout } = globalThis;
  const running = new Set<unknown>();
  globalThis.setTimeout = ((handler: () => void, ...rest: number[]) => {
    const timer = setTimeout(
      () => {
        running.delete(timer);
        handler();
      },
      ...rest,
    );
    running.add(timer);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((timer: number | undefined) => {
    running.delete(timer);
    clearTimeout(timer);
  }) as typeof clearTimeout;
  try {
    await action();
    // A source stops a moment after its last widget has left, in case that one only moves.
    await new Promise((later) => setTimeout(later, 50));
    return running.size;
  } finally {
    Object.assign(globalThis, { setTimeout, clearTimeout });
  }
}

describe('a widget that leaves the page', () => {
  it('stops the refreshing of a source that nobody else uses', async () => {
    await keep('release-refresh', won(37));
    const src = '/faults/body/release-refresh';
    const [first, second] = [tile(), tile()];
    const feed = mount('flash-feed', { src, refresh: 0.1 }, first, second);
    await inState(second, 'ready');
    first.remove();
    const before = await counted('count', src);
    await pause(350);
    assert.isAbove(await counted('count', src), before, 'one widget is enough');
    feed.remove();
    await pause(100);
    const after = await counted('count', src);
    await pause(350);
    assert.equal(await counted('count', src), after);
  });

  it('leaves no timer behind, whatever it was waiting for', async () => {
    await keep('release-timers', won(37));
    const left = await timersLeftBy(async () => {
      const shown = tile();
      const hanging = tile({ src: '/faults/hang/release-timers' });
      const orphan = mount('flash-figure', { lang: 'de', metric: 'opportunities-won' });
      const feed = mount('flash-feed', { src: '/faults/body/release-timers', refresh: 30 }, shown, hanging);
      await inState(shown, 'ready');
      await keep('release-timers', won(38));
      feed.source?.refresh();
      await until('it flashes', () => shown.dataset.changed !== undefined);
      feed.remove();
      orphan.remove();
    });
    assert.equal(left, 0);
  });

  it('gives up a request that is under way', async () => {
    const src = '/faults/hang/release-abort';
    const figure = mount('flash-figure', { src });
    while ((await counted('count', src)) === 0) await pause(10);
    figure.remove();
    while ((await counted('closed', src)) === 0) await pause(10);
  });

  it('is told nothing any more by its feed, its source and the page', async () => {
    const figure = tile();
    const feed = mount('flash-feed', { data: won(37) }, figure, tile());
    await inState(figure, 'ready');
    figure.remove();
    await pause(20);
    const updates = updatesOf(figure);
    const { lang } = document.documentElement;
    feed.period = '2026-11';
    feed.source?.refresh();
    document.documentElement.lang = 'fr';
    await pause(100);
    document.documentElement.lang = lang;
    assert.equal(updates(), 0);
  });

  it('is told all that while it stays', async () => {
    const figure = tile();
    const feed = mount('flash-feed', { data: won(37) }, figure);
    await inState(figure, 'ready');
    const { lang } = document.documentElement;
    for (const change of [
      () => (feed.period = '2026-11'),
      () => feed.source?.refresh(),
      () => (document.documentElement.lang = 'fr'),
    ]) {
      const updates = updatesOf(figure);
      change();
      await until('it is told', () => updates() > 0);
    }
    document.documentElement.lang = lang;
  });

  it('that waited for a feed does not take one that comes later', async () => {
    const figure = mount('flash-figure', { lang: 'de', metric: 'opportunities-won' });
    await figure.updateComplete;
    figure.remove();
    const updates = updatesOf(figure);
    mount('flash-feed', { data: won(37) });
    await pause(50);
    assert.equal(updates(), 0);
  });

  it('shows its figures again when it comes back', async () => {
    const figure = tile();
    const feed = mount('flash-feed', { data: won(37) }, figure);
    await inState(figure, 'ready');
    feed.remove();
    await pause(50);
    document.body.append(feed);
    await inState(figure, 'ready');
    assert.match(textOf(figure), / 37 /);
    feed.data = won(38);
    await until('it follows its feed', () => / 38 /.test(textOf(figure)));
  });
});

describe('a widget that moves', () => {
  it('within its feed asks for nothing and keeps what it shows', async () => {
    await keep('release-move', won(37));
    const src = '/faults/body/release-move';
    const figure = tile();
    const feed = mount('flash-feed', { src }, figure, tile());
    await inState(figure, 'ready');
    const states: (string | undefined)[] = [];
    new MutationObserver(() => states.push(figure.dataset.state)).observe(figure, { attributeFilter: ['data-state'] });
    for (let time = 0; time < 20; time += 1) {
      feed.append(figure);
      await pause(5);
    }
    assert.deepEqual([...new Set(states)], []);
    assert.match(textOf(figure), / 37 /);
    assert.equal(await counted('count', src), 1);
  });

  it('to another feed shows the figures of that one, and follows it alone', async () => {
    const figure = tile();
    const from = mount('flash-feed', { data: won(37) }, figure);
    const to = mount('flash-feed', { data: won(51) });
    await inState(figure, 'ready');
    to.append(figure);
    await until('it shows the other figure', () => / 51 /.test(textOf(figure)));
    from.data = won(38);
    await from.updateComplete;
    await pause(50);
    assert.match(textOf(figure), / 51 /);
    to.data = won(52);
    await until('it follows the new feed', () => / 52 /.test(textOf(figure)));
    // What the news of its own value brings comes first.
    await pause(300);
    const updates = updatesOf(figure);
    from.period = '2026-10';
    from.source?.refresh();
    await pause(50);
    assert.equal(updates(), 0);
  });

  it('to another feed never shows the old figure under the new period', async () => {
    const october = { start: '2026-10-01', end: '2026-11-01' };
    const both = figures(
      { metric: 'opportunities-won', period: november, value: 37 },
      { metric: 'opportunities-won', period: october, value: 51 },
    );
    const figure = tile();
    mount('flash-feed', { data: both, period: '2026-11' }, figure);
    const to = mount('flash-feed', { data: both, period: '2026-10' });
    await inState(figure, 'ready');
    assert.match(textOf(figure), / 37 /);
    to.append(figure);
    await figure.updateComplete;
    assert.notMatch(textOf(figure), / 37 /);
    await until('it shows October', () => / 51 /.test(textOf(figure)));
  });

  it('to a feed that does not answer shows nothing of the feed it left', async () => {
    const figure = tile();
    mount('flash-feed', { data: won(37) }, figure);
    await inState(figure, 'ready');
    mount('flash-feed', { src: '/faults/hang/moved' }, figure);
    await inState(figure, 'loading');
    assert.notMatch(textOf(figure), / 37 /);
  });

  it('out of all feeds says that it has no source', async () => {
    const figure = tile();
    mount('flash-feed', { data: won(37) }, figure);
    await inState(figure, 'ready');
    expectTrouble(/<flash-figure>: has no source/);
    const failed = new Promise((heard) => figure.addEventListener('flash-error', heard, { once: true }));
    document.body.append(figure);
    await failed;
    // What it knew is not wrong, but nobody keeps it up to date any more.
    await inState(figure, 'stale');
    assert.match(textOf(figure), / 37 /);
  });
});
