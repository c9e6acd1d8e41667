/**
 * What a figures document may leave to the kit: the traits of metrics the catalogue knows, how far a period has run, and
 * which days a named period means. Fetched only for documents and queries that do.
 */
import type { Elapsed, FiguresDocument, Span } from '../contract/figures.js';
import type { Traits } from '../contract/traits.js';
import { first } from '../metrics/catalogue/first.js';
import { clockOf } from '../metrics/clock.js';
import { dayNumber, isoDay } from '../metrics/days.js';
import { elapsedOf, resolvePeriod } from '../metrics/period.js';

export interface Gaps {
  traits(metric: string): Traits | undefined;
  elapsed(span: Span): Elapsed;
  /** Undefined for a text that is no period. */
  span(period: string): Span | undefined;
}

export async function gapsOf(document: FiguresDocument): Promise<Gaps> {
  const clock = clockOf(document);
  const known = new Map<string, Traits>(first.map((metric) => [metric.id, metric]));
  if (document.figures.some((figure) => !known.has(figure?.metric)))
    for (const metric of (await import('../metrics/catalogue/further.js')).further) known.set(metric.id, metric);
  return {
    traits(metric) {
      const traits = known.get(metric);
      return traits && { kind: traits.kind, unit: traits.unit, direction: traits.direction };
    },
    elapsed: ({ start, end }) =>
      elapsedOf({ start: dayNumber(start) ?? 0, end: dayNumber(end) ?? 0, unit: 'range' }, clock),
    span(period) {
      const days = resolvePeriod(period, clock);
      return days && { start: isoDay(days.start), end: isoDay(days.end) };
    },
  };
}
