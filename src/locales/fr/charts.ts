/** French: what the charts say. */
import type { BreakdownTerms, ChartsTerms, HistogramTerms, TrendTerms } from '../terms/charts.js';
import type { PeriodWords } from '../terms/period-words.js';
import { capital, de, que } from './elision.js';
import { during, part, plural } from './grammar.js';

const withUnit = (scale: string, unit: string): string => (unit ? `${scale} ${de(unit)}` : scale);
const beside: Record<string, string> = { target: 'l’', team: 'la ' };
/** What a value is held against: a time, or what stands beside it. */
const than = (period: PeriodWords): string =>
  period.kind! in beside ? beside[period.kind!]! + part(period) : during(period);
const known = (period: PeriodWords): string => (period.kind! in beside ? `pour ${than(period)}` : during(period));
const within = (period: PeriodWords): string => capital(during(period));

/** Of which only a part is beside a whole. */
const against = (period: PeriodWords, compared: PeriodWords): string =>
  compared.isWhole ? `${within(period)} à ce jour` : within(period);

const trend: TrendTerms = {
  heading: (metric) => `${metric} au fil du temps`,
  every: { day: 'par jour', week: 'par semaine', month: 'par mois', quarter: 'par trimestre', year: 'par an' },
  cumulative: 'cumulé',
  thousands: (unit) => withUnit('milliers', unit),
  millions: (unit) => withUnit('millions', unit),
  above: (period, compared, size) => `${against(period, compared)}, ${size} de plus ${que(than(compared))}`,
  below: (period, compared, size) => `${against(period, compared)}, ${size} de moins ${que(than(compared))}`,
  level: (period, compared) => `${against(period, compared)}, même niveau ${que(than(compared))}`,
  fromNothing: (period, compared, value) => `${within(period)}, ${value}, contre rien ${during(compared)}`,
  standsAlone: (period, compared, value) =>
    `${within(period)}, la valeur est de ${value}\u202f; aucune valeur n’est connue ${known(compared)}`,
  stands: (period, value) => `${within(period)}, la valeur est de ${value}`,
  standsFew: (period, value, cases) =>
    `${within(period)}, la valeur est de ${value}, trop peu pour conclure\u202f: ${cases}`,
  today: 'aujourd’hui',
  current: 'en cours',
  before: 'précédent',
  yearBefore: 'un an plus tôt',
  explore: 'Évolution, point par point avec les flèches du clavier',
  step: { day: 'Jour', week: 'Semaine', month: 'Mois', quarter: 'Trimestre', year: 'Année' },
  value: 'Valeur',
  target: 'Objectif',
  running: (step) => `${step}, en cours`,
  point: (step, value) => `${step}\u202f: ${value}`,
  pointAgainst: (step, value, before) => `${step}\u202f: ${value}, contre ${before}`,
  unknown: 'valeur inconnue',
  none: 'La source ne fournit pas l’évolution de cet indicateur.',
};

const breakdown: BreakdownTerms = {
  heading: (metric, dimension) => `${metric} par ${dimension.toLowerCase()}`,
  share: 'Part',
  others: (count) => plural(count, `${count} autre groupe`, `${count} autres groupes`),
  most: (group, share) => `${group} a la plus grande part, ${share}`,
  mostAlike: (groups, share) => `${groups} ont les plus grandes parts, ${share} par groupe`,
  highest: (group, value) => `${group} a la valeur la plus élevée, ${value}`,
  highestAlike: (groups, value) => `${groups} ont la valeur la plus élevée, ${value} par groupe`,
  only: (group, value) => `Un seul groupe a une valeur\u202f: ${group}, ${value}`,
  allAlike: (value) => `Tous les groupes sont à égalité à ${value}`,
  withNegative: (group, value, negative) =>
    `${group} a la valeur la plus élevée, ${value}\u202f; en dessous de zéro\u202f: ${negative}`,
  notAdditive: 'Des barres au lieu de parts\u202f: ces valeurs ne forment pas un tout.',
  negative: 'Des barres au lieu de parts\u202f: une valeur négative n’a pas de part dans un tout.',
  incomplete: 'Des barres au lieu de parts\u202f: le tout n’est pas connu.',
  parts: 'Parts du tout',
};

const histogram: HistogramTerms = {
  heading: (metric) => `Distribution\u202f: ${metric}`,
  count: 'Nombre',
  bin: 'Tranche',
  share: 'Part',
  cases: (_, shown) => `${shown} cas`,
  median: (value) => `médiane ${value}`,
  mean: (value) => `moyenne ${value}`,
  raised: (median, mean) => `La médiane est de ${median}\u202f; quelques cas élevés portent la moyenne à ${mean}`,
  lowered: (median, mean) => `La médiane est de ${median}\u202f; quelques cas faibles ramènent la moyenne à ${mean}`,
  even: (median, mean) => `La médiane est de ${median}, la moyenne de ${mean}`,
  same: (count, shown, value) => plural(count, `Le seul cas est de ${value}`, `Les ${shown} cas sont tous de ${value}`),
  few: (_, shown) => `${shown} cas seulement\u202f: trop peu pour une distribution`,
  middle: (from, to) => `La moitié centrale va de ${from} à ${to}.`,
  tenths: (low, high) => `Un dixième ne dépasse pas ${low}, un dixième atteint au moins ${high}.`,
  range: (from, to) => `de ${from} à moins de ${to}`,
  lastRange: (from, to) => `de ${from} à ${to}`,
  andMore: (from) => `${from} et plus`,
  andLess: (to) => `moins de ${to}`,
  tail: 'Hachuré\u202f: une tranche plus large qui regroupe tout le reste.',
  explore: 'Distribution, colonne par colonne avec les flèches du clavier',
  point: (bin, cases, share) => `${bin}\u202f: ${cases}, ${share}`,
  none: 'Cet indicateur n’a pas de valeur par cas, donc pas de distribution.',
};

export const charts: ChartsTerms = { trend, breakdown, histogram };
