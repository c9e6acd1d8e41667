// What a filter changes of a feed, what it shows, and what it keeps in an address.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayNumber } from '../../src/metrics/days.js';
import {
  changesOf,
  choose,
  chooseView,
  type Choice,
  type Choices,
  type FilterState,
  fromAddress,
  intoAddress,
  lastMonth,
  proven,
} from '../../src/widgets/flash-filter/filter-state.js';
import { type FilterOptions, filterView, keyOf } from '../../src/widgets/flash-filter/filter-view.js';
import { german } from '../helpers/formats.js';

const today = dayNumber('2026-11-24')!;
const seller = (key: string, label: string, group: string) => ({ key, label, group });
const choices: Choices = {
  today,
  of: new Map<string, Choice[]>([
    ['team', ['Süd', 'Nord'].map((key) => ({ key, label: undefined, group: undefined }))],
    ['seller', [seller('s2', 'Jonas', 'Süd'), seller('s1', 'Mira', 'Nord')]],
    ['channel', []],
  ]),
};
const all: FilterState = { period: undefined, filter: {}, seller: undefined };
const state = (part: Partial<FilterState>): FilterState => ({ ...all, ...part });
const seen = (part: Partial<FilterState>, options: Partial<FilterOptions> = {}) =>
  filterView(
    state(part),
    {
      controls: ['period', 'team', 'seller', 'channel', 'me'],
      choices,
      remark: '',
      days: undefined,
      viewer: 's1',
      ...options,
    },
    german,
  );
const labels = (options: readonly { label: string }[] = []) => options.map(({ label }) => label);
const chosen = (options: readonly { label: string; isChosen: boolean }[] = []) =>
  labels(options.filter(({ isChosen }) => isChosen));

describe('choosing', () => {
  it('sets the filter of a dimension, and all removes it', () => {
    const nord = choose(all, 'team', 'Nord', choices);
    assert.deepEqual(nord.filter, { team: ['Nord'] });
    assert.deepEqual(choose(nord, 'team', undefined, choices).filter, {});
    assert.deepEqual(choose(all, 'channel', null, choices).filter, { channel: [null] });
  });

  it('a team lets go of a seller of another', () => {
    const mira = state({ filter: { seller: ['s1'] } });
    assert.deepEqual(choose(mira, 'team', 'Süd', choices).filter, { team: ['Süd'] });
    assert.deepEqual(choose(mira, 'team', 'Nord', choices).filter, { team: ['Nord'], seller: ['s1'] });
  });

  it('another seller ends the own view, and the own view ends another seller', () => {
    assert.deepEqual(choose(state({ seller: 's1' }), 'seller', 's2', choices), state({ filter: { seller: ['s2'] } }));
    assert.deepEqual(chooseView(state({ filter: { seller: ['s2'], team: ['Nord'] } }), 's1'), {
      ...state({ filter: { team: ['Nord'] }, seller: 's1' }),
    });
    assert.deepEqual(chooseView(state({ seller: 's1' }), undefined), all);
  });

  it('tells what changes', () => {
    assert.deepEqual(changesOf(all, all), []);
    assert.deepEqual(changesOf(all, { period: 'year', filter: { team: ['Nord'] }, seller: undefined }), [
      'period',
      'filter',
    ]);
  });

  it('knows the last month of any day', () => {
    assert.equal(lastMonth(today), '2026-10');
    assert.equal(lastMonth(dayNumber('2026-01-31')!), '2025-12');
  });
});

describe('the controls', () => {
  it('offer what the source has, by name, and say what is chosen', () => {
    const [team, sellers, ...others] = seen({ filter: { team: ['Nord'] } }).choices;
    assert.deepEqual(labels(team?.options), ['Alle Teams', 'Nord', 'Süd']);
    assert.deepEqual(chosen(team?.options), ['Nord']);
    assert.deepEqual(labels(sellers?.options), ['Alle Verkäufer', 'Mira'], 'those of the team');
    assert.deepEqual(others, [], 'no channels, no control');
  });

  it('say that the source has not answered yet', () => {
    const { choices: shown } = seen({}, { choices: { today: undefined, of: new Map() }, remark: 'Wird geladen …' });
    assert.deepEqual(labels(shown[0]?.options), ['Alle Teams', 'Wird geladen …']);
    assert.equal(shown[0]?.options[1]?.isRemark, true);
  });

  it('show what the page has chosen though it is not on offer', () => {
    const teams = (keys: (string | null)[]) => chosen(seen({ filter: { team: keys } }).choices[0]?.options);
    assert.deepEqual(teams(['West']), ['West']);
    assert.deepEqual(teams(['Nord', null]), ['Nord, Nicht zugeordnet']);
  });

  it('name the period, whatever it is', () => {
    const period = (name: string | undefined) => chosen(seen({ period: name }).period?.options);
    assert.deepEqual(period(undefined), ['Dieser Monat']);
    assert.deepEqual(period('2026-10'), ['Letzter Monat']);
    assert.deepEqual(period('2026-Q3'), ['Q3 2026']);
    assert.deepEqual(period('all'), ['Gesamte Zeit']);
    assert.deepEqual(period('nonsense'), ['nonsense']);
    assert.deepEqual(period('2026-11-02/2026-11-08'), ['Von … bis …']);
  });

  it('offer no last month while nobody knows what day it is', () => {
    const { period } = seen({}, { choices: { today: undefined, of: new Map() } });
    assert.ok(!labels(period?.options).includes('Letzter Monat'), 'not offered');
  });

  it('show the days of a range, and those the reader is about to choose', () => {
    assert.deepEqual(seen({ period: '2026-11-02/2026-11-08' }).period?.days, { from: '2026-11-02', to: '2026-11-08' });
    assert.deepEqual(seen({}, { days: { from: '2026-11-02', to: '' } }).period?.days, { from: '2026-11-02', to: '' });
    assert.equal(seen({ period: 'year' }).period?.days, undefined);
  });

  it('of the own view need somebody who is looking', () => {
    assert.equal(seen({ seller: 's1' }).isMe, true);
    assert.equal(seen({}).isMe, false);
    assert.equal(seen({}, { viewer: undefined }).isMe, undefined);
    assert.equal(seen({}, { controls: ['team'] }).isMe, undefined);
  });

  it('hold keys so that none is taken for another', () => {
    const values = seen({}).choices[0]!.options.map(({ value }) => value);
    assert.deepEqual(values.map(keyOf), [undefined, 'Nord', 'Süd']);
    assert.deepEqual(['', '-', '=', '=-'].map(keyOf), [undefined, null, '', '-']);
  });
});

describe('the chips', () => {
  it('name every active filter, those without a control too', () => {
    const { chips } = seen({ filter: { 'account-type': ['Gold', 'Silber'], seller: ['s2'] } });
    assert.deepEqual(
      chips.map(({ text }) => text),
      ['Kontotyp: Gold, Silber', 'Verkäufer: Jonas'],
    );
    assert.equal(chips[1]?.remove, 'Filter entfernen, Verkäufer: Jonas');
  });

  it('name the seller of the feed only where the reader can choose one', () => {
    assert.deepEqual(labels(seen({ seller: 's1' }).chips.map(({ text }) => ({ label: text }))), ['Verkäufer: Mira']);
    assert.deepEqual(seen({ seller: 's1' }, { controls: ['team'] }).chips, []);
  });
});

describe('the address', () => {
  const chosenState = state({ period: '2026-10', filter: { team: ['Nord & Süd'], channel: [null] }, seller: 's1' });

  it('holds a state beside what the page keeps there', () => {
    const search = intoAddress('?page=2&filter.team=old', 'filter', chosenState, undefined);
    assert.equal(search, '?page=2&filter.period=2026-10&filter.me=s1&filter.team=Nord+%26+S%C3%BCd&filter.channel=');
    const { period, filter, seller: own } = fromAddress(search, 'filter', 's1');
    assert.deepEqual({ period, filter, seller: own }, chosenState);
  });

  it('is as it was where nothing is chosen', () => {
    assert.equal(intoAddress('?filter.team=Nord', 'filter', state({ period: 'year' }), 'year'), '');
    assert.equal(intoAddress('', 'filter', all, undefined), '');
  });

  it('is not believed', () => {
    const from = (search: string) => fromAddress(search, 'filter', 's1');
    assert.deepEqual(from('?filter.period=tomorrow&filter.me=s2&team=Nord'), {});
    assert.deepEqual(from('?filter.period=2026-13&filter.=x&filter.a%20b=x'), {});
    assert.deepEqual(from(`?filter.team=${'x'.repeat(201)}&filter.channel=a%00b`), {});
    assert.deepEqual(from('?filter.me=s1'), { seller: 's1' });
  });

  it('survives names that objects have', () => {
    const { filter } = fromAddress('?filter.constructor=x&filter.toString=y', 'filter', undefined);
    assert.deepEqual(Object.keys(filter ?? {}), ['constructor', 'toString']);
    assert.equal(({} as Record<string, unknown>).x, undefined);
  });

  it('loses what the source does not know', () => {
    const filter = { team: ['Nord', 'Atlantis'], channel: ['web'], product: ['p1'] };
    assert.deepEqual(proven(filter, choices), { team: ['Nord'], product: ['p1'] });
  });
});
