// What customers cost to win against what they bring, in rows and in a sentence.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure } from '../../src/contract/figures.js';
import type { RecordsDocument } from '../../src/contract/records.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';
import type { Format } from '../../src/locales/format.js';
import { acquisitionView } from '../../src/widgets/flash-acquisition/acquisition-view.js';
import { pooledFigure } from '../helpers/analysis.js';
import { english, german, plain } from '../helpers/formats.js';

const money = { unit: 'money', currency: 'EUR' } as const;
type Segments = Record<string, { cost: number; customers: number; margin?: number; revenue?: number }>;

/** Cost, customers and what they bring, as the three figures of the widget. */
function figuresOf(segments: Segments, more: Partial<CompleteFigure> = {}) {
  const parts = (under: 'customers' | 'margin' | 'revenue') =>
    Object.fromEntries(
      Object.entries(segments).map(([key, part]): [string, [number, number]] => [key, [part.cost, part[under] ?? 0]]),
    );
  return {
    cost: pooledFigure('cac', parts('customers'), { ...money, ...more }),
    ofMargin: pooledFigure('acquisition-cost-share', parts('margin'), { kind: 'ratio', unit: 'share' }),
    ofRevenue: pooledFigure('acquisition-cost-share-of-revenue', parts('revenue'), { kind: 'ratio', unit: 'share' }),
  };
}

const view = (segments: Segments, format: Format = german, more: Partial<CompleteFigure> = {}) =>
  acquisitionView(figuresOf(segments, more), format);
const findingOf = (segments: Segments, format: Format = german) => plain(view(segments, format).finding);

const silver = { cost: 5000, customers: 10, margin: 14000 };
const gold = { cost: 25000, customers: 5, margin: 27000 };

describe('what a segment costs to win', () => {
  it('is answered in a sentence, for one euro of margin', () => {
    assert.equal(findingOf({ Gold: gold, Silber: silver }), 'Silber kostet 0,36 € je Euro Marge, Gold 0,93 €');
    assert.equal(findingOf({ Gold: gold, Silver: silver }, english), 'Silver costs €0.36 per €1 of margin, Gold €0.93');
  });

  it('is said plainly where it is more than the segment brings', () => {
    assert.equal(
      findingOf({ Gold: { ...gold, margin: 20000 }, Silber: silver }),
      'Gold kostet mehr, als es bringt: 1,25 € je Euro Marge, Silber nur 0,36 €',
    );
  });

  it('names no winner within a tenth', () => {
    assert.equal(
      findingOf({ A: { cost: 100, customers: 5, margin: 200 }, B: { cost: 108, customers: 5, margin: 200 } }),
      'Alle kosten etwa gleich viel, 0,52 € je Euro Marge',
    );
  });

  it('says which segment brings nothing or a loss, without a share', () => {
    const { finding, rows } = view({ Gold: { ...gold, margin: -500 }, Silber: silver });
    assert.equal(plain(finding), 'Gold bringt keine Marge und kostet 5.000 € je Neukunde');
    assert.deepEqual(
      rows.map(({ label, text, bar, isLosing }) => [label, plain(text), bar !== undefined, isLosing]),
      [
        ['Silber', '500 € von 1.400 € (36 %)', true, false],
        ['Gold', 'Kosten 5.000 €, Marge −100 €', false, true],
      ],
    );
  });

  it('stands beside what it brings, cheapest first, with all together', () => {
    const { rows, all } = view({ Gold: gold, Silber: silver });
    assert.deepEqual(
      [...rows, all!].map(({ label, customers, text, times }) => [label, customers, text, times].map(plain)),
      [
        ['Silber', '10 Neukunden', '500 € von 1.400 € (36 %)', '2,8 ×'],
        ['Gold', '5 Neukunden', '5.000 € von 5.400 € (93 %)', '1,1 ×'],
        ['Alle', '15 Neukunden', '2.000 € von 2.733 € (73 %)', '1,4 ×'],
      ],
    );
  });

  it('is listed by its share, then without a yield, then of whom nothing is known, then without a customer', () => {
    const { cost, ofMargin } = figuresOf({
      ...{ Nobody: { cost: 900, customers: 0, margin: 1 }, Unknown: { cost: 900, customers: 9 } },
      ...{ Loss: { ...silver, margin: -1 }, Dear: gold, Cheap: silver },
    });
    const groups = ofMargin.groups!.filter(({ key }) => key !== 'Unknown');
    const { rows } = acquisitionView({ cost, ofMargin: { ...ofMargin, groups }, ofRevenue: undefined }, english);
    assert.deepEqual(
      rows.map(({ label }) => label),
      ['Cheap', 'Dear', 'Loss', 'Unknown', 'Nobody'],
    );
  });

  it('is money spent where nobody was won', () => {
    const { rows, finding } = view({ Schulen: { cost: 2000, customers: 0 }, Silber: silver });
    assert.equal(plain(rows[1]!.text), 'kein Neukunde, 2.000 € ausgegeben');
    assert.equal(plain(finding), 'Silber kostet 0,36 € je Euro Marge');
    assert.equal(findingOf({ Schulen: { cost: 2000, customers: 0 } }), 'Noch kein Neukunde, 2.000 € ausgegeben');
    assert.equal(findingOf({ Schools: { cost: 2000, customers: 0 } }, english), 'No new customer yet, €2,000 spent');
  });

  it('gives no verdict on fewer than five customers', () => {
    const few = { cost: 9000, customers: 4, margin: 2000 };
    const { rows, finding } = view({ Gold: few, Silber: silver });
    assert.equal(plain(finding), 'Silber kostet 0,36 € je Euro Marge');
    assert.deepEqual(
      rows.map(({ isFew, isLosing }) => [isFew, isLosing]),
      [
        [false, false],
        [true, false],
      ],
    );
    assert.equal(findingOf({ Gold: few }), 'Zu wenige Neukunden für ein Urteil');
  });

  it('draws the cost, the break-even line and a cut where it is more than double', () => {
    const { rows, breakEven } = view({ Gold: { ...gold, margin: 10000 }, Silber: silver });
    assert.equal(breakEven, 0.5);
    assert.deepEqual(rows[1]!.bar, { cost: 1.25, until: 0.5, isCut: true });
  });

  it('is held against revenue where no margin is known, and says so', () => {
    const figures = figuresOf({ Gold: { cost: 25000, customers: 5, revenue: 100000 } });
    const ofMargin: CompleteFigure = { ...figures.ofMargin, value: null, groups: [{ key: 'Gold', value: null }] };
    const { against, notes, finding } = acquisitionView({ ...figures, ofMargin }, german);
    assert.equal(against, 'revenue');
    assert.deepEqual(notes, [
      'Die Marge ist nicht bekannt; verglichen wird mit dem Umsatz, der einen Verlust verdecken kann.',
    ]);
    assert.equal(plain(finding), 'Gold kostet 0,25 € je Euro Umsatz');
  });

  it('says what the document lacks where neither is known', () => {
    const { cost, ofMargin } = figuresOf({ Gold: gold });
    const lacking: CompleteFigure = {
      ...ofMargin,
      value: null,
      groups: [],
      reason: { code: 'no-field', list: 'opportunities', field: 'margin' },
    };
    const { against, rows, notes } = acquisitionView({ cost, ofMargin: lacking, ofRevenue: undefined }, english);
    assert.equal(against, undefined);
    assert.equal(plain(rows[0]!.text), '€5,000 per new customer');
    assert.deepEqual(notes, [
      'What the new customers bring is not known; only the cost is shown.',
      'Not available: the opportunities of the document have no margin.',
    ]);
  });

  it('names the key by which shared cost was allocated', () => {
    const notes = (key: string, shared = 1800) =>
      view({ Gold: gold }, german, { allocation: { key, shared } }).notes.map(plain);
    assert.deepEqual(notes('hours'), ['Gemeinsame Kosten von 1.800 € verteilt nach Stunden der Verkäufer']);
    assert.deepEqual(notes('constructor'), ['Gemeinsame Kosten von 1.800 € verteilt nach „constructor“']);
    assert.deepEqual(notes('hours', 0), ['Keine gemeinsamen Kosten zu verteilen']);
    assert.deepEqual(view({ Gold: gold }).notes, []);
  });

  it('is said in any currency, one that Intl does not know too', () => {
    const inCurrency = (currency: string) => plain(view({ Gold: gold }, german, { currency }).finding);
    assert.equal(inCurrency('CHF'), 'Gold kostet 0,93 CHF je Schweizer Franken Marge');
    assert.equal(inCurrency('points'), 'Gold kostet 0,93 points je 1 points Marge');
  });
});

/** The binding vector: Gold 2,000 and 60 hours for one customer, Silver 400 and 12 hours for two. */
const vector: RecordsDocument = {
  kind: 'records',
  version: 1,
  asOf: '2026-11-13',
  timeZone: 'Europe/Paris',
  currency: 'EUR',
  sellers: [{ id: 's', name: 'S', hourlyCost: 50 }],
  accounts: ['g1', 'g2', 'v1', 'v2'].map((id) => ({ id, name: id, type: id.startsWith('g') ? 'Gold' : 'Silver' })),
  opportunities: [
    ['g1', 'won', 12000, 5400],
    ['g2', 'lost', 30000, 9000],
    ['v1', 'won', 4000, 1600],
    ['v2', 'won', 3000, 1200],
  ].map(([account, status, amount, margin], index) => ({
    ...{ id: String(index), seller: 's', createdAt: '2026-10-01', closedAt: '2026-11-05' },
    ...{ account: String(account), status: status as 'won' | 'lost', amount: Number(amount), margin: Number(margin) },
  })),
  activities: [
    ['g1', 20],
    ['g2', 40],
    ['v1', 12],
  ].map(([account, hours]) => ({
    ...{ seller: 's', kind: 'meeting' as const, at: '2026-11-03' },
    ...{ account: String(account), minutes: Number(hours) * 60 },
  })),
  spend: [
    { accountType: 'Gold', at: '2026-11-01', amount: 2000 },
    { accountType: 'Silver', at: '2026-11-01', amount: 400 },
  ],
};

describe('the vector of Gold and Silver, through the engine', () => {
  const viewOf = async (document: RecordsDocument) => {
    const engine = createEngine(parseRecords({ ...document }));
    const of = (metric: string) => engine.answer({ metric, by: 'account-type', period: '2026-11' });
    const [cost, ofMargin, ofRevenue] = await Promise.all([
      of('cac'),
      of('acquisition-cost-share'),
      of('acquisition-cost-share-of-revenue'),
    ]);
    return acquisitionView({ cost, ofMargin, ofRevenue }, english);
  };

  it('is 500 of 1,400 and 5,000 of 5,400, of too few for a verdict', async () => {
    const { rows, finding } = await viewOf(vector);
    assert.deepEqual(
      rows.map(({ label, text }) => [label, plain(text)]),
      [
        ['Silver', '€500 of €1,400 (36%)'],
        ['Gold', '€5,000 of €5,400 (93%)'],
      ],
    );
    assert.equal(finding, 'Too few new customers for a verdict');
  });

  it('is held against revenue where the document has no margins', async () => {
    const opportunities = vector.opportunities!.map(({ margin: _, ...row }) => row);
    const { against, rows } = await viewOf({ ...vector, opportunities });
    assert.equal(against, 'revenue');
    assert.equal(plain(rows.find(({ label }) => label === 'Gold')!.text), '€5,000 of €12,000 (42%)');
  });
});
