/**
 * What a figures document may leave to the kit: the traits of metrics the catalogue knows, how far a period has run, and
 * which days a named period means. Fetched only for documents and queries that do.
 */
import type { Elapsed, FiguresDocument, Span } from '../contract/figures.js';
import type { Traits } from '../contract/traits.js';
import { traitsById } from '../metrics/catalogue.js';
import { clockOf } from '../metrics/clock.js';
import { dayNumber, isoDay } from '../metrics/days.js';
import { elapsedOf, resolvePeriod } from '../metrics/period.js';

export interface Gaps {
  traits(metric: string): Traits | undefined;
  elapsed(span: Span): Elapsed;
  /** Undefined for a text that is no period. */
  span(period: string): Span | undefined;
}

export function gapsOf(document: FiguresDocument): Gaps {
  const clock = clockOf(document);
  const known = traitsById();
  return {
    traits: (metric) => known.get(metric),
    elapsed: ({ start, end }) =>
      elapsedOf({ start: dayNumber(start) ?? 0, end: dayNumber(end) ?? 0, unit: 'range' }, clock),
    span(period) {
      const days = resolvePeriod(period, clock);
      return days && { start: isoDay(days.start), end: isoDay(days.end) };
    },
  };
}
