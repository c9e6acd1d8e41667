/** Where a value stands against its target today: attainment, what is expected by now, a verdict. */
import type { Elapsed, Group } from '../contract/figures.js';
import type { Judged } from './change.js';

export interface Progress {
  target: number;
  /** Value over target; undefined for a target of 0 or less. */
  attainment: number | undefined;
  /** Whether the target is a limit to stay under rather than a goal to reach. */
  ceiling: boolean;
  /** The part of the period, or of its season, that is over. */
  share: number | undefined;
  /** What should have been reached by now; only for metrics that add up over time. */
  expected: number | undefined;
  /** Value less what it is held against: `expected` where there is a pace, else the target. */
  gap: number;
  /** Undefined while little is expected, a tenth of the target by default: the first days are noise; and for a target below 0. */
  status: 'on-track' | 'watch' | 'behind' | undefined;
}

/** Rounding of a quotient such as 27,000 ÷ 27,000.000000004 must not turn "on track" into "watch". */
const TOLERANCE = 1e-9;

/** Progress of a value against its target, or undefined where the value is unknown. */
export function progress(
  value: number | null,
  target: number,
  elapsed: Elapsed | undefined,
  { kind, direction, rules }: Pick<Judged, 'kind' | 'direction' | 'rules'>,
): Progress | undefined {
  if (value === null) return undefined;
  const ceiling = direction !== 'up';
  const share = elapsed && elapsed.of > 0 ? (elapsed.share ?? elapsed.days / elapsed.of) : undefined;
  const expected = kind === 'flow' && share ? target * share : undefined;
  return {
    target,
    attainment: target > 0 ? value / target : undefined,
    ceiling,
    share,
    expected,
    gap: value - (expected ?? target),
    // An unknown share is not below any.
    status:
      share! < (rules?.early ?? 0.1) || target < 0
        ? undefined
        : ceiling
          ? underCeiling(value, target, expected)
          : towardsGoal(value, expected ?? target, rules),
  };
}

/** Whether a group stands for several, or all: it is beside the others, not one of them. */
export const isPooled = ({ anonymous = 'pseudonym' }: Group): boolean => anonymous !== 'pseudonym';

function towardsGoal(
  value: number,
  goal: number,
  { onTrack = 1, watch = 0.9 }: Judged['rules'] = {},
): Progress['status'] {
  const reached = goal > 0 ? value / goal : value >= goal ? 1 : 0;
  if (reached >= onTrack - TOLERANCE) return 'on-track';
  return reached >= watch - TOLERANCE ? 'watch' : 'behind';
}

function underCeiling(value: number, ceiling: number, expected: number | undefined): Progress['status'] {
  if (value > ceiling * (1 + TOLERANCE)) return 'behind';
  return expected !== undefined && value > expected * (1 + TOLERANCE) ? 'watch' : 'on-track';
}
