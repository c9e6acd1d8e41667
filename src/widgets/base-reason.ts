/** Why there is nothing to compare with. */
import type { CompleteFigure, Measured } from '../contract/figures.js';
import type { Format } from '../locales/format.js';
import { reasonSentence } from './words.js';

/** A sentence about the compared period of a figure, or of a group of it; empty where the source gives no reason. */
export function baseReason(before: Measured, figure: CompleteFigure, format: Format): string {
  const { reason, amounts } = before;
  if (before.value !== null || !reason) return '';
  const { start, end } = (figure.previous ?? figure).period;
  // It is over, and so nothing in it is "not yet".
  const period: CompleteFigure['period'] = { start, end, elapsed: { days: 1, of: 1, calendar: 'calendar-days' } };
  return reasonSentence({ ...figure, period, reason, amounts }, format);
}
