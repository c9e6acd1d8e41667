/** French: what stands below a ranking. */
import type { RankingTerms } from '../terms/ranking.js';
import { during, part, plural } from './grammar.js';

export const ranking: RankingTerms = {
  withoutTarget: (names, count) => plural(count, `${names} n’a pas d’objectif.`, `${names} n’ont pas d’objectif.`),
  tooFew: (names, count) =>
    plural(count, `${names} a trop peu de cas pour un rang.`, `${names} ont trop peu de cas pour un rang.`),
  currencies: (names, count) =>
    plural(count, `${names} a plusieurs devises, sans taux.`, `${names} ont plusieurs devises, sans taux.`),
  others: (count) => plural(count, '1 autre', `${count} autres`),
  noValue: (period) => `Aucune valeur pour vous ${during(period)}.`,
  against: (period) =>
    period.isWhole
      ? `Évolution du rang à ce jour, par rapport à la période\u202f: ${part(period)}.`
      : `Évolution du rang par rapport à la période\u202f: ${part(period)}.`,
  seasonal: (share) => `L’attendu suit l’évolution saisonnière\u202f: ${share} à ce jour.`,
};
