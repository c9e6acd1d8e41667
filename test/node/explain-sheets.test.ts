// Figures as tables and as CSV: what each column holds, of which filter, period and moment.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure, Group } from '../../src/contract/figures.js';
import { csv } from '../../src/widgets/explain/csv.js';
import {
  cellText,
  type Sheet,
  type SheetContext,
  sheetsOf,
  shownColumns,
} from '../../src/widgets/explain/figure-sheet.js';
import { table } from '../../src/widgets/explain/file.js';
import { groupTip } from '../../src/widgets/tips/tip-view.js';
import { english, german, plain } from '../helpers/formats.js';

const context: SheetContext = { format: german, words: german.terms.explain };
const november = { start: '2026-11-01', end: '2026-12-01' };
const created: CompleteFigure = {
  metric: 'opportunities-created',
  kind: 'flow',
  unit: 'count',
  direction: 'up',
  period: november,
  value: 8,
  asOf: '2026-11-24',
};
const channels = [
  { key: 'web', label: 'Web', value: 5, group: 'marketing' },
  { key: 'fair', label: 'Messen', value: 3, group: 'marketing' },
];
const texts = (sheet: Sheet) =>
  sheet.rows.map((row) =>
    shownColumns(sheet).map(({ key }) => plain(cellText(row, key, sheet.figure, context.format))),
  );
const labels = (sheet: Sheet) => shownColumns(sheet).map(({ label }) => label);

describe('the shares of groups', () => {
  it('stand beside their values, and add up', () => {
    const [sheet] = sheetsOf({ ...created, by: 'channel', groups: channels }, context);
    assert.deepEqual(labels(sheet!), ['Kanal', 'Gruppe', 'Wert', 'Anteil']);
    assert.deepEqual(texts(sheet!), [
      ['Web', 'Marketing', '5', '62,5 %'],
      ['Messen', 'Marketing', '3', '37,5 %'],
      ['Gesamt', '', '8', '100 %'],
    ]);
  });

  it('are the same in the tip of a group', () => {
    const groups = [31, 24, 10, 20, 17, 8].map((value, index): Group => ({ key: `c${index}`, value }));
    const figure = { ...created, value: 110, by: 'channel', groups };
    const [sheet] = sheetsOf(figure, context);
    const inTable = Object.fromEntries(
      sheet!.rows.map((row) => [row.group, plain(cellText(row, 'share', figure, german))]),
    );
    assert.equal(inTable['c4'], '15,4 %');
    for (const group of groups) {
      const share = groupTip(group, { figure, name: '', ...context }).rows.at(-1)!;
      assert.equal(plain(share.value), inTable[group.key!]);
    }
  });

  it('stand beside names in the language of the page, where it has words for the groups', () => {
    const groups = ['marketing', 'sales'].map((key): Group => ({ key, value: 4 }));
    const [sheet] = sheetsOf({ ...created, by: 'channel-group', groups }, context);
    assert.deepEqual(
      texts(sheet!).map(([name]) => name),
      ['Marketing', 'Vertrieb', 'Gesamt'],
    );
  });

  it('are none of rates, of what is unknown in part, and of groups that are not the whole', () => {
    const rate = { ...created, metric: 'win-rate', kind: 'ratio', unit: 'share', value: 0.5 } as const;
    const unknown = [{ ...channels[0]!, value: null }, channels[1]!];
    for (const figure of [
      { ...rate, groups: channels },
      { ...created, groups: unknown },
      { ...created, groups: channels.slice(1) },
    ])
      assert.ok(!labels(sheetsOf({ ...figure, by: 'channel' }, context)[0]!).includes('Anteil'), figure.metric);
  });
});

describe('a course', () => {
  const series = [
    { at: '2026-11-02', value: 10 },
    { at: '2026-11-09', value: 20 },
    { at: '2026-11-16', value: 5 },
    { at: '2026-11-23', value: null },
  ];
  const course: CompleteFigure = {
    ...created,
    period: { start: '2026-11-02', end: '2026-11-30', elapsed: { days: 21, of: 28, calendar: 'calendar-days' } },
    value: 35,
    target: { value: 56 },
    every: 'week',
    series,
    asOf: '2026-11-22',
  };

  it('has its sum so far, and where the plan for the target is at the end of each step', () => {
    const [sheet] = sheetsOf(course, context);
    assert.deepEqual(labels(sheet!), ['Ab', 'Wert', 'Kumuliert', 'Soll']);
    assert.deepEqual(texts(sheet!), [
      ['02.11.2026', '10', '10', '14'],
      ['09.11.2026', '20', '30', '28'],
      ['16.11.2026', '5', '35', '42'],
      ['23.11.2026', '–', '–', '56'],
    ]);
  });

  it('has a plan without cents', () => {
    const money = { unit: 'money', currency: 'EUR', target: { value: 1001 } } as const;
    const { rows, figure } = sheetsOf({ ...course, ...money }, context)[0]!;
    assert.equal(plain(cellText(rows[0]!, 'plan', figure, german)), '250 €');
  });

  it('of a rate is that of all cases so far; of a level there is no sum', () => {
    const rates = [
      { at: '2026-11-02', value: 0.5, numerator: 1, denominator: 2 },
      { at: '2026-11-09', value: 1, numerator: 2, denominator: 2 },
    ];
    const rate = { ...course, kind: 'ratio', unit: 'share', target: undefined, series: rates } as const;
    assert.deepEqual(
      sheetsOf(rate, context)[0]!.rows.map(({ cumulative }) => cumulative),
      [0.5, 0.75],
    );
    const [level] = sheetsOf({ ...course, kind: 'stock', target: undefined }, context);
    assert.deepEqual(labels(level!), ['Ab', 'Wert']);
  });
});

describe('a filter', () => {
  const filtered = { ...created, where: { 'account-target': ['g'], seller: ['s1'] } };
  const nameOf = (_by: string, key: string) => (key === 'g' ? 'Gold' : undefined);

  it('is told in the caption, and tells no person whom a view does not name', () => {
    const caption = (more: Partial<SheetContext>) => sheetsOf(filtered, { ...context, nameOf, ...more })[0]!.caption;
    assert.equal(plain(caption({})), 'Geschaffene Opportunities, 1.–30. November 2026, Zieltyp: Gold, Verkäufer: s1');
    assert.match(caption({ isNamed: false }), /Verkäufer: 1$/);
  });

  it('has a column of its own in a file, empty for figures without it', () => {
    const sheets = [created, filtered].flatMap((figure) => sheetsOf(figure, { ...context, nameOf }));
    assert.deepEqual(table(sheets, context.words), [
      ['Kennzahl', 'Von', 'Bis', 'Filter: Zieltyp', 'Filter: Verkäufer', 'Wert (Anzahl)', 'Stand'],
      ['Geschaffene Opportunities', '2026-11-01', '2026-11-30', undefined, undefined, 8, '2026-11-24'],
      ['Geschaffene Opportunities', '2026-11-01', '2026-11-30', 'Gold', 's1', 8, '2026-11-24'],
    ]);
  });

  it('is no formula in a file, whatever it is called', () => {
    const sheets = sheetsOf(filtered, { ...context, nameOf: () => '=1+1' });
    assert.ok(csv(table(sheets, context.words), 'de').includes(";'=1+1;'=1+1;"), 'quoted');
  });
});

describe('the columns of a file', () => {
  it('stand in one order, whichever figure brings them', () => {
    const sheets = [created, { ...created, by: 'channel', groups: channels }].flatMap((figure) =>
      sheetsOf(figure, context),
    );
    const [head] = table(sheets, context.words);
    const expected = ['Kennzahl', 'Von', 'Bis', 'Kanal', 'Gruppe', 'Wert (Anzahl)', 'Anteil', 'Stand'];
    assert.deepEqual(head, expected);
  });
});

describe('the unit of a file', () => {
  it('stands above the numbers where it is one, else in each row', () => {
    const revenue = {
      ...created,
      metric: 'revenue-won',
      unit: 'money',
      currency: 'EUR',
      target: { value: 9 },
    } as const;
    const head = (...figures: CompleteFigure[]) =>
      table(
        figures.flatMap((figure) => sheetsOf(figure, { format: english, words: english.terms.explain })),
        english.terms.explain,
      );
    assert.deepEqual(head(revenue)[0]!.slice(3), ['Value (EUR)', 'Target (EUR)', 'As of']);
    const [labelled, , second] = head(revenue, created);
    assert.deepEqual(labelled!.slice(3), ['Value', 'Unit', 'Target', 'As of']);
    assert.deepEqual(second!.slice(3), [8, 'number', undefined, '2026-11-24']);
  });
});
