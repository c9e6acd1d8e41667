/** The marks of a widget: what a reader points at, and what is said of it. */
import type { Explained } from '../explain/explainer.js';
import { groupName } from '../group-name.js';
import { carried, type Tip } from './tip.js';
import { figureTip, groupTip, stepTip } from './tip-view.js';

const ROW = 'tr[part=row]';

/** What an element inside a widget belongs to: a mark with a tip of its own, a row that is drawn, a whole figure. */
export function markAt(element: Element | null): Element | undefined {
  for (let at = element; at; at = at.parentElement) if (isMark(at)) return at;
  return undefined;
}

const isMark = (element: Element): boolean =>
  carried(element) !== undefined ||
  isDrawnRow(element) ||
  rowOfPart(element) !== undefined ||
  element.matches('[part=value], [part=target] svg, svg.spark');

/** A table without a drawing says all that a tip could. */
const isDrawnRow = (element: Element): boolean =>
  element.matches(ROW) && !!element.closest('table')!.querySelector(`${ROW} svg`);

/** The parts of a whole stand in the order of their rows. */
function rowOfPart(element: Element): Element | undefined {
  const { parentElement } = element;
  if (!parentElement?.matches('svg.stack, svg.donut g')) return undefined;
  const rows = (element.getRootNode() as ShadowRoot).querySelectorAll(ROW);
  return rows[[...parentElement.children].indexOf(element)];
}

/** Whether other marks stand above and below. */
export const isStacked = (mark: Element): boolean => mark.matches(ROW) || !!mark.closest('td');

/** The steps of the small line, where a mark has them: walked through from its value, or pointed at. */
export const stepsOf = (mark: Element, { figure }: Explained): readonly { at: string }[] =>
  mark.matches('[part=value], svg.spark') ? (figure.series ?? []) : [];

/** What is said of a mark, or of one of its steps. */
export function tipOf(mark: Element, explained: Explained, step?: number): Tip | undefined {
  const own = carried(mark);
  if (own) return own.tip;
  const at = stepsOf(mark, explained)[step ?? -1]?.at;
  if (at !== undefined && explained.format.terms.charts) return stepTip(at, explained);
  if (mark.matches('svg.spark')) return undefined;
  if (!mark.matches(ROW)) {
    const row = rowOfPart(mark);
    return row ? tipOf(row, explained) : figureTip(explained);
  }
  const { figure, format } = explained;
  const name = mark.querySelector('bdi');
  const key = name?.closest<HTMLElement>('[data-key]')?.dataset.key;
  // Whom the view does not name has no key in the page.
  const group = figure.groups?.find((each) =>
    key === undefined ? groupName(each, figure, format) === name?.textContent : (each.key ?? '') === key,
  );
  return group && groupTip(group, explained);
}
