/** French: what a table says, and its filters. */
import type { FilterTerms, TableTerms } from '../terms/table.js';
import { during, part, plural } from './grammar.js';

const filter: FilterTerms = {
  label: 'Filtres',
  period: 'Période',
  periods: {
    today: 'Aujourd’hui',
    week: 'Cette semaine',
    month: 'Ce mois-ci',
    'last-month': 'Le mois dernier',
    quarter: 'Ce trimestre',
    year: 'Cette année',
    all: 'Depuis le début',
  },
  days: 'Du … au …',
  from: 'Du',
  to: 'Au',
  wrongOrder: 'Le dernier jour précède le premier.',
  everything: { team: 'Toutes les équipes', seller: 'Tous les commerciaux', channel: 'Tous les canaux' },
  view: 'Vue',
  all: 'Tous',
  me: 'Moi',
  active: 'Filtres actifs',
  chip: (dimension, values) => `${dimension}\u202f: ${values}`,
  remove: (filter) => `Retirer le filtre ${filter}`,
  removeAll: 'Tout retirer',
  set: (filter) => `Filtré, ${filter}.`,
  removed: (filter) => `Filtre retiré, ${filter}.`,
  notBy: (dimension) => `non filtré par ${dimension.toLowerCase()}`,
  loading: 'Chargement…',
  failed: 'Aucun choix',
};

export const table: TableTerms = {
  heading: (metric, dimension) => `${metric} par ${dimension.toLowerCase()}`,
  headingOfSeveral: (dimension) => `Indicateurs par ${dimension.toLowerCase()}`,
  rows: (count, shown) => plural(count, `${shown} ligne`, `${shown} lignes`),
  value: 'Valeur',
  change: 'Évolution',
  changeOf: (metric) => `Évolution\u202f: ${metric}`,
  target: 'Objectif',
  targetOf: (metric) => `Objectif\u202f: ${metric}`,
  limit: 'Plafond',
  limitOf: (metric) => `Plafond\u202f: ${metric}`,
  reached: 'Atteint',
  reachedOf: (metric) => `Atteint\u202f: ${metric} en proportion de l’objectif`,
  used: 'Consommé',
  usedOf: (metric) => `Consommé\u202f: ${metric} en proportion du plafond`,
  against: (period) => {
    const article = { target: 'à l’', team: 'à la ' }[period.kind as string] ?? 'à la période\u202f: ';
    return `Évolution ${period.isWhole ? 'à ce jour, ' : ''}par rapport ${article}${part(period)}`;
  },
  noBase: 'pas de valeur de comparaison',
  total: 'Total',
  totals: {
    sum: 'La somme des lignes.',
    apart: 'Tout ensemble\u202f; les lignes affichées donnent une autre somme.',
    ratio: 'Calculé sur les cas de toutes les lignes réunies\u202f; ce n’est pas la moyenne des lignes.',
    ratioOf: (cases) => `${cases}, toutes lignes réunies\u202f; ce n’est pas la moyenne des lignes.`,
    average: 'Sur les cas de toutes les lignes réunies\u202f; ce n’est pas la moyenne des lignes.',
    distinct:
      'Toutes lignes réunies, rien n’est compté deux fois\u202f; ce n’est ni la somme ni la moyenne des lignes.',
  },
  absent: (period) => `Il n’y a rien ici ${during(period)}.`,
  few: 'Entre parenthèses\u202f: les cas d’un taux qui en compte moins de cinq\u202f; il est classé après les autres, sans verdict.',
  empty: (period) => `Il n’y a rien à afficher ${during(period)}.`,
  filter,
};
