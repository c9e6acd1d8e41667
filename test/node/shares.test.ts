// Three equal thirds total 100 wherever shares are shown: by largest remainders, never each rounded by itself.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure } from '../../src/contract/figures.js';
import { csv } from '../../src/widgets/explain/csv.js';
import { cellText, sheetsOf } from '../../src/widgets/explain/figure-sheet.js';
import { table } from '../../src/widgets/explain/file.js';
import { breakdownView } from '../../src/widgets/flash-breakdown/breakdown-view.js';
import { channelsView } from '../../src/widgets/flash-channels/channels-view.js';
import { histogramView } from '../../src/widgets/flash-histogram/histogram-view.js';
import { english, plain } from '../helpers/formats.js';

const period = { start: '2026-11-01', end: '2026-12-01' };
const thirds: CompleteFigure = {
  metric: 'opportunities-created',
  ...({ kind: 'flow', unit: 'count', direction: 'up', period, value: 3, by: 'channel' } as const),
  groups: ['a', 'b', 'c'].map((key) => ({ key, value: 1 })),
};

/** All shares, as a reader adds them up. */
function assertTotal(texts: readonly (string | undefined)[], expected: readonly string[]): void {
  const shown = texts.map((text) => plain(text ?? ''));
  assert.deepEqual([...shown].sort().reverse(), expected);
  const total = shown.reduce((sum, text) => sum + Number.parseFloat(text), 0);
  assert.equal(Number(total.toFixed(6)), 100);
}

const whole = ['34%', '33%', '33%'];
const tenths = ['33.4%', '33.3%', '33.3%'];

describe('three equal thirds total 100', () => {
  it('among channels', () => {
    assertTotal(
      channelsView(thirds, english).rows.map(({ share }) => share),
      whole,
    );
  });

  for (const shape of ['bars', 'donut', 'stacked'] as const)
    it(`in a breakdown, as ${shape}`, () => {
      const { rows } = breakdownView(thirds, shape, english);
      assertTotal(
        rows.map(({ share }) => share),
        whole,
      );
    });

  it('in the tip of groups that are gathered, which says the share of their row', () => {
    const groups = Array.from({ length: 15 }, (_, index) => ({ key: `k${index}`, value: 1 }));
    const { rows } = breakdownView({ ...thirds, value: 15, groups }, 'donut', english);
    const gathered = rows.find(({ tip }) => tip);
    assert.equal(gathered?.tip?.rows.at(-1)?.value, gathered?.share);
  });

  it('in a histogram', () => {
    const bins = [0, 1, 2].map((from) => ({ from, to: from + 1, count: 1 }));
    const quantiles = { p10: 0, p25: 0, p50: 1, p75: 2, p90: 2 };
    const view = histogramView(thirds, { bins, quantiles, mean: 1.5, count: 3 }, english);
    assertTotal(
      view.bins.map(({ share }) => share),
      whole,
    );
  });

  it('in the table of the panel and in the file', () => {
    const context = { format: english, words: english.terms.explain };
    const sheets = sheetsOf(thirds, context);
    const rows = sheets.flatMap((sheet) => sheet.rows.filter(({ group }) => group !== english.terms.explain.total));
    assertTotal(
      rows.map((row) => cellText(row, 'share', thirds, english)),
      tenths,
    );
    const file = csv(table(sheets, english.terms.explain), 'en');
    const shares = file.split('\r\n').flatMap((line) => /\b0\.33\d*/.exec(line) ?? []);
    assert.deepEqual(shares.map(Number).sort().reverse(), [0.334, 0.333, 0.333]);
  });
});
