// Opportunities that change hands: what counts by a date goes to whoever had them then, by hand.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure } from '../../src/contract/figures.js';
import type { Query } from '../../src/contract/query.js';
import { readRecords } from '../../src/contract/read-records.js';
import { createHandler } from '../../src/endpoint/index.js';
import { createEngine as createPlainEngine } from '../../src/engine/engine.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';

const deal = (id: string, more: object) => ({
  ...{ id, status: 'won', createdAt: '2026-11-02', closedAt: '2026-11-12', amount: 1000 },
  ...more,
});
const owners = (...given: [since: string, seller: string | null][]) =>
  given.map(([since, seller]) => ({ since, seller }));

/** Anna and Bert are Nord, Cora is Süd. The first deal went from Anna to Cora, the second from nobody to Bert, the third stayed. */
const company = {
  ...{ kind: 'records', version: 1, asOf: '2026-11-24', timeZone: 'UTC', currency: 'EUR' },
  sellers: [
    { id: 'anna', name: 'Anna', team: 'Nord', region: 'west', hourlyCost: 50, hiredAt: '2026-11-01' },
    { id: 'bert', name: 'Bert', team: 'Nord', region: 'east', hourlyCost: 60 },
    { id: 'cora', name: 'Cora', team: 'Süd', region: 'west', hourlyCost: 80, hiredAt: '2026-11-10' },
  ],
  opportunities: [
    deal('1', { amount: 12000, seller: 'anna', owners: owners(['2026-11-08T09:00', 'cora']) }),
    deal('2', { amount: 3000, owners: owners(['2026-11-12', 'bert'], ['2026-11-01', null]) }),
    deal('3', { seller: 'anna', owners: [] }),
  ],
  activities: [
    { id: 'a1', seller: 'bert', kind: 'call', at: '2026-11-03', opportunity: '1' },
    { id: 'a2', seller: 'bert', kind: 'call', at: '2026-11-09', opportunity: '1' },
  ],
};

const engineOf = (more: object) => createEngine(parseRecords({ ...company, ...more }));
const engine = engineOf({});
const figureOf = (query: Query): CompleteFigure => engine.figure(query);
const values = (by: string, metric: string, of = engine) =>
  Object.fromEntries(of.figure({ metric, by }).groups!.map(({ key, value }) => [key, value]));

describe('credit for a deal that has changed hands', () => {
  it('by creation goes to whoever had it then, by closing to whoever had it at the end', () => {
    assert.deepEqual(values('seller', 'opportunities-created'), { anna: 2, bert: 0, cora: 0, null: 1 });
    assert.deepEqual(values('seller', 'opportunities-won'), { anna: 1, bert: 1, cora: 1 });
    assert.deepEqual(values('seller', 'revenue-won'), { anna: 1000, bert: 3000, cora: 12000 });
  });

  it('a team, a region and a filter by people go the same way', () => {
    assert.deepEqual(values('team', 'opportunities-created'), { Nord: 2, null: 1 });
    assert.deepEqual(values('team', 'opportunities-won'), { Nord: 2, Süd: 1 });
    assert.deepEqual(values('region', 'revenue-won'), { east: 3000, west: 13000 });
    const of = (metric: string, where: Record<string, (string | null)[]>) => figureOf({ metric, where }).value;
    assert.equal(of('opportunities-created', { seller: ['cora'] }), 0);
    assert.equal(of('opportunities-won', { seller: ['cora'] }), 1);
    assert.equal(of('opportunities-created', { team: ['Nord'] }), 2);
    assert.equal(of('opportunities-created', { seller: [null] }), 1);
  });

  it('a rate of both dates takes each by its own', () => {
    const { numerator, denominator } = figureOf({ metric: 'period-conversion', where: { seller: ['anna'] } });
    assert.deepEqual([numerator, denominator], [1, 2]);
  });

  it('the whole is as it is', () => {
    assert.equal(figureOf({ metric: 'opportunities-created' }).value, 3);
    assert.equal(figureOf({ metric: 'revenue-won' }).value, 16000);
  });

  it('a level goes to whoever had it at the end of each day', () => {
    const opportunities = company.opportunities.map((row) => ({ ...row, status: 'open', closedAt: undefined }));
    const levels = engineOf({ opportunities });
    assert.deepEqual(values('seller', 'opportunities-open', levels), { anna: 1, bert: 1, cora: 1 });
    const days = (seller: string) => {
      const period = '2026-11-07/2026-11-12';
      const query: Query = { metric: 'opportunities-open', period, every: 'day', where: { seller: [seller] } };
      return levels.figure(query).series!.map(({ value }) => value);
    };
    assert.deepEqual(days('anna'), [2, 1, 1, 1, 1, 1]);
    assert.deepEqual(days('cora'), [0, 1, 1, 1, 1, 1]);
    assert.deepEqual(days('bert'), [0, 0, 0, 0, 0, 1]);
  });

  it('a page and an endpoint say the same', async () => {
    const query: Query = { metric: 'opportunities-created', period: '2026-11', by: 'team', compare: 'none' };
    const expected = figureOf(query).groups;
    const onPage = await createPlainEngine(await readRecords(company)).answer(query);
    assert.deepEqual(onPage.groups, expected);
    const source = { calendar: () => company, figure: (asked: Query) => engine.answer(asked) };
    const handle = createHandler({ authorize: () => source });
    const address = 'https://crm.example/kpi?metric=opportunities-created&period=2026-11&by=team&compare=none';
    const { figures } = (await (await handle(new Request(address))).json()) as { figures: CompleteFigure[] };
    assert.deepEqual(figures[0]?.groups, expected);
  });

  it('who had a deal once is one of the heads', () => {
    const opportunities = [deal('1', { seller: 'anna', owners: owners(['2026-11-08', 'zoe']) })];
    const { members } = engineOf({ opportunities }).figure({ metric: 'opportunities-won', heads: true });
    assert.equal(members, 4);
  });
});

describe('a metric of one’s own, of deals that have changed hands', () => {
  const measure = { from: 'opportunities', at: 'closedAt' };
  const valueOf = (numerator: object, by?: object) => {
    const metric = { id: 'own', kind: 'flow', unit: 'number', direction: 'up', numerator: [numerator] };
    const own = engineOf({ metrics: [metric], ...(by && { dimensions: [by] }) });
    return by ? values('own-steps', 'own', own) : own.figure({ metric: 'own' }).value;
  };

  it('goes by whom a condition is about', () => {
    const where = [{ field: 'seller.team', in: ['Nord'] }];
    assert.equal(valueOf({ ...measure, aggregate: 'count', where }), 2);
    assert.equal(
      valueOf({ ...measure, at: 'createdAt', aggregate: 'count', where: [{ field: 'seller', in: [null] }] }),
      1,
    );
  });

  it('tells the sellers apart whose they were', () => {
    const distinct = { aggregate: 'distinct', of: { field: 'seller' } };
    assert.equal(valueOf({ ...measure, ...distinct }), 3);
    assert.equal(valueOf({ ...measure, ...distinct, at: 'createdAt' }), 1);
  });

  it('reckons with what the seller costs whose they were', () => {
    const of = { multiply: [2, { field: 'seller.hourlyCost' }] };
    assert.equal(valueOf({ ...measure, aggregate: 'sum', of }), 2 * (80 + 60 + 50));
    assert.equal(valueOf({ ...measure, at: 'createdAt', aggregate: 'sum', of }), 2 * (50 + 50));
  });

  it('counts days from what is known of the seller whose they were', () => {
    const where = [{ days: ['seller.hiredAt', 'closedAt'], atMost: 5 }];
    assert.equal(valueOf({ ...measure, aggregate: 'count', where }), 1);
    assert.equal(
      valueOf({ ...measure, aggregate: 'sum', of: { daysBetween: ['seller.hiredAt', 'closedAt'] } }),
      2 + 11,
    );
  });

  it('is divided by steps of what the seller costs whose they were', () => {
    const steps = { id: 'own-steps', label: 'Cost', of: { field: 'seller.hourlyCost' } };
    const all = { ...steps, steps: [{ key: 'low', below: 55 }, { key: 'high' }] };
    assert.deepEqual(valueOf({ ...measure, aggregate: 'count' }, all), { high: 2, low: 1 });
    assert.deepEqual(valueOf({ ...measure, at: 'createdAt', aggregate: 'count' }, all), { low: 2, null: 1 });
  });

  it('of what was done for them, goes by who had them on that day', () => {
    const where = [{ field: 'opportunity.seller', in: ['cora'] }];
    assert.equal(valueOf({ from: 'activities', at: 'at', aggregate: 'count', where }), 1);
  });
});

describe('owners that cannot be used', () => {
  const checked = (row: object) => {
    const { document, issues } = parseRecords({ ...company, opportunities: [deal('1', { seller: 'anna', ...row })] });
    return { rows: document.opportunities!.length, messages: issues.map(({ message }) => message) };
  };
  const refused = (row: object, message: string) =>
    assert.deepEqual(checked(row), { rows: 0, messages: [message] }, message);

  it('leave the row out, and say where, what and what to do', () => {
    refused(
      { owners: owners(['2026-11-08', 'bert']), credits: [{ seller: 'anna', share: 1 }] },
      'opportunities[0].owners: stands beside credits, which say already whose it is (got [{"since":"2026-11-08","seller":"bert"}]); leave it out',
    );
    refused({ owners: [{ seller: 'bert' }] }, 'opportunities[0].owners[0].since: is missing; add a date');
    refused(
      { owners: 'bert' },
      'opportunities[0].owners: expected a list (got "bert"); send a list in square brackets',
    );
  });

  it('a seller nobody knows counts by the id, and is said; none is no fault', () => {
    assert.deepEqual(checked({ owners: owners(['2026-11-08', 'zoe'], ['2026-11-09', null]) }), {
      rows: 1,
      messages: [
        'opportunities[0].owners[0].seller: is not in the list "sellers" (got "zoe"); add it there, or correct the id',
      ],
    });
    for (const none of [undefined, null, []]) assert.deepEqual(checked({ owners: none }), { rows: 1, messages: [] });
  });
});
