/** German: what the charts say. */
import type { BreakdownTerms, ChartsTerms, HistogramTerms, TrendTerms } from '../terms/charts.js';
import type { PeriodWords } from '../terms/period-words.js';
import { during, part, plural } from './grammar.js';

const articles = {
  nominative: { day: 'Der ', month: 'Der ', range: 'Der Zeitraum ', all: '', target: 'Das ', team: 'Der ' },
  dative: { day: 'dem ', month: 'dem ', range: 'dem Zeitraum ', all: '', target: 'dem ', team: 'dem ' },
};
const subject = (period: PeriodWords): string => (articles.nominative[period.kind!] ?? '') + part(period);
/** "über Oktober insgesamt": a whole has no article. */
const than = (period: PeriodWords): string =>
  period.isWhole ? part(period) : (articles.dative[period.kind!] ?? '') + part(period);
const without = (period: PeriodWords): string =>
  period.kind === 'target' || period.kind === 'team'
    ? `ohne ${part(period)} zum Vergleich`
    : `ohne Vergleichswert ${during(period)}`;

/** Of which only a part is beside a whole. */
const against = (period: PeriodWords, compared: PeriodWords): string =>
  compared.isWhole ? `${subject(period)} liegt bisher` : `${subject(period)} liegt`;

const withUnit = (scale: string, unit: string): string => (unit ? `${scale} ${unit}` : scale);

const trend: TrendTerms = {
  heading: (metric) => `${metric} im Verlauf`,
  every: { day: 'je Tag', week: 'je Woche', month: 'je Monat', quarter: 'je Quartal', year: 'je Jahr' },
  cumulative: 'aufgelaufen',
  thousands: (unit) => withUnit('Tausend', unit),
  millions: (unit) => withUnit('Millionen', unit),
  above: (period, compared, size) => `${against(period, compared)} ${size} über ${than(compared)}`,
  below: (period, compared, size) => `${against(period, compared)} ${size} unter ${than(compared)}`,
  level: (period, compared) => `${against(period, compared)} gleichauf mit ${than(compared)}`,
  fromNothing: (period, compared, value) => `${subject(period)} steht bei ${value}, nach nichts ${during(compared)}`,
  standsAlone: (period, compared, value) => `${subject(period)} steht bei ${value}, ${without(compared)}`,
  stands: (period, value) =>
    period.kind === 'all' ? `Insgesamt sind es ${value}` : `${subject(period)} steht bei ${value}`,
  standsFew: (period, value, cases) => `${subject(period)} steht bei ${value}, zu wenig für ein Urteil: ${cases}`,
  today: 'heute',
  current: 'aktuell',
  before: 'davor',
  yearBefore: 'Vorjahr',
  explore: 'Verlauf, mit den Pfeiltasten Punkt für Punkt',
  step: { day: 'Tag', week: 'Woche', month: 'Monat', quarter: 'Quartal', year: 'Jahr' },
  value: 'Wert',
  target: 'Ziel',
  running: (step) => `${step}, läuft noch`,
  point: (step, value) => `${step}: ${value}`,
  pointAgainst: (step, value, before) => `${step}: ${value}, zum Vergleich ${before}`,
  unknown: 'unbekannt',
  none: 'Die Quelle liefert für diese Zahl keinen Verlauf.',
};

const breakdown: BreakdownTerms = {
  heading: (metric, dimension) => `${metric} nach ${dimension}`,
  share: 'Anteil',
  others: (count) => plural(count, '1 weitere Gruppe', `${count} weitere Gruppen`),
  most: (group, share) => `${group} hat mit ${share} den größten Anteil`,
  mostAlike: (groups, share) => `${groups} haben mit je ${share} den größten Anteil`,
  highest: (group, value) => `${group} liegt mit ${value} am höchsten`,
  highestAlike: (groups, value) => `${groups} liegen mit je ${value} am höchsten`,
  only: (group, value) => `Nur ${group} hat einen Wert: ${value}`,
  allAlike: (value) => `Alle liegen gleichauf bei ${value}`,
  withNegative: (group, value, negative) => `${group} liegt mit ${value} vorn, im Minus liegt ${negative}`,
  notAdditive: 'Balken statt Anteilen: Diese Werte ergeben zusammen kein Ganzes.',
  negative: 'Balken statt Anteilen: Negative Werte haben keinen Anteil am Ganzen.',
  incomplete: 'Balken statt Anteilen: Das Ganze ist nicht bekannt.',
  parts: 'Anteile am Ganzen',
};

const histogram: HistogramTerms = {
  heading: (metric) => `Verteilung: ${metric}`,
  count: 'Anzahl',
  bin: 'Bereich',
  share: 'Anteil',
  cases: (count, shown) => plural(count, '1 Fall', `${shown} Fälle`),
  median: (value) => `Median ${value}`,
  mean: (value) => `Mittelwert ${value}`,
  raised: (median, mean) => `Der Median beträgt ${median}; wenige große Fälle heben den Mittelwert auf ${mean}`,
  lowered: (median, mean) => `Der Median beträgt ${median}; wenige kleine Fälle senken den Mittelwert auf ${mean}`,
  even: (median, mean) => `Der Median beträgt ${median}, der Mittelwert ${mean}`,
  same: (count, shown, value) => plural(count, `Der einzige Fall beträgt ${value}`, `Alle ${shown} Fälle: ${value}`),
  few: (count, shown) =>
    plural(count, 'Erst 1 Fall: zu wenig für eine Verteilung', `Erst ${shown} Fälle: zu wenig für eine Verteilung`),
  middle: (from, to) => `Die mittlere Hälfte umfasst ${from} bis ${to}.`,
  tenths: (low, high) => `Ein Zehntel erreicht höchstens ${low}, ein Zehntel mindestens ${high}.`,
  range: (from, to) => `${from} bis unter ${to}`,
  lastRange: (from, to) => `${from} bis ${to}`,
  andMore: (from) => `ab ${from}`,
  andLess: (to) => `unter ${to}`,
  tail: 'Schraffiert: breiterer Bereich, der alles Übrige sammelt.',
  explore: 'Verteilung, mit den Pfeiltasten Säule für Säule',
  point: (bin, cases, share) => `${bin}: ${cases}, ${share}`,
  none: 'Für diese Zahl gibt es keine Werte je Fall, also keine Verteilung.',
};

export const charts: ChartsTerms = { trend, breakdown, histogram };
