// What explains a figure: definitions, the formula with its numbers, findings, tables, CSV and links.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dsvFormat } from 'd3-dsv';
import type { CompleteFigure } from '../../src/contract/figures.js';
import { word } from '../../src/locales/word.js';
import { catalogue } from '../../src/metrics/catalogue.js';
import { csv } from '../../src/widgets/explain/csv.js';
import { explainView } from '../../src/widgets/explain/explain-view.js';
import { cellText, sheetsOf, shownColumns } from '../../src/widgets/explain/figure-sheet.js';
import { findingOf, longFindingOf } from '../../src/widgets/explain/finding.js';
import { formulaOf, isPartOfDenominator } from '../../src/widgets/explain/formula.js';
import { filledTemplate, linkOf } from '../../src/widgets/explain/link.js';
import { english, french, german, plain } from '../helpers/formats.js';

const ofGerman = { format: german, words: german.terms.explain, source: 'kpi.json' };
const ofEnglish = { format: english, words: english.terms.explain, source: '' };

const november = { start: '2026-11-01', end: '2026-12-01' };
const elapsed = { days: 16, of: 20, calendar: 'working-days' } as const;
const october = { comparison: 'previous-to-date', period: { start: '2026-10-01', end: '2026-10-25' } } as const;

const revenue: CompleteFigure = {
  metric: 'revenue-won',
  kind: 'flow',
  unit: 'money',
  direction: 'up',
  currency: 'EUR',
  period: { ...november, elapsed },
  value: 284600,
  count: 37,
  previous: { value: 262546, ...october },
  target: { value: 320000 },
  asOf: '2026-11-24',
};
const rate: CompleteFigure = {
  metric: 'win-rate',
  kind: 'ratio',
  unit: 'share',
  direction: 'up',
  period: { ...november, elapsed },
  value: 37 / 140,
  numerator: 37,
  denominator: 140,
  previous: { value: 0.25, numerator: 30, denominator: 120, ...october },
  target: { value: 0.3 },
  asOf: '2026-11-24',
};

type Context = typeof ofGerman & Partial<Parameters<typeof explainView>[1]>;

const sectionOf = (figure: CompleteFigure, context: Context = ofGerman) => explainView([figure], context).sections[0]!;
const rowsOf = (figure: CompleteFigure, context: Context = ofGerman) =>
  sectionOf(figure, context).rows.map(({ label, value }) => [plain(label), plain(value)]);
/** What a source says besides, by metric. */
const answers = (of: Record<string, Partial<CompleteFigure>>) => () => (asked: { metric: string }) =>
  of[asked.metric] && ({ metric: asked.metric, period: november, ...of[asked.metric] } as CompleteFigure);
const find = (figure: CompleteFigure, label: RegExp, context?: Context) =>
  rowsOf(figure, context).find(([text]) => label.test(text!));

describe('the words that explain', () => {
  for (const [name, { terms }] of Object.entries({ german, english, french })) {
    const words = terms.explain;
    it(`${name}: define every metric in one sentence`, () => {
      for (const { id } of catalogue) {
        const text = word(words.definitions, id) ?? '';
        assert.match(text, /^\p{Lu}.*\.$/u, id);
        assert.equal(text.match(/\.(\s|$)/g)?.length, 1, `${id}: one sentence`);
      }
    });

    it(`${name}: name what every quotient divides, and the rest where the numerator is a part`, () => {
      for (const metric of catalogue.filter(({ denominator }) => denominator)) {
        const operands = word(words.operands, metric.id);
        assert.equal(typeof operands?.numerator, 'string', metric.id);
        assert.equal(operands?.rest !== undefined, isPartOfDenominator(metric), `${metric.id}: rest`);
        assert.equal(operands?.denominator !== undefined, !isPartOfDenominator(metric), `${metric.id}: denominator`);
      }
    });
  }
});

describe('how a figure is computed', () => {
  it('a rate: won, lost, the quotient with its numbers, and what is not counted', () => {
    const context = { ...ofGerman, answerOf: answers({ 'opportunities-open': { value: 12, unit: 'count' } }) };
    assert.deepEqual(rowsOf(rate, context).slice(0, 5), [
      ['gewonnen', '37'],
      ['verloren', '103'],
      ['37 ÷ (37 + 103)', '26,4 %'],
      ['nicht gezählt: offen', '12'],
      ['nicht gezählt: ohne Entscheidung', ''],
    ]);
    assert.match(sectionOf(rate).definition, /^Gewonnene geteilt durch gewonnene und verlorene/);
    assert.deepEqual(find(rate, /÷/, ofEnglish), ['37 ÷ (37 + 103)', '26.4%']);
  });

  it('an average: money divided by orders, exact to the cent', () => {
    const basket = { ...revenue, metric: 'basket-per-order', kind: 'average', value: 100.5 } as const;
    const figure = { ...basket, numerator: 402, denominator: 4 };
    assert.deepEqual(rowsOf(figure).slice(0, 3), [
      ['Umsatz der Aufträge', '402 €'],
      ['Aufträge', '4'],
      ['402 € ÷ 4', '100,50 €'],
    ]);
  });

  it('what a customer is expected to bring: revenue of a year, customers, years', () => {
    const basket = { ...revenue, metric: 'basket-lifetime-predictive', kind: 'distinct', value: 8000 } as const;
    assert.deepEqual(rowsOf({ ...basket, numerator: 10000, denominator: 5 }).slice(0, 4), [
      ['Umsatz der letzten 12 Monate', '10.000 €'],
      ['Kunden, die darin gekauft haben', '5'],
      ['erwartete Jahre als Kunde', '4'],
      ['10.000 € ÷ 5 × 4', '8.000 €'],
    ]);
  });

  it('names numerator and denominator where they do not make the value, without a formula', () => {
    const figure = { ...rate, metric: 'own', value: 0.9 };
    assert.equal(formulaOf(figure)?.isQuotient, false);
    assert.deepEqual(rowsOf(figure).slice(0, 3), [
      ['Zähler', '37'],
      ['Nenner', '140'],
      ['Ergebnis', '90 %'],
    ]);
  });

  it('is no formula where the best alternative cannot be told', () => {
    const figure = { ...revenue, metric: 'alternative-cost', numerator: 921700, denominator: 2983, value: null };
    assert.equal(formulaOf(figure)?.isQuotient, false);
  });

  it('a limit: nothing is required towards it', () => {
    const spent = { ...revenue, metric: 'time-spent', unit: 'hours', direction: 'neutral' } as const;
    assert.notEqual(find(revenue, /nötig/), undefined);
    assert.equal(find(spent, /nötig/), undefined);
  });

  it('a sum: the rows behind it', () => {
    assert.deepEqual(rowsOf(revenue).slice(0, 2), [
      ['Datensätze dahinter', '37'],
      ['Ergebnis', '284.600 €'],
    ]);
  });

  it('period, comparison, target, pace, what is still required, date and source', () => {
    assert.deepEqual(rowsOf(revenue).slice(2), [
      ['nicht gezählt: offen, verloren, ohne Entscheidung', ''],
      ['Zeitraum', '1.–30. November 2026'],
      ['davon vergangen', '16 von 20 Arbeitstagen'],
      ['Vergleich, 1.–24. Oktober 2026', '262.546 €'],
      ['Veränderung', '▲ 8,4 %'],
      ['Ziel', '320.000 €'],
      ['Soll bis heute, 320.000 € × 16 ÷ 20', '256.000 €'],
      ['Tempo, 284.600 € ÷ 256.000 €', '111,2 %'],
      ['noch nötig je Arbeitstag', '8.850 €'],
      ['bei diesem Tempo am Ende', '355.750 €'],
      ['Stand', '24.11.2026'],
      ['Quelle', 'kpi.json'],
    ]);
  });

  it('a rate has a target and no pace', () => {
    assert.deepEqual(find(rate, /^Ziel/), ['Ziel', '30 %']);
    assert.equal(find(rate, /Soll|Tempo|nötig/), undefined);
    assert.deepEqual(find(rate, /^Vergleich/), ['Vergleich, 1.–24. Oktober 2026', '25 % (30 von 120)']);
  });

  it('rows left out, what is still open, filters, and why there is no value', () => {
    const omitted = { rows: 3, of: 1204, field: 'amount' };
    const view = sectionOf({ ...revenue, omitted, pending: 5, where: { team: ['Nord', null] } });
    assert.deepEqual(view.remarks, ['3 Datensätze ohne gültigen Betrag fehlen.']);
    const rows = new Map(view.rows.map(({ label, value }) => [plain(label), plain(value)]));
    assert.equal(rows.get('nicht verwendbar, von 1.204 Datensätzen'), '3');
    assert.equal(rows.get('davon noch offen'), '5');
    assert.equal(rows.get('Filter: Team'), 'Nord, Nicht zugeordnet');
    const reason = { code: 'nothing-to-divide-by', list: 'opportunities' } as const;
    const none = { ...rate, value: null, numerator: 0, denominator: 0, reason, previous: undefined, target: undefined };
    const nothing = sectionOf(none);
    assert.deepEqual(nothing.rows[2], { label: '0 ÷ (0 + 0)', value: '–', isResult: true });
    assert.deepEqual(nothing.remarks, ['Im November wurde noch keine Opportunity abgeschlossen.']);
  });

  it('names what it is filtered by, and tells no person whom a view does not name', () => {
    const filtered = { ...revenue, where: { seller: ['s-1', 's-2'], channel: ['c-9'] } };
    const nameOf = (_by: string, key: string) => (key === 's-1' ? 'Ada' : undefined);
    const says = (isNamed: boolean) => rowsOf(filtered, { ...ofGerman, nameOf, isNamed }).slice(5, 7);
    assert.deepEqual(says(true), [
      ['Filter: Verkäufer', 'Ada, s-2'],
      ['Filter: Kanal', 'c-9'],
    ]);
    assert.deepEqual(says(false), [
      ['Filter: Verkäufer', '2'],
      ['Filter: Kanal', 'c-9'],
    ]);
  });

  it('a metric of the customer’s own says its own description', () => {
    const description = { de: 'Nur Messen.', en: 'Fairs only.' };
    assert.equal(sectionOf({ ...revenue, metric: 'fairs', description }).definition, 'Nur Messen.');
    assert.equal(sectionOf({ ...revenue, metric: '__proto__' }).definition, '');
  });

  it('a metric in place of a built-in one says nothing of that: no definition, no parts by their names, no exclusions', () => {
    const builtIn = {
      ...revenue,
      metric: 'win-rate',
      unit: 'share',
      value: 0.5,
      numerator: 3,
      denominator: 6,
    } as const;
    const labels = (figure: CompleteFigure) => sectionOf(figure).rows.map(({ label }) => label);
    assert.deepEqual([sectionOf(builtIn).definition === '', labels(builtIn).includes('gewonnen')], [false, true]);
    const own = { ...builtIn, description: '' };
    assert.deepEqual([sectionOf(own).definition, labels(own).includes('gewonnen')], ['', false]);
    assert.ok(!labels(own).some((label) => /nicht gezählt/i.test(label)), labels(own).join());
  });
});

describe('a finding', () => {
  const cases: [string, CompleteFigure, string, string][] = [
    [
      'says value, change and standing',
      revenue,
      'Umsatz: 284.600 €, 8,4 % mehr als im Oktober bis 24., 28.600 € voraus.',
      'Umsatz: €284,600, 8.4% more than in October to the 24th, €28,600 ahead of plan.',
    ],
    [
      'of a rate speaks of points',
      rate,
      'Umsatz: 26,4 %, 1,4 Pkt. höher als im Oktober bis 24., 3,6 Pkt. unter Ziel.',
      'Umsatz: 26.4%, 1.4 pts higher than in October to the 24th, 3.6 pts below target.',
    ],
    [
      'gives no verdict on a handful of cases',
      { ...rate, value: 2 / 3, numerator: 2, denominator: 3 },
      'Umsatz: 66,7 %, 2 von 3, zu wenige für einen Vergleich.',
      'Umsatz: 66.7%, 2 of 3, too few for a comparison.',
    ],
    [
      'against nothing gives no percentage',
      { ...revenue, target: undefined, previous: { value: 0, ...october } },
      'Umsatz: 284.600 €, nach 0 im Oktober bis 24.',
      'Umsatz: €284,600, after 0 in October to the 24th.',
    ],
    [
      'without a value says why',
      { ...rate, value: null, reason: { code: 'nothing-to-divide-by', list: 'opportunities' } },
      'Umsatz: Im November wurde noch keine Opportunity abgeschlossen.',
      'Umsatz: No opportunity was closed in November yet.',
    ],
  ];
  for (const [what, figure, inGerman, inEnglish] of cases)
    it(what, () => {
      const named = { figure, name: 'Umsatz' };
      assert.equal(plain(findingOf(named, german, ofGerman.words)), inGerman);
      assert.equal(plain(findingOf(named, english, ofEnglish.words)), inEnglish);
    });

  it('to be copied says period, target and date as well', () => {
    assert.equal(
      plain(longFindingOf({ figure: revenue, name: 'Umsatz' }, german, ofGerman.words)),
      'Umsatz, 1.–30. November 2026: 284.600 €, 8,4 % mehr als im Oktober bis 24., Ziel 320.000 €, 28.600 € voraus (Stand 24.11.2026).',
    );
  });
});

describe('a figure as a table', () => {
  const groups = [
    { key: 'a', label: 'Ada', value: 0.5, numerator: 2, denominator: 4, group: 'Nord' },
    { key: null, value: null, numerator: 0, denominator: 0 },
    { key: 'b', label: 'Ben', value: 0.75, numerator: 3, denominator: 4, target: { value: 0.4 } },
  ];
  const [sheet] = sheetsOf({ ...rate, by: 'seller', groups }, ofGerman);

  it('has a row for each group, the best first, and the whole', () => {
    assert.deepEqual(
      shownColumns(sheet!).map(({ label }) => label),
      [
        'Verkäufer',
        'Gruppe',
        'Wert',
        'Zähler',
        'Nenner',
        'Untergrenze (95 %)',
        'Obergrenze (95 %)',
        'Vergleichswert, Oktober bis 24.',
        'Ziel',
      ],
    );
    const texts = sheet!.rows.map((row) =>
      (['group', 'value', 'numerator', 'denominator'] as const).map((key) =>
        plain(cellText(row, key, sheet!.figure, german)),
      ),
    );
    assert.deepEqual(texts, [
      ['Ben', '75 %', '3', '4'],
      ['Ada', '50 %', '2', '4'],
      ['Nicht zugeordnet', '–', '0', '0'],
      ['Gesamt', '26,4 %', '37', '140'],
    ]);
  });

  it('has a row for each step of a course, and one for each currency', () => {
    const series = [
      { at: '2026-11-01', value: 4 },
      { at: '2026-11-02', value: null },
    ];
    const [course] = sheetsOf({ ...revenue, series }, ofGerman);
    assert.deepEqual(
      course!.rows.map(({ at, value }) => [at, value]),
      [
        ['2026-11-01', 4],
        ['2026-11-02', null],
      ],
    );
    const amounts = [
      { currency: 'EUR', value: 1 },
      { currency: 'CHF', value: 2 },
    ];
    const [mixed] = sheetsOf({ ...revenue, value: null, amounts }, ofGerman);
    assert.deepEqual(
      mixed!.rows.map(({ value, unit }) => [value, unit]),
      [
        [1, 'EUR'],
        [2, 'CHF'],
      ],
    );
  });
});

describe('a histogram as a table', () => {
  it('has a row for each column', () => {
    const bins = [
      { from: 0, to: 20, count: 8 },
      { from: 20, to: 40, count: 3 },
    ];
    const quantiles = { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 };
    const distribution = { bins, quantiles, mean: 3, count: 11 };
    const [sheet] = sheetsOf({ ...revenue, distribution }, ofGerman);
    assert.deepEqual(
      shownColumns(sheet!).map(({ label }) => label),
      ['Wert von', 'Wert bis', 'Datensätze'],
    );
    assert.deepEqual(
      sheet!.rows.map(({ min, max, count, unit }) => [min, max, count, unit]),
      [
        [0, 20, 8, 'EUR'],
        [20, 40, 3, 'EUR'],
      ],
    );
    assert.equal(cellText(sheet!.rows[0]!, 'max', sheet!.figure, german), '20\u00a0€');
  });
});

describe('csv', () => {
  it('has a byte order mark, line ends of RFC 4180, raw numbers and the separators of the language', () => {
    const rows = [
      ['Wert', 'Von'],
      [1234.5, '2026-11-01'],
      [-0.25, null],
    ];
    assert.equal(csv(rows, 'de'), '\uFEFFWert;Von\r\n1234,5;2026-11-01\r\n-0,25;\r\n');
    assert.equal(csv(rows, 'en'), '\uFEFFWert,Von\r\n1234.5,2026-11-01\r\n-0.25,\r\n');
  });

  it('leaves no text that a spreadsheet would run, and comes back as it was', () => {
    const hostile = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '＝1',
      '＋1',
      '－1',
      '＠1',
      'a"b;c,d\n\0e',
    ];
    for (const [locale, separator] of [
      ['de', ';'],
      ['en', ','],
    ] as const) {
      const text = csv([hostile], locale).slice(1);
      const [back] = dsvFormat(separator).parseRows(text.replace(/\r\n$/, ''));
      assert.equal(back!.length, hostile.length, locale);
      for (const cell of back!) assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/);
      assert.deepEqual(back, [...hostile.slice(0, -1).map((cell) => `'${cell}`), 'a"b;c,d\ne']);
    }
  });

  it('rounds what only a computer sees, and writes no number that is none', () => {
    assert.equal(csv([[0.1 + 0.2, Infinity, NaN]], 'en'), '\uFEFF0.3,,\r\n');
  });
});

describe('a link template', () => {
  const detail = { metric: 'revenue-won', period: november, value: 1, where: { team: ['Nord', null] } };
  const row = { ...detail, by: 'seller', key: 'a&b', label: 'Ada' };
  const template = '/deals?status=won&from={start}&to={end}&{by}={key}';
  const base = 'https://crm.example/home';

  it('is filled with what was activated, encoded', () => {
    assert.equal(filledTemplate(template, row), '/deals?status=won&from=2026-11-01&to=2026-12-01&seller=a%26b');
    assert.equal(filledTemplate('/s/{seller}?last={last}#team={team}', row), '/s/a%26b?last=2026-11-30#team=Nord%2C');
  });

  it('leaves out a parameter that has no value', () => {
    assert.equal(filledTemplate(template, detail), '/deals?status=won&from=2026-11-01&to=2026-12-01');
  });

  it('keeps rows without a group', () => {
    assert.equal(filledTemplate('/d?{by}={key}', { ...detail, by: 'channel', key: null }), '/d?channel=');
  });

  it('leads to pages only', (context) => {
    const warn = context.mock.method(console, 'warn', () => {});
    assert.equal(linkOf(template, detail, base)?.href.startsWith('https://crm.example/deals?'), true);
    assert.equal(linkOf('https://bi.example/{metric}', detail, base)?.href, 'https://bi.example/revenue-won');
    const refused = ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'blob:x', 'https://u:p@h/'];
    for (const bad of refused) assert.equal(linkOf(bad, detail, base), undefined, bad);
    assert.equal(warn.mock.callCount(), refused.length);
    assert.match(
      String(warn.mock.calls[0]!.arguments[0]),
      /href-template: leads to no page \(got "javascript:alert\(1\)"\); write/,
    );
  });

  it('knows the range of a column of a histogram', () => {
    const column = { ...detail, range: { min: 20, max: 40 }, label: '20–40' };
    assert.equal(filledTemplate('/d?over={min}&under={max}&{by}={key}', column), '/d?over=20&under=40');
    assert.equal(filledTemplate('/d?over={min}', detail), '/d?');
  });

  it('is not turned into another address by what was activated', () => {
    const evil = { ...detail, by: 'seller', key: 'javascript:alert(1)//' };
    assert.equal(linkOf('{key}', evil, base)?.origin, 'https://crm.example');
    assert.equal(linkOf('/{key}', { ...evil, key: '/evil.example' }, base)?.origin, 'https://crm.example');
  });
});
