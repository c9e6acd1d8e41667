/** Answers from a figures document: looks up the figure that fits a query. */
import { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure, Figure } from '../contract/figures.js';
import type { CheckedFigures } from '../contract/parse-figures.js';
import type { Query } from '../contract/query.js';
import { readFigures } from '../contract/read-figures.js';
import type { Traits } from '../contract/traits.js';
import { type Clock, clockOf } from '../metrics/clock.js';
import { dayNumber, isoDay } from '../metrics/days.js';
import { elapsedOf, resolvePeriod } from '../metrics/period.js';
import { leftOutWarning, type OpenDocument } from './open-document.js';

export async function openFigures(raw: Record<string, unknown>): Promise<OpenDocument> {
  const checked = await readFigures(raw);
  const figures = (await completeFigures(checked)).filter((figure) => figure !== undefined);
  const clock = clockOf(checked.document);
  return {
    figure(query) {
      const fitting = figures.filter((figure) => fits(figure, query, clock));
      // The one grouped and bucketed as asked, else any that holds the value.
      const figure = fitting.find(({ by, every }) => by === query.by && every === query.every) ?? fitting[0];
      if (!figure) throw new FeedError('no-figure', (say) => say.noFigure(query.metric, query.period ?? 'any'));
      return figure;
    },
    warning: leftOutWarning(checked.leftOut, checked.inOrder.length, checked.issues),
  };
}

function fits(figure: Figure, { metric, period, by, where }: Query, clock: Clock): boolean {
  if (figure.metric !== metric || (by !== undefined && figure.by !== by)) return false;
  if (JSON.stringify(figure.where ?? {}) !== JSON.stringify(where ?? {})) return false;
  if (period === undefined) return true;
  const days = resolvePeriod(period, clock);
  return !!days && figure.period.start === isoDay(days.start) && figure.period.end === isoDay(days.end);
}

/** Shown as it is, without a verdict: nothing is known of such a metric. */
const unknownTraits: Traits = { kind: 'stock', unit: 'number', direction: 'neutral' };

/** Fills in what figures may leave to the head of their document or to the catalogue; in order. */
export async function completeFigures({ document, inOrder }: CheckedFigures): Promise<(CompleteFigure | undefined)[]> {
  const clock = clockOf(document);
  const own = new Map(document.metrics?.map((metric) => [metric.id, metric]));
  const isComplete = ({ metric, kind, unit, direction }: Figure) => own.has(metric) || (kind && unit && direction);
  // Figures that say themselves what they are, as those of an endpoint do, need no catalogue.
  const known = inOrder.every((figure) => !figure || isComplete(figure))
    ? new Map<string, Traits>()
    : (await import('../metrics/catalogue.js')).traitsById();
  return inOrder.map((figure) => {
    if (!figure) return undefined;
    const { start, end, elapsed } = figure.period;
    const days = { start: dayNumber(start) ?? 0, end: dayNumber(end) ?? 0, unit: 'range' as const };
    return {
      currency: document.currency,
      asOf: document.asOf,
      ...unknownTraits,
      ...known.get(figure.metric),
      ...own.get(figure.metric),
      ...figure,
      period: { start, end, elapsed: elapsed ?? elapsedOf(days, clock) },
    } as CompleteFigure;
  });
}
