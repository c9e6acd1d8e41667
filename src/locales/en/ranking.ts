/** English: what stands below a ranking. */
import type { RankingTerms } from '../terms/ranking.js';
import { during, part, plural } from './grammar.js';

export const ranking: RankingTerms = {
  withoutTarget: (names, count) => plural(count, `${names} has no target.`, `${names} have no target.`),
  tooFew: (names, count) =>
    plural(count, `${names} has too few cases for a rank.`, `${names} have too few cases for a rank.`),
  currencies: (names, count) =>
    plural(
      count,
      `${names} has several currencies, and there is no rate.`,
      `${names} have several currencies, and there is no rate.`,
    ),
  others: (count) => plural(count, '1 other', `${count} others`),
  noValue: (period) => `There is no value for you ${during(period)}.`,
  against: (period) =>
    period.isWhole ? `Change of rank so far, against ${part(period)}.` : `Change of rank against ${part(period)}.`,
  seasonal: (share) => `What is expected follows the seasonal course: ${share} by today.`,
};
