/** English: what is said of a comparison that is not with the same part of an earlier period. */
import type { ComparisonTerms } from '../terms/comparison.js';
import { part } from './grammar.js';

export const comparison: ComparisonTerms = {
  beside: { target: 'target', team: 'team average' },
  whole: (name) => `${name} as a whole`,
  versusWhole: (period) => `so far, vs ${part(period)}`,
  against: (period) => `Change so far, against ${part(period)}.`,
  noBase: 'no comparison',
};
