/** Figures for the views of the analyses, as sources hand them over. */
import type { CompleteFigure, Group, Measured } from '../../src/contract/figures.js';

/** A quotient with what it was made of; none where there is nothing to divide by. */
export const quotient = (numerator: number, denominator: number): Measured => ({
  value: denominator > 0 ? numerator / denominator : null,
  numerator,
  denominator,
  ...(denominator === 0 && { reason: { code: 'nothing-to-divide-by', list: 'opportunities' } }),
});

type Parts = Record<string, [numerator: number, denominator: number]>;

/** A figure by groups, pooled. */
export function pooledFigure(metric: string, parts: Parts, more: Partial<CompleteFigure> = {}): CompleteFigure {
  const groups = Object.entries(parts).map(([key, [over, under]]): Group => ({ key, ...quotient(over, under) }));
  const sum = (index: 0 | 1) => Object.values(parts).reduce((total, part) => total + part[index], 0);
  return {
    metric,
    kind: 'average',
    unit: 'number',
    direction: 'down',
    period: { start: '2026-11-01', end: '2026-12-01' },
    asOf: '2026-11-24T09:41:00+01:00',
    ...quotient(sum(0), sum(1)),
    groups,
    ...more,
  };
}
