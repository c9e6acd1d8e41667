/**
 * A figure as a reader gets to see it: what the view shows of it, whether a part of a period is beside a whole one, and what
 * was to be compared and cannot be.
 */
import type { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure } from '../contract/figures.js';
import type { Query } from '../contract/query.js';
import { asCompared, type AskedComparison } from './not-compared.js';
import { type Asked, type Look, viewed } from './views.js';

/** Who is told what is to be mended. */
interface Developer {
  figureFailed(error: FeedError): void;
}

/** Each answer with its figure presented, as its query asks. */
export function presentAll<T extends { figure: CompleteFigure }>(
  answers: readonly T[],
  look: Look | undefined,
  queries: readonly Query[],
  developer: Developer,
): T[] {
  const warn = (error: FeedError): void => developer.figureFailed(error);
  return answers.map((answer, index) => ({ ...answer, figure: presented(answer.figure, look, queries[index], warn) }));
}

export function presented(
  figure: CompleteFigure,
  look?: Look,
  asked: Asked & AskedComparison = {},
  warn?: (error: FeedError) => void,
): CompleteFigure {
  const seen = look ? viewed(figure, { ...look, ...(warn && { warn }) }, asked) : figure;
  return asCompared(isUneven(seen) ? { ...seen, previous: { ...seen.previous!, uneven: true } } : seen, asked, warn);
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
