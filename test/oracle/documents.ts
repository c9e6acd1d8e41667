/** Small random documents: shuffled, repeated, full of gaps, in many zones, with all that a document may bring. */
import type { RecordsDocument } from '../../src/contract/records.js';
import { daysLater } from './calendar.js';
import { type Chance, chanceOf } from './random.js';

/** Whole and half hours, to both sides, with summer time to both sides of the equator. */
const ZONES = [
  ...['Europe/Berlin', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'],
  ...['Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Kiritimati', 'Africa/Casablanca'],
];
/** Days on which something is different: clocks, leap days, ends of months and years; and any other. */
const DAYS = [
  ...['2026-03-29', '2026-03-08', '2026-10-25', '2026-11-01', '2026-04-05', '2028-02-29', '2027-02-28'],
  ...['2026-12-31', '2027-01-01', '2026-03-31', '2026-05-31', '2026-11-24', '2026-11-13', '2026-07-04'],
];
const two = (value: number): string => String(value).padStart(2, '0');

class Writer {
  readonly chance: Chance;
  readonly asOf: string;
  readonly #currency: number;
  readonly #splits: number;
  readonly #hands: number;

  constructor(chance: Chance, asOf: string) {
    this.chance = chance;
    this.asOf = asOf;
    this.#currency = chance.is(0.2) ? 0.15 : 0;
    this.#splits = chance.is(0.4) ? 0.7 : 0;
    this.#hands = chance.is(0.4) ? 0.7 : 0;
  }

  cents = (most = 10_000): number => Math.round(this.chance() * most * 100) / 100;

  /** A day, a local time, or an instant of some zone; mostly of late, seldom ahead. */
  moment = (): string => {
    const { chance } = this;
    const day = daysLater(this.asOf.slice(0, 10), 3 - chance.below(chance.pick(10, 40, 120, 420)));
    if (chance.is(0.3)) return day;
    const seconds = chance.pick('', ':00', ':30', ':59.250');
    const time = `${two(chance.below(24))}:${two(chance.below(60))}${seconds}`;
    return `${day}${chance.pick('T', 'T', ' ')}${time}${chance.pick('', 'Z', '+01:00', '+14:00', '-11:00', '+0530')}`;
  };

  currency = (): object =>
    this.chance.is(this.#currency) ? { currency: 'CHF' } : this.chance.is(0.1) ? { currency: 'EUR' } : {};

  /** Of one or several sellers, some of them unknown; thirds as they are mostly written. */
  credits = (): object => {
    const { chance } = this;
    if (!chance.is(this.#splits)) return {};
    const sellers = chance.shuffled(['a', 'b', 'constructor', 'nobody']);
    const shares = chance.pick([0.6, 0.4], [0.5, 0.5], [0.7, 0.2, 0.1], [0.33, 0.33, 0.33], [1, 0], [1], []);
    return {
      credits: chance.maybe(
        shares.map((share, index) => ({ seller: sellers[index], share })),
        0.05,
      ),
    };
  };

  /** Handed on, once or twice, also to nobody; not where several share it. */
  owners = (): object => {
    const { chance, moment } = this;
    if (!chance.is(this.#hands)) return {};
    const owner = () => ({ since: moment(), seller: chance.pick('a', 'b', 'constructor', 'nobody', null) });
    return { owners: chance.pick([owner()], [owner(), owner()], []) };
  };

  /** Some sent twice, one of them older; some spoilt, in any order. */
  rows(make: (index: number) => object, most = 9): object[] {
    const { chance } = this;
    const list = Array.from({ length: chance.below(most) }, (_, index) => ({
      ...make(index),
      id: String(index),
      updatedAt: '2026-11-20',
    }));
    const older = list
      .filter(() => chance.is(0.08))
      .map((row) => ({ ...row, ...make(99), id: row.id, updatedAt: chance.pick('2026-11-10', '2026-11-20', null) }));
    const bad = list
      .filter(() => chance.is(0.02))
      .map((row, index) => ({
        ...row,
        id: `bad${index}`,
        ...chance.pick<object>({ createdAt: '24.11.2026', at: '24.11.2026' }, { createdAt: '2026-02-30', at: 7 }),
      }));
    return chance.shuffled([...list, ...older, ...bad]);
  }
}

/** People, customers and channels, some of them named like what every object has by birth. */
function namesOf({ chance, cents, moment }: Writer): object {
  const types = () =>
    chance.is(0.4)
      ? {
          types: [moment(), moment()].map((since, index) => ({
            since: since.slice(0, 10),
            type: ['Gold', 'Silver', null][(index + chance.below(3)) % 3],
          })),
        }
      : {};
  return {
    sellers: ['a', 'b', 'constructor'].map((id) => ({
      ...{ id, name: id, hourlyCost: chance.maybe(cents(100)) },
      ...(chance.is(0.8) && { team: chance.maybe(chance.pick('north', 'south')) }),
      ...(chance.is(0.5) && { region: chance.pick('west', 'east') }),
    })),
    accounts: ['x', 'y', 'z'].map((id) => ({
      ...{ id, name: id, type: chance.maybe(chance.pick('Gold', 'Silver')), ...types() },
      ...{ target: chance.maybe(chance.pick('small', 'large')), sector: chance.maybe(chance.pick('food', 'steel')) },
    })),
    channels: [
      { id: 'web', group: 'marketing' },
      { id: 'fair', group: 'sales' },
      { id: '__proto__', group: 'partner' },
    ],
  };
}

function factsOf({ chance, cents, moment, currency, credits, owners, rows }: Writer): Record<string, object[]> {
  const { pick, maybe } = chance;
  const channel = () => maybe(pick('web', 'fair', '__proto__', 'nowhere', ''));
  return {
    opportunities: rows(
      () => ({
        ...{ seller: maybe(pick('a', 'b', 'toString')), account: maybe(pick('x', 'y', 'z')), channel: channel() },
        ...{ createdAt: maybe(moment(), 0.03), closedAt: maybe(moment(), 0.03) },
        ...{ status: pick('open', 'won', 'won', 'lost', 'no-decision'), product: maybe(pick('p', 'q')) },
        ...{ amount: maybe(cents()), margin: maybe(cents() - 3000), probability: maybe(chance()) },
        ...{ business: pick('new', 'new', null, 'existing'), ...currency() },
        ...(chance.is(0.5) ? { owners: null, ...credits() } : { credits: null, ...owners() }),
      }),
      14,
    ),
    activities: rows(() => ({
      ...{ seller: pick('a', 'b', 'nobody'), kind: pick('meeting', 'visit', 'call', 'demo'), at: moment() },
      ...{ minutes: maybe(chance.below(120)), opportunity: maybe(pick('0', '1', '2', '99')) },
      ...(chance.is(0.3) && { status: pick('held', 'planned', 'cancelled') }),
      ...(chance.is(0.3) && { account: pick('x', 'y', 'z') }),
    })),
    leads: rows(() => ({
      ...{ channel: channel(), createdAt: moment(), convertedAt: maybe(moment(), 0.6), seller: maybe('a', 0.7) },
      ...{ qualifiedAt: maybe(moment(), 0.5), rejectedAt: maybe(moment(), 0.8) },
      opportunity: maybe(pick('0', '1', '2'), 0.5),
    })),
    orders: rows(() => ({
      ...{
        account: pick('x', 'y', 'z', 'nobody'),
        at: moment(),
        amount: cents() - 2000,
        margin: maybe(cents() - 2000),
      },
      invoicedAt: maybe(moment(), 0.4),
      ...{ seller: maybe(pick('a', 'b'), 0.5), channel: channel(), opportunity: maybe('0', 0.7), ...currency() },
      ...credits(),
    })),
    spend: rows(() => ({
      ...{ at: moment(), amount: cents() - 1000, accountType: maybe(pick('Gold', 'Silver')), channel: channel() },
      ...{ kind: pick('marketing', 'tools', null), ...currency() },
    })),
  };
}

/** For everybody, a team or a seller; each scope and period once. */
function targetsOf(chance: Chance, asOf: string): object[] {
  const [year, month] = [asOf.slice(0, 4), Number(asOf.slice(5, 7))];
  const quarter = Math.ceil(month / 3);
  const months = [quarter * 3 - 2, quarter * 3 - 1, quarter * 3].map((of) => `${year}-${two(of)}`);
  const all = ['revenue-won', 'opportunities-won', 'win-rate'].flatMap((metric) =>
    [year, `${year}-Q${quarter}`, ...months].flatMap((period) =>
      [{}, { seller: 'a' }, { seller: 'b' }, { team: 'north' }].map((scope) => ({ metric, period, ...scope })),
    ),
  );
  const share = chance.pick(0.1, 0.5, 0.9);
  return all.filter(() => chance.is(share)).map((target) => ({ ...target, value: chance.below(100_000) }));
}

export function documentOf(seed: number): RecordsDocument {
  const chance = chanceOf(seed);
  const day = chance.is(0.7) ? chance.pick(...DAYS) : daysLater('2026-01-01', chance.below(800));
  const asOf = day + chance.pick('', 'T10:32', 'T23:59:30Z', 'T00:10:00+01:00', 'T02:30:00-05:00');
  const writer = new Writer(chance, asOf);
  writer.rows = writer.rows.bind(writer);
  const facts = Object.entries(factsOf(writer)).filter(() => !chance.is(0.02));
  return {
    ...{ kind: 'records', version: 1, asOf, timeZone: chance.pick(...ZONES), currency: 'EUR' },
    ...(chance.is(0.3) && { weekStart: chance.pick(1, 6, 7), fiscalYearStart: 1 + chance.below(12) }),
    ...(chance.is(0.2) && { workingDays: [1, 2, 3, 4, 5, 6], holidays: [daysLater(day, -3), daysLater(day, 2)] }),
    ...namesOf(writer),
    ...Object.fromEntries(facts),
    ...(chance.is(0.4) && { targets: targetsOf(chance, asOf) }),
    ...(chance.is(0.5) && { rules: { pace: 'seasonal' } }),
    dimensions: [
      {
        ...{ id: 'size', label: 'Size', of: { field: 'amount' } },
        steps: [{ key: 'small', below: 2500 }, { key: 'medium', below: 7500 }, { key: 'large' }],
      },
      { id: 'origin', paths: ['product', 'channel.group'] },
    ],
  } as unknown as RecordsDocument;
}
