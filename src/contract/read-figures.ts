/** A figures document as a page reads it: what is wrong, in words, is fetched only when something is. */
import type { FiguresDocument } from './figures.js';
import type { CheckedFigures } from './parse-figures.js';
import * as shapes from './shapes/figures.js';
import { fits } from './shape.js';
import { isTimeZone } from './time-zone.js';

/** Rejects with a FeedError `bad-document` where the head of the document cannot be used. */
export async function readFigures(raw: Record<string, unknown>): Promise<CheckedFigures> {
  if (isGood(raw)) return { document: raw, inOrder: raw.figures, leftOut: 0, issues: [] };
  return (await import('./parse-figures.js')).parseFigures(raw);
}

const isGood = (raw: unknown): raw is FiguresDocument =>
  fits(shapes.figuresHead, raw) &&
  isTimeZone((raw as FiguresDocument).timeZone) &&
  (raw as FiguresDocument).figures.every((figure) => fits(shapes.figure, figure));
