// Two real sets, from the files through the mapping and the engine to the figures their publishers' readers know.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createEngine, type Engine, parseRecords } from '../../src/engine/index.js';
import { loadFolder } from '../../src/mapping/folder.js';

const data = (set: string) => fileURLToPath(new URL(`../../../shared/data/${set}`, import.meta.url));
const mapping = (set: string) => fileURLToPath(new URL(`../mappings/${set}.json`, import.meta.url));

async function engineOf(set: string): Promise<Engine> {
  const { document } = await loadFolder(data(set), mapping(set));
  return createEngine(parseRecords({ ...document }));
}

const skip = (set: string) => (existsSync(data(set)) ? false : `../shared/data/${set} is not here`);

describe('maven-crm-sales, the year 2017', { skip: skip('maven-crm-sales') }, () => {
  const engine = engineOf('maven-crm-sales');
  const of = async (metric: string, period = '2017', by?: string) =>
    (await engine).figure({ metric, period, ...(by && { by }) });

  const values: [string, number][] = [
    ['opportunities-won', 4238],
    ['opportunities-lost', 2473],
    ['opportunities-open', 2089],
    ['revenue-won', 10005534],
    ['sales-cycle', 57],
  ];
  for (const [metric, value] of values) {
    it(`${metric} is ${value}`, async () => assert.equal((await of(metric)).value, value));
  }

  it('win-rate is 63.15 % of 6,711', async () => {
    const { value, denominator } = await of('win-rate');
    assert.equal(denominator, 6711);
    assert.equal(((value ?? 0) * 100).toFixed(2), '63.15');
  });

  const quarters = [1134672, 3086111, 2982255, 2802496];
  for (const [index, revenue] of quarters.entries()) {
    it(`revenue-won of quarter ${index + 1} is ${revenue}`, async () =>
      assert.equal((await of('revenue-won', `2017-Q${index + 1}`)).value, revenue));
  }

  it('Darcel Schlecht is first', async () => {
    const { groups = [] } = await of('revenue-won', '2017', 'seller');
    const [first] = [...groups].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
    assert.deepEqual([first?.label, first?.value], ['Darcel Schlecht', 1153214]);
  });

  it('regions add up to the whole', async () => {
    const { groups = [] } = await of('revenue-won', '2017', 'region');
    assert.deepEqual(
      groups.map(({ key, value }) => [key, value]),
      [
        ['Central', 3346293],
        ['East', 3090594],
        ['West', 3568647],
      ],
    );
  });

  it('channels are not available, rather than 0', async () => {
    const figure = await of('opportunities-created', '2017', 'channel');
    assert.equal(figure.reason?.code, 'no-field');
    assert.equal(figure.groups, undefined);
  });

  it('nor is a filter by them', async () => {
    const engine = await engineOf('maven-crm-sales');
    const query = { metric: 'opportunities-created', period: '2017' };
    const { value, reason } = await engine.answer({ ...query, where: { channel: ['website'] } });
    assert.deepEqual([value, reason], [null, { code: 'no-field', list: 'opportunities', field: 'channel' }]);
    assert.equal((await engine.answer({ ...query, where: { channel: [null] } })).value, 7942);
  });

  it('counts the rows without a creation date', async () => {
    assert.deepEqual((await of('opportunities-created')).omitted, { rows: 500, of: 8800, field: 'createdAt' });
  });
});

describe('adventureworks-reseller', { skip: skip('adventureworks-reseller') }, () => {
  const engine = engineOf('adventureworks-reseller');

  it('sales are 77,548,570', async () => {
    const { value } = (await engine).figure({ metric: 'revenue-ordered', period: 'all' });
    assert.equal(Math.round(value ?? 0), 77548570);
  });

  it('each seller of a month has sales against a target', async () => {
    const { groups = [] } = (await engine).figure({ metric: 'revenue-ordered', period: '2020-05', by: 'seller' });
    const linda = groups.find(({ label }) => label === 'Linda Mitchell');
    assert.equal(Math.round(linda?.value ?? 0), 525376);
    assert.equal(linda?.target?.value, 1000000);
  });
});
