/** English. */
import type {
  GroupsTerms,
  BasketsTerms,
  ChannelsTerms,
  FrameTerms,
  LeaderboardTerms,
  PeriodWords,
  TroubleTerms,
} from './terms.js';

const ordinals: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (day: number): string =>
  `${day}${ordinals[new Intl.PluralRules('en', { type: 'ordinal' }).select(day)]}`;

const part = ({ name, until }: PeriodWords): string =>
  until === undefined ? name : typeof until === 'number' ? `${name} to the ${ordinal(until)}` : `${name} to ${until}`;

const during = (period: PeriodWords): string =>
  `${{ day: 'on', month: 'in', range: 'in the period', all: 'over' }[period.kind!] ?? 'in'} ${part(period)}`;

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const frame: FrameTerms = {
  metrics: {
    'opportunities-won': 'Opportunities won',
    'opportunities-lost': 'Opportunities lost',
    'opportunities-created': 'Opportunities created',
    'opportunities-open': 'Open opportunities',
    'pipeline-open': 'Open pipeline',
    'revenue-won': 'Revenue won',
    'revenue-ordered': 'Revenue ordered',
    'win-rate': 'Win rate',
    'win-rate-broad': 'Win rate incl. no decision',
    'win-rate-value': 'Win rate by value',
    'win-rate-value-broad': 'Win rate by value incl. no decision',
    'win-rate-created': 'Win rate of those created',
    'time-spent': 'Time spent',
    'cost-per-opportunity': 'Cost per opportunity',
    'sales-cycle': 'Sales cycle (median)',
    'basket-per-order': 'Basket per order',
    'basket-per-period': 'Basket per customer',
    'basket-lifetime': 'Basket per customer, all time',
    leads: 'Leads',
  },
  allTime: 'all time',
  week: (number, year) => (year ? `week ${number} of ${year}` : `week ${number}`),
  quarter: (number, year) => `Q${number} ${year}`,
  part,
  hours: 'h',
  points: (amount) => `${amount} pts`,
  stillLoading: 'Still loading …',
  explain: 'Explanation and export',
  retry: 'Try again',
  noData: 'No data',
  offline: 'The browser is offline.',
  unreachable: 'The source cannot be reached.',
  asOf: (time) => `As of ${time}`,
  offlineAsOf: (time) => `Offline, as of ${time}`,
  justNow: (change) => `${change} just now`,
  changed: (figure, now, before) => `${figure} is now ${now}, before ${before}.`,
  changedMany: (figures) => `${figures} figures have changed.`,
  versus: (period) => `vs ${part(period)}`,
  versusNothing: (period) => `none ${during(period)}`,
  isNew: 'new',
  unchanged: 'no change',
  improved: 'better',
  worsened: 'worse',
  casesOf: (cases, of) => `${cases} of ${of}`,
  tooFew: 'too few for a comparison',
  stillOpen: (rows, shown, of) => plural(rows, `1 of ${of} is still open`, `${shown} of ${of} are still open`),
  omitted: (rows, of) => `${rows} of ${of}`,
  target: (value) => `Target ${value}`,
  limit: (value) => `Limit ${value}`,
  noTarget: 'no target set',
  onTrack: 'on track',
  ahead: (gap) => `${gap} ahead of plan`,
  behind: (gap) => `${gap} behind plan`,
  belowTarget: (gap) => `${gap} below target`,
  aboveTarget: (gap) => `${gap} above target`,
  abovePlan: (gap) => `${gap} above plan`,
  overLimit: (gap) => `${gap} over the limit`,
  underLimit: (gap) => `${gap} under the limit`,
  reached: (attainment, on) =>
    on === undefined
      ? `${attainment}, target reached`
      : `${attainment}, target reached on ${typeof on === 'number' ? `the ${ordinal(on)}` : on}`,
  elapsed: ({ days, of, calendar }) => `${days} of ${of} ${calendar === 'working-days' ? 'working days' : 'days'}`,
};

export const trouble: TroubleTerms = {
  lists: {
    opportunities: 'opportunities',
    activities: 'activities',
    leads: 'leads',
    orders: 'orders',
    spend: 'costs',
    sellers: 'sellers',
  },
  fields: {
    amount: 'amount',
    margin: 'margin',
    createdAt: 'creation date',
    closedAt: 'closing date',
    at: 'date',
    minutes: 'duration',
    'seller.hourlyCost': 'hourly cost',
    account: 'account',
    'account-type': 'account type',
    channel: 'channel',
    seller: 'seller',
    team: 'team',
    product: 'product',
    'channel.group': 'origin',
    convertedAt: 'conversion date',
    qualifiedAt: 'qualification date',
    rejectedAt: 'rejection date',
    probability: 'probability',
    kind: 'kind',
    business: 'kind of business',
    opportunity: 'opportunity',
    'opportunity.business': 'kind of business of the opportunity',
    'opportunity.status': 'status of the opportunity',
    'opportunity.closedAt': 'closing date of the opportunity',
  },
  notEntitled: 'Not released',
  errors: {
    timeout: 'The source does not answer.',
    http: 'The source reports an error.',
    denied: 'You are not entitled to see this figure.',
    redirected: 'The source answered with a web page. Signed out?',
    'cross-origin': 'The address of the source is not permitted.',
    'not-json': 'The source answered with a web page. Signed out?',
    'bad-json': 'The answer of the source is damaged.',
    'too-large': 'The source sends too much.',
    'unsupported-version': 'The source speaks another version.',
    'wrong-kind': 'The source sends something else.',
    'bad-document': 'The answer of the source is not usable.',
    'rows-left-out': 'Some records could not be used.',
    'no-figure': 'The source does not have this figure.',
    'bad-query': 'The period is not understood.',
    'unknown-view': 'This view is not known.',
    'no-source': 'No source is set.',
  },
  reasons: {
    'no-list': ({ list }) => `Not available: the document has no ${list}.`,
    'no-field': ({ list, field }) => `Not available: the ${list} of the document have no ${field}.`,
    'nothing-to-divide-by': ({ list, isOpportunities, period, isOver }) =>
      isOpportunities
        ? `No opportunity was closed ${during(period)}${isOver ? '' : ' yet'}.`
        : `There are no ${list} ${during(period)}${isOver ? '' : ' yet'}.`,
    'no-rows': ({ list, period, isOver }) => `There are no ${list} ${during(period)}${isOver ? '' : ' yet'}.`,
    'unknown-values': ({ list, field }) => `Not computable: the ${field} is missing from all ${list}.`,
    'unknown-history': () => 'The document does not reach back that far.',
    'unknown-metric': () => 'The source does not know this figure.',
    'bad-query': () => 'The period is not understood.',
    'groups-only': () => 'This figure compares two groups or more.',
    'small-group': () => 'Too few people are behind it: the figure would tell of each of them.',
  },
  currencies: (count) => `${count} currencies, no rate in the feed`,
  omittedSentence: (rows, shown, field) =>
    field
      ? plural(
          rows,
          `1 record without a valid ${field} is left out.`,
          `${shown} records without a valid ${field} are left out.`,
        )
      : plural(rows, '1 record that is not valid is left out.', `${shown} records that are not valid are left out.`),
};

const leaderboard: LeaderboardTerms = {
  heading: (metric, by) => `${by === 'team' ? 'Teams' : 'Sellers'} · ${metric}`,
  rank: 'Rank',
  against: (metric) => `${metric} against target`,
  attainment: 'Target',
  change: 'Change',
  up: (places) => plural(places, 'up 1 place', `up ${places} places`),
  down: (places) => plural(places, 'down 1 place', `down ${places} places`),
  same: 'same place',
  mark: 'Mark: target',
  you: 'you',
  leads: (name, value) => `${name} leads with ${value}`,
  withoutTarget: 'Without target',
  tooFew: 'too few cases for a rank',
  empty: 'No seller has anything to show in this period.',
  currencies: 'Several currencies, no rate in the feed',
  noValue: (period) => `There is no value for you ${during(period)}.`,
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
  buysAlike: 'All account types buy about the same',
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
  total: (value) => `Total ${value}`,
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
  leaderboard,
  baskets,
  channels,
};
