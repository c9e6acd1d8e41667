/** One November of one team, seen on Friday the 13th: what the binding test vectors are about. */
import type { CompleteFigure } from '../../src/contract/figures.js';
import type { Query } from '../../src/contract/query.js';
import type { RecordsDocument } from '../../src/contract/records.js';
import { createEngine, parseRecords } from '../../src/engine/index.js';

type Deal = [seller: string, type: string, status: string, amount: number, createdAt: string, closedAt?: string];

const deals: Deal[] = [
  ['A', 'Gold', 'won', 12000, '2026-09-05', '2026-11-03'],
  ['B', 'Gold', 'lost', 30000, '2026-09-20', '2026-11-04'],
  ['A', 'Silver', 'won', 4000, '2026-10-02', '2026-11-09'],
  ['B', 'Silver', 'lost', 2000, '2026-10-15', '2026-11-10'],
  ['A', 'Silver', 'won', 3000, '2026-11-02', '2026-11-12'],
  ['A', 'Gold', 'open', 8000, '2026-11-03'],
  ['B', 'Silver', 'open', 5000, '2026-11-05'],
  ['A', 'Silver', 'lost', 1000, '2026-11-06', '2026-11-11'],
  ['B', 'Gold', 'no-decision', 10000, '2026-10-20', '2026-11-06'],
  ['A', 'Gold', 'open', 7000, '2026-11-09'],
];

/** The document, with other lists beside or instead of its own. */
export function november(extra: Partial<Record<keyof RecordsDocument, unknown>> = {}): Record<string, unknown> {
  return {
    kind: 'records',
    version: 1,
    asOf: '2026-11-13',
    timeZone: 'Europe/Paris',
    currency: 'EUR',
    sellers: ['A', 'B'].map((id) => ({ id, name: `Seller ${id}` })),
    accounts: ['Gold', 'Silver'].map((type) => ({ id: type, name: type, type })),
    opportunities: deals.map(([seller, account, status, amount, createdAt, closedAt], index) => ({
      id: String(index + 1),
      seller,
      account,
      status,
      amount,
      createdAt,
      closedAt,
    })),
    ...extra,
  };
}

/** November, where the query names no other period. */
export const figureOf = (query: Query, document = november()): CompleteFigure =>
  createEngine(parseRecords(document)).figure({ period: '2026-11', ...query });
