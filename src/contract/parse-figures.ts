/** A figures document from outside, checked: a bad figure is left out and said; the others are used. */
import { checkHead, faultsOfRules } from './check-head.js';
import type { Issue } from './feed-error.js';
import type { Figure, FiguresDocument } from './figures.js';
import { isObject } from './shape.js';
import * as shapes from './shapes/figures.js';
import { issuesOf, ISSUES_KEPT } from './issues.js';

export interface CheckedFigures {
  document: FiguresDocument;
  /** The figures of the document in order; undefined where one could not be used. */
  inOrder: readonly (Figure | undefined)[];
  leftOut: number;
  issues: readonly Issue[];
}

/** Throws a FeedError `bad-document` where the head of the document cannot be used. */
export function parseFigures(raw: Record<string, unknown>): CheckedFigures {
  checkHead(shapes.figuresHead, raw);
  const issues: Issue[] = [];
  const { rules } = raw;
  const inOrder = (raw.figures as unknown[]).map((figure, index) => {
    const at = `figures[${index}]`;
    const amiss = issuesOf(shapes.figure, figure, at);
    const found = amiss.length > 0 ? amiss : faultsOfRules((figure as Figure).rules, `${at}.rules`);
    issues.push(...found.slice(0, ISSUES_KEPT - issues.length));
    return found.length === 0 ? { ...(isObject(rules) && { rules }), ...(figure as Figure) } : undefined;
  });
  const figures = inOrder.filter((figure) => figure !== undefined);
  return {
    document: { ...(raw as unknown as FiguresDocument), figures },
    inOrder,
    leftOut: inOrder.length - figures.length,
    issues,
  };
}
