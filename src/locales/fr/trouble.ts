/** French: what is said where a figure is missing, or rows of it. */
import type { TroubleTerms } from '../terms/trouble.js';
import { de } from './elision.js';
import { during, plural } from './grammar.js';

export { sentences } from '../sentences.js';

export const trouble: TroubleTerms = {
  lists: {
    opportunities: 'opportunités',
    activities: 'activités',
    leads: 'leads',
    orders: 'commandes',
    spend: 'dépenses',
    sellers: 'commerciaux',
  },
  fields: {
    amount: 'montant',
    margin: 'marge',
    createdAt: 'date de création',
    closedAt: 'date de clôture',
    at: 'date',
    minutes: 'durée',
    'seller.hourlyCost': 'coût horaire',
    account: 'compte',
    'account-type': 'type de compte',
    channel: 'canal',
    seller: 'commercial',
    team: 'équipe',
    product: 'produit',
    'channel.group': 'origine',
    convertedAt: 'date de conversion',
    qualifiedAt: 'date de qualification',
    invoicedAt: 'date de facture',
    rejectedAt: 'date de rejet',
    probability: 'probabilité',
    kind: 'nature',
    business: 'type d’affaire',
    opportunity: 'opportunité',
    'opportunity.business': 'type d’affaire de l’opportunité',
    'opportunity.status': 'statut de l’opportunité',
    'opportunity.closedAt': 'date de clôture de l’opportunité',
  },
  notEntitled: 'Accès non autorisé',
  errors: {
    timeout: 'La source ne répond pas.',
    http: 'La source signale une erreur.',
    denied: 'Vous n’avez pas le droit de voir cet indicateur.',
    redirected: 'La source a répondu par une page web. Session fermée\u202f?',
    'cross-origin': 'L’adresse de la source n’est pas autorisée.',
    'not-json': 'La source a répondu par une page web. Session fermée\u202f?',
    'bad-json': 'La réponse de la source est endommagée.',
    'too-large': 'La source envoie trop de données.',
    'unsupported-version': 'La source utilise une autre version.',
    'wrong-kind': 'La source envoie autre chose.',
    'bad-document': 'La réponse de la source n’est pas exploitable.',
    'rows-left-out': 'Certains enregistrements ne sont pas exploitables.',
    'no-figure': 'La source n’a pas cet indicateur.',
    'bad-query': 'La demande n’est pas comprise.',
    'unknown-view': 'Cette vue n’est pas connue.',
    'no-members': 'La source ne dit pas combien de personnes sont concernées.',
    'no-source': 'Aucune source n’est indiquée.',
  },
  reasons: {
    'no-list': ({ list }) => `Non disponible\u202f: le document ne contient pas ${de(list)}.`,
    'no-field': ({ list, field }) =>
      `Non disponible\u202f: les ${list} du document n’ont pas de champ «\u202f${field}\u202f».`,
    'nothing-to-divide-by': ({ list, period, isOver }) =>
      `Il n’y a pas ${isOver ? '' : 'encore '}${de(list)} ${during(period)}.`,
    'negative-denominator': () => 'Non calculable\u202f: le montant par lequel on divise est négatif.',
    'too-young': ({ list, period }) =>
      `Trop tôt pour le dire\u202f: le délai court encore pour tous les enregistrements (${list}) créés ${during(period)}.`,
    'none-lost': () =>
      'Non calculable\u202f: aucun client n’a été perdu en un an, rien ne dit donc combien de temps les clients restent.',
    'no-rows': ({ list, period, isOver }) => `Il n’y a pas ${isOver ? '' : 'encore '}${de(list)} ${during(period)}.`,
    'unknown-values': ({ list, field }) =>
      `Non calculable\u202f: le champ «\u202f${field}\u202f» n’est jamais renseigné dans les ${list}.`,
    'unknown-history': () => 'Le document ne remonte pas aussi loin.',
    'unknown-metric': () => 'La source ne connaît pas cet indicateur.',
    'bad-query': () => 'La demande n’est pas comprise.',
    'groups-only': () => 'Cet indicateur compare au moins deux groupes.',
    'unknown-members': () =>
      'La source ne dit pas combien de personnes sont concernées\u202f: l’indicateur pourrait révéler chacune d’elles.',
    'small-group': () => 'Trop peu de personnes sont concernées\u202f: l’indicateur révélerait chacune d’elles.',
  },
  without: {
    closed: ({ period, isOver }) => `Aucune opportunité n’a ${isOver ? '' : 'encore '}été clôturée ${during(period)}.`,
    won: ({ period, isOver }) => `Aucune opportunité n’a ${isOver ? '' : 'encore '}été gagnée ${during(period)}.`,
    customer: ({ period, isOver }) => `Aucun nouveau client n’a ${isOver ? '' : 'encore '}été gagné ${during(period)}.`,
    created: ({ period, isOver }) => `Aucune opportunité n’a ${isOver ? '' : 'encore '}été créée ${during(period)}.`,
    other: ({ period, isOver }) =>
      `Aucune opportunité n’entre ${isOver ? '' : 'encore '}ici en compte ${during(period)}.`,
  },
  currencies: (count) => `${count} devises, aucun taux de change dans le flux`,
  stillOpen: (shown, of) => `${shown} sur ${of} encore en cours`,
  tooYoung: (shown, of) => `${shown} sur ${of} trop récentes`,
  omittedSentence: (rows, shown, field) =>
    field
      ? plural(
          rows,
          `${shown} enregistrement sans ${field} valide n’est pas pris en compte.`,
          `${shown} enregistrements sans ${field} valide ne sont pas pris en compte.`,
        )
      : plural(
          rows,
          `${shown} enregistrement non valide n’est pas pris en compte.`,
          `${shown} enregistrements non valides ne sont pas pris en compte.`,
        ),
};
