/** What each metric means, one line each, word for word from its definition and without a look at the catalogue. */
import { isKnown, numberOf, type Row, shareOf, sharesOf } from './feed.js';
import { daysLater, monthsLater } from './calendar.js';
import { Look, type Rows, type Term } from './look.js';

export interface Formula {
  of: Term[];
  /** What it is divided by. */
  per?: Term[];
  /** A cohort that can still grow. */
  pending?: Rows;
  /** Those are too young to be in what it is divided by. */
  isAged?: boolean;
  /** The customers of a year, how many of them did not come back in the next, and whether the document tells of both. */
  stay?: { customers: number; lost: number; isKnown: boolean };
}

const count = ({ list, rows }: Rows): Term => ({ list, rows, how: 'count', values: rows.map(() => 1), isMoney: false });
const each = (how: Term['how'], { list, rows }: Rows, of: (row: Row) => Term['values'][number]): Term => ({
  ...{ list, rows, how, isMoney: false },
  values: rows.map(of),
});
const distinct = (rows: Rows, field: string) =>
  each('distinct', rows, (row) => (isKnown(row[field]) ? String(row[field]) : null));
const money = (rows: Rows, of: (row: Row) => number | null, how: Term['how'] = 'sum'): Term => ({
  ...each(how, rows, of),
  isMoney: true,
});

const amount = (row: Row) => numberOf(row.amount);
const margin = (row: Row) => numberOf(row.margin);
const hoursOf = (row: Row) => (isKnown(row.minutes) ? (row.minutes as number) / 60 : null);
const times = (a: number | null, b: number | null) => (a === null || b === null ? null : a * b);
const less = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);
const only = ({ list, rows }: Rows, passes: (row: Row) => boolean): Rows => ({ list, rows: rows.filter(passes) });
const knows = (field: string) => (row: Row) => isKnown(row[field]);

const over = (of: Term | Term[], per: Term, pending?: Rows): Formula => ({
  of: [of].flat(),
  per: [per],
  ...(pending && { pending }),
});
const plain = (...of: Term[]): Formula => ({ of });

const isAppointment = ({ kind }: Row) => kind === 'meeting' || kind === 'visit' || kind === 'demo';
const hours = (rows: Rows) => each('sum', rows, hoursOf);
const cost = (look: Look, rows: Rows) => money(rows, (row) => look.cost(row));

/** Time with those who are customers already wins no new ones. */
const timeForNew = (look: Look, window = look.window) =>
  cost(
    look,
    look.held((row) => look.feed.opportunityOf(row)?.business !== 'existing', 'at', window),
  );

const total = (values: (number | null)[]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
/** A sum of money goes by amounts in the currency of the document. */
const inOwn = (look: Look, { rows }: Rows) =>
  rows.filter(({ currency = null }) => (currency ?? look.feed.document.currency) === look.feed.document.currency);
const byOpportunities = (look: Look) => sharesOf(look.closed('won', 'lost', 'no-decision').rows);
const byRevenue = (look: Look) => total(inOwn(look, look.closed('won')).map((row) => times(amount(row), shareOf(row))));
const byHours = (look: Look) => total(look.held().rows.map(hoursOf));

const newCustomers = (look: Look) => distinct(look.firstWins(), 'account');
const ofNewCustomers = (look: Look) => look.firstWins(knows('account'));
const acquisitionCost = (look: Look, key = byOpportunities) => [look.spent(key), timeForNew(look)];

const age = (look: Look, row: Row) =>
  look.daysBetween(look.feed.moment(row, 'createdAt'), look.feed.calendar.now) ?? NaN;
const daysTo = (look: Look, row: Row, field: string) =>
  look.daysBetween(look.feed.moment(row, 'createdAt'), look.feed.moment(row, field)) ?? NaN;

const isConverted = (row: Row) => isKnown(row.convertedAt) || isKnown(row.opportunity);
const isMarketing = (look: Look) => (row: Row) => look.feed.find('channels', row.channel)?.group === 'marketing';
const statusOf = (look: Look, row: Row) => look.feed.opportunityOf(row)?.status;

/** Activities for opportunities that ended so in the window, whenever they were. */
const onThoseThat = (look: Look, ended: string, passes: (row: Row) => boolean = () => true) =>
  look.held((row) => statusOf(look, row) === ended && passes(row), 'opportunity.closedAt');

const cycle = (look: Look, how: 'median' | 'mean') => plain(each(how, look.closed('won'), (row) => look.cycle(row)));

const ofOpportunities: Formulas = {
  'opportunities-won': (look) => plain(count(look.closed('won'))),
  'opportunities-lost': (look) => plain(count(look.closed('lost'))),
  'opportunities-no-decision': (look) => plain(count(look.closed('no-decision'))),
  'opportunities-created': (look) => plain(count(look.created())),
  'opportunities-created-by-channel': (look) => plain(count(look.created())),
  'opportunities-open': (look) => plain(count(look.open())),
  'pipeline-open': (look) => plain(money(look.open(), amount)),
  'pipeline-weighted': (look) => plain(money(look.open(), (row) => times(amount(row), numberOf(row.probability)))),
  'revenue-won': (look) => plain(money(look.closed('won'), amount)),
  'revenue-by-segment': (look) => plain(money(look.closed('won'), amount)),
  'revenue-by-seller': (look) => plain(money(look.closed('won'), amount)),
  'lost-value': (look) => plain(money(look.closed('lost'), amount)),
  'lost-value-margin': (look) => plain(money(look.closed('lost'), margin)),
  'margin-won': (look) => plain(money(look.closed('won'), margin)),
  'sales-cycle': (look) => cycle(look, 'median'),
  'sales-cycle-mean': (look) => cycle(look, 'mean'),
};

const conversion: Formulas = {
  'win-rate': (look) => over(count(look.closed('won')), count(look.closed('won', 'lost'))),
  'win-rate-broad': (look) => over(count(look.closed('won')), count(look.closed('won', 'lost', 'no-decision'))),
  'win-rate-value': (look) => over(money(look.closed('won'), amount), money(look.closed('won', 'lost'), amount)),
  'win-rate-value-broad': (look) =>
    over(money(look.closed('won'), amount), money(look.closed('won', 'lost', 'no-decision'), amount)),
  'win-rate-created': (look) =>
    over(
      count(look.created(({ status }) => status === 'won')),
      count(look.created()),
      look.created(({ status }) => status === 'open'),
    ),
  'win-rate-within-90-days': (look) => ({
    ...over(
      count(look.created((row) => age(look, row) >= 90 && row.status === 'won' && daysTo(look, row, 'closedAt') <= 90)),
      count(look.created((row) => age(look, row) >= 90)),
      look.created((row) => age(look, row) < 90),
    ),
    isAged: true,
  }),
  'period-conversion': (look) => over(count(look.closed('won')), count(look.created())),
  'conversion-rate': (look) => over(newCustomers(look), count(look.leads())),
  leads: (look) => plain(count(look.leads())),
  'lead-to-opportunity': (look) => over(count(look.leads(isConverted)), count(look.leads())),
  'lead-to-opportunity-within-30-days': (look) => ({
    ...over(
      count(look.leads((row) => age(look, row) >= 30 && daysTo(look, row, 'convertedAt') <= 30)),
      count(look.leads((row) => age(look, row) >= 30)),
      look.leads((row) => age(look, row) < 30),
    ),
    isAged: true,
  }),
  'lead-to-opportunity-period': (look) => over(count(look.created()), count(look.leads())),
  'lead-to-customer': (look) =>
    over(
      count(look.leads((row) => statusOf(look, row) === 'won')),
      count(look.leads()),
      look.leads((row) => statusOf(look, row) === 'open'),
    ),
  'leads-marketing': (look) => plain(count(look.leads(isMarketing(look)))),
  'marketing-lead-conversion': (look) =>
    over(
      count(look.leads((row) => isMarketing(look)(row) && statusOf(look, row) === 'won')),
      count(look.leads(isMarketing(look))),
      look.leads((row) => isMarketing(look)(row) && statusOf(look, row) === 'open'),
    ),
  'marketing-lead-to-opportunity': (look) =>
    over(count(look.leads((row) => isMarketing(look)(row) && isConverted(row))), count(look.leads(isMarketing(look)))),
  mql: (look) =>
    plain(count(look.dated('leads', 'qualifiedAt', (row) => isKnown(row.qualifiedAt) && !isKnown(row.rejectedAt)))),
};

const effort: Formulas = {
  appointments: (look) => plain(count(look.held(isAppointment))),
  'effort-per-win': (look) => over(count(look.held(isAppointment)), count(look.closed('won'))),
  'effort-per-win-winning-path': (look) =>
    over(count(onThoseThat(look, 'won', isAppointment)), count(look.closed('won'))),
  'effort-per-win-hours': (look) => over(hours(look.held()), count(look.closed('won'))),
  'effort-per-win-activities': (look) => over(count(look.held()), count(look.closed('won'))),
  'effort-per-opportunity': (look) => over(count(look.held()), count(look.created())),
  'time-spent': (look) => plain(hours(look.held())),
  'cost-of-effort': (look) => plain(cost(look, look.held())),
  'cost-per-opportunity': (look) => over(cost(look, look.held()), count(look.closed('won', 'lost', 'no-decision'))),
  'lost-effort-cost': (look) => plain(cost(look, onThoseThat(look, 'lost'))),
  // Margin over hours; what it says of a group follows from the others, see `figure.ts`.
  'alternative-cost': (look) => over(money(look.closed('won'), margin), hours(look.held())),
};

const acquisition: Formulas = {
  'new-customers': (look) => plain(newCustomers(look)),
  'acquisition-cost': (look) => plain(...acquisitionCost(look)),
  cac: (look) => over(acquisitionCost(look), newCustomers(look)),
  'cac-marketing-only': (look) =>
    over(
      look.spent(byOpportunities, ({ kind }) => !isKnown(kind) || kind === 'marketing'),
      newCustomers(look),
    ),
  'cac-program': (look) => over(look.spent(byOpportunities), newCustomers(look)),
  'cac-lag': (look) =>
    over([look.spent(byOpportunities, undefined, look.lagged()), timeForNew(look, look.lagged())], newCustomers(look)),
  'cac-by-segment': (look) => over(acquisitionCost(look), newCustomers(look)),
  'cac-by-segment-revenue': (look) => over(acquisitionCost(look, byRevenue), newCustomers(look)),
  'cac-by-segment-hours': (look) => over(acquisitionCost(look, byHours), newCustomers(look)),
  'acquisition-cost-share': (look) => over(acquisitionCost(look), money(ofNewCustomers(look), margin)),
  'acquisition-cost-share-of-revenue': (look) => over(acquisitionCost(look), money(ofNewCustomers(look), amount)),
};

const withMargin = (look: Look) => only(look.orders(), knows('margin'));

const isNoCreditNote = (row: Row) => !(amount(row)! < 0);
const bought = (orders: Rows): Rows => only(orders, isNoCreditNote);

/** Of the last twelve months, with who of the twelve before did not come back. */
function lifetime(look: Look, of: (row: Row) => number | null, passes: (row: Row) => boolean = () => true): Formula {
  const { end: whole, until } = look.window;
  const end = [whole, daysLater(until.slice(0, 10), 1)].sort()[0]!;
  const [start, middle] = [monthsLater(end, -24), monthsLater(end, -12)];
  const year = new Look(look.feed, { start: middle, end, until }, look.slices);
  const before = new Look(look.feed, { start, end: middle, until }, look.slices);
  const names = ({ rows }: Rows) => [...new Set(rows.filter(passes).map(({ account }) => account))];
  const [now, then] = [names(year.orders()), names(before.orders())];
  look.toDate('orders', 'at');
  return {
    ...over(money(year.orders(), of), distinct(only(year.orders(), passes), 'account')),
    stay: {
      customers: then.length,
      lost: then.filter((name) => !now.includes(name)).length,
      isKnown: look.rows('orders').some((row) => look.feed.moment(row, 'at')! <= `${start}T00:00:00.000`),
    },
  };
}

const ofOrders: Formulas = {
  'revenue-invoiced': (look) => plain(money(look.dated('orders', 'invoicedAt', knows('invoicedAt')), amount)),
  'contribution-margin': (look) =>
    plain(
      money(look.orders(), margin),
      money(look.dated('spend', 'at'), (row) => times(amount(row), -1)),
      money(look.held(), (row) => times(look.cost(row), -1)),
    ),
  'basket-lifetime-predictive': (look) => lifetime(look, amount, isNoCreditNote),
  'basket-lifetime-predictive-margin': (look) =>
    lifetime(look, margin, (row) => knows('margin')(row) && isNoCreditNote(row)),
  'revenue-ordered': (look) => plain(money(look.orders(), amount)),
  'basket-per-order': (look) => over(money(look.orders(), amount), count(bought(look.orders()))),
  'basket-per-order-median': (look) => plain(money(bought(look.orders()), amount, 'median')),
  'basket-per-period': (look) => over(money(look.orders(), amount), distinct(bought(look.orders()), 'account')),
  'basket-per-period-all': (look) => over(money(look.orders(), amount), distinct(bought(look.ordersEver()), 'account')),
  'basket-lifetime': (look) => over(money(look.ordersEver(), amount), distinct(bought(look.ordersEver()), 'account')),
  margin: (look) => plain(money(look.orders(), margin)),
  'margin-rate': (look) => over(money(look.orders(), margin), money(withMargin(look), amount)),
  markup: (look) =>
    over(
      money(look.orders(), margin),
      money(withMargin(look), (row) => less(amount(row), margin(row))),
    ),
};

type Formulas = Record<string, (look: Look) => Formula>;

export const formulas: Formulas = { ...ofOpportunities, ...conversion, ...effort, ...acquisition, ...ofOrders };
