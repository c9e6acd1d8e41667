// What a panel asks beside a figure, answered by the engine: the parts of a sum, and how many are not counted.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure } from '../../src/contract/figures.js';
import type { Query } from '../../src/contract/query.js';
import { catalogue } from '../../src/metrics/catalogue.js';
import { explainView } from '../../src/widgets/explain/explain-view.js';
import { askedForExclusions } from '../../src/widgets/explain/exclusions.js';
import { askedForParts } from '../../src/widgets/explain/parts.js';
import { nameOfAsked, numbersAsked } from '../../src/widgets/explain/side-questions.js';
import { english, french, german, plain } from '../helpers/formats.js';
import { figureOf, november } from '../helpers/november.js';

const activity = (account: string, kind: string, hours: number, more = {}) => ({
  ...{ seller: 'A', kind, at: '2026-11-05', minutes: hours * 60, account },
  ...more,
});

/** Gold: 2,000 spent and 60 hours for one customer; and what does not count. */
const costly = (extra: Record<string, unknown> = {}) =>
  november({
    sellers: [
      { id: 'A', name: 'Ada', hourlyCost: 50 },
      { id: 'B', name: 'Ben', hourlyCost: 50 },
    ],
    opportunities: [
      { id: '1', account: 'Gold', status: 'won', amount: 12000, createdAt: '2026-09-05', closedAt: '2026-11-03' },
      { id: '2', account: 'Gold', status: 'open', amount: 1, createdAt: '2026-10-05' },
      ...['3', '4'].map((id) => ({
        ...{ id, account: 'Old', status: 'won', amount: 900, business: 'existing' },
        ...{ createdAt: '2026-10-01', closedAt: '2026-11-04' },
      })),
    ],
    accounts: ['Gold', 'Old'].map((id) => ({ id, name: id, type: 'Gold' })),
    activities: [
      ...[activity('Gold', 'meeting', 20), activity('Gold', 'visit', 40, { seller: 'B' })],
      activity('Old', 'call', 5, { opportunity: '3' }),
      activity('Gold', 'meeting', 7, { status: 'cancelled' }),
    ],
    spend: [{ at: '2026-11-02', amount: 2000 }],
    ...extra,
  });

function explained(query: Query, document = costly(), format = german) {
  const figure = figureOf(query, document);
  const questions = numbersAsked(figure, [...askedForParts(figure), ...askedForExclusions(figure)], '2026-11');
  const answers = new Map(Object.entries(questions).map(([name, each]) => [name, figureOf(each, document)]));
  const answerOf = (of: CompleteFigure) => (asked: Parameters<typeof nameOfAsked>[1]) =>
    answers.get(nameOfAsked(of, asked));
  const [section] = explainView([figure], { format, words: format.terms.explain, source: '', answerOf }).sections;
  return section!.rows.map(({ label, value }) => [plain(label), plain(value)]);
}

describe('a formula with the parts of its sum', () => {
  it('money that was spent, and hours at their cost, for each new customer', () => {
    assert.deepEqual(explained({ metric: 'cac' }).slice(0, 7), [
      ['Ausgaben', '2.000 €'],
      ['Verkäuferzeit, 60 h × 50 €', '3.000 €'],
      ['Neukunden', '1'],
      ['(2.000 € + 60 h × 50 €) ÷ 1', '5.000 €'],
      ['nicht gezählt: Gewinne mit Bestandskunden', '2'],
      ['nicht gezählt: Zeit mit Bestandskunden', '5 h'],
      ['nicht gezählt: nicht erfasste Zeit', ''],
    ]);
    assert.deepEqual(explained({ metric: 'cac' }, costly(), english)[3], ['(€2,000 + 60 h × €50) ÷ 1', '€5,000']);
    assert.deepEqual(explained({ metric: 'cac' }, costly(), french)[3], ['(2 000 € + 60 h × 50 €) ÷ 1', '5 000 €']);
  });

  it('names the mean where the hours of the sellers cost differently, and takes the amount into the formula', () => {
    const sellers = [
      { id: 'A', name: 'Ada', hourlyCost: 50 },
      { id: 'B', name: 'Ben', hourlyCost: 40 },
    ];
    assert.deepEqual(explained({ metric: 'acquisition-cost' }, costly({ sellers })).slice(0, 3), [
      ['Ausgaben', '2.000 €'],
      ['Verkäuferzeit, 60 h × Ø 43,33 €', '2.600 €'],
      ['2.000 € + 2.600 €', '4.600 €'],
    ]);
  });

  it('says by which key what belongs to no segment was shared out', () => {
    const rows = explained({ metric: 'cac-by-segment', where: { 'account-type': ['Gold'] } });
    assert.deepEqual(rows[2], ['davon gemeinsam, verteilt nach abgeschlossenen Opportunities', '2.000 €']);
    assert.equal(rows[4]![0], '(2.000 € + 60 h × 50 €) ÷ 1');
  });

  it('takes off what is less', () => {
    const orders = [{ id: 'o', account: 'Gold', at: '2026-11-03', amount: 9000, margin: 6000 }];
    assert.deepEqual(explained({ metric: 'contribution-margin' }, costly({ orders })).slice(0, 4), [
      ['Marge', '6.000 €'],
      ['Ausgaben', '2.000 €'],
      ['Verkäuferzeit, 65 h × 50 €', '3.250 €'],
      ['6.000 € − 2.000 € − 65 h × 50 €', '750 €'],
    ]);
  });

  it('of hours alone', () => {
    const rows = explained({ metric: 'cost-per-opportunity' });
    assert.deepEqual(rows[2], ['65 h × 50 € ÷ 3', '1.083,33 €']);
    assert.deepEqual(explained({ metric: 'cost-of-effort' })[1], ['65 h × 50 €', '3.250 €']);
  });

  it('stays whole where the source does not tell its parts, or rows of it cannot be used', () => {
    const earlier = costly({ spend: [{ at: '2026-06-01', amount: 600 }], activities: [] });
    const [row] = explained({ metric: 'cac-lag' }, earlier);
    assert.equal(row![0], 'Ausgaben und Verkäuferzeit');
    const sellers = [{ id: 'A', name: 'Ada', hourlyCost: 50 }];
    const [, time] = explained({ metric: 'acquisition-cost' }, costly({ sellers }));
    assert.equal(time![0], 'Verkäuferzeit');
  });

  it('for each segment, where they are set against each other', () => {
    const deals = [
      ['a', 'Gold', 1200],
      ['b', 'Silver', 100],
    ].map(([id, account, margin]) => ({
      ...{ id, account, margin, status: 'won', amount: 1, createdAt: '2026-10-01', closedAt: '2026-11-04' },
    }));
    const document = costly({
      accounts: ['Gold', 'Silver'].map((id) => ({ id, name: id, type: id })),
      opportunities: deals,
      activities: [activity('Gold', 'meeting', 12), activity('Silver', 'meeting', 10)],
    });
    assert.deepEqual(explained({ metric: 'alternative-cost' }, document).slice(2, 4), [
      ['Silver: 10 h × 100 € − 100 €', '900 €'],
      ['Gold: 12 h × 10 € − 1.200 €', '−1.080 €'],
    ]);
  });
});

describe('what is not counted', () => {
  const uncounted = (query: Query, document = costly()) =>
    explained(query, document).filter(([label]) => label!.startsWith('nicht gezählt'));

  it('has its number where the source knows it', () => {
    assert.deepEqual(uncounted({ metric: 'effort-per-win' }), [
      ['nicht gezählt: Anrufe, E-Mails und anderes', '1'],
      ['nicht gezählt: geplante und abgesagte Termine', ''],
    ]);
    assert.deepEqual(uncounted({ metric: 'win-rate' }), [
      ['nicht gezählt: offen', '1'],
      ['nicht gezählt: ohne Entscheidung', '0'],
    ]);
  });

  it('goes by the filter of the figure', () => {
    assert.deepEqual(uncounted({ metric: 'new-customers', where: { account: ['Gold'] } }), [
      ['nicht gezählt: Gewinne mit Bestandskunden', '0'],
    ]);
    assert.deepEqual(uncounted({ metric: 'new-customers' }), [['nicht gezählt: Gewinne mit Bestandskunden', '2']]);
  });

  it('is in words alone where a difference would count rows that cannot be used', () => {
    const lost = { id: '9', account: null, status: 'won', amount: 1, createdAt: '2026-10-01', closedAt: '2026-11-04' };
    const { opportunities } = costly() as { opportunities: object[] };
    assert.deepEqual(uncounted({ metric: 'new-customers' }, costly({ opportunities: [...opportunities, lost] })), [
      ['nicht gezählt: Gewinne mit Bestandskunden', ''],
    ]);
  });

  it('is in words alone where deals are shared', () => {
    const shared = {
      ...{ id: '1', account: 'Gold', status: 'won', amount: 1, createdAt: '2026-10-01', closedAt: '2026-11-04' },
      credits: [
        { seller: 'A', share: 0.5 },
        { seller: 'B', share: 0.5 },
      ],
    };
    const other = { ...shared, id: '2', credits: null, seller: 'A', business: 'existing' };
    const document = costly({ opportunities: [shared, other] });
    assert.deepEqual(uncounted({ metric: 'new-customers', where: { seller: ['A'] } }, document), [
      ['nicht gezählt: Gewinne mit Bestandskunden', ''],
    ]);
  });

  it('tells too young from still open', () => {
    const opportunities = [
      { id: '1', status: 'open', amount: 1, createdAt: '2026-11-05' },
      { id: '2', status: 'won', amount: 1, createdAt: '2026-11-05', closedAt: '2026-11-06' },
    ];
    const document = costly({ opportunities });
    const labels = (metric: string) => explained({ metric }, document).map(([label]) => label);
    assert.ok(labels('win-rate-within-90-days').includes('nicht gezählt: noch zu jung'), 'too young');
    assert.ok(labels('win-rate-created').includes('davon noch offen'), 'still open');
  });

  it('is asked of metrics of the catalogue', () => {
    const ids = new Set(catalogue.map(({ id }) => id));
    for (const { id, kind, unit, direction } of catalogue) {
      const figure = { metric: id, kind, unit, direction, period: { start: '', end: '' }, value: 1 };
      for (const { metric } of [...askedForParts(figure), ...askedForExclusions(figure)])
        assert.ok(ids.has(metric), `${id} asks ${metric}`);
    }
  });
});
