/** How the parts of a figure stand against their own targets, and which of them are far behind. */
import type { CompleteFigure, Group } from '../contract/figures.js';
import { hasFewCases } from './change.js';
import { outlook, type Outlook } from './outlook.js';
import { isPooled } from './progress.js';

/** What may have a target: a group, or the figure itself. */
type Part = Pick<Group, 'value' | 'target' | 'denominator'>;

export interface Standing<T> {
  part: T;
  at: Outlook;
}

/** Undefined without a target, a value or enough cases. */
export function standing<T extends Part>(part: T, figure: CompleteFigure): Standing<T> | undefined {
  const { value, target } = part;
  if (!target || hasFewCases(part, figure)) return undefined;
  const at = outlook(value, target.value, figure.period.elapsed, figure);
  return at && { part, at };
}

/** Each seller or team that has a target; not the rest, nor all. */
export const standings = (figure: CompleteFigure): Standing<Group>[] =>
  (figure.groups ?? []).flatMap((group) => (isPooled(group) ? [] : (standing(group, figure) ?? [])));

/** How much of what should be there by now is there: 1 is all of it. For a limit, the other way round. */
const reached = ({ at }: Standing<unknown>): number => (at.pace ?? at.attainment ?? 0) * (at.ceiling ? -1 : 1);

/** Those far behind, the furthest first: by how far they are from where they should be, not by value. */
export const behind = (figure: CompleteFigure): Standing<Group>[] =>
  standings(figure)
    .filter(({ at }) => at.status === 'behind')
    .sort((a, b) => reached(a) - reached(b));
