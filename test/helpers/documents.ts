/** Small documents for tests; each test says what it needs beside them. */
import type { Figure, FiguresDocument } from '../../src/contract/figures.js';

export const november = { start: '2026-11-01', end: '2026-12-01' };

/** Revenue of November to the 24th, 8.4 % up, ahead of its target. */
export const revenue: Figure = {
  metric: 'revenue-won',
  period: { ...november, elapsed: { days: 16, of: 20, calendar: 'working-days' } },
  value: 284600,
  count: 37,
  previous: { value: 262546, comparison: 'previous-to-date', period: { start: '2026-10-01', end: '2026-10-25' } },
  target: { value: 320000 },
};

export const figures = (...list: Partial<Figure>[]): FiguresDocument => ({
  kind: 'figures',
  version: 1,
  asOf: '2026-11-24T09:41:00Z',
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  figures: (list.length > 0 ? list : [revenue]) as Figure[],
});
