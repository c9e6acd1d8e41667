/** English: what widgets say that show groups. */
import type { BasketsTerms, ChannelsTerms, GroupsTerms, LeaderboardTerms } from '../terms/groups.js';
import { part, plural } from './grammar.js';

const leaderboard: LeaderboardTerms = {
  heading: (metric, by) => `${by === 'team' ? 'Teams' : 'Sellers'} · ${metric}`,
  rank: 'Rank',
  against: (metric) => `${metric} against target`,
  attainment: 'Target',
  up: (places) => plural(places, 'up 1 place', `up ${places} places`),
  down: (places) => plural(places, 'down 1 place', `down ${places} places`),
  same: 'same place',
  mark: 'Mark: target',
  leads: (name, value) => `${name} leads with ${value}`,
  empty: 'No seller has anything to show in this period.',
};

const baskets: BasketsTerms = {
  heading: 'Average basket',
  basis: { order: 'per order', period: 'per customer', lifetime: 'per customer, all time' },
  cases: {
    order: (count, shown) => plural(count, '1 order', `${shown} orders`),
    period: (count, shown) => plural(count, '1 customer', `${shown} customers`),
    lifetime: (count, shown) => plural(count, '1 customer', `${shown} customers`),
  },
  buysTimes: (most, times, least) => `${most} buys ${times} times as much as ${least}`,
  buysAlike: 'All buy about the same',
  only: (name, value) => `Only ${name} bought, ${value} on average`,
  average: (value) => `avg ${value}`,
  mark: (period) => `Mark: ${part(period)}`,
};

const channels: ChannelsTerms = {
  heading: { 'opportunities-created': 'Opportunities created by channel', leads: 'Leads by channel' },
  count: 'Count',
  share: 'Share',
  change: 'Change',
  group: 'Origin',
  split: (marketing, sales) => `${marketing} come from marketing, ${sales} from the sellers`,
  splitWithRest: (marketing, sales, rest) =>
    `${marketing} come from marketing, ${sales} from the sellers, ${rest} from elsewhere`,
  most: (channel, share) => `${channel} brings most, ${share}`,
  more: (amount) => `${amount} more`,
  less: (amount) => `${amount} fewer`,
};

export const groups: GroupsTerms = {
  dimensions: {
    seller: 'Seller',
    team: 'Team',
    region: 'Region',
    channel: 'Channel',
    'channel-group': 'Origin',
    account: 'Account',
    'account-type': 'Account type',
    'account-target': 'Target type',
    product: 'Product',
  },
  channelGroups: { marketing: 'Marketing', sales: 'Sales', partner: 'Partner' },
  unassigned: 'Not assigned',
  you: '(you)',
  leaderboard,
  baskets,
  channels,
};
