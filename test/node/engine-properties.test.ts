// What holds for any feed: the order of rows never matters, groups make up the whole, a naive reading agrees.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createEngine, parseRecords } from '../../src/engine/index.js';

interface Deal {
  id: string;
  seller: string;
  status: string;
  amount: number;
  createdAt: string;
  closedAt?: string;
}

const day = fc.integer({ min: 1, max: 28 }).map((date) => String(date).padStart(2, '0'));
const date = fc.tuple(fc.constantFrom('09', '10', '11'), day).map(([month, of]) => `2026-${month}-${of}`);
/** Names that a careless program would take for something else. */
const seller = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'toString');
const deal: fc.Arbitrary<Deal> = fc.record({
  id: fc.uuid(),
  seller,
  status: fc.constantFrom('open', 'won', 'lost', 'no-decision'),
  amount: fc.integer({ min: -100000, max: 1000000 }).map((cents) => cents / 100),
  createdAt: date,
  closedAt: date,
});
const deals = fc.uniqueArray(deal, { selector: ({ id }) => id, maxLength: 60 });

const head = { kind: 'records', version: 1, asOf: '2026-11-24', timeZone: 'Europe/Berlin', currency: 'EUR' };
const figure = (opportunities: readonly Deal[], metric: string, by?: string) =>
  createEngine(parseRecords({ ...head, opportunities })).figure({ metric, period: '2026-11', ...(by && { by }) });

/** The same figure by a plain reading of the definition: November, up to the 24th. */
const inNovember = (text: string) => text >= '2026-11-01' && text <= '2026-11-24';
const closed = (all: readonly Deal[], ...status: string[]) =>
  all.filter((one) => status.includes(one.status) && inNovember(one.closedAt ?? ''));

describe('any feed', () => {
  it('gives the same figures in any order', () => {
    fc.assert(
      fc.property(deals, (rows) => {
        const [forth, back] = [rows, [...rows].reverse()].map((order) => figure(order, 'revenue-won', 'seller'));
        const apart = Math.abs((forth?.value ?? 0) - (back?.value ?? 0));
        assert.ok(apart < 1e-9, `${apart} apart`);
        assert.deepEqual(
          forth?.groups?.map(({ key, count }) => [key, count]),
          back?.groups?.map(({ key, count }) => [key, count]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with a plain reading of the definitions', () => {
    fc.assert(
      fc.property(deals, (rows) => {
        const [won, lost] = [closed(rows, 'won'), closed(rows, 'lost')];
        assert.equal(figure(rows, 'opportunities-won').value, won.length);
        const cents = won.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
        assert.equal(Math.round((figure(rows, 'revenue-won').value ?? NaN) * 100), cents);
        const rate = won.length + lost.length > 0 ? won.length / (won.length + lost.length) : null;
        assert.equal(figure(rows, 'win-rate').value, rate);
        assert.equal(
          figure(rows, 'opportunities-created').value,
          rows.filter(({ createdAt }) => inNovember(createdAt)).length,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('has groups that make up the whole', () => {
    fc.assert(
      fc.property(deals, (rows) => {
        const { value, groups = [] } = figure(rows, 'opportunities-won', 'seller');
        assert.equal(
          groups.reduce((sum, group) => sum + (group.value ?? 0), 0),
          value,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('counts a row sent twice once, the later one', () => {
    fc.assert(
      fc.property(deals, fc.boolean(), (rows, first) => {
        const earlier = rows.map((row) => ({ ...row, amount: 1, updatedAt: '2026-11-01' }));
        const later = rows.map((row) => ({ ...row, updatedAt: '2026-11-02' }));
        const both = figure(first ? [...earlier, ...later] : [...later, ...earlier], 'revenue-won');
        assert.equal(both.value, figure(later, 'revenue-won').value);
      }),
      { numRuns: 200 },
    );
  });

  it('places a deal in a month by the zone of the feed', () => {
    const lateInBerlin = [{ ...sample, closedAt: '2026-10-31T23:30:00Z' }];
    assert.equal(figure(lateInBerlin, 'opportunities-won').value, 1);
    const newYork = createEngine(parseRecords({ ...head, timeZone: 'America/New_York', opportunities: lateInBerlin }));
    assert.equal(newYork.figure({ metric: 'opportunities-won', period: '2026-11' }).value, 0);
  });
});

const sample: Deal = { id: '1', seller: 'a', status: 'won', amount: 1, createdAt: '2026-10-01' };
