/**
 * What the stories show: a generated company at one instant, and small documents for what it never has. The company speaks
 * the language of the toolbar; the names in a small document are a customer's own, and stay as they are under every language.
 */
import { company } from '../demo/data/company.js';
import type { Figure, FiguresDocument } from '../src/contract/figures.js';
import type { RecordsDocument } from '../src/contract/records.js';
import acquisitionJson from './documents/acquisition.json' with { type: 'json' };
import basketsJson from './documents/baskets.json' with { type: 'json' };
import channelsJson from './documents/channels.json' with { type: 'json' };
import conversionJson from './documents/conversion.json' with { type: 'json' };
import effortJson from './documents/effort.json' with { type: 'json' };
import revenueJson from './documents/revenue.json' with { type: 'json' };
import trendJson from './documents/trend.json' with { type: 'json' };

export type Document = FiguresDocument;

/** Each holds one figure, the first also by seller; the stories that need an address ask for the same file. */
export const revenue = revenueJson as Document;
export const baskets = basketsJson as Document;
export const channels = channelsJson as Document;
export const trend = trendJson as Document;
export const acquisition = acquisitionJson as Document;
export const conversion = conversionJson as Document;
export const effort = effortJson as Document;

export const addresses = {
  revenue: new URL('./documents/revenue.json', import.meta.url).href,
  baskets: new URL('./documents/baskets.json', import.meta.url).href,
  channels: new URL('./documents/channels.json', import.meta.url).href,
  trend: new URL('./documents/trend.json', import.meta.url).href,
  acquisition: new URL('./documents/acquisition.json', import.meta.url).href,
  conversion: new URL('./documents/conversion.json', import.meta.url).href,
  effort: new URL('./documents/effort.json', import.meta.url).href,
};

/** The same document with its figure changed. */
export const change = (document: Document, part: Partial<Figure>): Document => ({
  ...document,
  figures: document.figures.map((figure) => ({ ...figure, ...part })),
});

/** The same document with a figure of its own for November. */
export function only(figure: Omit<Figure, 'period'>): Document {
  const { period } = revenue.figures[0]!;
  return { ...revenue, figures: [{ period, ...figure }] };
}

/** What a figure is compared with: October, up to the same day. */
export const october = (value: number): NonNullable<Figure['previous']> => ({
  value,
  comparison: 'previous-to-date',
  period: { start: '2026-10-01', end: '2026-10-25' },
});

export const noCases = { code: 'nothing-to-divide-by', list: 'opportunities' } as const;
export const twoCurrencies = { code: 'mixed-currencies' } as const;
export const threeRowsLeftOut = { rows: 3, of: 1204, field: 'amount' };

const NOW = '2026-11-24T09:41:00+01:00';
/** Enough for a comparison with the year before. */
const MONTHS = 14;
const languages = ['de', 'en', 'fr'] as const;
const made = new Map<string, RecordsDocument>();

/** The records of the generated company; made once for each language. */
export function records(locale: unknown): RecordsDocument {
  const language = languages.find((known) => known === locale) ?? 'de';
  const document = made.get(language) ?? company({ now: NOW, months: MONTHS, locale: language });
  made.set(language, document);
  return document;
}

/** Two deals of Mira's, one of them hers to six tenths; the rest of it, and another deal, is Tom's. */
const deal = { status: 'won', createdAt: '2026-10-01', closedAt: '2026-11-10' } as const;
export const shared: RecordsDocument = {
  ...{ kind: 'records', version: 1, asOf: NOW, timeZone: 'Europe/Berlin', currency: 'EUR' },
  sellers: [
    { id: 'mira', name: 'Mira Hansen', team: 'Nord' },
    { id: 'tom', name: 'Tom Becker', team: 'Nord' },
  ],
  opportunities: [
    {
      ...{ ...deal, id: '1', amount: 12000 },
      credits: [
        { seller: 'mira', share: 0.6 },
        { seller: 'tom', share: 0.4 },
      ],
    },
    { ...deal, id: '2', amount: 8000, seller: 'mira' },
    { ...deal, id: '3', amount: 5000, seller: 'tom' },
  ],
};

/** Both deals were Mira's when they were created; Tom has closed one of them. */
export const handedOn: RecordsDocument = {
  ...shared,
  opportunities: [
    { ...deal, id: '1', amount: 12000, seller: 'mira', owners: [{ since: '2026-10-20', seller: 'tom' }] },
    { ...deal, id: '2', amount: 8000, seller: 'mira' },
  ],
};
