// Rates of few cases: no verdict below five, also of what they are compared with; below thirty, what they are likely to be.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure, Group } from '../../src/contract/figures.js';
import { change } from '../../src/metrics/change.js';
import { wilson, Z_95 } from '../../src/metrics/wilson.js';
import { explainView } from '../../src/widgets/explain/explain-view.js';
import { sheetsOf, shownColumns } from '../../src/widgets/explain/figure-sheet.js';
import { figureView } from '../../src/widgets/flash-figure/figure-view.js';
import { english, french, german, plain } from '../helpers/formats.js';

const rate = (numerator: number, denominator: number, more: Partial<CompleteFigure> = {}): CompleteFigure => ({
  ...{ metric: 'win-rate', kind: 'ratio', unit: 'share', direction: 'up' },
  period: { start: '2026-11-01', end: '2026-12-01' },
  ...{ value: numerator / denominator, numerator, denominator, count: denominator },
  ...more,
});
const october = { comparison: 'previous-to-date', period: { start: '2026-10-01', end: '2026-10-14' } };
const before = (numerator: number, denominator: number) => ({
  previous: { ...october, value: numerator / denominator, numerator, denominator },
});
const sentences = (figure: CompleteFigure, format = english) =>
  explainView([figure], { format, words: format.terms.explain, source: '' }).sections[0]!.remarks.map(plain);

describe('the interval of a rate', () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), 857–872,
  // table I, method 3.
  const published: [cases: number, of: number, low: number, high: number][] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ];
  for (const [cases, of, low, high] of published)
    it(`of ${cases} of ${of} is as published`, () => {
      assert.deepEqual(
        wilson(cases, of, Z_95).map((limit) => Number(limit.toFixed(4))),
        [low, high],
      );
    });

  it('is said in the explanation, in each language', () => {
    const few = rate(12, 20);
    assert.deepEqual(sentences(few), ['With 12 of 20, the rate is likely between 38.7% and 78.1% (95% interval).']);
    assert.deepEqual(sentences(few, german), [
      'Bei 12 von 20 liegt die Quote wahrscheinlich zwischen 38,7 % und 78,1 % (95-%-Intervall).',
    ]);
    assert.deepEqual(sentences(few, french), [
      'Avec 12 sur 20, le taux se situe vraisemblablement entre 38,7 % et 78,1 % (intervalle à 95 %).',
    ]);
  });

  it('is said of few cases only, and of cases only', () => {
    assert.deepEqual(sentences(rate(15, 30)), []);
    assert.equal(sentences(rate(15, 29)).length, 1);
    assert.equal(sentences(rate(2, 3)).length, 1);
    assert.deepEqual(sentences(rate(12, 20, { metric: 'win-rate-value' })), [], 'amounts');
    assert.deepEqual(sentences(rate(12, 20, { metric: 'period-conversion' })), [], 'not the same opportunities');
    assert.deepEqual(sentences(rate(12, 20, { metric: 'win-rate-created', pending: 4 })), [], 'some are still open');
    const aged = { metric: 'win-rate-within-90-days', pending: 4, count: 24 };
    assert.equal(sentences(rate(12, 20, aged)).length, 1, 'those that are too young are not in it');
    assert.equal(sentences(rate(12, 20, { metric: 'own' })).length, 1);
    assert.deepEqual(sentences(rate(12, 20, { metric: 'own', count: 7 })), [], 'amounts of somebody’s own');
    assert.deepEqual(sentences(rate(12, 20, { unit: 'number' })), []);
  });

  it('stands in the table, for each group that has few', () => {
    const group = (key: string, numerator: number, denominator: number): Group => ({
      ...{ key, value: numerator / denominator, numerator, denominator, count: denominator },
    });
    const figure = rate(52, 120, { by: 'seller', groups: [group('a', 12, 20), group('b', 40, 100)] });
    const [sheet] = sheetsOf(figure, { format: english, words: english.terms.explain });
    assert.deepEqual(
      sheet!.rows.map(({ low, high }) => [low?.toFixed(3), high?.toFixed(3)]),
      [
        ['0.387', '0.781'],
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
    const labels = shownColumns(sheet!).map(({ label }) => label);
    assert.deepEqual(labels.slice(-2), ['Lower limit (95%)', 'Upper limit (95%)']);
  });
});

describe('a rate compared with one of too few cases', () => {
  it('has a change, and nobody judges it', () => {
    const traits = rate(1, 1);
    assert.equal(change({ ...rate(9, 20), ...before(1, 4) }, traits)?.favourable, undefined);
    assert.equal(change({ ...rate(9, 20), ...before(1, 5) }, traits)?.favourable, true);
  });

  it('is shown without a colour', () => {
    const { delta } = figureView(rate(9, 20, before(1, 4)), english);
    assert.deepEqual([delta?.tone, delta?.verdict, delta?.text], ['flat', '', '20 pts']);
  });
});
