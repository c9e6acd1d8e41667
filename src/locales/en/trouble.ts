/** English: what is said where a figure is missing, or rows of it. */
import type { TroubleTerms } from '../terms/trouble.js';
import { during, plural } from './grammar.js';

export { sentences } from '../sentences.js';

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
    invoicedAt: 'invoice date',
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
    'bad-query': 'What is asked for is not understood.',
    'unknown-view': 'This view is not known.',
    'no-members': 'The source does not say how many people are behind it.',
    'no-source': 'No source is set.',
  },
  reasons: {
    'no-list': ({ list }) => `Not available: the document has no ${list}.`,
    'no-field': ({ list, field }) => `Not available: the ${list} of the document have no ${field}.`,
    'nothing-to-divide-by': ({ list, period, isOver }) =>
      `There are no ${list} ${during(period)}${isOver ? '' : ' yet'}.`,
    'negative-denominator': () => 'Not computable: the amount it is divided by is negative.',
    'too-young': ({ list, period }) => `Too early to tell: the ${list} created ${during(period)} still have time.`,
    'none-lost': () => 'Not computable: no customer was lost within a year, so nothing tells how long they stay.',
    'no-rows': ({ list, period, isOver }) => `There are no ${list} ${during(period)}${isOver ? '' : ' yet'}.`,
    'unknown-values': ({ list, field }) => `Not computable: the ${field} is missing from all ${list}.`,
    'unknown-history': () => 'The document does not reach back that far.',
    'unknown-metric': () => 'The source does not know this figure.',
    'bad-query': () => 'What is asked for is not understood.',
    'groups-only': () => 'This figure compares two groups or more.',
    'unknown-members': () =>
      'The source does not say how many people are behind it: the figure could tell of each of them.',
    'small-group': () => 'Too few people are behind it: the figure would tell of each of them.',
  },
  without: {
    closed: ({ period, isOver }) => `No opportunity was closed ${during(period)}${isOver ? '' : ' yet'}.`,
    won: ({ period, isOver }) => `No opportunity was won ${during(period)}${isOver ? '' : ' yet'}.`,
    customer: ({ period, isOver }) => `No new customer was won ${during(period)}${isOver ? '' : ' yet'}.`,
    created: ({ period, isOver }) => `No opportunity was created ${during(period)}${isOver ? '' : ' yet'}.`,
    other: ({ period, isOver }) => `No opportunity counts for this ${during(period)}${isOver ? '' : ' yet'}.`,
  },
  currencies: (count) => `${count} currencies, no rate in the feed`,
  stillOpen: (shown, of) => `${shown} of ${of} still open`,
  tooYoung: (shown, of) => `${shown} of ${of} still too young`,
  omittedSentence: (rows, shown, field) =>
    field
      ? plural(
          rows,
          `1 record without a valid ${field} is left out.`,
          `${shown} records without a valid ${field} are left out.`,
        )
      : plural(rows, '1 record that is not valid is left out.', `${shown} records that are not valid are left out.`),
};
