// A page checks by shapes that are written from the schemas: they must be of today, and judge as the schemas do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { company } from '../../demo/data/company.js';
import { folder, offered, shapeFiles } from '../../scripts/shapes.js';
import { parseRecords } from '../../src/contract/parse-records.js';
import { rowSchemas } from '../../src/contract/records.js';
import { issuesOf } from '../../src/contract/issues.js';
import { fits, type Shape } from '../../src/contract/shape.js';
import * as figures from '../../src/contract/shapes/figures.js';
import * as mappings from '../../src/contract/shapes/mapping.js';
import * as metrics from '../../src/contract/shapes/metric.js';
import * as queries from '../../src/contract/shapes/query.js';
import * as shapes from '../../src/contract/shapes/records.js';
import * as usual from '../../src/contract/shapes/usual-figures.js';
import { createEngine } from '../../src/engine/index.js';
import { catalogue } from '../../src/metrics/catalogue.js';

const records = company({ now: '2026-11-24T10:32:00+01:00' });
const engine = createEngine(parseRecords({ ...records }));
const mapping: unknown = JSON.parse(readFileSync('test/mappings/adventureworks-reseller.json', 'utf8'));
const query = { metric: 'revenue-won', period: '2026', by: 'seller', every: 'month', where: { team: ['Nord', null] } };
const figure = engine.figure({ metric: 'win-rate', period: 'month', by: 'channel', every: 'week' });
const bins = [{ from: 0, to: 10, count: 2 }];
const quantiles = { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 };
const spread = { ...figure, distribution: { bins, quantiles, mean: 3, count: 2 } };
const { asOf, timeZone, currency, holidays } = records;
const calendar = { asOf, timeZone, currency, holidays, weekStart: 1, workingDays: [1, 2, 3] };
const head = { kind: 'figures', version: 1, ...calendar, figures: [] };

const ownDimensions = [
  { id: 'sector', label: { de: 'Branche' }, paths: ['account.sector', 'sector'] },
  { id: 'size', of: { field: 'amount' }, steps: [{ key: 'small', below: 1000 }, { key: 'large' }] },
];

/** Of each kind something that is right, to be spoilt. */
const samples: [string, z.ZodMiniType, Shape, unknown[]][] = [
  ['figure', offered.figures.figure, figures.figure, [figure]],
  ['figuresHead', offered.figures.figuresHead, figures.figuresHead, [head]],
  ['usualFigure', offered['usual-figures'].usualFigure, usual.usualFigure, [figure]],
  ['usualFiguresHead', offered['usual-figures'].usualFiguresHead, usual.usualFiguresHead, [head]],
  ['recordsHead', offered.records.recordsHead, shapes.recordsHead, [{ ...calendar, labels: { a: { b: 'c' } } }]],
  ['metric', offered.metric.metric, metrics.metric, Object.values(catalogue)],
  ['dimension', offered.metric.dimension, metrics.dimension, ownDimensions],
  ['query', offered.query.query, queries.query, [query, { metric: 'won', compare: 'none' }]],
  ['mapping', offered.mapping.mapping, mappings.mapping, [mapping]],
  ...Object.entries(rowSchemas).map(([list, schema]): [string, z.ZodMiniType, Shape, unknown[]] => [
    list,
    schema,
    shapes.rows[list as keyof typeof rowSchemas],
    ((records as unknown as Record<string, unknown[]>)[list] ?? []).slice(0, 5),
  ]),
];

/** Values that are wrong in most places, and right in some. */
const odd = fc.oneof(
  fc.constantFrom('', 'won', '2026-02-30', '2026-11-24', '2026-11-24T10:32:00Z', 'Nord', 'count', '😀'),
  fc.constantFrom(null, undefined, true, NaN, Infinity, -1, 0, 0.5, 1, 2, 7, 8, 1e308),
  fc.constantFrom([], {}, [[]], { value: 'x' }, { field: 'amount' }, ['a', 'b']),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Replaces, removes or adds something at a random depth. */
function spoilt(value: unknown, steps: readonly number[], part: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return part;
  const keys = Object.keys(value);
  const key = keys[step % (keys.length + 1)] ?? 'unknown-name';
  const inner = spoilt((value as Record<string, unknown>)[key], rest, part);
  if (Array.isArray(value)) return value.map((entry: unknown, index) => (String(index) === key ? inner : entry));
  return { ...value, [key]: inner };
}

describe('the shapes a page checks by', () => {
  it('are written from the schemas as they are: npm run shapes', async () => {
    for (const [name, text] of await shapeFiles()) assert.equal(readFileSync(`${folder}/${name}`, 'utf8'), text, name);
  });

  for (const [name, schema, shape, right] of samples) {
    it(`judge a ${name} as its schema does`, () => {
      for (const value of right) assert.deepEqual(issuesOf(shape, value, name), []);
      let refused = 0;
      const steps = fc.array(fc.nat(40), { maxLength: 6 });
      fc.assert(
        fc.property(fc.constantFrom(...right), steps, odd, (value, where, part) => {
          const candidate = spoilt(value, where, part);
          const issues = issuesOf(shape, candidate, name);
          refused += issues.length > 0 ? 1 : 0;
          assert.equal(issues.length === 0, schema.safeParse(candidate).success, JSON.stringify(candidate));
        }),
        { numRuns: 1500 },
      );
      assert.ok(refused > 100, `only ${refused} were refused`);
    });
  }

  it('never pass for usual what is not good as a whole', () => {
    const steps = fc.array(fc.nat(40), { maxLength: 6 });
    let passed = 0;
    fc.assert(
      fc.property(steps, odd, (where, part) => {
        const candidate = spoilt(figure, where, part);
        const isUsual = fits(usual.usualFigure, candidate);
        const isGood = fits(figures.figure, candidate);
        passed += Number(isUsual);
        assert.ok(isGood || !isUsual, JSON.stringify(candidate));
      }),
      { numRuns: 3000 },
    );
    assert.ok(passed > 100, `only ${passed} were usual`);
    assert.ok(fits(figures.figure, spread) && !fits(usual.usualFigure, spread), 'a distribution is rare');
  });
});
