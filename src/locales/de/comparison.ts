/** German: what is said of a comparison that is not with the same part of an earlier period. */
import type { ComparisonTerms } from '../terms/comparison.js';
import { part } from './grammar.js';

export const comparison: ComparisonTerms = {
  beside: { target: 'Ziel', team: 'Teamschnitt' },
  whole: (name) => `${name} insgesamt`,
  versusWhole: (period) => `bisher, ggü. ${part(period)}`,
  against: (period) => `Veränderung bisher, ggü. ${part(period)}.`,
  noBase: 'kein Vergleich',
};
