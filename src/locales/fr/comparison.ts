/** French: what is said of a comparison that is not with the same part of an earlier period. */
import type { ComparisonTerms } from '../terms/comparison.js';
import { part } from './grammar.js';

export const comparison: ComparisonTerms = {
  beside: { target: 'objectif', team: 'moyenne d’équipe' },
  whole: (name) => `${name} (en entier)`,
  versusWhole: (period) => `à ce jour, vs ${part(period)}`,
  against: (period) => `Évolution à ce jour, par rapport à la période\u202f: ${part(period)}.`,
  noBase: 'pas de comparaison',
};
