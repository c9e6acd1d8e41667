/** French: what widgets say that show groups. */
import type { BasketsTerms, ChannelsTerms, GroupsTerms, LeaderboardTerms } from '../terms/groups.js';
import { part, plural } from './grammar.js';

const leaderboard: LeaderboardTerms = {
  heading: (metric, by) => `${by === 'team' ? 'Équipes' : 'Commerciaux'} · ${metric}`,
  rank: 'Rang',
  against: (metric) => `${metric} et objectif`,
  attainment: 'Objectif',
  up: (places) => plural(places, `${places} place gagnée`, `${places} places gagnées`),
  down: (places) => plural(places, `${places} place perdue`, `${places} places perdues`),
  same: 'même place',
  mark: 'Repère\u202f: objectif',
  leads: (name, value) => `${name} est en tête avec ${value}`,
  empty: 'Aucun résultat sur cette période.',
};

const customers = (count: number, shown: string): string => plural(count, `${shown} client`, `${shown} clients`);

const baskets: BasketsTerms = {
  heading: 'Panier moyen',
  basis: { order: 'par commande', period: 'par client', lifetime: 'par client, au total' },
  cases: {
    order: (count, shown) => plural(count, `${shown} commande`, `${shown} commandes`),
    period: customers,
    lifetime: customers,
  },
  buysTimes: (most, times, least) => `${most} achète ${times} fois plus que ${least}`,
  buysAlike: 'Tous achètent à peu près autant',
  only: (name, value) => `Seul ${name} a acheté, ${value} en moyenne`,
  average: (value) => `moy. ${value}`,
  mark: (period) => `Repère\u202f: ${part(period)}`,
};

const channels: ChannelsTerms = {
  heading: { 'opportunities-created': 'Opportunités créées par canal', leads: 'Leads par canal' },
  count: 'Nombre',
  share: 'Part',
  change: 'Évolution',
  group: 'Origine',
  split: (marketing, sales) => `${marketing} viennent du marketing, ${sales} des commerciaux`,
  splitWithRest: (marketing, sales, rest) =>
    `${marketing} viennent du marketing, ${sales} des commerciaux, ${rest} d’ailleurs`,
  most: (channel, share) => `${channel} en apporte le plus, ${share}`,
  more: (amount) => `${amount} de plus`,
  less: (amount) => `${amount} de moins`,
};

export const groups: GroupsTerms = {
  dimensions: {
    seller: 'Commercial',
    team: 'Équipe',
    region: 'Région',
    channel: 'Canal',
    'channel-group': 'Origine',
    account: 'Compte',
    'account-type': 'Type de compte',
    'account-target': 'Type de cible',
    product: 'Produit',
  },
  channelGroups: { marketing: 'Marketing', sales: 'Commerciaux', partner: 'Partenaires' },
  unassigned: 'Non attribué',
  you: '(vous)',
  leaderboard,
  baskets,
  channels,
};
