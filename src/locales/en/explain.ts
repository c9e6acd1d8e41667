/** English: what explains a figure. */
import type { ChangeWords, ExplainTerms, FindingWords } from '../terms/explain.js';
import { during, part, plural } from './grammar.js';

function compared({ kind, size, isLevel, than }: ChangeWords): string {
  const article = ({ target: 'the ', team: 'the ' } as Partial<Record<string, string>>)[than.kind ?? ''];
  const when = article === undefined ? during(than) : article + part(than);
  const soFar = than.isWhole ? 'so far ' : '';
  switch (kind) {
    case 'more':
      return isLevel ? `${soFar}${size} higher than ${when}` : `${soFar}${size} more than ${when}`;
    case 'less':
      return isLevel ? `${soFar}${size} lower than ${when}` : `${soFar}${size} less than ${when}`;
    case 'same':
      return isLevel ? `${soFar}as high as ${when}` : `${soFar}as much as ${when}`;
    case 'unknown':
      return `no comparison with ${article ?? ''}${part(than)}`;
    case 'new':
      return article === undefined ? `after 0 ${when}` : `${when} being 0`;
  }
}

function finding({ name, period, value, cases, change, target, standing, asOf }: FindingWords): string {
  const head = period ? `${name}, ${period}: ${value}` : `${name}: ${value}`;
  const told = [head, cases, change && compared(change), target, standing].filter(Boolean).join(', ');
  return asOf ? `${told} (as of ${asOf}).` : `${told}.`;
}

const won = 'won';
const wonAmount = 'amount won';
const revenue = 'revenue of orders';
const acquisition = 'spending and sellers’ time';
const perNewCustomer = { numerator: acquisition, denominator: 'new customers' };

export const explain: ExplainTerms = {
  definitions: {
    'opportunities-won': 'Opportunities won, by closing date.',
    'opportunities-lost': 'Opportunities lost, by closing date; without those that ended with no decision.',
    'opportunities-created': 'Opportunities created in the period, whatever became of them.',
    'opportunities-created-by-channel': 'Opportunities created in the period, by their channel at creation.',
    'opportunities-open': 'Opportunities that are open at the end of the period.',
    'pipeline-open': 'The amounts of all opportunities that are open at the end of the period.',
    'pipeline-weighted': 'The open amounts, each times its probability; not a forecast.',
    'revenue-won': 'The amounts of opportunities won, by closing date; not what was invoiced.',
    'revenue-ordered': 'The amounts of orders, by order date; credit notes are subtracted.',
    'revenue-invoiced': 'The amounts of orders, by invoice date; neither what was won nor what is not invoiced yet.',
    'revenue-by-segment': 'The amounts of the period, by segment.',
    'revenue-by-seller': 'The amounts of the period, by seller.',
    'win-rate': 'Opportunities won divided by those won and lost, by closing date.',
    'win-rate-broad':
      'Opportunities won divided by all that were closed, those with no decision included, by closing date.',
    'win-rate-value': 'The amount of opportunities won divided by that of those won and lost.',
    'win-rate-value-broad':
      'The amount of opportunities won divided by that of all closed ones, those with no decision included.',
    'win-rate-created': 'Opportunities won so far divided by all that were created in the period, open ones included.',
    'period-conversion': 'Opportunities won in the period divided by those created in it; can exceed 100%.',
    'conversion-rate': 'New customers won in the period divided by leads created in it; not the same people.',
    'lead-to-opportunity': 'Leads of the period that became an opportunity, divided by all of these leads.',
    'opportunity-to-customer': 'Leads that became a customer, divided by the leads that became an opportunity.',
    'lead-to-customer': 'Leads of the period that became a customer, divided by all of these leads.',
    'marketing-lead-conversion': 'Leads from marketing that became a customer, divided by all leads from marketing.',
    'time-spent': 'Hours logged on activities that took place, by the date of the activity.',
    'effort-per-win': 'Appointments held divided by opportunities won; appointments on lost ones count.',
    'effort-per-win-winning-path':
      'Appointments held on opportunities won, divided by their number; those on lost ones do not count.',
    'effort-per-opportunity': 'All activities held divided by opportunities created.',
    'cost-of-effort': 'Hours logged, each times the hourly cost of the seller.',
    'cost-per-opportunity':
      'The cost of the hours logged divided by the opportunities closed in the period, whatever their outcome.',
    'lost-effort-cost': 'The cost of all hours logged on opportunities that were lost in the period.',
    'lost-value': 'The amounts of opportunities lost in the period.',
    'alternative-cost':
      'Hours in the segment times the best margin per hour of another segment, less the margin earned here.',
    cac: 'What was spent, and the cost of sellers’ time, divided by new customers won; time on lost opportunities counts.',
    'acquisition-cost':
      'What was spent, and the cost of sellers’ time, to win new customers; lost opportunities count.',
    'cac-by-segment':
      'Acquisition cost per new customer of the segment; shared spending is allocated by opportunities closed.',
    'acquisition-cost-share':
      'Acquisition cost divided by the margin the new customers were won with; above 100% they cost more than they bring.',
    'acquisition-cost-share-of-revenue':
      'Acquisition cost divided by the revenue that the new customers were won with; where the margin is not known.',
    'sales-cycle': 'The median of the days from creation to the win, by closing date.',
    'sales-cycle-mean': 'The mean of the days from creation to the win, by closing date.',
    'basket-per-order':
      'The amounts of orders divided by the number of orders; credit notes reduce the amounts and are no orders.',
    'basket-per-order-median': 'The median of the amounts of orders; credit notes are no orders.',
    'basket-per-period':
      'The amounts of orders divided by the customers who bought in the period; credit notes reduce the amounts and are no purchases.',
    'basket-lifetime':
      'The amounts of all orders to date divided by all customers who ever bought; credit notes reduce the amounts and are no purchases.',
    margin: 'The margins of orders, by order date.',
    'margin-rate': 'Margin divided by revenue; not the markup on costs.',
    markup: 'Margin divided by direct costs; not the margin rate.',
    leads: 'Leads created in the period.',
    'leads-marketing': 'Leads created in the period by channels of marketing.',
    mql: 'Leads that marketing qualified in the period and nobody rejected.',
    'opportunities-no-decision': 'Opportunities that ended with no decision, by closing date.',
    'win-rate-within-90-days':
      'Opportunities won within 90 days divided by those created in the period that are at least that old.',
    'lead-to-opportunity-within-30-days':
      'Leads that became an opportunity within 30 days divided by the leads of the period that are at least that old.',
    'lead-to-opportunity-period':
      'Opportunities created in the period divided by leads created in it; can exceed 100%.',
    'marketing-lead-to-opportunity':
      'Leads from marketing that became an opportunity, divided by all leads from marketing.',
    appointments: 'Appointments, visits and demonstrations held; calls do not count.',
    'effort-per-win-hours': 'Hours logged divided by opportunities won; hours on lost ones count.',
    'effort-per-win-activities': 'All activities held divided by opportunities won.',
    'lost-value-margin': 'The margins of opportunities lost in the period.',
    'new-customers': 'Accounts whose first opportunity was won in the period; existing customers do not count.',
    'cac-marketing-only': 'What marketing spent divided by new customers won, without sellers’ time.',
    'cac-program': 'All that was spent divided by new customers won, without sellers’ time.',
    'cac-lag':
      'What was spent, and the cost of sellers’ time, counted one median sales cycle later, divided by new customers won.',
    'cac-by-segment-revenue':
      'Acquisition cost per new customer of the segment; shared spending is allocated by revenue won.',
    'cac-by-segment-hours':
      'Acquisition cost per new customer of the segment; shared spending is allocated by hours logged.',
    'margin-won': 'The margins of opportunities won, by closing date.',
    'basket-per-period-all':
      'The amounts of orders divided by all customers to date, those who bought nothing in the period included; credit notes reduce the amounts.',
    'contribution-margin': 'The margins of orders less what was spent and the cost of the hours logged.',
    'basket-lifetime-predictive':
      'Order value times orders per customer and year times expected years as a customer: one divided by the share of customers lost in a year.',
    'basket-lifetime-predictive-margin':
      'Margin per order times orders per customer and year times expected years as a customer: one divided by the share of customers lost in a year.',
  },
  operands: {
    'win-rate': { numerator: won, rest: 'lost' },
    'win-rate-broad': { numerator: won, rest: 'lost, no decision' },
    'win-rate-value': { numerator: wonAmount, rest: 'amount lost' },
    'win-rate-value-broad': { numerator: wonAmount, rest: 'amount lost, no decision' },
    'win-rate-created': { numerator: won, rest: 'not won, open ones included' },
    'win-rate-within-90-days': { numerator: 'won within 90 days', rest: 'not won within 90 days' },
    'period-conversion': { numerator: won, denominator: 'created' },
    'conversion-rate': { numerator: 'new customers', denominator: 'leads' },
    'lead-to-opportunity': { numerator: 'with an opportunity', rest: 'without an opportunity' },
    'lead-to-opportunity-within-30-days': {
      numerator: 'opportunity within 30 days',
      rest: 'no opportunity within 30 days',
    },
    'lead-to-opportunity-period': { numerator: 'opportunities created', denominator: 'leads' },
    'lead-to-customer': { numerator: 'became customers', rest: 'did not become customers' },
    'opportunity-to-customer': { numerator: 'became customers', denominator: 'with an opportunity' },
    'marketing-lead-conversion': { numerator: 'became customers', rest: 'did not become customers' },
    'marketing-lead-to-opportunity': { numerator: 'with an opportunity', rest: 'without an opportunity' },
    'effort-per-win': { numerator: 'appointments held', denominator: won },
    'effort-per-win-winning-path': { numerator: 'appointments on those won', denominator: won },
    'effort-per-win-hours': { numerator: 'hours logged', denominator: won },
    'effort-per-win-activities': { numerator: 'activities', denominator: won },
    'effort-per-opportunity': { numerator: 'activities', denominator: 'created' },
    'alternative-cost': { numerator: 'margin', denominator: 'hours' },
    'cost-per-opportunity': { numerator: 'cost of hours', denominator: 'closed' },
    cac: perNewCustomer,
    'cac-marketing-only': { numerator: 'spent by marketing', denominator: 'new customers' },
    'cac-program': { numerator: 'spent', denominator: 'new customers' },
    'cac-lag': perNewCustomer,
    'cac-by-segment': perNewCustomer,
    'cac-by-segment-revenue': perNewCustomer,
    'cac-by-segment-hours': perNewCustomer,
    'acquisition-cost-share': { numerator: acquisition, denominator: 'margin of new customers' },
    'acquisition-cost-share-of-revenue': { numerator: acquisition, denominator: 'revenue of new customers' },
    'basket-per-order': { numerator: revenue, denominator: 'orders' },
    'basket-per-period': { numerator: revenue, denominator: 'customers who bought' },
    'basket-per-period-all': { numerator: revenue, denominator: 'customers to date' },
    'basket-lifetime': { numerator: revenue, denominator: 'customers who ever bought' },
    'basket-lifetime-predictive': {
      numerator: 'revenue of the last 12 months',
      denominator: 'customers who bought in them',
      factor: 'expected years as a customer',
    },
    'basket-lifetime-predictive-margin': {
      numerator: 'margin of the last 12 months',
      denominator: 'customers who bought in them',
      factor: 'expected years as a customer',
    },
    'margin-rate': { numerator: 'margin', denominator: 'revenue' },
    markup: { numerator: 'margin', denominator: 'direct costs' },
  },
  finding,
  unknown: (name, reason) => `${name}: ${reason}`,

  close: 'Close',
  numerator: 'numerator',
  denominator: 'denominator',
  result: 'result',
  rows: 'records behind it',
  period: 'period',
  elapsed: 'elapsed',
  compared: (period) => `compared, ${period}`,
  comparedWhole: (period) => `compared, the whole beside a part, ${period}`,
  comparedPart: (period) => `compared, a part beside the whole, ${period}`,
  beside: {
    target: (period) => `target, as far as it is due, ${period}`,
    mean: (period) => `team, mean per seller, ${period}`,
    pooled: (period) => `team, all sellers together, ${period}`,
  },
  change: 'change',
  target: 'target',
  limit: 'limit',
  targetSum: 'target, sum of its parts',
  expected: (target, days, of) => `due by today, ${target} × ${days} ÷ ${of}`,
  season: {
    course: 'seasonal course',
    share: (share, periods) =>
      plural(
        periods,
        `an earlier period had reached ${share} of its value by then`,
        `${periods} earlier periods had reached ${share} of their value by then`,
      ),
    unknown: 'not known, days count instead',
    expected: (target, share) => `due by today, ${target} × ${share}`,
  },
  pace: (value, expected) => `pace, ${value} ÷ ${expected}`,
  required: { 'working-days': 'still required per working day', 'calendar-days': 'still required per day' },
  projection: 'at this pace in the end',
  pending: 'still open',
  tooYoung: 'not counted: too young',
  interval: (cases, low, high) => `With ${cases}, the rate is likely between ${low} and ${high} (95% interval).`,
  uncounted: (what) => `not counted: ${what}`,
  exclusions: {
    open: 'open',
    lost: 'lost',
    undecided: 'no decision',
    closed: 'closed ones, those with no decision too',
    'not-invoiced': 'not invoiced yet',
    'not-held': 'planned or cancelled',
    'not-held-appointments': 'planned and cancelled appointments',
    'other-activities': 'calls, e-mails and others',
    'other-appointments': 'appointments on other opportunities',
    'other-time': 'time on other opportunities',
    unlogged: 'time that nobody logged',
    existing: 'wins with existing customers',
    'existing-time': 'time with existing customers',
    'sellers-time': 'sellers’ time',
    'other-spending': 'other spending',
    'other-costs': 'other costs',
    'other-leads': 'leads from other channels',
    rejected: 'rejected ones',
    'not-buying': 'customers who bought nothing in the period',
    'never-bought': 'accounts that never bought',
  },
  parts: {
    spent: 'spent',
    time: 'sellers’ time',
    margin: 'margin',
  },
  product: (what, of, by) => `${what}, ${of} × ${by}`,
  mean: (amount) => `mean ${amount}`,
  ofGroup: (name, formula) => `${name}: ${formula}`,
  allocated: {
    opportunities: 'shared part of it, allocated by opportunities closed',
    revenue: 'shared part of it, allocated by revenue won',
    hours: 'shared part of it, allocated by hours logged',
  },
  allocatedBy: (key) => `shared part of it, allocated by “${key}”`,
  omitted: (of) => `not usable, of ${of} records`,
  filter: (dimension) => `filter: ${dimension}`,
  asOf: 'as of',
  asOfMoment: (moment) => `As of ${moment}`,
  source: 'source',
  sourceData: 'handed over by the page',

  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'The browser does not permit copying.',
  table: 'As a table',
  explanation: 'As an explanation',
  download: (format) => `Save as ${format}`,
  notDrawn: 'The page does not permit this picture.',
  someRows: (shown, of) => `The first ${shown} of ${of} rows; the CSV file has all of them.`,
  total: 'Total',
  columns: {
    metric: 'Metric',
    start: 'From',
    end: 'To',
    origin: 'Group',
    at: 'Starting',
    min: 'Value from',
    max: 'Value to',
    value: 'Value',
    share: 'Share',
    cumulative: 'Cumulative',
    plan: 'Plan',
    unit: 'Unit',
    numerator: 'Numerator',
    denominator: 'Denominator',
    count: 'Records',
    pending: 'Still open',
    low: 'Lower limit (95%)',
    high: 'Upper limit (95%)',
    previous: (period) =>
      period.isWhole ? `Compared value, ${part(period)}; value so far` : `Compared value, ${part(period)}`,
    target: 'Target',
    asOf: 'As of',
  },
  inUnit: (label, unit) => `${label} (${unit})`,
  units: {
    count: 'number',
    number: 'ratio',
    share: '1 = 100%',
    hours: 'hours',
    days: 'days',
  },
};
