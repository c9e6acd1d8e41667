/** German: what the analyses say. */
import type { AcquisitionTerms, AnalysisTerms, ConversionTerms, Counted, EffortTerms } from '../terms/analysis.js';
import { during } from './grammar.js';

const counted =
  (one: string, many: string) =>
  ({ count, shown }: Counted): string =>
    `${shown} ${count === 1 ? one : many}`;

const customers = counted('Neukunde', 'Neukunden');
const customersSoFar = counted('Kunde', 'Kunden');
const appointments = counted('Termin', 'Termine');
const hours = counted('Stunde', 'Stunden');
const wins = counted('Gewinn', 'Gewinne');
const leads = counted('Lead', 'Leads');
/** Nach "aus" und "von". */
const ofAppointments = counted('Termin', 'Terminen');
const opportunities = counted('Opportunity', 'Opportunities');

const acquisition: AcquisitionTerms = {
  heading: 'Akquisekosten gegen Ertrag',
  against: { margin: 'Marge je Neukunde', revenue: 'Umsatz je Neukunde, nicht Marge' },
  columns: {
    cost: { margin: 'Kosten und Marge je Neukunde', revenue: 'Kosten und Umsatz je Neukunde' },
    times: 'Ertrag zu Kosten',
  },
  all: 'Alle',
  customers,
  nobody: (spent) => `kein Neukunde, ${spent} ausgegeben`,
  few: 'zu wenige für ein Urteil',
  legend: {
    cost: 'Kosten inkl. Verkäuferzeit',
    program: 'Kosten ohne Verkäuferzeit',
    rest: { margin: 'bleibt von der Marge', revenue: 'bleibt vom Umsatz' },
    breakEven: { margin: 'Strich: Kosten so hoch wie die Marge', revenue: 'Strich: Kosten so hoch wie der Umsatz' },
  },
  allocation: {
    opportunities: (shared) => `Gemeinsame Kosten von ${shared} verteilt nach abgeschlossenen Opportunities`,
    revenue: (shared) => `Gemeinsame Kosten von ${shared} verteilt nach gewonnenem Umsatz`,
    hours: (shared) => `Gemeinsame Kosten von ${shared} verteilt nach Stunden der Verkäufer`,
  },
  allocationBy: (shared, key) => `Gemeinsame Kosten von ${shared} verteilt nach „${key}“`,
  noneShared: 'Keine gemeinsamen Kosten zu verteilen',
  costOf: (cost, brings, share) => `${cost}\u00a0von\u00a0${brings} (${share})`,
  costBeside: {
    margin: (cost, brings) => `Kosten ${cost}, Marge ${brings}`,
    revenue: (cost, brings) => `Kosten ${cost}, Umsatz ${brings}`,
  },
  costOnly: (cost) => `${cost} je Neukunde`,
  times: (times) => `${times} ×`,
  withoutMargin: 'Die Marge ist nicht bekannt; verglichen wird mit dem Umsatz, der einen Verlust verdecken kann.',
  withoutYield: 'Was die Neukunden bringen, ist nicht bekannt; gezeigt werden nur die Kosten.',
  findings: {
    only: {
      margin: ({ name, cost }, per) => `${name} kostet ${cost} je ${per.name} Marge`,
      revenue: ({ name, cost }, per) => `${name} kostet ${cost} je ${per.name} Umsatz`,
    },
    compared: {
      margin: (cheap, dear, per) =>
        `${cheap.name} kostet ${cheap.cost} je ${per.name} Marge, ${dear.name} ${dear.cost}`,
      revenue: (cheap, dear, per) =>
        `${cheap.name} kostet ${cheap.cost} je ${per.name} Umsatz, ${dear.name} ${dear.cost}`,
    },
    losing: {
      margin: (cheap, dear, per) =>
        `${dear.name} kostet mehr, als es bringt: ${dear.cost} je ${per.name} Marge, ${cheap.name} nur ${cheap.cost}`,
      revenue: (cheap, dear, per) =>
        `${dear.name} kostet mehr, als es bringt: ${dear.cost} je ${per.name} Umsatz, ${cheap.name} nur ${cheap.cost}`,
    },
    alike: {
      margin: (cost, per) => `Alle kosten etwa gleich viel, ${cost} je ${per.name} Marge`,
      revenue: (cost, per) => `Alle kosten etwa gleich viel, ${cost} je ${per.name} Umsatz`,
    },
    nothing: {
      margin: (name, cost) => `${name} bringt keine Marge und kostet ${cost} je Neukunde`,
      revenue: (name, cost) => `${name} bringt keinen Umsatz und kostet ${cost} je Neukunde`,
    },
    nobody: (spent) => `Noch kein Neukunde, ${spent} ausgegeben`,
    tooFew: 'Zu wenige Neukunden für ein Urteil',
  },
};

const effort: EffortTerms = {
  heading: 'Vertriebsaufwand nach Ziel',
  note: { appointments: 'Termine je Gewinn', hours: 'Stunden je Gewinn' },
  all: 'Alle',
  noTarget: 'Ohne Ziel',
  cell: {
    appointments: (effort, won) => `${appointments(effort)}, ${wins(won)}`,
    hours: (effort, won) => `${hours(effort)}, ${wins(won)}`,
  },
  noWin: {
    appointments: (effort) => `${appointments(effort)}, noch kein Gewinn`,
    hours: (effort) => `${hours(effort)}, noch kein Gewinn`,
  },
  noWinOf: {
    appointments: (name, effort) => `${name}: ${appointments(effort)}, noch kein Gewinn`,
    hours: (name, effort) => `${name}: ${hours(effort)}, noch kein Gewinn`,
  },
  noWinFor: {
    appointments: (name, target, effort) => `${name} bei ${target}: ${appointments(effort)}, noch kein Gewinn`,
    hours: (name, target, effort) => `${name} bei ${target}: ${hours(effort)}, noch kein Gewinn`,
  },
  noWinMore: (count) => `und ${count} weitere ohne Gewinn`,
  legend: { appointments: 'Klein: Termine / Gewinne', hours: 'Klein: Stunden / Gewinne' },
  pooledMark: {
    appointments: (effort) => `Strich: alle zusammen, ${effort} Termine je Gewinn`,
    hours: (effort) => `Strich: alle zusammen, ${effort} Stunden je Gewinn`,
  },
  shade: 'Getönt: mehr als alle zusammen',
  few: 'Grau: weniger als 5 Gewinne',
  limited: (shown, of) => `${shown} von ${of}, nach Aufwand ausgewählt, samt den oben Genannten`,
  findings: {
    target: {
      appointments: (target, { most, mostEffort, least, leastEffort }) =>
        `${target} kostet ${most} ${appointments(mostEffort)}, ${least}\u00a0${leastEffort}`,
      hours: (target, { most, mostEffort, least, leastEffort }) =>
        `${target} kostet ${most} ${hours(mostEffort)}, ${least}\u00a0${leastEffort}`,
    },
    rows: {
      appointments: ({ most, mostEffort, least, leastEffort }) =>
        `Ein Gewinn kostet ${most} ${appointments(mostEffort)}, ${least}\u00a0${leastEffort}`,
      hours: ({ most, mostEffort, least, leastEffort }) =>
        `Ein Gewinn kostet ${most} ${hours(mostEffort)}, ${least}\u00a0${leastEffort}`,
    },
    alike: {
      appointments: 'Alle brauchen etwa gleich viele Termine je Gewinn',
      hours: 'Alle brauchen etwa gleich viele Stunden je Gewinn',
    },
    pooled: {
      appointments: (effort) => `Ein Gewinn kostet ${appointments(effort)}`,
      hours: (effort) => `Ein Gewinn kostet ${hours(effort)}`,
    },
    nobody: {
      appointments: (effort) => `Nach ${ofAppointments(effort)} noch kein Gewinn`,
      hours: (effort) => `Nach ${hours(effort)} noch kein Gewinn`,
    },
  },
};

const conversion: ConversionTerms = {
  heading: { leads: 'Vom Lead zum Kunden', opportunities: 'Von der Opportunity zum Kunden' },
  all: 'Alle',
  cohort: ({ name }) => `Kohorte ${name}`,
  steps: { leads: 'Leads', opportunities: 'Opportunities', won: 'Gewonnen' },
  lastStep: 'Von der Opportunity zum Kunden',
  basis: {
    leads: (period, asOf) =>
      `Basis: Leads, die ${during(period)} entstanden sind, und was bis ${asOf} aus ihnen wurde.`,
    opportunities: (period, asOf) =>
      `Basis: Opportunities, die ${during(period)} angelegt wurden, und was bis ${asOf} aus ihnen wurde.`,
  },
  of: {
    leads: (rate) => `${rate} der Leads`,
    opportunities: (rate) => `${rate} der Opportunities`,
  },
  pending: {
    leads: (rows, of) =>
      rows.count === 1
        ? `Noch nicht reif: ${rows.shown} von ${of} Leads ist noch offen.`
        : `Noch nicht reif: ${rows.shown} von ${of} Leads sind noch offen.`,
    opportunities: (rows, of) =>
      rows.count === 1
        ? `Noch nicht reif: ${rows.shown} von ${of} Opportunities ist noch offen.`
        : `Noch nicht reif: ${rows.shown} von ${of} Opportunities sind noch offen.`,
  },
  pendingLegend: 'Schraffiert: noch offen',
  open: 'noch nicht reif',
  few: 'zu wenige für ein Urteil',
  findings: {
    rate: {
      leads: (rate) => `${rate} der Leads werden Kunden`,
      opportunities: (rate) => `${rate} der Opportunities werden gewonnen`,
    },
    none: {
      leads: (cohort) => `${leads(cohort)}, noch kein Kunde`,
      opportunities: (cohort) => `${opportunities(cohort)}, noch keine gewonnen`,
    },
    origins: {
      leads: (marketing, sales) =>
        `Leads aus dem Marketing werden zu ${marketing} Kunden, die des Vertriebs zu ${sales}`,
      opportunities: (marketing, sales) =>
        `Opportunities aus dem Marketing werden zu ${marketing} gewonnen, die des Vertriebs zu ${sales}`,
    },
    groups: {
      leads: (best, least) => `Bei ${best.name} werden ${best.rate} der Leads Kunden, bei ${least.name} ${least.rate}`,
      opportunities: (best, least) =>
        `Bei ${best.name} werden ${best.rate} der Opportunities gewonnen, bei ${least.name} ${least.rate}`,
    },
    tooFew: 'Zu wenige für ein Urteil',
    tooEarly: {
      leads: (open, won) => `Zu früh für ein Urteil: erst ${customersSoFar(won)}, noch ${open.shown} offen`,
      opportunities: (open, won) => `Zu früh für ein Urteil: erst ${won.shown} gewonnen, noch ${open.shown} offen`,
    },
  },
};

export const analysis: AnalysisTerms = { acquisition, effort, conversion };
