/** French: what the analyses say. */
import type { AcquisitionTerms, AnalysisTerms, ConversionTerms, Counted, EffortTerms } from '../terms/analysis.js';
import type { PeriodWords } from '../terms/period-words.js';
import { de } from './elision.js';
import { day, during, plural } from './grammar.js';

const counted =
  (one: string, many: string) =>
  ({ count, shown }: Counted): string =>
    `${shown} ${plural(count, one, many)}`;

const customers = counted('nouveau client', 'nouveaux clients');
const customersSoFar = counted('client', 'clients');
const appointments = counted('rendez-vous', 'rendez-vous');
const hours = counted('heure', 'heures');
const wins = counted('opportunité gagnée', 'opportunités gagnées');
const leads = counted('lead', 'leads');
const opportunities = counted('opportunité', 'opportunités');

/** "d’octobre", "du T3 2026", "de la semaine 47". */
function ofPeriod({ name, kind }: PeriodWords): string {
  if (kind === 'all') return name;
  if (kind === 'range') return `de la période ${day(name)}`;
  if (kind === 'day') return `du ${day(name)}`;
  return /^T\d/.test(name) ? `du ${name}` : /^semaine/.test(name) ? `de la ${name}` : de(name);
}

const acquisition: AcquisitionTerms = {
  heading: 'Coût d’acquisition et rendement',
  against: { margin: 'Marge par nouveau client', revenue: 'Montant gagné par nouveau client, pas la marge' },
  columns: {
    cost: { margin: 'Coût et marge par nouveau client', revenue: 'Coût et montant gagné par nouveau client' },
    times: 'Rendement ÷ coût',
  },
  all: 'Tous',
  customers,
  nobody: (spent) => `aucun nouveau client pour ${spent} de dépenses`,
  few: 'trop peu pour conclure',
  legend: {
    cost: 'Coût, temps des commerciaux compris',
    program: 'Coût sans le temps des commerciaux',
    rest: { margin: 'reste de la marge', revenue: 'reste du montant gagné' },
    breakEven: {
      margin: 'Repère\u202f: coût égal à la marge',
      revenue: 'Repère\u202f: coût égal au montant gagné',
    },
  },
  allocation: {
    opportunities: (shared) => `Coûts communs de ${shared} répartis selon les opportunités clôturées`,
    revenue: (shared) => `Coûts communs de ${shared} répartis selon le montant gagné`,
    hours: (shared) => `Coûts communs de ${shared} répartis selon les heures des commerciaux`,
  },
  allocationBy: (shared, key) => `Coûts communs de ${shared} répartis selon «\u202f${key}\u202f»`,
  noneShared: 'Aucun coût commun à répartir',
  costOf: (cost, brings, share) => `${cost}\u00a0sur\u00a0${brings} (${share})`,
  costBeside: {
    margin: (cost, brings) => `coût ${cost}, marge ${brings}`,
    revenue: (cost, brings) => `coût ${cost}, montant gagné ${brings}`,
  },
  costOnly: (cost) => `${cost} par nouveau client`,
  times: (times) => `${times} ×`,
  withoutMargin:
    'La marge n’est pas connue\u202f; la comparaison se fait avec le montant gagné, qui peut cacher une perte.',
  withoutYield: 'Ce que rapportent les nouveaux clients n’est pas connu\u202f; seul le coût est affiché.',
  findings: {
    only: {
      margin: ({ name, cost }, per) => `${name} coûte ${cost} pour ${per.one} de marge`,
      revenue: ({ name, cost }, per) => `${name} coûte ${cost} pour ${per.one} de montant gagné`,
    },
    compared: {
      margin: (cheap, dear, per) =>
        `${cheap.name} coûte ${cheap.cost} pour ${per.one} de marge, ${dear.name} ${dear.cost}`,
      revenue: (cheap, dear, per) =>
        `${cheap.name} coûte ${cheap.cost} pour ${per.one} de montant gagné, ${dear.name} ${dear.cost}`,
    },
    losing: {
      margin: (cheap, dear, per) =>
        `${dear.name} rapporte moins que son coût\u202f: ${dear.cost} pour ${per.one} de marge, ${cheap.name} seulement ${cheap.cost}`,
      revenue: (cheap, dear, per) =>
        `${dear.name} rapporte moins que son coût\u202f: ${dear.cost} pour ${per.one} de montant gagné, ${cheap.name} seulement ${cheap.cost}`,
    },
    alike: {
      margin: (cost, per) => `Tous coûtent à peu près autant, ${cost} pour ${per.one} de marge`,
      revenue: (cost, per) => `Tous coûtent à peu près autant, ${cost} pour ${per.one} de montant gagné`,
    },
    nothing: {
      margin: (name, cost) => `${name} n’apporte aucune marge et coûte ${cost} par nouveau client`,
      revenue: (name, cost) => `${name} n’apporte aucun montant gagné et coûte ${cost} par nouveau client`,
    },
    nobody: (spent) => `Pas encore de nouveau client pour ${spent} de dépenses`,
    tooFew: 'Trop peu de nouveaux clients pour conclure',
  },
};

const effort: EffortTerms = {
  heading: 'Effort commercial par cible',
  note: { appointments: 'RDV par opp. gagnée', hours: 'heures par opp. gagnée' },
  all: 'Tous',
  noTarget: 'Sans cible',
  cell: {
    appointments: (effort, won) => `${appointments(effort)}, ${wins(won)}`,
    hours: (effort, won) => `${hours(effort)}, ${wins(won)}`,
  },
  noWin: {
    appointments: (effort) => `${appointments(effort)}, encore aucune opportunité gagnée`,
    hours: (effort) => `${hours(effort)}, encore aucune opportunité gagnée`,
  },
  noWinOf: {
    appointments: (name, effort) => `${name}\u202f: ${appointments(effort)}, encore aucune opportunité gagnée`,
    hours: (name, effort) => `${name}\u202f: ${hours(effort)}, encore aucune opportunité gagnée`,
  },
  noWinFor: {
    appointments: (name, target, effort) =>
      `${name} avec ${target}\u202f: ${appointments(effort)}, encore aucune opportunité gagnée`,
    hours: (name, target, effort) => `${name} avec ${target}\u202f: ${hours(effort)}, encore aucune opportunité gagnée`,
  },
  noWinMore: (count) =>
    plural(count, `et ${count} autre sans opportunité gagnée`, `et ${count} autres sans opportunité gagnée`),
  legend: {
    appointments: 'En petit\u202f: rendez-vous / opportunités gagnées',
    hours: 'En petit\u202f: heures / opportunités gagnées',
  },
  pooledMark: {
    appointments: (effort) => `Repère\u202f: tous ensemble, ${effort} rendez-vous par opportunité gagnée`,
    hours: (effort) =>
      /^[01](\D|$)/.test(effort)
        ? `Repère\u202f: tous ensemble, ${effort} heure par opportunité gagnée`
        : `Repère\u202f: tous ensemble, ${effort} heures par opportunité gagnée`,
  },
  shade: 'Teinté\u202f: plus que tous ensemble',
  few: 'Gris\u202f: moins de 5 opportunités gagnées',
  limited: (shown, of) => `${shown} sur ${of}, choisis selon l’effort, avec ceux cités plus haut`,
  findings: {
    target: {
      appointments: (target, { most, mostEffort, least, leastEffort }) =>
        `${target} coûte ${appointments(mostEffort)} à ${most}, ${leastEffort}\u00a0à\u00a0${least}`,
      hours: (target, { most, mostEffort, least, leastEffort }) =>
        `${target} coûte ${hours(mostEffort)} à ${most}, ${leastEffort}\u00a0à\u00a0${least}`,
    },
    rows: {
      appointments: ({ most, mostEffort, least, leastEffort }) =>
        `Une opportunité gagnée coûte ${appointments(mostEffort)} à ${most}, ${leastEffort}\u00a0à\u00a0${least}`,
      hours: ({ most, mostEffort, least, leastEffort }) =>
        `Une opportunité gagnée coûte ${hours(mostEffort)} à ${most}, ${leastEffort}\u00a0à\u00a0${least}`,
    },
    alike: {
      appointments: 'Tous ont besoin d’à peu près autant de rendez-vous par opportunité gagnée',
      hours: 'Tous ont besoin d’à peu près autant d’heures par opportunité gagnée',
    },
    pooled: {
      appointments: (effort) => `Une opportunité gagnée coûte ${appointments(effort)}`,
      hours: (effort) => `Une opportunité gagnée coûte ${hours(effort)}`,
    },
    nobody: {
      appointments: (effort) => `Encore aucune opportunité gagnée après ${appointments(effort)}`,
      hours: (effort) => `Encore aucune opportunité gagnée après ${hours(effort)}`,
    },
  },
};

const conversion: ConversionTerms = {
  heading: { leads: 'Du lead au client', opportunities: 'De l’opportunité au client' },
  all: 'Tous',
  cohort: (period) => `Cohorte ${ofPeriod(period)}`,
  steps: { leads: 'Leads', opportunities: 'Opportunités', won: 'Gagnées' },
  lastStep: 'De l’opportunité au client',
  basis: {
    leads: (period, asOf) => `Base\u202f: leads créés ${during(period)}, et ce qu’ils sont devenus au ${day(asOf)}.`,
    opportunities: (period, asOf) =>
      `Base\u202f: opportunités créées ${during(period)}, et ce qu’elles sont devenues au ${day(asOf)}.`,
  },
  of: {
    leads: (rate) => `${rate} des leads`,
    opportunities: (rate) => `${rate} des opportunités`,
  },
  pending: {
    leads: ({ count, shown }, of) =>
      plural(
        count,
        `Provisoire\u202f: ${shown} lead sur ${of} est encore en cours.`,
        `Provisoire\u202f: ${shown} leads sur ${of} sont encore en cours.`,
      ),
    opportunities: ({ count, shown }, of) =>
      plural(
        count,
        `Provisoire\u202f: ${shown} opportunité sur ${of} est encore en cours.`,
        `Provisoire\u202f: ${shown} opportunités sur ${of} sont encore en cours.`,
      ),
  },
  pendingLegend: 'Hachuré\u202f: encore en cours',
  open: 'provisoire',
  few: 'trop peu pour conclure',
  findings: {
    rate: {
      leads: (rate) => `${rate} des leads deviennent clients`,
      opportunities: (rate) => `${rate} des opportunités sont gagnées`,
    },
    none: {
      leads: (cohort) => `${leads(cohort)}, encore aucun client`,
      opportunities: (cohort) => `${opportunities(cohort)}, encore aucune gagnée`,
    },
    origins: {
      leads: (marketing, sales) =>
        `${marketing} des leads du marketing deviennent clients, ${sales} de ceux des commerciaux`,
      opportunities: (marketing, sales) =>
        `${marketing} des opportunités du marketing sont gagnées, ${sales} de celles des commerciaux`,
    },
    groups: {
      leads: (best, least) => `${best.name} transforme ${best.rate} des leads en clients, ${least.name} ${least.rate}`,
      opportunities: (best, least) => `${best.name} gagne ${best.rate} des opportunités, ${least.name} ${least.rate}`,
    },
    tooFew: 'Trop peu pour conclure',
    tooEarly: {
      leads: (open, won) =>
        `Trop tôt pour un taux\u202f: ${customersSoFar(won)} à ce jour, ${open.shown} encore en cours`,
      opportunities: (open, won) =>
        `Trop tôt pour un taux\u202f: ${wins(won)} à ce jour, ${open.shown} encore en cours`,
    },
  },
};

export const analysis: AnalysisTerms = { acquisition, effort, conversion };
