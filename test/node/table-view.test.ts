// What a table says: the rows of several figures, their order, the totals, and which rows of a long one are drawn.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure, Group } from '../../src/contract/figures.js';
import { drawnRows, firstInView, rangeOf } from '../../src/widgets/flash-table/drawn-rows.js';
import { inOrder, isEmpty, type Sort, tableModel } from '../../src/widgets/flash-table/table-rows.js';
import { headingOf, tableView } from '../../src/widgets/flash-table/table-view.js';
import { english, german, plain } from '../helpers/formats.js';

const period = {
  start: '2026-11-01',
  end: '2026-12-01',
  elapsed: { days: 16, of: 20, calendar: 'working-days' },
} as const;
const october = { comparison: 'previous-to-date', period: { start: '2026-10-01', end: '2026-10-25' } } as const;

const figure = (part: Partial<CompleteFigure>): CompleteFigure => ({
  metric: 'revenue-won',
  kind: 'flow',
  unit: 'money',
  direction: 'up',
  currency: 'EUR',
  asOf: '2026-11-24T09:41:00Z',
  by: 'seller',
  period,
  value: 0,
  ...part,
});
const group = (key: string, value: number | null, part: Partial<Group> = {}): Group => ({
  key,
  label: key,
  value,
  ...part,
});
const rate = (key: string, won: number, of: number): Group =>
  group(key, of ? won / of : null, {
    numerator: won,
    denominator: of,
    ...(!of && { reason: { code: 'nothing-to-divide-by', list: 'opportunities' } }),
  });

const revenue = figure({ value: 60, groups: [group('Ada', 10), group('Bea', 30), group('Cem', 20)] });
const winRate = figure({
  ...{ metric: 'win-rate', kind: 'ratio', unit: 'share', value: 0.4, numerator: 8, denominator: 20 },
  groups: [rate('Ada', 6, 10), rate('Bea', 1, 1), rate('Cem', 1, 9), rate('Dov', 0, 0)],
});

function seen(figures: CompleteFigure[], options: Partial<Sort> & { withChange?: boolean } = {}, format = german) {
  const model = tableModel(figures, options.withChange ?? false, format);
  const sort = { column: model.columns[1]!.id, isDescending: true, ...options };
  const order = inOrder(model, sort, format);
  const view = tableView(model, { sort, order, shown: order.map((_, at) => at) }, format);
  return { ...view, names: view.rows.map(({ label }) => label), cell: cellIn(view) };
}
const cellIn =
  ({ rows, columns }: ReturnType<typeof tableView>) =>
  (row: string, column: number) => {
    assert.ok(columns[column + 1], 'there is such a column');
    return rows.find(({ label }) => label === row)!.cells[column]!;
  };

describe('the rows of a table', () => {
  it('are those of all figures, each once', () => {
    const { names, cell } = seen([revenue, winRate]);
    assert.deepEqual(names, ['Bea', 'Cem', 'Ada', 'Dov']);
    assert.equal(plain(cell('Cem', 0).text), '20 €');
    assert.equal(plain(cell('Cem', 1).text), '11,1 %');
  });

  it('take a name from whichever figure has one', () => {
    const nameless = figure({ groups: [{ key: 'a', value: 1 }] });
    const { names } = seen([nameless, figure({ metric: 'leads', groups: [{ key: 'a', label: 'Ada', value: 1 }] })]);
    assert.deepEqual(names, ['Ada']);
  });

  it('keep apart a group without a key and one of that name', () => {
    const { names, rows } = seen([figure({ groups: [{ key: null, value: 1 }, group('null', 2)] })]);
    assert.deepEqual(names, ['null', 'Nicht zugeordnet']);
    assert.deepEqual(
      rows.map(({ key }) => key),
      ['null', null],
    );
  });

  it('survive keys that are names of objects', () => {
    const { names } = seen([figure({ groups: [group('__proto__', 1), group('constructor', 2)] })]);
    assert.deepEqual(names, ['constructor', '__proto__']);
  });

  it('are none where nothing is known', () => {
    assert.equal(isEmpty([figure({ groups: [group('a', null)] }), figure({})]), true);
    assert.equal(isEmpty([figure({ groups: [group('a', null)] }), revenue]), false);
    assert.equal(isEmpty([figure({ groups: [group('a', 0)] })]), false, 'a measured zero is something');
  });
});

describe('the order of a table', () => {
  const share = 'win-rate value';

  it('puts rates of few cases after the others and the unknown last, either way', () => {
    assert.deepEqual(seen([winRate], { column: share }).names, ['Ada', 'Cem', 'Bea', 'Dov']);
    assert.deepEqual(seen([winRate], { column: share, isDescending: false }).names, ['Cem', 'Ada', 'Bea', 'Dov']);
  });

  it('is by name among equals, and numbers in names count as such', () => {
    const groups = ['R10', 'R9', 'R2'].map((name) => group(name, 1));
    assert.deepEqual(seen([figure({ groups })]).names, ['R2', 'R9', 'R10']);
    assert.deepEqual(seen([figure({ groups })], { column: '' }).names, ['R10', 'R9', 'R2']);
  });

  it('of changes puts what is new after the percentages', () => {
    const groups = [
      group('new', 9, { previous: { value: 0 } }),
      group('more', 20, { previous: { value: 10 } }),
      group('less', 5, { previous: { value: 10 } }),
      group('unknown', 5),
      group('crossing', 5, { previous: { value: -10 } }),
    ];
    const { names } = seen([figure({ groups })], { withChange: true, column: 'revenue-won change' });
    assert.deepEqual(names, ['more', 'less', 'crossing', 'new', 'unknown']);
  });

  it('is said by the column', () => {
    const { columns } = seen([revenue], { column: '', isDescending: false });
    assert.deepEqual(
      columns.map(({ sorted }) => sorted),
      ['ascending', undefined],
    );
  });
});

describe('a cell', () => {
  it('says why it is empty', () => {
    const { cell } = seen([revenue, winRate]);
    assert.deepEqual(cell('Dov', 1), {
      text: '–',
      says: 'Im November wurde noch keine Opportunity abgeschlossen.',
      title: 'Im November wurde noch keine Opportunity abgeschlossen.',
      tone: 'soft',
    });
    assert.equal(cell('Dov', 0).title, 'Im November gibt es hier nichts.');
  });

  it('says what the whole figure lacks', () => {
    const none = figure({ metric: 'leads', value: null, reason: { code: 'no-list', list: 'leads' } });
    assert.match(seen([revenue, none]).cell('Ada', 1).says ?? '', /Nicht verfügbar/);
  });

  it('shows the cases of a rate that has few, without tenths', () => {
    const { cell, notes } = seen([figure({ ...winRate, groups: [rate('Ada', 2, 3)] })]);
    const { text, few, tone } = cell('Ada', 0);
    assert.deepEqual([plain(text), few, tone], ['67 %', '2 von 3', 'soft']);
    assert.match(notes.join(), /weniger als fünf/);
  });

  it('shows each currency for itself', () => {
    const amounts = [
      { currency: 'EUR', value: 10 },
      { currency: 'CHF', value: 5 },
    ];
    const mixed = { value: null, amounts, reason: { code: 'mixed-currencies' } } as const;
    const { cell, total, notes } = seen([figure({ ...mixed, groups: [{ key: 'a', label: 'Ada', ...mixed }] })]);
    assert.deepEqual(notes, ['zwei Währungen, kein Kurs im Feed']);
    assert.equal(plain(cell('Ada', 0).text), '10 €, 5 CHF');
    assert.equal(total[0]!.title, 'zwei Währungen, kein Kurs im Feed');
  });

  it('of a change has a sign for those who hear it, and no verdict where there is none', () => {
    const groups = [
      group('more', 11, { previous: { value: 10 } }),
      group('same', 10, { previous: { value: 10 } }),
      group('new', 10, { previous: { value: 0 } }),
    ];
    const { cell, notes } = seen([figure({ value: 31, previous: { value: 20, ...october }, groups })], {
      withChange: true,
    });
    const { text, says, tone } = cell('more', 1);
    assert.deepEqual([plain(text), says && plain(says), tone], ['▲ 10 %', '+10 %, besser', 'good']);
    assert.deepEqual([cell('same', 1).text, cell('same', 1).says], ['=', 'unverändert']);
    assert.deepEqual([cell('new', 1).text, cell('new', 1).tone], ['neu', 'soft']);
    assert.deepEqual(notes, ['Veränderung ggü. Oktober bis 24.']);
  });

  it('of a change says nothing where either rate has few cases', () => {
    const groups = [{ ...rate('Ada', 5, 10), previous: { value: 1, numerator: 1, denominator: 1 } }];
    const { cell } = seen([figure({ ...winRate, groups })], { withChange: true });
    assert.equal(cell('Ada', 1).title, 'zu wenige für einen Vergleich');
  });

  it('holds a value against its target at the pace of the period', () => {
    const groups = [
      group('Ada', 90, { target: { value: 100 } }),
      group('Bea', 40, { target: { value: 100 } }),
      group('Cem', 1),
    ];
    const { cell, columns } = seen([figure({ value: 131, groups })]);
    assert.deepEqual(
      columns.map(({ label }) => label),
      ['Verkäufer', 'Umsatz gewonnen', 'Ziel', 'Erreicht'],
    );
    assert.deepEqual(
      [plain(cell('Ada', 1).text), plain(cell('Ada', 2).text), cell('Ada', 2).tone],
      ['100 €', '90 %', undefined],
    );
    assert.equal(cell('Bea', 2).tone, 'bad');
    assert.equal(cell('Cem', 1).title, 'kein Ziel gesetzt');
  });

  it('calls the target of what should be low a limit', () => {
    const cycle = figure({
      ...{ metric: 'sales-cycle', kind: 'average', unit: 'days', direction: 'down', value: 30 },
      groups: [group('Ada', 20, { target: { value: 40 } })],
    });
    assert.deepEqual(
      seen([cycle])
        .columns.slice(2)
        .map(({ name }) => name),
      ['Grenze: Verkaufszyklus (Median)', 'Genutzt: Verkaufszyklus (Median) im Verhältnis zur Grenze'],
    );
  });
});

describe('the totals of a table', () => {
  const total = (part: Partial<CompleteFigure>) => {
    const { text, title, few } = seen([figure(part)]).total[0]!;
    return { text: plain(text), title, ...(few && { few }) };
  };

  it('of what adds up are the sum', () => {
    assert.deepEqual(total(revenue), { text: '60 €', title: 'Die Summe der Zeilen.' });
  });

  it('of what would add up say so where the rows do not', () => {
    const title = 'Alles zusammen; die Zeilen hier ergeben eine andere Summe.';
    assert.deepEqual(total({ ...revenue, value: 100 }), { text: '100 €', title });
  });

  it('forgive the rounding of cents, and of nothing else', () => {
    const groups = ['a', 'b', 'c'].map((key) => group(key, 33.33));
    assert.equal(total({ value: 100, groups }).title, 'Die Summe der Zeilen.');
    assert.notEqual(total({ unit: 'count', value: 3, groups: [group('a', 2)] }).title, 'Die Summe der Zeilen.');
  });

  it('of a rate are pooled, neither the sum nor the mean', () => {
    assert.deepEqual(total(winRate), {
      text: '40,0 %',
      title: '8 von 20, aus allen Zeilen zusammen; nicht der Mittelwert der Zeilen.',
    });
  });

  it('of an average and of distinct customers are those of the figure', () => {
    const groups = [group('a', 10), group('b', 20)];
    const average = total({ metric: 'sales-cycle', kind: 'average', unit: 'days', value: 12, groups });
    assert.deepEqual(average, {
      text: '12 Tage',
      title: 'Über die Fälle aller Zeilen zusammen, nicht der Mittelwert der Zeilen.',
    });
    const distinct = total({ metric: 'basket-per-period', kind: 'distinct', value: 40, groups });
    assert.equal(distinct.text, '40 €');
    assert.match(distinct.title ?? '', /nichts doppelt gezählt/);
  });

  it('of an unknown value say why', () => {
    const reason = { code: 'no-list', list: 'orders' } as const;
    assert.match(total({ value: null, reason, groups: [group('a', 1)] }).title ?? '', /Aufträge/);
  });

  it('of few cases are guarded like a row', () => {
    assert.equal(total({ ...winRate, value: 0.5, numerator: 1, denominator: 2 }).few, '1 von 2');
  });

  it('hold the value of all against the target of all', () => {
    const groups = [group('a', 5, { target: { value: 10 } })];
    const { total: cells } = seen([figure({ value: 5, target: { value: 20 }, groups })]);
    assert.deepEqual(
      cells.map(({ text }) => plain(text)),
      ['5 €', '20 €', '25 %'],
    );
  });
});

describe('the heading of a table', () => {
  it('names the one metric and the dimension', () => {
    assert.equal(headingOf([revenue], ['revenue-won'], 'seller', german), 'Umsatz gewonnen nach Verkäufer');
    assert.equal(headingOf([revenue], ['revenue-won'], 'account-type', english), 'Revenue won by account type');
    assert.equal(headingOf([], ['a', 'b'], 'account.sector', german), 'Kennzahlen nach account.sector');
  });
});

describe('the rows that are drawn', () => {
  const view = { scrollTop: 0, height: 480, rowHeight: 32 };

  it('are all of a short table', () => {
    assert.deepEqual(rangeOf({ ...view, scrollTop: 900 }, 100), [0, 100]);
  });

  it('of a long table are those in view and some around', () => {
    for (const scrollTop of [0, 31, 32, 5000, 319_999, 400_000]) {
      const [from, to] = rangeOf({ ...view, scrollTop }, 10_000);
      assert.ok(to - from <= 15 + 2 * 12 + 2 * 8, `few: ${from} to ${to}`);
      assert.ok(from <= Math.min(scrollTop / 32, 10_000), `from before the view: ${from}`);
      assert.ok(to >= Math.min(scrollTop / 32 + 15, 10_000), `to after the view: ${to}`);
    }
    assert.equal(firstInView({ ...view, scrollTop: 33 }), 2);
  });

  it('leave room for all others', () => {
    assert.deepEqual(drawnRows([2, 4], 10, []), [{ gap: 2, after: 0 }, { row: 2 }, { row: 3 }, { gap: 6, after: 4 }]);
    assert.deepEqual(drawnRows([0, 2], 2, []), [{ row: 0 }, { row: 1 }]);
  });

  it('hold the one with the focus, wherever it is', () => {
    const rowsOf = (besides: number[]) =>
      drawnRows([4, 6], 10, besides).map((each) => ('row' in each ? each.row : `+${each.gap}`));
    assert.deepEqual(rowsOf([1]), ['+1', 1, '+2', 4, 5, '+4']);
    assert.deepEqual(rowsOf([9, 0]), [0, '+3', 4, 5, '+3', 9]);
    assert.deepEqual(rowsOf([5, -1, 12]), ['+4', 4, 5, '+4']);
  });
});
