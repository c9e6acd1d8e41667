// What readers filter a feed by is visible and removable in each widget where it acts.
import { assert } from 'chai';
import '../../src/index.js';
import type { FlashFeed, FlashFilterEvent } from '../../src/index.js';
import { company } from '../../demo/data/company.js';
import { figures, november, revenue } from '../helpers/documents.js';
import { inState, make, mount, until } from '../helpers/page.js';
import { expectTrouble } from '../helpers/strict-page.js';
import { all, assertSound, texts } from '../helpers/widget-checks.js';

const records = company({ now: '2026-11-24T09:41:00+01:00', months: 3 });
const german = { lang: 'de' };
const LENA = 's3';

async function board(settings: Record<string, unknown> = {}, ...more: HTMLElement[]) {
  const sellers = make('flash-leaderboard', { ...german, metric: 'revenue-won', limit: 20 });
  const channels = make('flash-channels', german);
  const tile = make('flash-figure', { ...german, metric: 'revenue-won' });
  const feed = mount('flash-feed', { data: records, interactive: true, ...settings }, sellers, channels, tile, ...more);
  await Promise.all([sellers, channels, tile].map((each) => inState(each, 'ready')));
  return { feed, sellers, channels, tile };
}

const chips = (widget: HTMLElement) => texts(widget, '.filter bdi');
const clickOn = (widget: HTMLElement, key: string) => all(widget, `button[data-key="${key}"]`)[0]!.click();
const said = () => document.querySelector('[data-flash-announcer]')?.textContent ?? '';

describe('an active filter', () => {
  it('is a chip of each widget where it acts, and a mark where it was set', async () => {
    const { sellers, channels, tile } = await board();
    const height = tile.offsetHeight;
    clickOn(sellers, LENA);
    await until('chips', () => [channels, tile].every((each) => chips(each).join() === 'Lena Vogt'));
    assert.isEmpty(chips(sellers));
    assert.deepEqual(texts(sellers, '[aria-pressed=true]'), ['Lena Vogt']);
    await inState(tile, 'ready');
    assert.equal(tile.offsetHeight, height, 'nothing jumps');
    await until('it is said', () => said() === 'Gefiltert, Verkäufer: Lena Vogt.');
  });

  it('is removed by its chip, and the focus stays in the widget', async () => {
    const { feed, sellers, channels, tile } = await board();
    clickOn(sellers, LENA);
    await until('the seller', () => chips(tile).length === 1);
    clickOn(channels, 'website');
    await until('both', () => chips(tile).join() === 'Lena Vogt,Website');
    const [first] = all(tile, 'button.filter');
    assert.equal(first!.ariaLabel, 'Filter entfernen, Verkäufer: Lena Vogt');
    first!.focus();
    first!.click();
    await until('one is left', () => chips(tile).join() === 'Website');
    assert.deepEqual(feed.filter, { channel: ['website'] });
    assert.equal(tile.shadowRoot!.activeElement?.textContent.trim(), 'Website×');
    await until('it is said', () => said() === 'Filter entfernt, Verkäufer: Lena Vogt.');
    all(tile, 'button.filter')[0]!.click();
    await until('none', () => [sellers, channels, tile].every((each) => all(each, '.filters').length === 0));
    assert.equal(tile.shadowRoot!.activeElement?.getAttribute('part'), 'base');
  });

  it('stays where the page says no', async () => {
    const { feed, tile } = await board({ filter: { channel: ['website'] } });
    await until('a chip', () => chips(tile).join() === 'Website');
    let detail: FlashFilterEvent['detail'] | undefined;
    const listen = (event: FlashFilterEvent) => {
      ({ detail } = event);
      event.preventDefault();
    };
    feed.addEventListener('flash-filter', listen, { once: true });
    all(tile, 'button.filter')[0]!.click();
    assert.deepEqual(detail, { period: undefined, seller: undefined, filter: {}, changes: ['filter'] });
    assert.deepEqual(feed.filter, { channel: ['website'] });
  });

  it('has the name that the source knows, where no widget shows it', async () => {
    const { tile } = await board({ filter: { 'account-type': ['Gold'], team: ['Nord'] } });
    await until('names', () => chips(tile).join() === 'Gold,Nord');
  });

  it('is the page’s own business where readers do not filter by click', async () => {
    const { tile } = await board({ interactive: false, filter: { team: ['Nord'] } });
    await new Promise((next) => setTimeout(next, 200));
    assert.isEmpty(chips(tile));
  });

  it('is in a widget that comes later', async () => {
    const { feed } = await board({ filter: { channel: ['website'] } });
    const late = make('flash-figure', { ...german, metric: 'win-rate' });
    feed.append(late);
    await until('a chip', () => chips(late).join() === 'Website');
  });

  it('leaves alone what has a filter of its own, which says so', async () => {
    const own = make('flash-figure', { ...german, metric: 'revenue-won', seller: 's1' });
    const { sellers } = await board({}, own);
    clickOn(sellers, LENA);
    await until('it is said', () => chips(own).join() === 'nicht nach Verkäufer gefiltert');
    assert.isEmpty(all(own, 'button.filter'));
  });

  it('leaves alone figures that cannot be filtered, which stay and say so', async () => {
    const other = make('flash-figure', {
      ...german,
      metric: 'revenue-won',
      period: '2026-11',
      data: figures({ ...revenue, period: november }),
    });
    const { feed, sellers } = await board({}, other);
    await inState(other, 'ready');
    const errors: string[] = [];
    feed.addEventListener('flash-error', ({ detail }) => errors.push(detail.code));
    const before = texts(other, '[part=value]');
    clickOn(sellers, LENA);
    await until('it is said', () => chips(other).join() === 'nicht nach Verkäufer gefiltert');
    await inState(other, 'ready');
    assert.deepEqual(texts(other, '[part=value]'), before);
    await new Promise((next) => setTimeout(next, 100));
    assert.isEmpty(errors, 'nothing is wrong');
  });

  it('hides no error that is not about the filter', async () => {
    expectTrouble('none for metric "leads"');
    expectTrouble('none for metric "revenue-won" and period "2026-11"');
    const { feed, sellers, tile } = await board();
    clickOn(sellers, LENA);
    await until('it is filtered', () => chips(tile).length === 1);
    const errors: string[] = [];
    feed.addEventListener('flash-error', ({ detail }) => errors.push(detail.code));
    const data = figures({ ...revenue, period: november });
    feed.append(
      make('flash-figure', { ...german, metric: 'leads', data }),
      make('flash-figure', { ...german, metric: 'revenue-won', period: '2026-11', seller: 's1', data }),
    );
    await until('both', () => errors.join() === 'no-figure,no-figure');
  });

  it('leaves alone rows without its dimension, which stay and say so', async () => {
    const data = { ...records, orders: records.orders!.map(({ opportunity: _o, channel: _c, ...order }) => order) };
    const orders = make('flash-figure', { ...german, metric: 'revenue-ordered' });
    const { channels } = await board({ data }, orders);
    await inState(orders, 'ready');
    const before = texts(orders, '[part=value]');
    clickOn(channels, 'website');
    await until('it is said', () => chips(orders).join() === 'nicht nach Kanal gefiltert');
    await inState(orders, 'ready');
    assert.deepEqual(texts(orders, '[part=value]'), before);
  });

  it('by rows or by columns leaves a table of both whole', async () => {
    const effort = make('flash-effort', { ...german, period: 'all' });
    const { feed, sellers } = await board({}, effort);
    const totals = () => texts(effort, 'tfoot td').join();
    await until('its cells', () => totals() !== '');
    const before = totals();
    clickOn(sellers, LENA);
    await until('it is marked', () => texts(effort, '[aria-pressed=true]').join() === 'Lena Vogt');
    await until('its totals', () => totals() !== '');
    assert.equal(totals(), before);
    assert.isEmpty(chips(effort));
    feed.filter = { 'account-target': ['Gold'] };
    await until('the column', () => texts(effort, 'thead [aria-pressed=true]').length === 1);
    await until('its totals', () => totals() !== '');
    assert.equal(totals(), before);
  });

  it('by people is all a list of what deserves attention is about', async () => {
    const watch = make('flash-watch', german);
    const { sellers } = await board({}, watch);
    await inState(watch, 'ready');
    clickOn(sellers, LENA);
    await until('its chip', () => chips(watch).join() === 'Lena Vogt');
    await inState(watch, 'ready');
    const others = records.sellers!.filter(({ id }) => id !== LENA).map(({ name }) => name);
    const text = texts(watch, '.what, .message').join();
    assert.isFalse(
      others.some((name) => text.includes(name)),
      text,
    );
  });

  it('names nobody where a widget names nobody', async () => {
    const hidden = make('flash-baskets', { ...german, view: 'pseudonym' });
    const { sellers } = await board({ view: 'named' }, hidden);
    clickOn(sellers, LENA);
    await until('its chip', () => chips(hidden).join() === 'Verkäufer');
    assert.notInclude(hidden.shadowRoot!.innerHTML, 'Lena');
    assert.notInclude(hidden.shadowRoot!.innerHTML, `"${LENA}"`);
  });

  it('is accessible, and fits at 200 px', async () => {
    const { feed, tile } = await board();
    Object.assign(feed, {
      filter: { seller: [LENA], channel: ['website'], 'account-type': ['Neukunde'] },
    } satisfies Partial<FlashFeed>);
    await until('chips', () => chips(tile).length === 3);
    await inState(tile, 'ready');
    await assertSound(tile);
  });
});
