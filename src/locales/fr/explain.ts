/** French: what explains a figure. */
import type { ChangeWords, ExplainTerms, FindingWords } from '../terms/explain.js';
import { que } from './elision.js';
import { day, during, part, plural } from './grammar.js';

function compared({ kind, size, isLevel, than }: ChangeWords): string {
  const article = ({ target: 'l’', team: 'la ' } as Partial<Record<string, string>>)[than.kind ?? ''];
  const when = article === undefined ? during(than) : article + part(than);
  const soFar = than.isWhole ? 'à ce jour, ' : '';
  switch (kind) {
    case 'more':
      return isLevel ? `${soFar}${size} plus haut ${que(when)}` : `${soFar}${size} de plus ${que(when)}`;
    case 'less':
      return isLevel ? `${soFar}${size} plus bas ${que(when)}` : `${soFar}${size} de moins ${que(when)}`;
    case 'same':
      return isLevel ? `${soFar}au même niveau ${que(when)}` : `${soFar}autant ${que(when)}`;
    case 'unknown':
      return `pas de comparaison avec ${article ?? ''}${part(than)}`;
    case 'new':
      return article === undefined ? `après 0 ${when}` : `${when} étant 0`;
  }
}

function finding({ name, period, value, cases, change, target, standing, asOf }: FindingWords): string {
  const head = period ? `${name}, ${period}\u202f: ${value}` : `${name}\u202f: ${value}`;
  const goal = target && target.charAt(0).toLowerCase() + target.slice(1);
  const told = [head, cases, change && compared(change), goal, standing].filter(Boolean).join(', ');
  if (asOf) return `${told} (données du ${day(asOf)}).`;
  // "jusqu’au 24 juil." ends a sentence as it is.
  return told.endsWith('.') ? told : `${told}.`;
}

const won = 'gagnées';
const wonAmount = 'montant gagné';
const revenue = 'montant des commandes';
const customers = 'nouveaux clients';
const acquisition = 'dépenses et temps des commerciaux';
const perNewCustomer = { numerator: acquisition, denominator: customers };

export const explain: ExplainTerms = {
  definitions: {
    'opportunities-won': 'Opportunités gagnées, par date de clôture.',
    'opportunities-lost': 'Opportunités perdues, par date de clôture\u202f; hors opportunités sans suite.',
    'opportunities-created': 'Opportunités créées sur la période, quelle qu’en soit l’issue.',
    'opportunities-created-by-channel': 'Opportunités créées sur la période, selon leur canal à la création.',
    'opportunities-open': 'Opportunités en cours à la fin de la période.',
    'pipeline-open': 'Somme des montants de toutes les opportunités en cours à la fin de la période.',
    'pipeline-weighted':
      'Somme des montants en cours, chacun multiplié par sa probabilité\u202f; ce n’est pas une prévision.',
    'revenue-won':
      'Somme des montants des opportunités gagnées, par date de clôture\u202f; ce n’est pas le chiffre d’affaires facturé.',
    'revenue-ordered': 'Somme des montants des commandes, par date de commande\u202f; les avoirs sont déduits.',
    'revenue-invoiced':
      'Somme des montants des commandes, par date de facture\u202f; ni ce qui est gagné, ni ce qui n’est pas encore facturé.',
    'revenue-by-segment': 'Somme des montants de la période, par segment.',
    'revenue-by-seller': 'Somme des montants de la période, par commercial.',
    'win-rate': 'Opportunités gagnées divisées par les opportunités gagnées et perdues, par date de clôture.',
    'win-rate-broad':
      'Opportunités gagnées divisées par toutes les opportunités clôturées, sans suite incluses, par date de clôture.',
    'win-rate-value': 'Montant des opportunités gagnées divisé par celui des opportunités gagnées et perdues.',
    'win-rate-value-broad':
      'Montant des opportunités gagnées divisé par celui de toutes les opportunités clôturées, sans suite incluses.',
    'win-rate-created':
      'Opportunités gagnées à ce jour divisées par toutes celles créées sur la période, y compris celles en cours.',
    'period-conversion':
      'Opportunités gagnées sur la période divisées par celles créées sur la période\u202f; peut dépasser 100\u202f%.',
    'conversion-rate':
      'Nouveaux clients gagnés sur la période divisés par les leads créés sur la période\u202f; ce ne sont pas les mêmes personnes.',
    'lead-to-opportunity': 'Leads de la période devenus une opportunité, divisés par tous ces leads.',
    'opportunity-to-customer': 'Leads devenus clients, divisés par les leads devenus une opportunité.',
    'lead-to-customer': 'Leads de la période devenus clients, divisés par tous ces leads.',
    'marketing-lead-conversion': 'Leads du marketing devenus clients, divisés par tous les leads du marketing.',
    'time-spent': 'Heures saisies sur les activités réalisées, par date d’activité.',
    'effort-per-win':
      'Rendez-vous tenus divisés par les opportunités gagnées\u202f; les rendez-vous sur les opportunités perdues comptent.',
    'effort-per-win-winning-path':
      'Rendez-vous tenus sur les opportunités gagnées, divisés par leur nombre\u202f; ceux sur les opportunités perdues ne comptent pas.',
    'effort-per-opportunity': 'Toutes les activités réalisées divisées par les opportunités créées.',
    'cost-of-effort': 'Somme des heures saisies, chacune multipliée par le coût horaire du commercial.',
    'cost-per-opportunity':
      'Coût des heures saisies divisé par les opportunités clôturées sur la période, quelle qu’en soit l’issue.',
    'lost-effort-cost': 'Coût de toutes les heures saisies sur des opportunités perdues pendant la période.',
    'lost-value': 'Somme des montants des opportunités perdues sur la période.',
    'alternative-cost':
      'Heures passées sur le segment multipliées par la meilleure marge horaire d’un autre segment, moins la marge obtenue ici.',
    cac: 'Dépenses et coût du temps des commerciaux divisés par les nouveaux clients gagnés\u202f; le temps sur les opportunités perdues compte.',
    'acquisition-cost':
      'Dépenses et coût du temps des commerciaux pour gagner de nouveaux clients, opportunités perdues comprises.',
    'cac-by-segment':
      'Coût d’acquisition par nouveau client du segment\u202f; les dépenses communes sont réparties selon les opportunités clôturées.',
    'acquisition-cost-share':
      'Coût d’acquisition divisé par la marge avec laquelle les nouveaux clients ont été gagnés\u202f; au-delà de 100\u202f%, ils coûtent plus qu’ils ne rapportent.',
    'acquisition-cost-share-of-revenue':
      'Coût d’acquisition divisé par le montant avec lequel les nouveaux clients ont été gagnés\u202f; quand la marge n’est pas connue.',
    'sales-cycle': 'Médiane des jours entre la création et le gain, par date de clôture.',
    'sales-cycle-mean': 'Moyenne des jours entre la création et le gain, par date de clôture.',
    'basket-per-order':
      'Somme des montants des commandes divisée par le nombre de commandes\u202f; les avoirs réduisent la somme et ne sont pas des commandes.',
    'basket-per-order-median': 'Médiane des montants des commandes\u202f; les avoirs ne sont pas des commandes.',
    'basket-per-period':
      'Somme des montants des commandes divisée par les clients qui ont acheté sur la période\u202f; les avoirs réduisent la somme et ne sont pas des achats.',
    'basket-lifetime':
      'Somme des montants de toutes les commandes à ce jour divisée par tous les clients qui ont déjà acheté\u202f; les avoirs réduisent la somme et ne sont pas des achats.',
    margin: 'Somme des marges des commandes, par date de commande.',
    'margin-rate':
      'Marge divisée par le chiffre d’affaires des commandes\u202f: le taux de marque, pas le taux de marge.',
    markup: 'Marge divisée par les coûts directs\u202f: le taux de marge, pas le taux de marque.',
    leads: 'Leads créés sur la période.',
    'leads-marketing': 'Leads créés sur la période par les canaux du marketing.',
    mql: 'Leads que le marketing a qualifiés sur la période et que personne n’a rejetés.',
    'opportunities-no-decision': 'Opportunités classées sans suite, par date de clôture.',
    'win-rate-within-90-days':
      'Opportunités gagnées sous 90 jours divisées par celles créées sur la période qui ont au moins cet âge.',
    'lead-to-opportunity-within-30-days':
      'Leads devenus une opportunité sous 30 jours divisés par les leads de la période qui ont au moins cet âge.',
    'lead-to-opportunity-period':
      'Opportunités créées sur la période divisées par les leads créés sur la période\u202f; peut dépasser 100\u202f%.',
    'marketing-lead-to-opportunity':
      'Leads du marketing devenus une opportunité, divisés par tous les leads du marketing.',
    appointments: 'Rendez-vous, visites et démonstrations tenus\u202f; les appels ne comptent pas.',
    'effort-per-win-hours':
      'Heures saisies divisées par les opportunités gagnées\u202f; les heures sur les opportunités perdues comptent.',
    'effort-per-win-activities': 'Toutes les activités réalisées divisées par les opportunités gagnées.',
    'lost-value-margin': 'Somme des marges des opportunités perdues sur la période.',
    'new-customers':
      'Comptes dont la première opportunité a été gagnée sur la période\u202f; les clients existants ne comptent pas.',
    'cac-marketing-only':
      'Dépenses du marketing divisées par les nouveaux clients gagnés, sans le temps des commerciaux.',
    'cac-program': 'Toutes les dépenses divisées par les nouveaux clients gagnés, sans le temps des commerciaux.',
    'cac-lag':
      'Dépenses et coût du temps des commerciaux, comptés un cycle de vente médian plus tard, divisés par les nouveaux clients gagnés.',
    'cac-by-segment-revenue':
      'Coût d’acquisition par nouveau client du segment\u202f; les dépenses communes sont réparties selon le montant gagné.',
    'cac-by-segment-hours':
      'Coût d’acquisition par nouveau client du segment\u202f; les dépenses communes sont réparties selon les heures saisies.',
    'margin-won': 'Somme des marges des opportunités gagnées, par date de clôture.',
    'basket-per-period-all':
      'Somme des montants des commandes divisée par tous les clients à ce jour, y compris ceux qui n’ont rien acheté sur la période\u202f; les avoirs réduisent la somme.',
    'contribution-margin': 'Somme des marges des commandes, moins les dépenses et le coût des heures saisies.',
    'basket-lifetime-predictive':
      'Valeur d’une commande multipliée par les commandes par client et par an et par les années attendues comme client\u202f: un divisé par la part des clients perdus en un an.',
    'basket-lifetime-predictive-margin':
      'Marge d’une commande multipliée par les commandes par client et par an et par les années attendues comme client\u202f: un divisé par la part des clients perdus en un an.',
  },
  operands: {
    'win-rate': { numerator: won, rest: 'perdues' },
    'win-rate-broad': { numerator: won, rest: 'perdues, sans suite' },
    'win-rate-value': { numerator: wonAmount, rest: 'montant perdu' },
    'win-rate-value-broad': { numerator: wonAmount, rest: 'montant perdu, sans suite' },
    'win-rate-created': { numerator: won, rest: 'non gagnées, en cours comprises' },
    'win-rate-within-90-days': { numerator: 'gagnées sous 90 jours', rest: 'non gagnées sous 90 jours' },
    'period-conversion': { numerator: won, denominator: 'créées' },
    'conversion-rate': { numerator: 'nouveaux clients', denominator: 'leads' },
    'lead-to-opportunity': { numerator: 'avec opportunité', rest: 'sans opportunité' },
    'lead-to-opportunity-within-30-days': {
      numerator: 'opportunité sous 30 jours',
      rest: 'pas d’opportunité sous 30 jours',
    },
    'lead-to-opportunity-period': { numerator: 'opportunités créées', denominator: 'leads' },
    'lead-to-customer': { numerator: 'devenus clients', rest: 'non devenus clients' },
    'opportunity-to-customer': { numerator: 'devenus clients', denominator: 'avec opportunité' },
    'marketing-lead-conversion': { numerator: 'devenus clients', rest: 'non devenus clients' },
    'marketing-lead-to-opportunity': { numerator: 'avec opportunité', rest: 'sans opportunité' },
    'effort-per-win': { numerator: 'rendez-vous tenus', denominator: won },
    'effort-per-win-winning-path': { numerator: 'rendez-vous sur les gagnées', denominator: won },
    'effort-per-win-hours': { numerator: 'heures saisies', denominator: won },
    'effort-per-win-activities': { numerator: 'activités', denominator: won },
    'effort-per-opportunity': { numerator: 'activités', denominator: 'créées' },
    'alternative-cost': { numerator: 'marge', denominator: 'heures' },
    'cost-per-opportunity': { numerator: 'coût des heures', denominator: 'clôturées' },
    cac: perNewCustomer,
    'cac-marketing-only': { numerator: 'dépenses du marketing', denominator: customers },
    'cac-program': { numerator: 'dépenses', denominator: customers },
    'cac-lag': perNewCustomer,
    'cac-by-segment': perNewCustomer,
    'cac-by-segment-revenue': perNewCustomer,
    'cac-by-segment-hours': perNewCustomer,
    'acquisition-cost-share': { numerator: acquisition, denominator: 'marge des nouveaux clients' },
    'acquisition-cost-share-of-revenue': { numerator: acquisition, denominator: 'montant gagné des nouveaux clients' },
    'basket-per-order': { numerator: revenue, denominator: 'commandes' },
    'basket-per-period': { numerator: revenue, denominator: 'clients qui ont acheté' },
    'basket-per-period-all': { numerator: revenue, denominator: 'clients à ce jour' },
    'basket-lifetime': { numerator: revenue, denominator: 'clients qui ont déjà acheté' },
    'basket-lifetime-predictive': {
      numerator: 'chiffre d’affaires des 12 derniers mois',
      denominator: 'clients qui y ont acheté',
      factor: 'années attendues comme client',
    },
    'basket-lifetime-predictive-margin': {
      numerator: 'marge des 12 derniers mois',
      denominator: 'clients qui y ont acheté',
      factor: 'années attendues comme client',
    },
    'margin-rate': { numerator: 'marge', denominator: 'chiffre d’affaires' },
    markup: { numerator: 'marge', denominator: 'coûts directs' },
  },
  finding,
  unknown: (name, reason) => `${name}\u202f: ${reason}`,

  close: 'Fermer',
  numerator: 'numérateur',
  denominator: 'dénominateur',
  result: 'résultat',
  rows: 'enregistrements concernés',
  period: 'période',
  elapsed: 'dont écoulés',
  compared: (period) => `comparaison, ${period}`,
  comparedWhole: (period) => `comparaison, le tout face à une partie, ${period}`,
  comparedPart: (period) => `comparaison, une partie face au tout, ${period}`,
  beside: {
    target: (period) => `objectif dû à ce jour, ${period}`,
    mean: (period) => `équipe, moyenne par commercial, ${period}`,
    pooled: (period) => `équipe, tous les commerciaux ensemble, ${period}`,
  },
  change: 'évolution',
  target: 'objectif',
  limit: 'plafond',
  targetSum: 'objectif, somme de ses parties',
  expected: (target, days, of) => `attendu à ce jour, ${target} × ${days} ÷ ${of}`,
  season: {
    course: 'évolution saisonnière',
    share: (share, periods) =>
      plural(
        periods,
        `une période précédente avait alors atteint ${share} de sa valeur`,
        `${periods} périodes précédentes avaient alors atteint ${share} de leur valeur`,
      ),
    unknown: 'inconnue, les jours comptent',
    expected: (target, share) => `attendu à ce jour, ${target} × ${share}`,
  },
  pace: (value, expected) => `rythme, ${value} ÷ ${expected}`,
  required: { 'working-days': 'reste à réaliser par jour ouvré', 'calendar-days': 'reste à réaliser par jour' },
  projection: 'à ce rythme, en fin de période',
  pending: 'encore en cours',
  tooYoung: 'non comptés\u202f: trop récents',
  interval: (cases, low, high) =>
    `Avec ${cases}, le taux se situe vraisemblablement entre ${low} et ${high} (intervalle à 95\u202f%).`,
  uncounted: (what) => `non comptés\u202f: ${what}`,
  exclusions: {
    open: 'en cours',
    lost: 'perdues',
    undecided: 'sans suite',
    closed: 'clôturées, sans suite comprises',
    'not-invoiced': 'pas encore facturées',
    'not-held': 'prévues ou annulées',
    'not-held-appointments': 'rendez-vous prévus et annulés',
    'other-activities': 'appels, e-mails et autres',
    'other-appointments': 'rendez-vous sur d’autres opportunités',
    'other-time': 'temps sur d’autres opportunités',
    unlogged: 'temps non saisi',
    existing: 'gains avec des clients existants',
    'existing-time': 'temps avec des clients existants',
    'sellers-time': 'temps des commerciaux',
    'other-spending': 'autres dépenses',
    'other-costs': 'autres coûts',
    'other-leads': 'leads d’autres canaux',
    rejected: 'leads rejetés',
    'not-buying': 'clients sans achat sur la période',
    'never-bought': 'comptes qui n’ont jamais acheté',
  },
  parts: {
    spent: 'dépenses',
    time: 'temps des commerciaux',
    margin: 'marge',
  },
  product: (what, of, by) => `${what}, ${of} × ${by}`,
  mean: (amount) => `moy. ${amount}`,
  ofGroup: (name, formula) => `${name}\u202f: ${formula}`,
  allocated: {
    opportunities: 'dont coûts communs, répartis selon les opportunités clôturées',
    revenue: 'dont coûts communs, répartis selon le montant gagné',
    hours: 'dont coûts communs, répartis selon les heures saisies',
  },
  allocatedBy: (key) => `dont coûts communs, répartis selon «\u202f${key}\u202f»`,
  omitted: (of) => `non exploitables, sur ${of} enregistrements`,
  filter: (dimension) => `filtre\u202f: ${dimension}`,
  asOf: 'date des données',
  asOfMoment: (moment) => `Données du ${day(moment)}`,
  source: 'source des données',
  sourceData: 'fournie par la page',

  copy: 'Copier le texte',
  copied: 'Copié.',
  notCopied: 'Le navigateur ne permet pas la copie.',
  table: 'En tableau',
  explanation: 'En explication',
  download: (format) => `Enregistrer en ${format}`,
  notDrawn: 'La page ne permet pas cette image.',
  someRows: (shown, of) => `Les ${shown} premières lignes sur ${of}\u202f; le fichier CSV les contient toutes.`,
  total: 'Total',
  columns: {
    metric: 'Indicateur',
    start: 'Du',
    end: 'Au',
    origin: 'Groupe',
    at: 'À partir du',
    min: 'Valeur de',
    max: 'Valeur à',
    value: 'Valeur',
    share: 'Part',
    cumulative: 'Cumul',
    plan: 'Attendu',
    unit: 'Unité',
    numerator: 'Numérateur',
    denominator: 'Dénominateur',
    count: 'Enregistrements',
    pending: 'Encore en cours',
    low: 'Borne inférieure (95\u202f%)',
    high: 'Borne supérieure (95\u202f%)',
    previous: (period) =>
      period.isWhole ? `Valeur comparée, ${part(period)}\u202f; valeur à ce jour` : `Valeur comparée, ${part(period)}`,
    target: 'Objectif',
    asOf: 'Date des données',
  },
  inUnit: (label, unit) => `${label} (${unit})`,
  units: {
    count: 'nombre',
    number: 'rapport',
    share: '1 = 100\u202f%',
    hours: 'heures',
    days: 'jours',
  },
};
