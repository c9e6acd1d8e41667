/** German: what stands below a ranking. */
import type { RankingTerms } from '../terms/ranking.js';
import { during, part, plural } from './grammar.js';

export const ranking: RankingTerms = {
  withoutTarget: (names, count) => plural(count, `${names} hat kein Ziel.`, `${names} haben kein Ziel.`),
  tooFew: (names, count) =>
    plural(count, `${names} hat zu wenige Fälle für einen Rang.`, `${names} haben zu wenige Fälle für einen Rang.`),
  currencies: (names, count) =>
    plural(
      count,
      `${names} hat mehrere Währungen, und es gibt keinen Kurs.`,
      `${names} haben mehrere Währungen, und es gibt keinen Kurs.`,
    ),
  others: (count) => plural(count, '1 weiterer', `${count} weitere`),
  noValue: (period) => `Für Sie gibt es ${during(period)} keinen Wert.`,
  against: (period) =>
    period.isWhole ? `Rangänderung bisher, ggü. ${part(period)}.` : `Rangänderung ggü. ${part(period)}.`,
  seasonal: (share) => `Das Soll folgt dem saisonalen Verlauf: ${share} bis heute.`,
};
