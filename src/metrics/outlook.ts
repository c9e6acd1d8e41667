/** Where a value is going: its pace, where that leads, and what is still required. */
import type { Elapsed } from '../contract/figures.js';
import type { Judged } from './change.js';
import { progress, type Progress } from './progress.js';

export interface Outlook extends Progress {
  /** Value over expected, where that is more than nothing; only for metrics that add up over time, as the others below. */
  pace: number | undefined;
  /** The value at the end of the period "at this pace"; no forecast. */
  projection: number | undefined;
  /** Needed on each remaining day of the calendar; 0 once reached, undefined once the period is over. */
  required: number | undefined;
  /** Remaining days of the calendar. */
  remaining: number | undefined;
}

/** Progress of a value, and the way it goes; undefined where the value is unknown. */
export function outlook(
  value: number | null,
  target: number,
  elapsed: Elapsed | undefined,
  traits: Pick<Judged, 'kind' | 'direction' | 'rules'>,
): Outlook | undefined {
  const at = progress(value, target, elapsed, traits);
  if (!at || value === null) return undefined;
  const { expected, share } = at;
  const remaining = elapsed && traits.kind === 'flow' ? elapsed.of - elapsed.days : undefined;
  return {
    ...at,
    pace: expected && expected > 0 ? value / expected : undefined,
    projection: expected === undefined ? undefined : value / share!,
    required: remaining ? Math.max(0, target - value) / remaining : undefined,
    remaining,
  };
}
