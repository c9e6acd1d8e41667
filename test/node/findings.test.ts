// What deserves attention: the worst and the best, and nothing that may be chance.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure, Group } from '../../src/contract/figures.js';
import type { Format } from '../../src/locales/format.js';
import { findings } from '../../src/metrics/findings.js';
import { presented } from '../../src/metrics/presented.js';
import { watchView } from '../../src/widgets/flash-watch/watch-view.js';
import { english, german, plain } from '../helpers/formats.js';

const november = { start: '2026-11-01', end: '2026-12-01' };
const elapsed = { days: 10, of: 21, calendar: 'working-days' } as const;
const october = { start: '2026-10-01', end: '2026-10-14' };

const revenue = (part: Partial<CompleteFigure> = {}): CompleteFigure => ({
  metric: 'revenue-won',
  kind: 'flow',
  unit: 'money',
  direction: 'up',
  period: { ...november, elapsed },
  asOf: '2026-11-13',
  currency: 'EUR',
  value: 20000,
  ...part,
});
const wins = (value: number, part: Partial<CompleteFigure> = {}) =>
  revenue({ metric: 'opportunities-won', unit: 'count', value, count: value, ...part });
const rate = (numerator: number, denominator: number, part: Partial<CompleteFigure> = {}) =>
  revenue({
    metric: 'win-rate',
    kind: 'ratio',
    unit: 'share',
    value: numerator / denominator,
    numerator,
    denominator,
    count: denominator,
    ...part,
  });
const before = (value: number, part: object = {}) => ({
  previous: { value, comparison: 'previous-to-date', period: october, ...part },
});
const beforeRate = (numerator: number, denominator: number) =>
  before(numerator / denominator, { numerator, denominator, count: denominator });

const kinds = (...figures: CompleteFigure[]) => findings(figures, 9).map(({ kind }) => kind);
const sentences = (format: Format, ...figures: CompleteFigure[]) =>
  watchView(figures, 9, format).items.map(({ sentence }) => plain(sentence));

describe('findings', () => {
  it('say how far a metric is behind pace, and what each day has to bring', () => {
    const late = revenue({ value: 20000, target: { value: 53000 } });
    assert.deepEqual(kinds(late), ['behind']);
    assert.deepEqual(sentences(german, late), [
      '5.238 € hinter dem Soll, nötig sind 3.000 € je Arbeitstag bis zum 30.',
    ]);
    assert.deepEqual(sentences(english, late), ['€5,238 behind plan, €3,000 per working day until the 30th needed']);
  });

  it('need no rate once the last day has come', () => {
    const period = { ...november, elapsed: { ...elapsed, days: 21 } };
    assert.deepEqual(sentences(german, revenue({ period, target: { value: 53000 } })), ['33.000 € hinter dem Soll']);
  });

  it('are none where a value is on its way, in the first days, or without a target', () => {
    const early = { ...november, elapsed: { ...elapsed, days: 2 } };
    assert.deepEqual(kinds(revenue({ target: { value: 43000 } })), []);
    assert.deepEqual(kinds(revenue({ value: 0, period: early, target: { value: 53000 } })), []);
    assert.deepEqual(kinds(revenue()), []);
    assert.deepEqual(kinds(revenue({ value: null, target: { value: 53000 } })), []);
  });

  it('leave a few expected ones to chance', () => {
    assert.deepEqual(kinds(wins(1, { target: { value: 8 } })), []);
    assert.deepEqual(kinds(wins(4, { target: { value: 30 } })), ['behind']);
  });

  it('say a rate below its target only where that is more than chance', () => {
    assert.deepEqual(kinds(rate(7, 30, { target: { value: 0.3 } })), []);
    assert.deepEqual(kinds(rate(70, 300, { target: { value: 0.32 } })), ['missed']);
    // Of amounts, one large deal may be most: their number is not that of the cases.
    assert.deepEqual(kinds(rate(70, 300, { count: 12, target: { value: 0.32 } })), []);
  });

  it('tell good news: ahead of pace, or the target reached', () => {
    assert.deepEqual(kinds(revenue({ value: 40000, target: { value: 53000 } })), ['ahead']);
    assert.deepEqual(sentences(german, revenue({ value: 60000, target: { value: 53000 } })), ['Ziel erreicht, 113 %']);
  });

  it('take a count for changed where it is more than chance, and by enough', () => {
    assert.deepEqual(kinds(wins(37, before(33))), []);
    assert.deepEqual(kinds(wins(12, before(4))), []);
    assert.deepEqual(kinds(wins(30, before(60))), ['changed']);
    assert.deepEqual(sentences(german, wins(30, before(60))), [
      'Ungewöhnlich niedrig, 50 % weniger als im Oktober bis 13.',
    ]);
    assert.deepEqual(kinds(wins(10400, before(10000))), []);
  });

  it('take a rate for changed where the intervals tell them apart', () => {
    assert.deepEqual(kinds(rate(9, 20, beforeRate(6, 20))), []);
    assert.deepEqual(kinds(rate(60, 300, beforeRate(110, 300))), ['changed']);
    assert.deepEqual(kinds(rate(3, 4, beforeRate(60, 300))), []);
  });

  it('take sums for changed only over enough rows', () => {
    assert.deepEqual(kinds(revenue({ value: 90000, count: 5, ...before(30000, { count: 6 }) })), []);
    assert.deepEqual(kinds(revenue({ value: 90000, count: 90, ...before(30000, { count: 80 }) })), ['changed']);
  });

  it('compare a part of a period with the same part only, and nothing that is neither good nor bad', () => {
    const whole = { previous: { value: 60, comparison: 'previous-full', period: october } };
    assert.deepEqual(kinds(presented(wins(30, whole))), []);
    assert.deepEqual(kinds(wins(30, { ...before(60), direction: 'neutral' })), []);
  });

  it('name rows left out once, where they are many', () => {
    const omitted = { rows: 40, of: 1000 };
    assert.deepEqual(kinds(revenue({ omitted }), wins(30, { omitted })), ['omitted']);
    assert.deepEqual(kinds(revenue({ omitted: { rows: 3, of: 1204 } })), []);
  });

  it('keep a place for the best news, and no more than there is room for', () => {
    const late = (value: number) => revenue({ value, target: { value: 53000 } });
    const good = revenue({ value: 60000, target: { value: 53000 } });
    const found = (limit: number) => findings([good, late(20000), late(10000), late(5000)], limit);
    assert.deepEqual(
      found(3).map(({ kind, figure }) => [kind, figure.value]),
      [
        ['behind', 5000],
        ['behind', 10000],
        ['reached', 60000],
      ],
    );
    assert.deepEqual(
      found(1).map(({ figure }) => figure.value),
      [5000],
    );
  });
});

describe('findings about sellers', () => {
  const seller = (label: string, value: number, target: number): Group => ({
    key: label,
    label,
    value,
    target: { value: target },
  });
  const board = (...groups: Group[]) => revenue({ by: 'seller', groups });

  it('name the furthest behind by pace first, with what it takes', () => {
    const figure = board(seller('Ada', 10000, 31000), seller('Bea', 5500, 12000), seller('Cem', 2000, 24000));
    assert.deepEqual(sentences(german, figure), [
      '2 Verkäufer weit hinter dem Soll: Cem braucht 2.000 € je Arbeitstag bis zum 30., Ada 1.909 €',
    ]);
  });

  it('name who has reached the target before its time', () => {
    assert.deepEqual(sentences(german, board(seller('Ada', 33000, 31000))), ['Ada hat das Ziel schon erreicht, 106 %']);
  });

  it('say a pseudonym for a pseudonym, and lead to nobody by it', () => {
    const { label: _, ...hidden } = seller('Ada', 1000, 31000);
    const figure = board({ ...hidden, key: 'C', anonymous: 'pseudonym' });
    const [item] = watchView([figure], 3, german).items;
    assert.match(item!.sentence, /: Verkäufer C braucht/);
    assert.equal(item!.group, undefined);
  });

  it('are not about all together', () => {
    assert.deepEqual(kinds(board({ ...seller('all', 1000, 31000), anonymous: 'everyone' })), []);
  });
});

it('a watch is quiet where there is nothing to say', () => {
  const view = watchView([revenue({ target: { value: 43000 } })], 3, german);
  assert.deepEqual([view.items, view.quiet], [[], 'Nichts Auffälliges im November.']);
});
