/** Answers from a figures document: looks up the figure that fits a query. */
import { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure, Figure, FiguresDocument, Span } from '../contract/figures.js';
import type { CheckedFigures } from '../contract/parse-figures.js';
import type { Query } from '../contract/query.js';
import { readFigures } from '../contract/read-figures.js';
import type { Traits } from '../contract/traits.js';
import type { Gaps } from './figure-gaps.js';
import { leftOutWarning, type OpenDocument } from './open-document.js';

export async function openFigures(raw: Record<string, unknown>): Promise<OpenDocument> {
  const checked = await readFigures(raw);
  const figures = (await completeFigures(checked)).filter((figure) => figure !== undefined);
  return {
    async figure(query) {
      const { period, by, every, bins } = query;
      const span = period === undefined ? undefined : (await gaps(checked.document)).span(period);
      const isOfPeriod = ({ period: { start, end } }: Figure) =>
        period === undefined || (start === span?.start && end === span.end);
      const fitting = figures.filter((figure) => isOfPeriod(figure) && fits(figure, query));
      const isAsked = (each: Figure) => each.by === by && each.every === every && !each.distribution === !bins;
      // The one grouped, bucketed and spread as asked, else any that holds the value.
      const figure = fitting.find(isAsked) ?? fitting[0];
      if (!figure) throw new FeedError('no-figure', (say) => say.noFigure(query.metric, period ?? 'any'));
      return figure;
    },
    warning: leftOutWarning(checked.leftOut, checked.inOrder.length, checked.issues),
  };
}

function fits(figure: Figure, { metric, by, where }: Query): boolean {
  if (figure.metric !== metric || (by !== undefined && figure.by !== by)) return false;
  return JSON.stringify(figure.where ?? {}) === JSON.stringify(where ?? {});
}

const gaps = async (document: FiguresDocument): Promise<Gaps> => (await import('./figure-gaps.js')).gapsOf(document);

/** Shown as it is, without a verdict: nothing is known of such a metric. */
const unknownTraits: Traits = { kind: 'stock', unit: 'number', direction: 'neutral' };

/** Fills in what figures may leave to the head of their document or to the kit; in order. */
export async function completeFigures({ document, inOrder }: CheckedFigures): Promise<(CompleteFigure | undefined)[]> {
  const own = new Map(document.metrics?.map((metric) => [metric.id, metric]));
  const hasTraits = ({ metric, kind, unit, direction }: Figure) => own.has(metric) || (kind && unit && direction);
  // Figures that say all of themselves, as those of an endpoint do, have no gaps.
  const isWhole = inOrder.every((figure) => !figure || (hasTraits(figure) && figure.period.elapsed));
  const filled = isWhole ? undefined : await gaps(document);
  return inOrder.map((figure) => {
    if (!figure) return undefined;
    const { start, end, elapsed }: Span & Figure['period'] = figure.period;
    return {
      currency: document.currency,
      asOf: document.asOf,
      ...unknownTraits,
      ...filled?.traits(figure.metric),
      ...own.get(figure.metric),
      ...figure,
      period: { start, end, elapsed: elapsed ?? filled?.elapsed({ start, end }) },
    } as CompleteFigure;
  });
}
