// What a figure costs, as a multiple of a plain figure of the same rows: CPU time, the least of some, whatever else runs.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordsDocument } from '../../src/contract/records.js';
import type { Query } from '../../src/contract/query.js';
import { createEngine } from '../../src/engine/index.js';

const ROWS = 30_000;
const day = (before: number) => new Date(Date.UTC(2026, 10, 24 - before)).toISOString().slice(0, 10);
const types = ['small', 'large', null];

const document = {
  ...{ kind: 'records', version: 1, asOf: '2026-11-24', timeZone: 'Europe/Berlin', currency: 'EUR' },
  accounts: Array.from({ length: ROWS / 10 }, (_, index) => ({ id: `a${index}`, type: types[index % 3] })),
  opportunities: Array.from({ length: ROWS }, (_, index) => {
    const [begun, lasts, isOpen] = [(index * 7919) % 1000, (index * 31) % 120, index % 5 === 0];
    return {
      ...{ id: `o${index}`, account: `a${index % (ROWS / 10)}`, amount: index / 100, createdAt: day(begun) },
      ...(isOpen ? { status: 'open' } : { status: 'won', closedAt: day(Math.max(0, begun - lasts)) }),
    };
  }),
  orders: Array.from({ length: ROWS }, (_, index) => ({
    ...{ id: `b${index}`, account: `a${index % (ROWS / 10)}`, at: day((index * 7919) % 1000), amount: index / 100 },
  })),
  activities: [{ at: '2026-11-03', minutes: 30 }],
  spend: Array.from({ length: 300 }, (_, index) => ({ at: day(index), amount: 100, accountType: types[index % 3] })),
} as unknown as RecordsDocument;

const engineOf = (document: RecordsDocument) => createEngine({ document, leftOut: new Map(), rows: 0, issues: [] });
const plainly = engineOf(document);
/** The same, of accounts that were something else before. */
const changing = engineOf({
  ...document,
  accounts: document.accounts!.map((account, index) => ({
    ...account,
    types: [
      { since: day((index * 13) % 700), type: 'large' },
      { since: day((index * 7) % 300), type: 'small' },
    ],
  })),
});
/** The same, of deals of which some are shared. */
const shared = engineOf({
  ...document,
  opportunities: document.opportunities!.map((deal, index) =>
    index % 10 ? deal : { ...deal, credits: ['s', 't'].map((seller) => ({ seller, share: 0.5 })) },
  ),
});

/** The least of some times; the first of them also reads the columns. */
function cost(query: Query, engine = plainly): number {
  const times = Array.from({ length: 15 }, () => {
    const before = process.cpuUsage();
    engine.figure({ period: 'year', ...query });
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

describe('what a figure costs', () => {
  // Of two passes, as it is compared.
  const plain = cost({ metric: 'opportunities-won' });

  const aYear: Query = { metric: 'pipeline-open', every: 'day' };
  const levels: [string, Query, typeof plainly, number][] = [
    ['a year by day', aYear, plainly, 50],
    ['a year by day, by what accounts were', { ...aYear, where: { 'account-type': ['large'] } }, changing, 250],
    ['a year by day, of shared deals', aYear, shared, 150],
  ];
  for (const [what, query, engine, most] of levels) {
    it(`${what} is at most ${most} plain figures`, () => {
      const times = cost(query, engine) / plain;

      assert.ok(times < most, `${times.toFixed(1)} times a plain figure`);
    });
  }

  const budgets: [Query, number][] = [
    [{ metric: 'pipeline-open', period: 'month', every: 'day' }, 30],
    [{ metric: 'basket-lifetime', every: 'day' }, 80],
    [{ metric: 'win-rate-within-90-days' }, 20],
    [{ metric: 'cac-by-segment' }, 50],
    [{ metric: 'revenue-won' }, 10],
  ];
  for (const [query, most] of budgets) {
    it(`${query.metric} is at most ${most} plain figures`, () => {
      const times = cost(query) / plain;
      assert.ok(times < most, `${times.toFixed(1)} times a plain figure`);
    });
  }
});
