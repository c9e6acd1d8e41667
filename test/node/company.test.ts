// The generated company: the same for the same options, whole in itself, and with the promised story on any day.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { median, mean } from 'd3-array';
import { arrivals, company } from '../../demo/data/company.js';
import { type ListName, type RecordsDocument, rowSchemas } from '../../src/contract/records.js';
import type { Query } from '../../src/contract/query.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';
import { clockOf } from '../../src/metrics/clock.js';
import { addMonths, civil, firstOfMonth, isoDay } from '../../src/metrics/days.js';
import { outlook } from '../../src/metrics/outlook.js';

const NOW = '2026-11-24T10:32:00+01:00';
/** A usual day, a holiday on the first of a year, a leap day, a month's last afternoon, and the day clocks change. */
const instants = [
  NOW,
  '2027-01-01T09:00:00+01:00',
  '2028-02-29T12:00:00Z',
  '2025-04-30T17:45:00+02:00',
  '2026-03-29T20:00:00+02:00',
];
/** Those far enough into a month for it to tell a story. */
const lateInstants = instants.filter((now) => Number(now.slice(8, 10)) >= 20);

const lists = Object.keys(rowSchemas) as ListName[];

/** The fields of any row; a test names those it reads. */
interface AnyRow {
  id?: string;
  status?: string;
  at?: string;
  createdAt?: string;
  closedAt?: string;
  convertedAt?: string;
  [field: string]: unknown;
}

const rowsOf = (document: RecordsDocument, list: ListName) => (document[list] ?? []) as AnyRow[];
const idsOf = (document: RecordsDocument, list: ListName) => new Set(rowsOf(document, list).map(({ id }) => id));

const figures = (document: RecordsDocument) => {
  const engine = createEngine(parseRecords({ ...document }));
  return (query: Query) => engine.figure(query);
};

/** The twelve complete months that end some months before the running one. */
function year(document: RecordsDocument, monthsAgo = 0): string {
  const { year: now, month } = civil(clockOf(document).today);
  const end = addMonths(firstOfMonth(now, month), -monthsAgo);
  return `${isoDay(addMonths(end, -12))}/${isoDay(end - 1)}`;
}

/** Without the difference, which takes minutes to write out for documents of this size. */
const assertSame = (actual: unknown, expected: unknown) => holds(isDeepStrictEqual(actual, expected), 'not the same');
const assertOther = (actual: unknown, expected: unknown) => holds(!isDeepStrictEqual(actual, expected), 'the same');

/** With its own words: left to itself, `assert.ok` looks for them in the source, and takes minutes in a file this long. */
function holds(condition: boolean, what: string): void {
  assert.ok(condition, what);
}

function assertWithin(value: number | null | undefined, [least, most]: readonly [number, number], what: string): void {
  assert.ok(
    value !== null && value !== undefined && value >= least && value <= most,
    `${what}: ${value} is not within ${least} and ${most}`,
  );
}

describe('company', () => {
  it('is the same for the same options', () => {
    assertSame(company({ now: NOW }), company({ now: NOW, seed: 1, months: 24, locale: 'de' }));
    assertOther(company({ now: NOW, seed: 2 }).opportunities, company({ now: NOW }).opportunities);
  });

  it("asks neither the machine's zone, nor its clock, nor its chance", (test) => {
    const expected = company({ now: NOW });
    const zone = process.env.TZ;
    const refuse = () => assert.fail('the machine was asked');
    test.mock.method(Math, 'random', refuse);
    test.mock.method(Date, 'now', refuse);
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      assert.equal(new Date(2026, 0, 1).getTimezoneOffset(), -840);
      assertSame(company({ now: NOW }), expected);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('refuses a now that is no instant', () => {
    for (const now of ['2026-11-24', '2026-11-24T10:32', '2026-02-30T10:00:00Z', 'today']) {
      assert.throws(() => company({ now }), RangeError, now);
    }
  });

  it('speaks English over the same rows', () => {
    const [german, english] = [company({ now: NOW }), company({ now: NOW, locale: 'en' })];
    assertSame(english.opportunities, german.opportunities);
    assert.equal(english.channels?.[1]?.label, 'Campaigns');
    assert.equal(english.labels?.['account-type']?.Silber, 'Silver');
    assert.match(english.accounts?.[0]?.name ?? '', / (?:Ltd|Inc\.|plc|LLP|& Co\.)$/);
  });

  it('keeps as many complete months as asked for', () => {
    const orders = company({ now: NOW, months: 3 }).orders ?? [];
    assert.equal(orders[0]?.at.slice(0, 7), '2026-08');
    assert.equal(company({ now: NOW }).orders?.[0]?.at.slice(0, 7), '2024-11');
  });

  it('has no two accounts of the same name, and a team of twenty', () => {
    const { accounts = [], sellers = [] } = company({ now: NOW });
    assert.equal(new Set(accounts.map(({ name }) => name)).size, 520);
    assert.equal(new Set(sellers.map(({ name }) => name)).size, 20);
    assert.deepEqual([...new Set(sellers.map(({ team }) => team))].sort(), ['Nord', 'Ost', 'Süd', 'West']);
  });
});

for (const now of instants) {
  describe(`company on ${now}`, () => {
    const document = company({ now });
    const figure = figures(document);
    const clock = clockOf(document);

    it('has only valid rows, each with an id of its own', () => {
      for (const list of lists) {
        for (const row of rowsOf(document, list)) {
          const { error } = rowSchemas[list].safeParse(row);
          assert.equal(error, undefined, `${list}: ${JSON.stringify(row)}`);
        }
      }
      for (const list of [
        'sellers',
        'accounts',
        'channels',
        'opportunities',
        'activities',
        'leads',
        'orders',
      ] as const) {
        assert.equal(idsOf(document, list).size, document[list]?.length, list);
      }
      assert.deepEqual(parseRecords({ ...document }).issues, []);
    });

    it('names only sellers, accounts, channels and opportunities that exist', () => {
      const known = {
        seller: idsOf(document, 'sellers'),
        account: idsOf(document, 'accounts'),
        channel: idsOf(document, 'channels'),
        opportunity: idsOf(document, 'opportunities'),
        accountType: new Set(document.accounts?.map(({ type }) => type)),
        team: new Set(document.sellers?.map(({ team }) => team)),
      };
      for (const list of lists.filter((name) => name !== 'sellers')) {
        for (const row of rowsOf(document, list)) {
          for (const [field, ids] of Object.entries(known) as [string, Set<unknown>][]) {
            if (row[field] !== undefined) assert.ok(ids.has(row[field]), `${list}: ${JSON.stringify(row)}`);
          }
        }
      }
    });

    it('knows nothing after now but planned activities, which are all ahead', () => {
      for (const list of lists) {
        for (const { at, createdAt, closedAt, convertedAt, status } of rowsOf(document, list)) {
          const dates = [at, createdAt, closedAt, convertedAt].filter((date) => date !== undefined);
          const isAhead = dates.some((date) => clock.moment(date)! > clock.now);
          assert.equal(isAhead, status === 'planned', `${list}: ${dates.join()} ${status}`);
        }
      }
    });

    it('creates before it closes, and closes whatever is not open', () => {
      for (const { createdAt, closedAt, status } of document.opportunities ?? []) {
        assert.equal(closedAt === undefined, status === 'open');
        if (closedAt) assert.ok(createdAt! < closedAt, `${createdAt} ${closedAt}`);
      }
    });

    it('works on working days, from eight to six', () => {
      const moments = lists.flatMap((list) =>
        rowsOf(document, list).flatMap(({ at, createdAt, closedAt }) => [at, createdAt, closedAt]),
      );
      for (const text of moments.filter((date) => date !== undefined)) {
        const moment = clock.moment(text)!;
        assert.ok(clock.isWorkingDay(Math.floor(moment)), text);
        assertWithin((moment % 1) * 24, [8 - 1e-6, 18], text);
      }
    });

    it('has at most 2.85 MB', () => {
      assertWithin(Buffer.byteLength(JSON.stringify(document)) / 1e6, [2, 2.85], 'MB');
    });

    it('keeps its rates over the last twelve months', () => {
      const period = year(document);
      const value = (metric: string, where?: Query['where']) =>
        figure({ metric, period, compare: 'none', ...(where && { where }) }).value!;
      const monthly: [string, number, number][] = [
        ['opportunities-created', 105, 125],
        ['leads', 390, 480],
        ['opportunities-won', 26, 31],
        ['revenue-won', 240_000, 310_000],
        ['time-spent', 240, 330],
      ];
      for (const [metric, least, most] of monthly) assertWithin(value(metric) / 12, [least, most], metric);
      assertWithin(value('win-rate'), [0.255, 0.275], 'win rate');
      assertWithin(value('win-rate', { 'account-type': ['Gold'] }), [0.18, 0.22], 'win rate of Gold');
      assertWithin(value('win-rate', { 'account-type': ['Silber'] }), [0.26, 0.32], 'win rate of Silber');
      assertWithin(value('sales-cycle'), [31, 39], 'sales cycle');
      const marketing = value('opportunities-created', { 'channel-group': ['marketing'] });
      assertWithin(marketing / value('opportunities-created'), [0.54, 0.59], 'share of marketing');
    });

    it('sells baskets by account type', () => {
      const baskets = figure({ metric: 'basket-per-order', by: 'account-type', period: year(document) }).groups ?? [];
      const bounds = {
        Gold: [7_500, 10_000],
        Silber: [4_400, 5_700],
        Bronze: [1_850, 2_350],
        Neukunde: [1_250, 1_700],
      } as const;
      assert.equal(baskets.length, 4);
      for (const { key, value } of baskets) assertWithin(value, bounds[key as keyof typeof bounds], key ?? '');
    });

    it('takes longer for some deals than for most', () => {
      const days = (document.opportunities ?? [])
        .filter(({ status }) => status === 'won')
        .map(({ createdAt, closedAt }) => clock.moment(closedAt!)! - clock.moment(createdAt!)!);
      assert.ok(mean(days)! > median(days)! * 1.08, `mean ${mean(days)}, median ${median(days)}`);
    });

    it('grows by about a tenth a year', () => {
      const { value } = figure({ metric: 'revenue-won', period: year(document), compare: 'none' });
      const before = figure({ metric: 'revenue-won', period: year(document, 12), compare: 'none' });
      assertWithin(value! / before.value!, [1.04, 1.16], 'growth');
    });

    it('takes more time to win Gold than to win Silber', () => {
      const hoursOfAWin = (type: string): number => {
        const value = (metric: string) =>
          figure({ metric, period: year(document), compare: 'none', where: { 'account-type': [type] } }).value!;
        return value('time-spent') / value('opportunities-won');
      };
      assertWithin(hoursOfAWin('Gold') / hoursOfAWin('Silber'), [1.3, 2.2], 'Gold to Silber');
    });

    it('wins new customers, of whom Gold costs more of its margin than Silber', () => {
      const share = (type: string) =>
        figure({ metric: 'acquisition-cost-share', period: year(document), where: { 'account-type': [type] } }).value!;
      assertWithin(share('Gold'), [0.8, 1.8], 'Gold');
      assertWithin(share('Silber'), [0.3, 0.6], 'Silber');
      assertWithin(figure({ metric: 'new-customers', period: year(document) }).value! / 12, [9, 20], 'new customers');
      assertWithin(figure({ metric: 'mql', period: year(document) }).value! / 12, [80, 150], 'qualified leads');
    });

    it('sets targets for the company, its teams and all sellers but two', () => {
      const sellers = figure({ metric: 'revenue-won', by: 'seller' }).groups ?? [];
      assert.equal(sellers.filter(({ target }) => target).length, 18);
      const teams = figure({ metric: 'opportunities-won', by: 'team' }).groups ?? [];
      for (const { key, target } of teams) assert.equal(target?.basis, 'set', key ?? '');
      for (const metric of [
        'opportunities-won',
        'revenue-won',
        'win-rate',
        'time-spent',
        'cost-per-opportunity',
        'leads',
      ]) {
        for (const period of ['month', 'year']) assert.equal(figure({ metric, period }).target?.basis, 'set', metric);
      }
      holds(figure({ metric: 'revenue-won', period: 'quarter' }).target !== undefined, 'no target of a quarter');
    });

    it('lets the new seller close, sell and do nothing before they joined', () => {
      const { today } = clock;
      const joined = isoDay(addMonths(firstOfMonth(civil(today).year, civil(today).month), -5));
      const newcomer = document.sellers?.find(({ name }) => name === 'Ravi Menon')?.id;
      const own = (document.opportunities ?? []).filter(({ seller }) => seller === newcomer);
      const orders = (document.orders ?? []).filter(({ seller }) => seller === newcomer);
      assertWithin(Math.min(own.length, orders.length), [6, Infinity], 'rows of the new seller');
      const activities = (document.activities ?? []).filter(({ seller }) => seller === newcomer);
      assertWithin(activities.length, [6, Infinity], 'activities of the new seller');
      for (const { at } of activities) holds(at >= joined, `an activity at ${at}`);
      // What they inherited was created earlier.
      for (const { closedAt } of own) assert.ok((closedAt ?? joined) >= joined, String(closedAt));
      for (const { at } of orders) assert.ok(at >= joined, at);
    });
  });
}

for (const now of lateInstants) {
  describe(`the running month on ${now}`, () => {
    const figure = figures(company({ now }));

    it('is ahead of the month before in revenue, and a little behind in win rate', () => {
      const [revenue, winRate] = [figure({ metric: 'revenue-won' }), figure({ metric: 'win-rate' })];
      assertWithin(revenue.value! / revenue.previous!.value!, [0.97, 1.25], 'revenue');
      assertWithin(winRate.value! - winRate.previous!.value!, [-0.045, 0], 'win rate');
    });

    it('has a few sellers behind, and others ahead', () => {
      const { groups = [], period, ...traits } = figure({ metric: 'revenue-won', by: 'seller' });
      const paces = groups
        .filter(({ target }) => target)
        .map(({ value, target }) => outlook(value, target!.value, period.elapsed, traits)?.pace ?? 0);
      assertWithin(paces.filter((pace) => pace < 0.9).length, [2, 9], 'sellers behind');
      assertWithin(paces.filter((pace) => pace >= 1).length, [4, 16], 'sellers ahead');
      holds(Math.max(...paces) < 3, 'nobody sells three times what is expected');
    });

    it('creates opportunities mostly by marketing', () => {
      const { groups = [], value } = figure({ metric: 'opportunities-created', by: 'channel-group' });
      assertWithin(groups.find(({ key }) => key === 'marketing')!.value! / value!, [0.5, 0.63], 'marketing');
    });
  });
}

describe('arrivals', () => {
  const first = company({ now: NOW });
  const minute = (index: number) => new Date(Date.parse(NOW) + index * 60_000).toISOString();
  const after = (count: number, seed?: number) => {
    const next = arrivals(first, seed);
    return Array.from({ length: count }, (_, index) => next(minute(index + 1)));
  };
  const changed = (before: RecordsDocument, now: RecordsDocument, list: ListName): AnyRow[] => {
    const old = new Set(rowsOf(before, list));
    return rowsOf(now, list).filter((row) => !old.has(row));
  };

  it('move on by one or two rows at a time, as of the now asked for', () => {
    const documents = [first, ...after(60)];
    documents.slice(1).forEach((document, index) => {
      assert.equal(document.asOf, minute(index + 1));
      const rows = lists.flatMap((list) => changed(documents[index]!, document, list));
      assertWithin(rows.length, [1, 2], document.asOf);
    });
  });

  it('keep every earlier row, and share the lists that did not change', () => {
    const documents = [first, ...after(60)];
    documents.slice(1).forEach((document, index) => {
      const before = documents[index]!;
      for (const list of lists) {
        const ids = idsOf(document, list);
        for (const id of idsOf(before, list)) holds(ids.has(id), `${list} ${id}`);
        assert.equal(document[list] === before[list], changed(before, document, list).length === 0, list);
      }
    });
  });

  it('never touch a document that was returned', () => {
    const before = structuredClone(first);
    const next = arrivals(first);
    const second = next(minute(1));
    const copy = structuredClone(second);
    for (let index = 2; index < 60; index += 1) next(minute(index));
    assertSame(first, before);
    assertSame(second, copy);
  });

  it('win, lose, meet, sell and attract', () => {
    const last = after(200).at(-1)!;
    const statuses = new Set(changed(first, last, 'opportunities').map(({ status }) => status));
    assert.deepEqual([...statuses].sort(), ['lost', 'won']);
    for (const list of ['leads', 'orders', 'activities'] as const)
      assert.ok(changed(first, last, list).length > 0, list);
    for (const list of lists) assert.equal(parseRecords({ ...last }).leftOut.get(list), 0, list);
    const late = changed(first, last, 'opportunities').filter(
      ({ closedAt }) => Date.parse(closedAt!) > Date.parse(last.asOf),
    );
    assert.deepEqual(late, []);
  });

  it('hold a planned meeting once its time has come', () => {
    const planned = first.activities!.find(({ status }) => status === 'planned')!;
    const next = arrivals(first);
    const tomorrow = '2026-11-25T18:00:00Z';
    const documents = Array.from({ length: 60 }, () => next(tomorrow));
    assert.equal(documents.at(-1)?.activities?.find(({ id }) => id === planned.id)?.status, 'held');
  });

  it('are the same for the same seed', () => {
    assertSame(after(20), after(20, 1));
    assertOther(after(20), after(20, 2));
  });
});
