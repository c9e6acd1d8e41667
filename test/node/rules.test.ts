// A document may say when a figure is judged, and how; the figures made of it say so, too.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure } from '../../src/contract/figures.js';
import { parseFigures } from '../../src/contract/parse-figures.js';
import { readFigures } from '../../src/contract/read-figures.js';
import { readRecords } from '../../src/contract/read-records.js';
import { createEngine as createPlainEngine } from '../../src/engine/engine.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';
import { hasFewCases } from '../../src/metrics/change.js';
import { progress } from '../../src/metrics/progress.js';
import { figureView } from '../../src/widgets/flash-figure/figure-view.js';
import { english } from '../helpers/formats.js';
import { november } from '../helpers/november.js';

const rules = { few: 10, onTrack: 0.95, watch: 0.5, early: 0.5 };
const traits = { kind: 'flow', direction: 'up', unit: 'money' } as const;
const half = { days: 10, of: 20, calendar: 'working-days' } as const;
const status = (value: number, given?: object, elapsed: { days: number } & Omit<typeof half, 'days'> = half) =>
  progress(value, 200, elapsed, { ...traits, ...(given && { rules: given }) })?.status;

describe('the rules of a document', () => {
  it('are those of the specification where it has none', () => {
    assert.deepEqual(
      [100, 99, 90, 89].map((value) => status(value)),
      ['on-track', 'watch', 'watch', 'behind'],
    );
    assert.equal(status(0, undefined, { ...half, days: 1 }), undefined);
    assert.equal(status(0, undefined, { ...half, days: 2 }), 'behind');
  });

  it('say from what on a value is on track, watched and judged at all', () => {
    assert.deepEqual(
      [95, 94, 50, 49].map((value) => status(value, rules)),
      ['on-track', 'watch', 'watch', 'behind'],
    );
    assert.equal(status(0, rules, { ...half, days: 9 }), undefined);
    assert.equal(status(89, { few: 3 }), 'behind', 'each by itself');
  });

  it('say how many cases are few', () => {
    const rate = { ...traits, unit: 'share' } as const;
    const few = (denominator: number, given?: object) =>
      hasFewCases({ value: 0.5, denominator }, { ...rate, ...(given && { rules: given }) });
    assert.deepEqual(
      [few(4), few(5), few(9, rules), few(10, rules), few(1, { few: 0 })],
      [true, false, true, false, false],
    );
  });

  it('come with every figure of records, on a page as in Node', async () => {
    const query = { metric: 'win-rate', period: '2026-11', by: 'seller' };
    assert.deepEqual(createEngine(parseRecords(november({ rules }))).figure(query).rules, rules);
    const page = createPlainEngine(await readRecords(november({ rules })));
    assert.deepEqual((await page.answer(query)).rules, rules);
    assert.equal((await createPlainEngine(await readRecords(november())).answer(query)).rules, undefined);
  });

  const head = { kind: 'figures', version: 1, asOf: '2026-11-13', timeZone: 'Europe/Paris', currency: 'EUR' };
  const figure = { metric: 'win-rate', period: { start: '2026-11-01', end: '2026-12-01' }, value: 0.5 };

  it('hold for all figures of a document but those with their own', async () => {
    const own = { ...figure, rules: { few: 3 } };
    const { inOrder, issues } = await readFigures({ ...head, rules, figures: [figure, own] });
    assert.deepEqual([inOrder.map((each) => (each as CompleteFigure).rules), issues], [[rules, { few: 3 }], []]);
  });

  it('that cannot be meant are said, with their place', () => {
    const wrong = (given: object) => {
      try {
        parseFigures({ ...head, rules: given, figures: [figure] });
      } catch (error) {
        return (error as Error).message;
      }
      return 'nothing is wrong';
    };
    assert.match(wrong({ fewCases: 3 }), /document\.rules: unknown key \(got "fewCases"\)/);
    assert.match(wrong({ watch: 90 }), /document\.rules\.watch: expected a number from 0 up to 1 \(got 90\)/);
    assert.throws(() => parseRecords(november({ rules: { early: 10 } })), /document\.rules\.early/);
  });

  it('watch nothing that is on track', () => {
    const said = (path: string, onTrack: number, watch: number) =>
      `${path}.watch: is above onTrack, which is ${onTrack} (got ${watch}); send both, onTrack the higher one`;
    const ofRecords = (given: object) => () => parseRecords(november({ rules: given }));
    assert.throws(ofRecords({ onTrack: 0.8, watch: 0.85 }), { message: said('document.rules', 0.8, 0.85) });
    assert.throws(ofRecords({ onTrack: 0.8 }), { message: said('document.rules', 0.8, 0.9) });
    assert.throws(() => parseFigures({ ...head, rules: { watch: 1, onTrack: 0.9 }, figures: [] }), {
      message: said('document.rules', 0.9, 1),
    });
    const { inOrder, issues } = parseFigures({ ...head, figures: [{ ...figure, rules: { onTrack: 0.5 } }, figure] });
    assert.deepEqual(
      [inOrder.map(Boolean), issues],
      [[false, true], [{ path: 'figures[0].rules.watch', message: said('figures[0].rules', 0.5, 0.9) }]],
    );
  });
});

describe('what is enough by the rules of a document', () => {
  const goalOf = (value: number, more: object) => {
    const period = { start: '2026-11-01', end: '2026-12-01', elapsed: half };
    return figureView({ metric: 'm', ...traits, period, value, target: { value: 200_000 }, ...more }, english).goal!;
  };
  const told = (value: number, more: object = {}) => [goalOf(value, more).text, goalOf(value, more).tone];

  it('is said to be on track, whatever is missing', () => {
    const lenient = { rules: { onTrack: 0.9, watch: 0.8 } };
    assert.deepEqual(told(92_000), ['8,000 behind plan', 'bad']);
    assert.deepEqual(told(92_000, lenient), ['on track', 'good']);
    assert.deepEqual(told(88_000, lenient), ['12,000 behind plan', 'bad']);
    assert.deepEqual(told(108_000, lenient), ['8,000 ahead of plan', 'good']);
  });

  it('of a level or a rate as well', () => {
    const level = { kind: 'stock', unit: 'count' };
    assert.deepEqual(told(190_000, level), ['10,000 below target', 'bad']);
    assert.deepEqual(told(190_000, { ...level, rules: { onTrack: 0.95 } }), ['on track', 'good']);
  });
});
