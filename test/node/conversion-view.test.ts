// What becomes of leads and opportunities: counts, rates between the steps, and what is still open.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CompleteFigure, Group } from '../../src/contract/figures.js';
import type { RecordsDocument } from '../../src/contract/records.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';
import type { Format } from '../../src/locales/format.js';
import { explainView } from '../../src/widgets/explain/explain-view.js';
import { conversionView, lastStepOf } from '../../src/widgets/flash-conversion/conversion-view.js';
import { pooledFigure } from '../helpers/analysis.js';
import { english, french, german, plain } from '../helpers/formats.js';

interface Part {
  leads: number;
  opportunities: number;
  won: number;
  pending?: number;
  origin?: string;
}

function figuresOf(parts: Record<string, Part>) {
  const of = (count: 'opportunities' | 'won') =>
    Object.fromEntries(
      Object.entries(parts).map(([key, part]): [string, [number, number]] => [key, [part[count], part.leads]]),
    );
  const won = pooledFigure('lead-to-customer', of('won'), { kind: 'ratio', unit: 'share' });
  const pending = Object.values(parts).reduce((sum, part) => sum + (part.pending ?? 0), 0);
  const groups = won.groups!.map((group): Group => {
    const { pending = 0, origin } = parts[group.key!]!;
    return { ...group, pending, ...(origin && { group: origin }) };
  });
  return { won: { ...won, pending, groups }, opportunities: pooledFigure('lead-to-opportunity', of('opportunities')) };
}

const viewOf = (parts: Record<string, Part>, format: Format = german) =>
  conversionView(figuresOf(parts), 'leads', format);

const web: Part = { leads: 400, opportunities: 80, won: 20, origin: 'marketing' };
const word: Part = { leads: 100, opportunities: 40, won: 18, origin: 'sales' };

describe('the way from lead to customer', () => {
  it('has a count for each step, and between the steps a rate of the one before', () => {
    const { all, finding } = viewOf({ web });
    assert.deepEqual(
      all!.steps.map(({ label, count, words, share }) => [label, count, plain(words), share]),
      [
        ['Leads', '400', '', 1],
        ['Opportunities', '80', '20 % der Leads', 0.2],
        ['Gewonnen', '20', '25 % der Opportunities', 0.05],
      ],
    );
    assert.equal(plain(finding), '5 % der Leads werden Kunden');
  });

  it('names the cohort, its date and the day it is known to', () => {
    assert.equal(
      viewOf({ web }).basis,
      'Basis: Leads, die im November entstanden sind, und was bis 24.11.2026 aus ihnen wurde.',
    );
    assert.equal(
      viewOf({ web }, english).basis,
      'Basis: leads created in November, and what became of them by Nov 24, 2026.',
    );
  });

  it('holds marketing against the sellers, pooled over their channels', () => {
    const { finding, rows } = viewOf({ web, fair: { ...web, leads: 100, won: 10 }, word });
    assert.equal(plain(finding), 'Leads aus dem Marketing werden zu 6 % Kunden, die des Vertriebs zu 18 %');
    assert.deepEqual(
      rows.map(({ label, origin }) => [label, origin]),
      [
        ['web', 'Marketing'],
        ['fair', 'Marketing'],
        ['word', 'Vertrieb'],
      ],
    );
  });

  it('holds the best against the least where there are no origins, without small numbers', () => {
    const plainPart = ({ origin: _, ...part }: Part): Part => part;
    const few: Part = { leads: 4, opportunities: 4, won: 4 };
    const { finding, rows } = viewOf({ Mira: plainPart(word), Tom: plainPart(web), Ada: few }, english);
    assert.equal(finding, 'Mira turns 18% of leads into customers, Tom 5%');
    assert.deepEqual(
      rows.map(({ isFew }) => isFew),
      [false, false, true],
    );
  });

  it('says how many are still open, and draws how far it could still go', () => {
    const { all, pending } = viewOf({ web: { ...web, pending: 12 } });
    assert.deepEqual(all!.open, { from: 0.05, until: 0.08 });
    assert.equal(pending, 'Noch nicht reif: 12 von 400 Leads sind noch offen.');
  });

  it('gives no rate while more are open than have been won', () => {
    assert.equal(
      viewOf({ web: { ...web, won: 2, pending: 61 }, word: { ...word, won: 0 } }).finding,
      'Zu früh für ein Urteil: erst 2 Kunden, noch 61 offen',
    );
  });

  it('says that nobody was won, and of too few no rate', () => {
    assert.equal(viewOf({ web: { ...web, won: 0 } }).finding, '400 Leads, noch kein Kunde');
    assert.equal(viewOf({ web: { leads: 4, opportunities: 2, won: 1 } }).finding, 'Zu wenige für ein Urteil');
  });

  it('has a dash where a step has nothing to divide by', () => {
    const { all } = viewOf({ web: { leads: 9, opportunities: 0, won: 0 } });
    assert.deepEqual(
      all!.steps.map(({ rate }) => plain(rate)),
      ['', '0 %', '–'],
    );
  });

  it('does without the opportunities where the source has no figure of them', () => {
    const { won } = figuresOf({ web });
    const { all } = conversionView({ won, opportunities: undefined }, 'leads', english);
    assert.deepEqual(
      all!.steps.map(({ name, words }) => [name, words]),
      [
        ['leads', ''],
        ['won', '5% of the leads'],
      ],
    );
  });
});

describe('the vector of a cohort of opportunities, through the engine', () => {
  const document: RecordsDocument = {
    kind: 'records',
    version: 1,
    asOf: '2026-11-13',
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    opportunities: (['won', 'lost', 'open', 'open', 'open'] as const).map((status, index) => ({
      id: String(index),
      status,
      createdAt: '2026-11-02',
      ...(status !== 'open' && { closedAt: '2026-11-11' }),
    })),
  };

  it('is 1 of 5 with 3 still open: no rate yet', () => {
    const won: CompleteFigure = createEngine(parseRecords({ ...document })).figure({ metric: 'win-rate-created' });
    const { all, pending, finding } = conversionView({ won, opportunities: undefined }, 'opportunities', english);
    assert.deepEqual(
      all!.steps.map(({ name, count, words }) => [name, count, words]),
      [
        ['opportunities', '5', ''],
        ['won', '1', '20% of the opportunities'],
      ],
    );
    assert.equal(pending, 'Not mature yet: 3 of 5 opportunities are still open.');
    assert.equal(finding, 'Too early for a rate: 1 won so far, 3 still open');
  });
});

describe('from opportunity to customer', () => {
  it('is explained as what is built in: its definition, and what is divided by what', () => {
    for (const [format, definition, ...labels] of [
      [german, /geteilt durch die Leads, aus denen eine Opportunity/, 'Kunde geworden', 'mit Opportunity'],
      [english, /divided by the leads that became an opportunity/, 'became customers', 'with an opportunity'],
      [french, /divisés par les leads devenus une opportunité/, 'devenus clients', 'avec opportunité'],
    ] as const) {
      const figure = lastStepOf(figuresOf({ web: { leads: 20, opportunities: 10, won: 4 } }), format)!;
      const [section] = explainView([figure], { format, words: format.terms.explain, source: '' }).sections;
      assert.match(section!.definition, definition);
      assert.deepEqual(
        section!.rows.slice(0, 2).map(({ label }) => label),
        labels,
      );
    }
  });
});
