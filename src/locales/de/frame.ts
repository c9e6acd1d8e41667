/** German: what every widget says. */
import type { FrameTerms } from '../terms/frame.js';
import { part, during, plural } from './grammar.js';

export const frame: FrameTerms = {
  metrics: {
    'opportunities-won': 'Gewonnene Opportunities',
    'opportunities-lost': 'Verlorene Opportunities',
    'opportunities-created': 'Geschaffene Opportunities',
    'pipeline-open': 'Offene Pipeline',
    'revenue-won': 'Umsatz gewonnen',
    'win-rate': 'Gewinnrate',
    'time-spent': 'Zeitaufwand',
    'cost-per-opportunity': 'Kosten je Opportunity',
    'sales-cycle': 'Verkaufszyklus (Median)',
    'basket-per-order': 'Warenkorb je Auftrag',
    'basket-per-period': 'Warenkorb je Kunde',
    leads: 'Leads',
  },
  allTime: 'insgesamt',
  week: (number, year) => (year ? `KW ${number}/${year}` : `KW ${number}`),
  quarter: (number, year) => `Q${number} ${year}`,
  part,
  hours: 'h',
  points: (amount) => `${amount} Pkt.`,
  stillLoading: 'Wird noch geladen …',
  explainButton: 'Erklärung und Export',
  retry: 'Erneut versuchen',
  noData: 'Keine Daten',
  offline: 'Der Browser ist offline.',
  unreachable: 'Die Quelle ist nicht erreichbar.',
  asOf: (time) => `Stand ${time}`,
  offlineAsOf: (time) => `Offline, Stand ${time}`,
  versus: (period) => `ggü. ${part(period)}`,
  versusNothing: (period) => `keine ${during(period)}`,
  isNew: 'neu',
  unchanged: 'unverändert',
  improved: 'besser',
  worsened: 'schlechter',
  casesOf: (cases, of) => `${cases} von ${of}`,
  tooFew: 'zu wenige für einen Vergleich',
  target: (value) => `Ziel ${value}`,
  limit: (value) => `Grenze ${value}`,
  noTarget: 'kein Ziel gesetzt',
  onTrack: 'im Plan',
  ahead: (gap) => `${gap} voraus`,
  behind: (gap) => `${gap} hinter dem Soll`,
  belowTarget: (gap) => `${gap} unter Ziel`,
  aboveTarget: (gap) => `${gap} über Ziel`,
  abovePlan: (gap) => `${gap} über dem Soll`,
  overLimit: (gap) => `${gap} über der Grenze`,
  underLimit: (gap) => `${gap} unter der Grenze`,
  reached: (attainment, on) =>
    on === undefined
      ? `${attainment}, Ziel erreicht`
      : `${attainment}, Ziel erreicht am ${typeof on === 'number' ? `${on}.` : on}`,
  elapsed: ({ days, of, count, calendar }) =>
    `${days} von ${of} ${calendar === 'calendar-days' ? plural(count, 'Tag', 'Tagen') : plural(count, 'Arbeitstag', 'Arbeitstagen')}`,
};
