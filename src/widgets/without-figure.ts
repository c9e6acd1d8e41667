/** What stands for a further figure that the source does not have; anything else that is wrong with it stays wrong. */
import { FeedError } from '../contract/feed-error.js';
import type { Query } from '../contract/query.js';
import type { Reading } from '../sources/shared-source.js';

export function withoutFigure({ metric }: Query, error: unknown): Reading {
  if (!(error instanceof FeedError) || error.code !== 'no-figure') throw error;
  const period = { start: '', end: '' };
  const reason = { code: 'unknown-metric' } as const;
  const traits = { kind: 'stock', unit: 'number', direction: 'neutral' } as const;
  return { figure: { metric, ...traits, period, value: null, reason } };
}
