/** A figure as a reader gets to see it: what the view shows of it, and whether a part of a period is beside a whole one. */
import type { CompleteFigure } from '../contract/figures.js';
import { type Asked, type Look, viewed } from './views.js';

export function presented(figure: CompleteFigure, look?: Look, asked?: Asked): CompleteFigure {
  const seen = look ? viewed(figure, look, asked) : figure;
  return isUneven(seen) ? { ...seen, previous: { ...seen.previous!, uneven: true } } : seen;
}

/**
 * Whether a part of a period is held against a whole one, or a whole one against a part. A level is of a moment, and so
 * never a part; what stands beside a figure is of the same time.
 */
function isUneven({ kind, previous, period, asOf = '' }: CompleteFigure): boolean {
  if (!previous || kind === 'stock' || /to-date|^target|^team/.test(previous.comparison)) return false;
  const { end, elapsed } = period;
  // Without a time of day, `asOf` is the end of its day.
  const isRunning = asOf.length > 10 ? asOf < end : !!elapsed && elapsed.days < elapsed.of;
  return isRunning !== (previous.partial ?? false);
}
