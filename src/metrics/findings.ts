/** What of some figures deserves attention today: the worst and the best, and nothing that may be chance. */
import type { CompleteFigure, Group } from '../contract/figures.js';
import { isBeside } from './comparison.js';
import { change, type Change, hasFewCases } from './change.js';
import type { Outlook } from './outlook.js';
import { isUnusual, misses } from './significance.js';
import { behind, standing, standings } from './standing.js';

/**
 * - `behind`, `ahead`: of pace. `reached`: the target, before the period is over.
 * - `missed`: a target without a pace. `over`: a limit.
 * - `people`: sellers or teams far behind, `group` the furthest. `best`: one of them who has reached the target.
 * - `changed`: more than chance against the same part of the compared period.
 * - `omitted`: rows that should have counted.
 */
export type Finding = { figure: CompleteFigure; isGood: boolean; weight: number } & (
  | { kind: 'behind' | 'ahead' | 'reached' | 'missed' | 'over'; at: Outlook }
  | { kind: 'people' | 'best'; group: Group; at: Outlook }
  | { kind: 'changed'; change: Change }
  | { kind: 'omitted' }
);

/** Pace from which being ahead is worth a word. */
const AHEAD_FROM = 1.1;
/** Of a few expected ones, one more or less is chance. */
const MIN_EXPECTED = 5;
/** Of all rows; below, the remark of the widget itself is enough. */
const OMITTED_FROM = 0.01;

/** At most `limit`, the weightiest first; where there is good news, the best of it is among them, and comes last. */
export function findings(figures: readonly CompleteFigure[], limit: number): Finding[] {
  const all = figures.flatMap((figure) => (figure.by ? ofGroups(figure) : ofFigure(figure)));
  all.sort((a, b) => b.weight - a.weight);
  // The same rows are missing from several metrics.
  const omitted = all.find(({ kind }) => kind === 'omitted');
  const good = all.filter(({ isGood }) => isGood);
  const bad = all.filter((finding) => !finding.isGood && (finding.kind !== 'omitted' || finding === omitted));
  const worst = bad.slice(0, good.length > 0 && limit > 1 ? limit - 1 : limit);
  return [...worst, ...good.slice(0, limit - worst.length)];
}

/** How a figure stands says more than how it has changed: one of the two is enough. */
function ofFigure(figure: CompleteFigure): Finding[] {
  const stands = ofTarget(figure) ?? ofChange(figure);
  return [stands, ofOmitted(figure)].filter((finding) => finding !== undefined);
}

function ofTarget(figure: CompleteFigure): Finding | undefined {
  const at = standing(figure, figure)?.at;
  if (!at?.status || !isEnough(at, figure)) return undefined;
  const head = { figure, at };
  const reached = at.pace ?? at.attainment ?? 0;
  if (at.status === 'behind') {
    if (!misses(figure, at.target, figure)) return undefined;
    if (at.ceiling) return { ...head, kind: 'over', isGood: false, weight: Math.min(1, (at.attainment ?? 2) - 1) };
    return { ...head, kind: at.pace === undefined ? 'missed' : 'behind', isGood: false, weight: 1 - reached };
  }
  if (at.ceiling || at.pace === undefined || !isRunning(figure)) return undefined;
  const isReached = figure.value! >= at.target;
  if (!isReached && at.pace < AHEAD_FROM) return undefined;
  return { ...head, kind: isReached ? 'reached' : 'ahead', isGood: true, weight: reached - 1 };
}

function ofChange(figure: CompleteFigure): Finding | undefined {
  const { previous, direction } = figure;
  // A target has no chance, and `ofTarget` its say.
  if (
    !previous ||
    previous.uneven ||
    isBeside(previous.comparison) ||
    direction === 'neutral' ||
    hasFewCases(figure, figure)
  )
    return undefined;
  const changed = change(figure, figure);
  if (changed?.favourable === undefined || !isUnusual(figure, previous, figure)) return undefined;
  return { figure, kind: 'changed', change: changed, isGood: changed.favourable, weight: Math.abs(changed.amount) };
}

function ofOmitted(figure: CompleteFigure): Finding | undefined {
  const { rows, of } = figure.omitted ?? { rows: 0, of: 1 };
  return rows >= OMITTED_FROM * of && rows > 0
    ? { figure, kind: 'omitted', isGood: false, weight: rows / of / 2 }
    : undefined;
}

/** Who is far behind, and who has reached the target already. */
function ofGroups(figure: CompleteFigure): Finding[] {
  const result: Finding[] = [];
  const [late] = behind(figure).filter(({ at }) => isEnough(at, figure));
  if (late) {
    const weight = 1 - (late.at.pace ?? late.at.attainment ?? 0);
    result.push({ figure, kind: 'people', group: late.part, at: late.at, isGood: false, weight });
  }
  const [best] = standings(figure)
    .filter(({ part, at }) => at.status && !at.ceiling && at.pace !== undefined && part.value! >= at.target)
    .filter(({ at }) => isRunning(figure) && isEnough(at, figure))
    .sort((a, b) => b.at.pace! - a.at.pace!);
  if (best) {
    const weight = best.at.pace! - 1;
    result.push({ figure, kind: 'best', group: best.part, at: best.at, isGood: true, weight });
  }
  return result;
}

const isRunning = ({ period: { elapsed } }: CompleteFigure): boolean => !!elapsed && elapsed.days < elapsed.of;

const isEnough = ({ expected, target }: Outlook, { unit }: CompleteFigure): boolean =>
  unit !== 'count' || (expected ?? target) >= MIN_EXPECTED;
