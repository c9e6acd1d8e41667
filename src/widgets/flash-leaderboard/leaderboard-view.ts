/** Everything a leaderboard shows, from its figure alone. */
import type { BarData } from '../../chart/bar.js';
import type { CompleteFigure, Group } from '../../contract/figures.js';
import { cases, type Format } from '../../locales/format.js';
import { hasFewCases } from '../../metrics/change.js';
import { isPooled, progress } from '../../metrics/progress.js';
import { ranks } from '../../metrics/rank.js';
import { amountText, isUnknown, labelOf } from '../words.js';

export interface SellerRow {
  key: string | null;
  label: string;
  /** Undefined where there is no rank: no value, no target beside others, or too few cases. */
  rank: number | undefined;
  /** Places gained since the compared period; undefined without a rank then. */
  gained: number | undefined;
  value: string;
  /** Why a value is not ranked. */
  remark: string;
  bar: Omit<BarData, 'height'> | undefined;
  attainment: string;
  isBehind: boolean;
  isViewer: boolean;
}

export interface LeaderboardView {
  finding: string;
  ranked: SellerRow[];
  /** Without a target where others have one, too small to rank, or in several currencies: shown apart, not last. */
  apart: { group: Group; row: SellerRow }[];
  hasTargets: boolean;
  hasRanks: boolean;
  /** Somebody is far behind: who it is, and what that takes, is worth saying. */
  isBehind: boolean;
  /** The viewer has no row. */
  isMissing: boolean;
  /** Whether something is to be said of those who are not ranked, or of the ranks: see `aside.ts`. */
  hasAside: boolean;
}

export interface LeaderboardOptions {
  limit: number;
  viewer: string | undefined;
}

interface Candidate {
  group: Group;
  label: string;
}

export function leaderboardView(figure: CompleteFigure, options: LeaderboardOptions, format: Format): LeaderboardView {
  const groups = figure.groups ?? [];
  const hasTargets = groups.some(({ target }) => target);
  const all = groups.map((group) => ({ group, label: labelOf(group, format) }));
  const candidates = all.filter(({ group }) => !isPooled(group));
  candidates.sort((a, b) => a.label.localeCompare(b.label, format.locale));
  const isRanked = ({ group }: Candidate) => isComparable(group, figure) && (!hasTargets || group.target !== undefined);
  const most = scaleOf(candidates);
  const draw = (candidate: Candidate) => rowOf(candidate, most, figure, options, format);
  const rows = inOrder(candidates.filter(isRanked), draw, figure);
  const apart = candidates
    .filter((candidate) => !isRanked(candidate) && !isUnknown(candidate.group))
    .map((candidate) => ({ group: candidate.group, row: draw(candidate) }));
  const [first, second] = rows;
  const hasRanks = rows.some(({ gained }) => gained !== undefined);
  const isMissing = isAway(figure, options);
  return {
    // Who is alone, or level with the next, leads nobody.
    finding:
      second?.rank === 2 && figure.unit !== 'share'
        ? format.terms.groups.leaderboard.leads(first!.label, first!.value)
        : '',
    ranked: [
      ...rows.filter(({ isViewer }, index) => index < options.limit || isViewer),
      ...all.filter(({ group }) => isPooled(group) && !isUnknown(group)).map(draw),
    ],
    apart,
    hasTargets,
    hasRanks,
    isBehind: rows.some(({ isBehind }) => isBehind),
    isMissing,
    hasAside:
      apart.length > 0 || isMissing || (hasRanks && !!figure.previous?.uneven) || !!figure.period.elapsed?.share,
  };
}

/** With their ranks, and the places gained. */
function inOrder(
  candidates: readonly Candidate[],
  draw: (candidate: Candidate) => SellerRow,
  { direction, period, previous }: CompleteFigure,
): SellerRow[] {
  const now = ranks(
    candidates.map(({ group }) => group.value),
    direction,
  );
  // The target, or the mean of all, is no earlier rank.
  const isEarlier = previous?.period.start !== period.start;
  const before = ranks(
    candidates.map(({ group }) => (isEarlier ? group.previous?.value : undefined)),
    direction,
  );
  const rows = candidates.map((candidate, index): SellerRow => {
    const [rank, earlier] = [now[index], before[index]];
    // Who is alone has no rank.
    if (candidates.length < 2) return draw(candidate);
    const gained = rank !== undefined && earlier !== undefined ? earlier - rank : undefined;
    return { ...draw(candidate), rank, gained };
  });
  return rows.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
}

const isAway = ({ by, groups = [] }: CompleteFigure, { viewer }: LeaderboardOptions): boolean =>
  viewer !== undefined && by !== 'team' && !groups.some((group) => group.key === viewer && !isUnknown(group));

const isComparable = (group: Group, figure: CompleteFigure): boolean =>
  group.value !== null && !hasFewCases(group, figure);

/** The longest bar or mark fills the track. */
const scaleOf = (candidates: readonly Candidate[]): number =>
  Math.max(...candidates.flatMap(({ group }) => [group.value ?? 0, group.target?.value ?? 0]), Number.MIN_VALUE);

function rowOf(
  { group, label }: Candidate,
  most: number,
  figure: CompleteFigure,
  { viewer }: LeaderboardOptions,
  format: Format,
): SellerRow {
  const { value, target, key } = group;
  const at = target && progress(value, target.value, figure.period.elapsed, figure);
  const share = isPooled(group) ? undefined : value;
  return {
    key,
    label,
    rank: undefined,
    gained: undefined,
    value: amountText(group, figure, format),
    remark: hasFewCases(group, figure) ? (cases(format, group) ?? '') : '',
    bar: typeof share !== 'number' ? undefined : { share: share / most, mark: target && target.value / most },
    attainment: at?.attainment === undefined ? '' : format.percent(at.attainment, 0),
    isBehind: at?.status === 'behind',
    isViewer: viewer !== undefined && key === viewer,
  };
}
