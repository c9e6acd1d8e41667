// A part of a period beside a whole, what is not known, nothing and less than nothing: in words, wherever a comparison stands.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure } from '../../src/contract/figures.js';
import type { Format } from '../../src/locales/format.js';
import { change } from '../../src/metrics/change.js';
import { presented } from '../../src/metrics/presented.js';
import { explainView } from '../../src/widgets/explain/explain-view.js';
import { findingOf, longFindingOf } from '../../src/widgets/explain/finding.js';
import { csv } from '../../src/widgets/explain/csv.js';
import { table } from '../../src/widgets/explain/file.js';
import { sheetsOf } from '../../src/widgets/explain/figure-sheet.js';
import { channelsView } from '../../src/widgets/flash-channels/channels-view.js';
import { figureView } from '../../src/widgets/flash-figure/figure-view.js';
import { tableModel } from '../../src/widgets/flash-table/table-rows.js';
import { tableView } from '../../src/widgets/flash-table/table-view.js';
import { trendView } from '../../src/widgets/flash-trend/trend-view.js';
import { english, french, german, plain } from '../helpers/formats.js';

const october = { start: '2026-10-01', end: '2026-11-01' };

/** November to the 24th, a third more than all of October. */
const figureOf = (extra: Partial<CompleteFigure> = {}): CompleteFigure =>
  presented({
    metric: 'revenue-won',
    ...({ kind: 'flow', unit: 'money', direction: 'up' } as const),
    currency: 'EUR',
    asOf: '2026-11-24T09:41:00+01:00',
    period: {
      start: '2026-11-01',
      end: '2026-12-01',
      elapsed: { days: 17, of: 21, calendar: 'working-days' },
    },
    value: 400,
    previous: { value: 300, comparison: 'previous-full', period: october },
    ...extra,
  });

const against = (value: number | null, extra: Partial<CompleteFigure['previous']> = {}): CompleteFigure =>
  figureOf({
    previous: { value, comparison: 'previous-to-date', period: { ...october, end: '2026-10-25' }, ...extra },
  });

const finding = (figure: CompleteFigure, format: Format): string =>
  plain(findingOf({ figure, name: 'X' }, format, format.terms.explain));
const copied = (figure: CompleteFigure, format: Format): string =>
  plain(longFindingOf({ figure, name: 'X' }, format, format.terms.explain));
const trend = (figure: CompleteFigure, format: Format): string =>
  plain(trendView(figure, { isCumulative: false, isColumns: false }, format).finding);
const panel = (figure: CompleteFigure, format: Format) =>
  explainView([figure], { format, words: format.terms.explain, source: '' }).sections[0]!;
const labels = (figure: CompleteFigure, format: Format) => panel(figure, format).rows.map(({ label }) => plain(label));
const head = (figure: CompleteFigure, format: Format): string =>
  plain(
    csv(table(sheetsOf(figure, { format, words: format.terms.explain }), format.terms.explain), format.locale).split(
      '\r\n',
    )[0]!,
  );

/** The change of one seller, and what stands below the table. */
function tableOf(figure: CompleteFigure, format: Format) {
  const grouped = { ...figure, by: 'seller', groups: [{ key: 'a', value: figure.value, previous: figure.previous }] };
  const model = tableModel([grouped], true, format);
  const sort = { column: '', isDescending: false };
  const { rows, notes } = tableView(model, { sort, order: model.rows, shown: [0] }, format);
  return { change: rows[0]!.cells[1]!, notes: notes.map(plain) };
}

describe('a part of a period beside a whole one', () => {
  const figure = figureOf();

  it('says so in the tile, without a colour or a verdict', () => {
    const said = [english, german, french].map((format) => figureView(figure, format).delta!);
    assert.deepEqual(
      said.map(({ versus }) => versus),
      ['so far, vs October as a whole', 'bisher, ggü. Oktober insgesamt', 'à ce jour, vs octobre (en entier)'],
    );
    for (const { tone, verdict } of said) assert.deepEqual([tone, verdict], ['flat', '']);
  });

  it('says so in a sentence, the text to copy and the course', () => {
    assert.equal(finding(figure, english), 'X: €400, so far 33% more than in October as a whole.');
    assert.equal(finding(figure, german), 'X: 400 €, bisher 33 % mehr als im Oktober insgesamt.');
    assert.equal(finding(figure, french), 'X : 400 €, à ce jour, 33 % de plus qu’en octobre (en entier).');
    assert.match(copied(figure, english), /so far 33% more than in October as a whole/);
    assert.equal(trend(figure, english), 'November so far is 33% above October as a whole');
    assert.equal(trend(figure, german), 'Der November liegt bisher 33 % über Oktober insgesamt');
    assert.equal(trend(figure, french), 'En novembre à ce jour, 33 % de plus qu’en octobre (en entier)');
  });

  it('says so in a table, the panel and the head of a file', () => {
    const { change: cell, notes } = tableOf(figure, english);
    assert.equal(cell.tone, 'soft');
    assert.deepEqual(notes, ['Change so far, against October as a whole']);
    assert.equal(labels(figure, english).filter((label) => /the whole beside a part/.test(label)).length, 1);
    assert.match(head(figure, english), /Compared value, October as a whole; value so far/);
  });

  it('has no colour among channels', () => {
    const group = { key: 'web', value: 9, previous: { value: 4 } };
    const ofCount = figureOf({ unit: 'count', by: 'channel', groups: [group] });
    assert.equal(channelsView(ofCount, english).rows[0]?.delta?.tone, 'soft');
    const like = figureOf({ ...ofCount, previous: against(1).previous });
    assert.equal(channelsView(like, english).rows[0]?.delta?.tone, 'good');
  });

  it('is one on its last day, as long as the day is not over, and of a day', () => {
    const lastDay = {
      start: '2026-11-01',
      end: '2026-11-25',
      elapsed: { days: 17, of: 17, calendar: 'working-days' },
    } as const;
    assert.equal(figureOf({ period: lastDay }).previous?.uneven, true);
    assert.equal(figureOf({ period: lastDay, asOf: '2026-11-24' }).previous?.uneven, undefined);
  });

  it('is a whole one beside a part, too, named by its days', () => {
    const over = { ...october, elapsed: { days: 22, of: 22, calendar: 'working-days' } } as const;
    const previous = {
      value: 300,
      comparison: '2026-11',
      period: { start: '2026-11-01', end: '2026-11-25' },
      partial: true,
    };
    const whole = figureOf({ period: over, previous });
    const { tone, versus } = figureView(whole, english).delta!;
    assert.equal(tone, 'flat');
    assert.match(versus, /^vs Nov 1\D+24, 2026$/);
    assert.ok(
      labels(whole, english).some((label) => /a part beside the whole/.test(label)),
      'the panel does not say so',
    );
  });

  it('is none of a level, of the same part, or of what stands beside it', () => {
    assert.equal(figureOf({ kind: 'stock' }).previous?.uneven, undefined);
    for (const comparison of ['previous-to-date', 'year-ago-to-date', 'target', 'team'])
      assert.equal(against(300, { comparison, partial: true }).previous?.uneven, undefined, comparison);
  });
});

describe('a named period', () => {
  it('is called what it is, however long the other is', () => {
    const year = { value: 300, comparison: '2025', period: { start: '2025-01-01', end: '2026-01-01' } };
    assert.equal(english.compared(figureOf({ previous: year })).name, '2025 as a whole');
    const month = { value: 300, comparison: '2025-11', period: { start: '2025-11-01', end: '2025-12-01' } };
    const quarter = { start: '2026-07-01', end: '2026-10-01' };
    assert.equal(english.compared(figureOf({ previous: month, period: quarter })).name, 'November 2025');
  });
});

describe('a compared value that is not known', () => {
  const figure = against(null, { reason: { code: 'unknown-history' } });

  it('is said in the tile', () => {
    const said = [english, german, french].map((format) => figureView(figure, format).delta!);
    assert.deepEqual(
      said.map(({ text, tone }) => [text, tone]),
      [
        ['no comparison', 'flat'],
        ['kein Vergleich', 'flat'],
        ['pas de comparaison', 'flat'],
      ],
    );
    assert.equal(figureView({ ...figure, value: null }, english).delta, undefined);
  });

  it('is said with its reason in the panel and the table', () => {
    assert.deepEqual(panel(figure, english).remarks, ['The document does not reach back that far.']);
    assert.equal(tableOf(figure, english).change.title, 'The document does not reach back that far.');
    assert.equal(tableOf(against(null), english).change.title, 'no value to compare with');
  });

  it('has a reason about its own period, which is over', () => {
    const none = against(null, { reason: { code: 'no-rows', list: 'orders' } });
    assert.match(panel(none, english).remarks.join(), /^There are no orders in the period Oct 1\D+24, 2026\.$/);
  });

  it('is said in a sentence and the course', () => {
    assert.equal(finding(figure, english), 'X: €400, no comparison with October to the 24th.');
    assert.equal(finding(figure, german), 'X: 400 €, kein Vergleich mit Oktober bis 24.');
    assert.equal(finding(figure, french), 'X : 400 €, pas de comparaison avec octobre jusqu’au 24.');
    assert.equal(trend(figure, english), 'November stands at €400; no value is known for October to the 24th');
  });
});

describe('a change', () => {
  it('from nothing is new or none', () => {
    assert.equal(figureView(against(0), english).delta?.text, 'new');
    assert.equal(tableOf(against(0), english).change.text, 'new');
    assert.equal(finding(against(0), english), 'X: €400, after 0 in October to the 24th.');
    const none = figureOf({ value: 0, previous: against(0).previous });
    assert.equal(figureView(none, english).delta?.text, 'no change');
  });

  it('from less than nothing is an amount', () => {
    assert.equal(plain(figureView(against(-200), english).delta!.text), '€600');
    assert.equal(finding(against(-200), english), 'X: €400, €600 more than in October to the 24th.');
    assert.equal(trend(against(-200), english), 'November is €600 above October to the 24th');
  });

  it('that rounds to nothing is none', () => {
    const rate = { unit: 'share', kind: 'ratio' } as const;
    const of = (value: number, before: number, extra: Partial<CompleteFigure> = {}) =>
      figureOf({ ...extra, value, previous: { ...against(before).previous!, value: before } });
    assert.equal(trend(of(0.2643, 0.264, rate), english), 'November is level with October to the 24th');
    assert.equal(finding(of(0.2643, 0.264, rate), english), 'X: 26.4%, as high as in October to the 24th.');
    assert.equal(change(of(100_001, 100_000), of(100_001, 100_000))?.kind, 'none');
    assert.equal(change(of(0.2655, 0.264, rate), of(0.2655, 0.264, rate))?.kind, 'points');
  });

  it('from few cases has no verdict', () => {
    const rate = { unit: 'share', kind: 'ratio' } as const;
    const few = { ...against(0.5).previous!, numerator: 1, denominator: 2 };
    assert.equal(figureView(figureOf({ ...rate, value: 0.7, previous: few }), english).delta?.tone, 'flat');
  });
});
