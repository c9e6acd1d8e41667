/** How a figure goes from step to step, each by itself or added up, and the plan for its target. */
import type { CompleteFigure, Measured } from '../../contract/figures.js';
import { progress } from '../../metrics/progress.js';
import type { Span, Step } from './steps.js';

/** Sums of flows, and rates of all cases so far; levels and customers do not add up over time. */
export function addsUp({ kind, series = [] }: CompleteFigure): boolean {
  if (kind === 'flow') return true;
  return kind !== 'distinct' && kind !== 'stock' && series.some(({ denominator }) => typeof denominator === 'number');
}

export function course(
  steps: readonly Step[],
  { kind }: CompleteFigure,
  isCumulative: boolean,
  of: (step: Step) => Measured | undefined,
): (number | null)[] {
  let [sum, above, below] = [0, 0, 0];
  return steps.map((step) => {
    const measured = of(step);
    if (!measured) return null;
    const { value, numerator, denominator } = measured;
    if (!isCumulative) return value;
    if (kind === 'flow') return value === null ? null : (sum += value);
    above += numerator ?? 0;
    below += denominator ?? 0;
    return below > 0 ? above / below : null;
  });
}

/**
 * What adds up has a plan: from nothing to the target, today what is expected by now. A level or
 * a rate has the same target throughout; a flow in steps has none.
 */
export function targetOf(
  figure: CompleteFigure,
  { start, end }: Span,
  today: number | undefined,
  isCumulative: boolean,
): { day: number; value: number }[] {
  const { kind, target, period } = figure;
  if (!target) return [];
  const { value } = target;
  const whole = { day: end, value };
  if (kind !== 'flow') return [{ day: start, value }, whole];
  if (!isCumulative) return [];
  const expected = progress(0, value, period.elapsed, figure)?.expected;
  const isPart = today !== undefined && expected !== undefined && today + 1 < end;
  const now = isPart ? [{ day: today + 1, value: expected }] : [];
  return [{ day: start, value: 0 }, ...now, whole];
}
