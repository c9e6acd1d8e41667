/** Deutsch: was eine Tabelle sagt, und ihre Filter. */
import type { FilterTerms, TableTerms } from '../terms/table.js';
import type { PeriodWords } from '../terms/index.js';

const during = ({ name, kind }: PeriodWords): string =>
  `${{ day: 'am', month: 'im', range: 'im Zeitraum', all: '' }[kind!] ?? 'in'} ${name}`.trim();

const filter: FilterTerms = {
  label: 'Filterauswahl',
  period: 'Zeitraum',
  periods: {
    today: 'Heute',
    week: 'Diese Woche',
    month: 'Dieser Monat',
    'last-month': 'Letzter Monat',
    quarter: 'Dieses Quartal',
    year: 'Dieses Jahr',
    all: 'Gesamte Zeit',
  },
  days: 'Von … bis …',
  from: 'Von',
  to: 'Bis',
  wrongOrder: 'Der letzte Tag liegt vor dem ersten.',
  everything: { team: 'Alle Teams', seller: 'Alle Verkäufer', channel: 'Alle Kanäle' },
  view: 'Ansicht',
  all: 'Alle',
  me: 'Ich',
  active: 'Aktive Filter',
  chip: (dimension, values) => `${dimension}: ${values}`,
  remove: (dimension, values) => `Filter entfernen, ${dimension}: ${values}`,
  removeAll: 'Alle entfernen',
  loading: 'Wird geladen …',
  failed: 'Keine Auswahl',
};

export const table: TableTerms = {
  heading: (metric, dimension) => `${metric} nach ${dimension}`,
  headingOfSeveral: (dimension) => `Kennzahlen nach ${dimension}`,
  rows: (count, shown) => (count === 1 ? '1 Zeile' : `${shown} Zeilen`),
  value: 'Wert',
  change: 'Veränderung',
  changeOf: (metric) => `Veränderung: ${metric}`,
  target: 'Ziel',
  targetOf: (metric) => `Ziel: ${metric}`,
  limit: 'Grenze',
  limitOf: (metric) => `Grenze: ${metric}`,
  reached: 'Erreicht',
  reachedOf: (metric) => `Erreicht: ${metric} im Verhältnis zum Ziel`,
  used: 'Genutzt',
  usedOf: (metric) => `Genutzt: ${metric} im Verhältnis zur Grenze`,
  against: (period) => `Veränderung ggü. ${period}`,
  total: 'Gesamt',
  totals: {
    sum: 'Die Summe der Zeilen.',
    apart: 'Alles zusammen; die Zeilen hier ergeben eine andere Summe.',
    ratio: 'Aus den Fällen aller Zeilen zusammen, nicht der Mittelwert der Zeilen.',
    ratioOf: (cases) => `${cases}, aus allen Zeilen zusammen; nicht der Mittelwert der Zeilen.`,
    average: 'Über die Fälle aller Zeilen zusammen, nicht der Mittelwert der Zeilen.',
    distinct: 'Über alle Zeilen zusammen, nichts doppelt gezählt; weder Summe noch Mittelwert der Zeilen.',
  },
  absent: (period) => `${during(period).replace(/^./, (first) => first.toUpperCase())} gibt es hier nichts.`,
  few: 'In Klammern: die Fälle einer Quote, die weniger als fünf hat; sie steht nach den anderen und ohne Urteil.',
  empty: (period) => `${during(period).replace(/^./, (first) => first.toUpperCase())} gibt es nichts zu zeigen.`,
  filter,
};
