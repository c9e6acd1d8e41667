import { assert } from 'chai';
import '../../src/index.js';
import type { FlashFeed, FlashFilter, FlashFilterEvent } from '../../src/index.js';
import { company } from '../../demo/data/company.js';
import { inState, make, mount, until } from '../helpers/page.js';
import { all, overflowAt, texts, violations } from '../helpers/widget-checks.js';

const records = company({ now: '2026-11-24T09:41:00+01:00', months: 3 });
const LENA = 's3';
const german = { lang: 'de' };

interface Placed {
  feed: FlashFeed;
  filter: FlashFilter;
}

/** A filter and a figure in a feed. */
async function place(settings: Record<string, unknown> = {}, ofFeed: Record<string, unknown> = {}): Promise<Placed> {
  const filter = make('flash-filter', { ...german, controls: 'period team seller channel me', ...settings });
  const figure = make('flash-figure', { ...german, metric: 'revenue-won' });
  const feed = mount('flash-feed', { data: records, viewer: LENA, ...ofFeed }, filter, figure);
  await until('the source has answered', () => !!all(filter, 'select').at(-1)?.querySelector('[value^="="]'));
  return { feed, filter };
}

const labelled = (filter: FlashFilter, label: string) =>
  all(filter, 'label').find(({ textContent }) => textContent.trim().startsWith(label))!;
const select = (filter: FlashFilter, label: string) => labelled(filter, label).querySelector('select')!;
const input = (filter: FlashFilter, label: string) => labelled(filter, label).querySelector('input')!;
const chips = (filter: FlashFilter) => texts(filter, '[part=chip] bdi');

async function choose(filter: FlashFilter, label: string, text: string): Promise<void> {
  const control = select(filter, label);
  const option = [...control.options].find((each) => each.text === text);
  if (!option) throw new Error(`no "${text}" among ${[...control.options].map((each) => each.text).join()}`);
  control.value = option.value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await filter.updateComplete;
}

async function enter(filter: FlashFilter, label: string, value: string): Promise<void> {
  input(filter, label).value = value;
  input(filter, label).dispatchEvent(new Event('change', { bubbles: true }));
  await filter.updateComplete;
}

describe('<flash-filter>', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('offers what the source has', async () => {
    const { filter } = await place();
    const options = [...select(filter, 'Team').options].map(({ text }) => text);
    assert.deepEqual(options, ['Alle Teams', 'Nord', 'Ost', 'Süd', 'West']);
    assert.deepEqual(
      all(filter, 'label > span:first-child').map(({ textContent }) => textContent),
      ['Zeitraum', 'Team', 'Verkäufer', 'Kanal'],
    );
  });

  it('changes the surrounding feed', async () => {
    const { feed, filter } = await place();
    await choose(filter, 'Team', 'Nord');
    await choose(filter, 'Zeitraum', 'Letzter Monat');
    assert.deepEqual(feed.filter, { team: ['Nord'] });
    assert.equal(feed.period, '2026-10');
    await choose(filter, 'Verkäufer', 'Lena Vogt');
    assert.deepEqual(feed.filter, { team: ['Nord'], seller: [LENA] });
    await choose(filter, 'Team', 'Alle Teams');
    assert.deepEqual(feed.filter, { seller: [LENA] });
  });

  it('changes the feed it names, wherever that is', async () => {
    const filter = mount('flash-filter', { ...german, for: 'elsewhere', controls: 'team' });
    const feed = mount('flash-feed', { data: records, id: 'elsewhere' });
    filter.for = undefined as never;
    await filter.updateComplete;
    filter.for = 'elsewhere';
    await until('the source has answered', () => all(filter, '[value^="="]').length > 1);
    await choose(filter, 'Team', 'West');
    assert.deepEqual(feed.filter, { team: ['West'] });
  });

  it('tells the page first, which may say no', async () => {
    const { feed, filter } = await place();
    const told: FlashFilterEvent[] = [];
    document.addEventListener(
      'flash-filter',
      (event) => {
        told.push(event as FlashFilterEvent);
        event.preventDefault();
      },
      { once: true },
    );
    await choose(filter, 'Team', 'Nord');
    assert.deepEqual(
      told.map(({ detail }) => detail),
      [{ period: undefined, filter: { team: ['Nord'] }, seller: undefined, changes: ['filter'] }],
    );
    assert.deepEqual(feed.filter, {});
    assert.equal(select(filter, 'Team').selectedOptions[0]?.text, 'Alle Teams');
  });

  it('shows the viewer alone, and everybody again', async () => {
    const { feed, filter } = await place();
    labelled(filter, 'Ich').querySelector('input')!.click();
    await until('chosen', () => feed.seller === LENA);
    await until('shown', () => chips(filter).join() === 'Verkäufer: Lena Vogt');
    labelled(filter, 'Alle').querySelector('input')!.click();
    await until('everybody', () => feed.seller === undefined && chips(filter).length === 0);
  });

  it('has no own view where nobody is looking', async () => {
    const { filter } = await place({}, { viewer: undefined });
    assert.isEmpty(all(filter, 'fieldset'));
  });

  it('takes days, and none that end before they begin', async () => {
    const { feed, filter } = await place();
    await choose(filter, 'Zeitraum', 'Von … bis …');
    assert.equal(feed.period, undefined, 'nothing yet');
    assert.equal(input(filter, 'Von').value, '2026-11-01');
    await enter(filter, 'Von', '2026-11-09');
    await enter(filter, 'Bis', '2026-11-20');
    assert.equal(feed.period, '2026-11-09/2026-11-20');
    await enter(filter, 'Bis', '2026-11-02');
    assert.equal(feed.period, '2026-11-09/2026-11-20');
    assert.deepEqual(texts(filter, '[role=alert]'), ['Der letzte Tag liegt vor dem ersten.']);
    assert.equal(input(filter, 'Bis').value, '2026-11-02', 'what was entered stays');
    assert.deepEqual(await violations(filter), []);
  });

  it('shows every active filter as a chip that removes it, and keeps the focus', async () => {
    const { feed, filter } = await place({}, { filter: { team: ['Nord'], 'account-type': ['Gold'] } });
    await until('chips', () => chips(filter).length === 2);
    assert.deepEqual(chips(filter), ['Team: Nord', 'Kontotyp: Gold']);
    assert.deepEqual(await violations(filter), []);
    all(filter, '[part=chip]')[0]!.focus();
    all(filter, '[part=chip]')[0]!.click();
    await until('one is left', () => chips(filter).length === 1);
    assert.deepEqual(feed.filter, { 'account-type': ['Gold'] });
    assert.equal(filter.shadowRoot!.activeElement?.getAttribute('part'), 'chip');
    all(filter, '[part=chip]')[0]!.click();
    await until('none is left', () => chips(filter).length === 0);
    await until('the focus stays', () => filter.shadowRoot!.activeElement?.localName === 'select');
  });

  it('removes all at once', async () => {
    const { feed, filter } = await place({}, { filter: { team: ['Nord'], channel: ['website'] } });
    await until('chips', () => chips(filter).length === 2);
    all(filter, '.all')[0]!.click();
    await until('none is left', () => chips(filter).length === 0);
    assert.deepEqual(feed.filter, {});
  });

  it('keeps what is chosen in the address, beside what else is there', async () => {
    history.replaceState(null, '', '?page=2#part');
    const { filter } = await place({ remember: '' });
    await choose(filter, 'Team', 'Nord');
    await choose(filter, 'Zeitraum', 'Dieses Jahr');
    await until('it is there', () => location.search === '?page=2&filter.period=year&filter.team=Nord');
    assert.equal(location.hash, '#part');
    await choose(filter, 'Team', 'Alle Teams');
    await until('it is gone', () => location.search === '?page=2&filter.period=year');
  });

  it('begins with what the address says, without what the source does not know', async () => {
    history.replaceState(null, '', '?crm.team=Nord&crm.channel=Atlantis&crm.period=2026-10&crm.me=s4');
    const { feed, filter } = await place({ remember: 'crm' });
    await until('what is unknown is gone', () => !('channel' in feed.filter));
    assert.deepEqual([feed.filter, feed.period, feed.seller], [{ team: ['Nord'] }, '2026-10', undefined]);
    await until('shown', () => select(filter, 'Zeitraum').selectedOptions[0]?.text === 'Letzter Monat');
  });

  it('names no seller where none may be seen', async () => {
    const { filter } = await place({ controls: 'seller me team' }, { view: 'own' });
    assert.deepEqual(
      all(filter, 'select').map(({ textContent }) => textContent.includes('Mira Hansen')),
      [false],
    );
  });

  it('fits into 200 px', async () => {
    const { filter } = await place({}, { filter: { team: ['Nord'] } });
    await choose(filter, 'Zeitraum', 'Von … bis …');
    assert.equal(overflowAt(200, filter), 0);
  });

  it('is said by name in the explanation of a figure', async () => {
    const { feed } = await place({}, { seller: LENA });
    const figure = feed.querySelector('flash-figure')!;
    await inState(figure, 'ready');
    all(figure, '.explain')[0]!.click();
    const rows = () => all(figure, '.panel').flatMap((panel) => [...(panel.shadowRoot?.querySelectorAll('dd') ?? [])]);
    const { name } = records.sellers!.find(({ id }) => id === LENA)!;
    await until('the name', () => rows().some(({ textContent }) => textContent === name));
    feed.view = 'pseudonym';
    await until('no name', () => rows().every(({ textContent }) => textContent !== name));
  });

  it('is accessible', async () => {
    const { filter } = await place({}, { seller: LENA });
    assert.deepEqual(await violations(filter), []);
  });
});

describe('a filter by click', () => {
  const board = async (settings: Record<string, unknown> = { interactive: true }) => {
    const channels = make('flash-channels', german);
    const sellers = make('flash-table', { ...german, metrics: 'opportunities-created' });
    const feed = mount('flash-feed', { data: records, ...settings }, channels, sellers);
    await Promise.all([inState(channels, 'ready'), inState(sellers, 'ready')]);
    return { feed, channels, sellers, total: () => texts(sellers, 'tfoot td').join() };
  };

  it('filters the other widgets, marks its group, and is undone by another', async () => {
    const { feed, channels, total } = await board();
    const before = total();
    const rows = () => texts(channels, '[part=row] button');
    const whole = rows();
    all(channels, '[part=row] button')[0]!.click();
    await until('the others follow', () => total() !== before && total() !== '');
    assert.lengthOf(Object.keys(feed.filter), 1);
    assert.deepEqual(rows(), whole, 'a chart is not filtered by its own dimension');
    assert.deepEqual(texts(channels, '[aria-pressed=true]'), [whole[0]]);
    all(channels, '[part=row] button')[0]!.click();
    await until('all is as before', () => total() === before);
    assert.deepEqual(feed.filter, {});
    assert.isEmpty(texts(channels, '[aria-pressed=true]'));
  });

  it('is one of several', async () => {
    const { feed, channels, sellers } = await board();
    all(channels, '[part=row] button')[0]!.click();
    all(sellers, '[part=row] button')[0]!.click();
    await until('both', () => 'channel' in feed.filter && 'seller' in feed.filter);
    const { channel: first, seller } = feed.filter;
    await until('the first is marked', () => texts(channels, '[aria-pressed=true]').length === 1);
    all(channels, '[part=row] [aria-pressed=false]')[0]!.click();
    await until('another channel', () => feed.filter.channel !== first);
    assert.lengthOf(feed.filter.channel!, 1);
    assert.deepEqual(feed.filter.seller, seller);
  });

  it('is none where the page says no, or the feed does not want it', async () => {
    const { feed, channels } = await board();
    document.addEventListener('flash-select', (event) => event.preventDefault(), { once: true });
    all(channels, '[part=row] button')[0]!.click();
    await new Promise((next) => setTimeout(next, 200));
    assert.deepEqual(feed.filter, {});
    feed.interactive = false;
    all(channels, '[part=row] button')[0]!.click();
    await new Promise((next) => setTimeout(next, 200));
    assert.deepEqual(feed.filter, {});
    await until('no toggles', () => all(channels, '[aria-pressed]').length === 0);
  });

  it('marks the teams that are shown where sellers are asked for', async () => {
    const { feed, sellers } = await board({ interactive: true, view: 'team', minGroup: 1 });
    const rows = () => all(sellers, '[part=row] button');
    await until('teams', () => rows().length > 0);
    const [first] = texts(sellers, '[part=row] button');
    rows()[0]!.click();
    await until('the team is the filter', () => 'team' in feed.filter);
    await until('it is marked', () => texts(sellers, '[aria-pressed=true]').join() === first);
  });

  it('is none by a step of time, which is no group', async () => {
    const { feed } = await board();
    const trend = make('flash-trend', { ...german, metric: 'opportunities-created' });
    feed.append(trend);
    await inState(trend, 'ready');
    all(trend, '.field')[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await new Promise((next) => setTimeout(next, 200));
    assert.deepEqual(feed.filter, {});
  });

  it('concerns the innermost feed that filters', async () => {
    const channels = make('flash-channels', german);
    const inner = make('flash-feed', { data: records, interactive: true }, channels);
    const outer = mount('flash-feed', { data: records, interactive: true }, inner);
    await inState(channels, 'ready');
    all(channels, '[part=row] button')[0]!.click();
    await until('the inner', () => 'channel' in inner.filter);
    assert.deepEqual(outer.filter, {});
  });
});
