/** A figures document from outside, checked: a bad figure is left out and said; the others are used. */
import type { Issue } from './feed-error.js';
import type { Figure, FiguresDocument } from './figures.js';
import * as shapes from './shapes/figures.js';
import { fits } from './shape.js';
import { isTimeZone } from './time-zone.js';

export interface CheckedFigures {
  document: FiguresDocument;
  /** The figures of the document in order; undefined where one could not be used. */
  inOrder: readonly (Figure | undefined)[];
  leftOut: number;
  issues: readonly Issue[];
}

/** Rejects with a FeedError `bad-document` where the head of the document cannot be used. */
export async function parseFigures(raw: Record<string, unknown>): Promise<CheckedFigures> {
  if (isGood(raw)) return { document: raw, inOrder: raw.figures, leftOut: 0, issues: [] };
  // What is wrong, in words, is fetched only when something is.
  const { goodFigures } = await import('./good-figures.js');
  return goodFigures(raw);
}

const isGood = (raw: unknown): raw is FiguresDocument =>
  fits(shapes.figuresHead, raw) &&
  isTimeZone((raw as FiguresDocument).timeZone) &&
  (raw as FiguresDocument).figures.every((figure) => fits(shapes.figure, figure));
