/** German: what widgets say that show groups. */
import type { BasketsTerms, ChannelsTerms, GroupsTerms, LeaderboardTerms } from '../terms/groups.js';
import { part, plural } from './grammar.js';

const leaderboard: LeaderboardTerms = {
  heading: (metric, by) => `${by === 'team' ? 'Teams' : 'Verkäufer'} · ${metric}`,
  rank: 'Rang',
  against: (metric) => `${metric} gegen Ziel`,
  attainment: 'Ziel',
  up: (places) => plural(places, '1 Platz hinauf', `${places} Plätze hinauf`),
  down: (places) => plural(places, '1 Platz hinab', `${places} Plätze hinab`),
  same: 'gleicher Platz',
  mark: 'Strich: Ziel',
  leads: (name, value) => `${name} führt mit ${value}`,
  empty: 'In diesem Zeitraum gibt es bei keinem Verkäufer etwas zu zeigen.',
};

const baskets: BasketsTerms = {
  heading: 'Durchschnittlicher Warenkorb',
  basis: { order: 'je Auftrag', period: 'je Kunde', lifetime: 'je Kunde, gesamt' },
  cases: {
    order: (count, shown) => plural(count, '1 Auftrag', `${shown} Aufträge`),
    period: (count, shown) => plural(count, '1 Kunde', `${shown} Kunden`),
    lifetime: (count, shown) => plural(count, '1 Kunde', `${shown} Kunden`),
  },
  buysTimes: (most, times, least) => `${most} kauft ${times}-mal so viel wie ${least}`,
  buysAlike: 'Alle kaufen etwa gleich viel',
  only: (name, value) => `Nur ${name} hat gekauft, im Schnitt ${value}`,
  average: (value) => `Ø ${value}`,
  mark: (period) => `Strich: ${part(period)}`,
};

const channels: ChannelsTerms = {
  heading: { 'opportunities-created': 'Geschaffene Opportunities nach Kanal', leads: 'Leads nach Kanal' },
  count: 'Anzahl',
  share: 'Anteil',
  change: 'Veränderung',
  group: 'Herkunft',
  split: (marketing, sales) => `${marketing} kommen vom Marketing, ${sales} vom Vertrieb`,
  splitWithRest: (marketing, sales, rest) =>
    `${marketing} kommen vom Marketing, ${sales} vom Vertrieb, ${rest} von anderswo`,
  most: (channel, share) => `${channel} bringt am meisten, ${share}`,
  more: (amount) => `${amount} mehr`,
  less: (amount) => `${amount} weniger`,
};

export const groups: GroupsTerms = {
  dimensions: {
    seller: 'Verkäufer',
    team: 'Team',
    region: 'Region',
    channel: 'Kanal',
    'channel-group': 'Herkunft',
    account: 'Konto',
    'account-type': 'Kontotyp',
    'account-target': 'Zieltyp',
    product: 'Produkt',
  },
  channelGroups: { marketing: 'Marketing', sales: 'Vertrieb', partner: 'Partner' },
  unassigned: 'Nicht zugeordnet',
  you: '(Sie)',
  leaderboard,
  baskets,
  channels,
};
