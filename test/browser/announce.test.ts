import { assert } from 'chai';
import '../../src/index.js';
import { announce, retract } from '../../src/element/announce.js';
import { Format } from '../../src/locales/format.js';
import { figures, revenue } from '../helpers/documents.js';
import { en } from '../helpers/terms.js';
import { inState, mount, until } from '../helpers/page.js';

const regions = () => [...document.querySelectorAll<HTMLElement>('[aria-live]')];
const said = () => regions().map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));

/** Time that a test moves by itself: the announcer waits half a minute between two announcements. */
function ownClock(from: number): { pass(ms: number): void; restore(): void } {
  const { setTimeout } = globalThis;
  const { now } = performance;
  let time = from;
  let waiting: { at: number; run: () => void }[] = [];
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms = 0) => waiting.push({ at: time + ms, run }),
  });
  performance.now = () => time;
  return {
    pass(ms) {
      for (const end = time + ms; time < end;) {
        time = Math.min(end, ...waiting.map(({ at }) => at));
        const due = waiting.filter(({ at }) => at <= time);
        waiting = waiting.filter(({ at }) => at > time);
        for (const { run } of due) run();
      }
    },
    restore() {
      Object.assign(globalThis, { setTimeout });
      performance.now = now;
    },
  };
}

describe('the announcer', () => {
  it('says a changed figure in a whole sentence, and nothing at the first load', async () => {
    const figure = mount('flash-figure', { lang: 'de', metric: 'revenue-won', data: figures() });
    await inState(figure, 'ready');
    assert.isEmpty(regions());
    figure.data = figures({ ...revenue, value: 297000 });
    await until('it is said', () => said().join() !== '');
    assert.deepEqual(said(), ['Umsatz gewonnen steht jetzt bei 297.000 €, vorher 284.600 €.']);
    assert.equal(regions()[0]?.lang, 'de');
    assert.equal(regions()[0]?.ariaLive, 'polite');
  });
});

describe('announce', () => {
  const format = new Format('en', en);
  let clock: ReturnType<typeof ownClock>;
  let start = 0;
  // Each test long after the one before.
  beforeEach(() => (clock = ownClock((start += 1e9))));
  afterEach(() => clock.restore());

  it('makes one announcement of a burst: the last sentence of each widget, equal ones once', () => {
    const [one, other] = [{}, {}];
    for (const value of [38, 39, 40]) announce(one, `Won is now ${value}.`, format);
    announce(other, 'Won is now 40.', format);
    assert.deepEqual(said(), ['']);
    clock.pass(1000);
    assert.deepEqual(said(), ['Won is now 40.']);
  });

  it('waits half a minute before it says more, and leaves nothing in the page', () => {
    announce({}, 'First.', format);
    clock.pass(1000);
    assert.deepEqual(said(), ['First.']);
    announce({}, 'Second.', format);
    clock.pass(10_000);
    assert.deepEqual(said(), ['']);
    clock.pass(19_999);
    assert.deepEqual(said(), ['']);
    clock.pass(1);
    assert.deepEqual(said(), ['Second.']);
  });

  it('sums up where many figures changed', () => {
    for (const name of ['A', 'B', 'C', 'D']) announce({}, `${name} is now 1.`, format);
    clock.pass(1000);
    assert.deepEqual(said(), ['4 figures have changed.']);
  });

  it('takes back what may no longer be seen', () => {
    const widget = {};
    announce(widget, 'Won is now 40.', format);
    retract(widget);
    clock.pass(1000);
    assert.deepEqual(said(), ['']);
  });
});
