// Two public data sets that nobody of this project wrote, through the mappings that ship with the tests.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseRecords } from '../../src/contract/parse-records.js';
import type { Opportunity } from '../../src/contract/records.js';
import { type LoadedFolder, loadFolder } from '../../src/mapping/folder.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const data = path.resolve(here, '../../../shared/data');
const mappings = path.resolve(here, '../mappings');

const mappingFile = (name: string) => path.join(mappings, `${name}.json`);

/** Each set once: the tests only read it. */
const sets = new Map<string, Promise<LoadedFolder>>();
function load(name: string): Promise<LoadedFolder> {
  const set = sets.get(name) ?? loadFolder(path.join(data, name), mappingFile(name));
  sets.set(name, set);
  return set;
}

interface Draft {
  tables: Record<string, object>;
  lists: Record<'opportunities' | 'targets', { from: string; fields: Record<string, unknown> }>;
}

/** The set through its mapping, after a change to it. */
async function loadChanged(name: string, change: (mapping: Draft) => void): Promise<LoadedFolder> {
  const mapping = JSON.parse(await readFile(mappingFile(name), 'utf8'));
  change(mapping);
  const folder = await mkdtemp(path.join(tmpdir(), 'mapping-'));
  try {
    await writeFile(path.join(folder, 'changed.json'), JSON.stringify(mapping));
    return await loadFolder(path.join(data, name), path.join(folder, 'changed.json'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const absent = (name: string) => (existsSync(path.join(data, name)) ? false : `${name} is not beside the repository`);
const total = (amounts: readonly (number | null | undefined)[]) =>
  amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);

describe('maven-crm-sales', { skip: absent('maven-crm-sales') }, () => {
  const won = ({ document }: LoadedFolder, keep: (deal: Opportunity) => boolean = () => true) =>
    total(
      (document.opportunities ?? []).filter((deal) => deal.status === 'won' && keep(deal)).map(({ amount }) => amount),
    );

  it('has every opportunity, and nothing to report', async () => {
    const { document, issues, counts } = await load('maven-crm-sales');
    const count = (status: string) => document.opportunities?.filter((deal) => deal.status === status).length;
    assert.deepEqual([count('won'), count('lost'), count('open')], [4238, 2473, 2089]);
    assert.deepEqual(counts.get('opportunities'), { rows: 8800, used: 8800, leftOut: 0, passedOver: 0, records: 8800 });
    assert.deepEqual(issues, []);
    assert.deepEqual(parseRecords({ ...document }).issues, []);
  });

  it('has the revenue of the publisher, by region and seller', async () => {
    const set = await load('maven-crm-sales');
    const regions = new Map(set.document.sellers?.map(({ id, region }) => [id, region]));
    const inRegion = (region: string) => won(set, ({ seller }) => regions.get(seller ?? '') === region);
    assert.equal(won(set), 10_005_534);
    assert.deepEqual(['West', 'Central', 'East'].map(inRegion), [3_568_647, 3_346_293, 3_090_594]);
    assert.equal(
      won(set, ({ seller }) => seller === 'Darcel Schlecht'),
      1_153_214,
    );
  });

  it('keeps empty and 0 apart', async () => {
    const { document } = await load('maven-crm-sales');
    const having = (keep: (deal: Opportunity) => boolean) => document.opportunities?.filter(keep).length;
    assert.equal(
      having(({ amount }) => amount === undefined),
      2089,
    );
    assert.equal(
      having(({ amount, status }) => amount === 0 && status === 'lost'),
      2473,
    );
    assert.equal(
      having(({ createdAt }) => createdAt === undefined),
      500,
    );
    assert.equal(
      having(({ account }) => account === undefined),
      1425,
    );
  });

  it('loses no product to the spelling GTXPro where the mapping corrects it', async () => {
    const { document } = await load('maven-crm-sales');
    assert.equal(document.opportunities?.filter(({ product }) => product === 'GTX Pro').length, 1480);
    assert.deepEqual(
      document.opportunities?.filter(({ product }) => !product),
      [],
    );
  });

  it('reports the spelling GTXPro where the mapping does not correct it', async () => {
    const set = await loadChanged('maven-crm-sales', ({ lists }) => {
      const product = { join: 'products.csv', on: { product: 'product' }, column: 'product' };
      lists.opportunities.fields.product = product;
    });
    const [{ value, rows, place } = assert.fail(), ...others] = set.issues;
    assert.deepEqual([value, rows, place, others], ['GTXPro', 1480, 'sales_pipeline.csv line 3, column product', []]);
    assert.equal(won(set), 10_005_534);
  });

  it('corrects the spellings of the accounts', async () => {
    const { document } = await load('maven-crm-sales');
    const types = new Set(document.accounts?.map(({ type }) => type));
    assert.deepEqual([types.has('technology'), types.has('technolgy'), document.accounts?.length], [true, false, 85]);
  });
});

describe('adventureworks-reseller', { skip: absent('adventureworks-reseller') }, () => {
  it('makes orders of their lines, to the cent', async () => {
    const { document, counts, problems } = await load('adventureworks-reseller');
    const orders = document.orders ?? [];
    assert.deepEqual(counts.get('orders'), { rows: 57_851, used: 57_851, leftOut: 0, passedOver: 0, records: 3616 });
    assert.equal(Math.round(total(orders.map(({ amount }) => amount)) * 100), 7_754_857_020);
    assert.equal(Math.round(total(orders.map(({ margin }) => margin)) * 100), 99_949_457);
    assert.equal(problems.has('lines-disagree'), false);
    assert.deepEqual(parseRecords({ ...document }).issues, []);
  });

  it('has the last order on the day that counts as today', async () => {
    const { document } = await load('adventureworks-reseller');
    const last = document.orders
      ?.map(({ at }) => at)
      .sort()
      .at(-1);
    assert.equal(document.asOf.slice(0, 10), last);
  });

  it('gives no region to sellers who work in several, and says so', async () => {
    const { document, problems } = await load('adventureworks-reseller');
    const lacking = (field: 'team' | 'region') =>
      document.sellers?.filter((seller) => seller[field] === undefined).map(({ name }) => name);
    assert.equal(lacking('region')?.length, 7);
    assert.deepEqual(lacking('team'), ['Brian Welcker']);
    assert.deepEqual(Object.fromEntries(problems), { 'several-matches': 8 });
  });

  it('finds the seller of every order and every target', async () => {
    const { document } = await load('adventureworks-reseller');
    const sellers = new Set<unknown>(document.sellers?.map(({ id }) => id));
    const accounts = new Set<unknown>(document.accounts?.map(({ id }) => id));
    const { orders = [], targets = [] } = document;
    assert.deepEqual(
      orders.filter(({ seller, account }) => !sellers.has(seller) || !accounts.has(account)),
      [],
    );
    assert.deepEqual(
      targets.filter(({ seller }) => !sellers.has(seller)),
      [],
    );
    assert.equal(targets.length, 809);
  });

  it('reads the same targets from display text', async () => {
    const name = 'variant_display-format_Targets.tsv';
    const plain = await load('adventureworks-reseller');
    const display = await loadChanged('adventureworks-reseller', ({ lists: { targets }, tables }) => {
      targets.from = name;
      targets.fields.value = 'Target';
      tables[name] = { date: 'dddd, MMMM D, YYYY', number: { group: ',', currency: '$' } };
    });
    assert.deepEqual(display.document.targets, plain.document.targets);
  });

  it('reads no target from display text whose spelling the mapping does not tell', async () => {
    const { document, counts, problems } = await loadChanged('adventureworks-reseller', ({ lists: { targets } }) => {
      targets.from = 'variant_display-format_Targets.tsv';
      targets.fields.value = 'Target';
    });
    assert.deepEqual(document.targets, []);
    assert.equal(counts.get('targets')?.leftOut, 809);
    assert.equal(problems.get('unreadable'), 2 * 809);
  });
});
