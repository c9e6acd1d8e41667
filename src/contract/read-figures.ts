/** A figures document as a page reads it: what is wrong, in words, is fetched only when something is. */
import type { FiguresDocument } from './figures.js';
import type { CheckedFigures } from './parse-figures.js';
import { fits } from './shape.js';
import * as usual from './shapes/usual-figures.js';
import { isTimeZone } from './time-zone.js';

/** Rejects with a FeedError `bad-document` where the head of the document cannot be used. */
export async function readFigures(raw: Record<string, unknown>): Promise<CheckedFigures> {
  if (isGood(raw)) return { document: raw, inOrder: raw.figures, leftOut: 0, issues: [] };
  return (await import('./parse-figures.js')).parseFigures(raw);
}

/** A document in which nothing is wrong, and nothing rare. */
const isGood = (raw: unknown): raw is FiguresDocument =>
  fits(usual.usualFiguresHead, raw) &&
  isTimeZone((raw as FiguresDocument).timeZone) &&
  (raw as FiguresDocument).figures.every((figure) => fits(usual.usualFigure, figure));
