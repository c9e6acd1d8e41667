// Random small documents, shuffled, repeated, in several zones and full of gaps: the engine agrees with a naive reading.
// 500 in the usual run; ORACLE_DOCUMENTS=10000 for all.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordsDocument } from '../../src/contract/records.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';
import { catalogue } from '../../src/metrics/catalogue.js';
import { Oracle } from './oracle.js';

const DOCUMENTS = Number(process.env.ORACLE_DOCUMENTS ?? 500);

/** Repeats itself: mulberry32. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the options; a function makes a value of its own. */
type Pick = <T>(...options: T[]) => T;

function documentOf(seed: number): RecordsDocument {
  const chance = chanceOf(seed);
  const pick: Pick = (...options) => options[Math.floor(chance() * options.length)]!;
  const maybe = <T>(value: T, share = 0.15): T | null => (chance() < share ? null : value);
  const cents = () => Math.round(chance() * 1_000_000) / 100;
  const two = (value: number) => String(value).padStart(2, '0');
  /** From August to November; days, and instants of zones to both sides, some across a midnight. */
  const moment = () => {
    const day = `2026-${two(pick(8, 9, 10, 11))}-${two(1 + Math.floor(chance() * 24))}`;
    const time = `T${two(Math.floor(chance() * 24))}:${two(Math.floor(chance() * 60))}:00`;
    return chance() < 0.3 ? day : day + time + pick('Z', '+01:00', '+14:00', '-11:00');
  };
  const rows = (make: (index: number) => object): object[] => {
    const list = Array.from({ length: Math.floor(chance() * 12) }, (_, index) => ({
      ...make(index),
      id: String(index),
      updatedAt: '2026-11-20',
    }));
    const older = list
      .filter(() => chance() < 0.1)
      .map((row) => ({ ...row, ...make(99), id: row.id, updatedAt: '2026-11-10' }));
    return [...list, ...older]
      .map((row) => ({ row, at: chance() }))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row);
  };
  return {
    kind: 'records',
    version: 1,
    asOf: '2026-11-24',
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    sellers: ['a', 'b', 'constructor'].map((id) => ({ id, name: id, hourlyCost: maybe(cents() / 100) })),
    accounts: ['x', 'y', 'z'].map((id) => ({ id, name: id, type: maybe(pick('Gold', 'Silver')) })),
    channels: [
      { id: 'web', group: 'marketing' },
      { id: 'fair', group: 'sales' },
    ],
    opportunities: rows(() => ({
      ...{ seller: maybe(pick('a', 'b')), account: maybe(pick('x', 'y', 'z')), channel: maybe(pick('web', 'fair')) },
      ...{ createdAt: moment(), closedAt: moment(), status: pick('open', 'won', 'won', 'lost', 'no-decision') },
      ...{ amount: maybe(cents()), margin: maybe(cents()), probability: maybe(chance()) },
      business: pick('new', 'new', null, 'existing'),
    })),
    activities: rows(() => ({
      ...{ seller: pick('a', 'b', 'nobody'), kind: pick('meeting', 'visit', 'call', 'demo'), at: moment() },
      ...{ minutes: maybe(Math.floor(chance() * 120)), opportunity: maybe(pick('0', '1', '2', '99')) },
      ...(chance() < 0.3 && { status: pick('held', 'planned', 'cancelled') }),
    })),
    leads: rows(() => ({
      ...{ channel: maybe(pick('web', 'fair')), createdAt: moment(), convertedAt: maybe(moment(), 0.6) },
      ...{ qualifiedAt: maybe(moment(), 0.5), rejectedAt: maybe(moment(), 0.8) },
      opportunity: maybe(pick('0', '1', '2'), 0.5),
    })),
    orders: rows(() => ({
      account: pick('x', 'y', 'z'),
      at: moment(),
      amount: cents() - 2000,
      margin: maybe(cents()),
    })),
    spend: rows(() => ({ at: moment(), amount: cents(), accountType: maybe(pick('Gold', 'Silver')) })),
  } as RecordsDocument;
}

const isNear = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));

/** What a naive reader would call unknown for another reason: a field that the whole document lacks. */
const isLacking = (code: string | undefined): boolean => code === 'no-field';

function compare(seed: number, judged: Set<string>): void {
  const document = documentOf(seed);
  const engine = createEngine(parseRecords({ ...document }));
  const oracle = new Oracle(document);
  for (const { id } of catalogue) {
    const expected = oracle.value(id);
    if (expected === undefined) continue;
    const figure = engine.figure({ metric: id, period: '2026-11', compare: 'none' });
    if (isLacking(figure.reason?.code)) continue;
    judged.add(id);
    const { value, numerator, denominator } =
      typeof expected === 'object' && expected
        ? expected
        : { value: expected, numerator: undefined, denominator: undefined };
    const agree =
      isNear(figure.value, value) && isNear(figure.numerator, numerator) && isNear(figure.denominator, denominator);
    if (!agree)
      assert.fail(
        `document ${seed}, ${id}: ${JSON.stringify([figure.value, figure.numerator, figure.denominator])} is not ${JSON.stringify(expected)}`,
      );
  }
}

describe('a naive reading', () => {
  it(`agrees with the engine on ${DOCUMENTS} documents`, () => {
    const judged = new Set<string>();
    for (let seed = 1; seed <= DOCUMENTS; seed += 1) compare(seed, judged);
    assert.ok(judged.size >= 45, `only ${judged.size} metrics were compared`);
  });

  it('agrees that groups, with what is shared out, make up the whole', () => {
    for (let seed = 1; seed <= DOCUMENTS / 5; seed += 1) {
      const engine = createEngine(parseRecords({ ...documentOf(seed) }));
      for (const by of ['account-type', 'seller', 'channel']) {
        const { value, groups, reason } = engine.figure({ metric: 'cac-program', by, period: '2026-11' });
        const whole = engine.figure({ metric: 'cac-program', period: '2026-11' });
        if (!groups || reason?.code === 'no-field' || typeof whole.numerator !== 'number') continue;
        const total = groups.reduce((sum, group) => sum + (group.numerator ?? 0), 0);
        assert.ok(
          isNear(total, whole.numerator),
          `document ${seed} by ${by}: ${total} is not ${whole.numerator}, ${value}`,
        );
      }
    }
  });
});
