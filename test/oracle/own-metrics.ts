/** Metrics of a customer's own, made up at random: each part as the document writes it, and as it is read plainly. */
import type { Condition, Expression, Measure, MetricDefinition } from '../../src/contract/metric.js';
import { isKnown, numberOf, type Row } from './feed.js';
import type { Formula } from './formulas.js';
import type { Look, Term } from './look.js';
import type { Chance } from './random.js';

export interface OwnMetric {
  definition: MetricDefinition;
  formula: (look: Look) => Formula;
}

type Passes = (row: Row, look: Look, at: string) => boolean;
type Value = (row: Row, look: Look, at: string) => number | null;

interface List {
  from: Measure['from'];
  dates: string[];
  tests: [Condition, Passes][];
  values: [Expression, Value, isMoney: boolean][];
  fields: string[];
}

const amount = (row: Row) => numberOf(row.amount);
const margin = (row: Row) => numberOf(row.margin);
const both = (a: number | null, b: number | null, of: (a: number, b: number) => number) =>
  a === null || b === null ? null : of(a, b);
const days = (row: Row, look: Look, from: string, to: string) =>
  look.daysBetween(look.feed.moment(row, from), look.feed.moment(row, to));
const isIn = (value: unknown, ...values: unknown[]) => values.includes(value ?? null);

const amounts: List['values'] = [
  [{ field: 'amount' }, amount, true],
  [
    { subtract: [{ field: 'amount' }, { field: 'margin' }] },
    (row) => both(amount(row), margin(row), (a, b) => a - b),
    true,
  ],
  [{ add: [{ field: 'margin' }, 100] }, (row) => both(margin(row), 100, (a, b) => a + b), true],
];

const ownerOf = (row: Row, { feed }: Look, at: string) => feed.ownerOf('opportunities', row, row, at);

const lists: List[] = [
  {
    from: 'opportunities',
    dates: ['createdAt', 'closedAt'],
    tests: [
      [{ field: 'status', in: ['won', 'open'] }, ({ status }) => isIn(status, 'won', 'open')],
      [{ field: 'product', notIn: [null, 'q'] }, ({ product }) => !isIn(product, null, 'q')],
      [
        { field: 'account.type', in: ['Gold', null] },
        (row, { feed }, at) => {
          const account = feed.find('accounts', row.account);
          return isIn(account && feed.typeOf(account, row, at), 'Gold', null);
        },
      ],
      [
        { field: 'channel.group', notIn: ['marketing'] },
        (row, { feed }) => !isIn(feed.find('channels', row.channel)?.group, 'marketing'),
      ],
      [
        { days: ['createdAt', 'closedAt'], atLeast: 5, atMost: 60 },
        (row, look) => {
          const between = days(row, look, 'createdAt', 'closedAt');
          return between !== null && between >= 5 && between <= 60;
        },
      ],
      [
        {
          anyOf: [
            { field: 'business', in: ['new'] },
            { field: 'seller', in: ['a', null] },
          ],
        },
        (row, look, at) => row.business === 'new' || isIn(ownerOf(row, look, at), 'a', null),
      ],
      [{ field: 'amount', notIn: [null] }, ({ amount }) => isKnown(amount)],
      [
        { field: 'amount', atLeast: 2000, below: 8000 },
        (row) => amount(row) !== null && amount(row)! >= 2000 && amount(row)! < 8000,
      ],
      [{ field: 'margin', below: 1000 }, (row) => margin(row) !== null && margin(row)! < 1000],
    ],
    values: [
      ...amounts,
      [{ daysBetween: ['createdAt', 'closedAt'] }, (row, look) => look.cycle(row), false],
      [
        { multiply: [{ field: 'amount' }, { field: 'probability' }, 2] },
        (row) => both(amount(row), numberOf(row.probability), (a, b) => 2 * a * b),
        true,
      ],
      [
        { multiply: [{ field: 'amount' }, { field: 'seller.hourlyCost' }] },
        (row, look, at) => {
          const seller = look.feed.find('sellers', ownerOf(row, look, at));
          return both(amount(row), numberOf(seller?.hourlyCost), (a, b) => a * b);
        },
        true,
      ],
    ],
    fields: ['account', 'seller'],
  },
  {
    from: 'activities',
    dates: ['at', 'opportunity.createdAt'],
    tests: [
      [{ field: 'kind', in: ['meeting'] }, ({ kind }) => kind === 'meeting'],
      [{ field: 'status', notIn: ['planned'] }, ({ status }) => status !== 'planned'],
      [
        { field: 'opportunity.status', in: ['won', null] },
        (row, { feed }) => isIn(feed.opportunityOf(row)?.status, 'won', null),
      ],
      [
        { days: ['at', 'asOf'], atMost: 20 },
        (row, look) => {
          const between = look.daysBetween(look.feed.moment(row, 'at'), look.feed.calendar.now);
          return between !== null && between <= 20;
        },
      ],
    ],
    values: [[{ field: 'minutes' }, ({ minutes }) => numberOf(minutes), false]],
    fields: ['opportunity'],
  },
  {
    from: 'orders',
    dates: ['at'],
    tests: [
      [{ field: 'channel', in: ['web', null] }, ({ channel }) => isIn(channel, 'web', null)],
      [{ field: 'amount', atLeast: 0 }, (row) => amount(row)! >= 0],
      [
        { field: 'account.target', in: ['large'] },
        (row, { feed }) => feed.find('accounts', row.account)?.target === 'large',
      ],
    ],
    values: amounts,
    fields: ['account'],
  },
];

interface OwnMeasure {
  measure: Measure;
  term: (look: Look) => Term;
}

function measureOf(chance: Chance): OwnMeasure {
  const list = chance.pick(...lists);
  const { from } = list;
  const at = chance.pick(...list.dates);
  const tests = chance.shuffled(list.tests).slice(0, chance.below(3));
  const field = chance.pick(...list.fields);
  const isFirst = chance.is(0.2);
  const span = chance.pick('in-period', 'in-period', 'to-date');
  const aggregate = chance.pick('count', 'sum', 'mean', 'median', 'distinct');
  const [expression, valueOf, isMoney] = chance.pick(...list.values);
  const of = aggregate === 'distinct' ? { of: { field } } : aggregate === 'count' ? {} : { of: expression };
  const where = [...tests.map(([condition]) => condition), ...(isFirst ? [{ firstOf: field }] : [])];
  const measure: Measure = { from, at, span, where, aggregate, ...of };
  const term = (look: Look): Term => {
    const passes = (row: Row) => tests.every(([, test]) => test(row, look, at));
    const moment = (row: Row) => look.feed.moment(row, at);
    const text = (row: Row) => {
      const value = field === 'seller' ? ownerOf(row, look, at) : row[field];
      return isKnown(value) ? String(value) : null;
    };
    const isPreceded = (row: Row) =>
      text(row) !== null &&
      moment(row) !== undefined &&
      look.rows(from).some((other) => text(other) === text(row) && passes(other) && moment(other)! < moment(row)!);
    const wanted = (row: Row) => passes(row) && !(isFirst && isPreceded(row));
    const { rows } = span === 'to-date' ? look.toDate(from, at, wanted) : look.dated(from, at, wanted);
    const values = rows.map((row) =>
      aggregate === 'count' ? 1 : aggregate === 'distinct' ? text(row) : valueOf(row, look, at),
    );
    const hasMoney = isMoney && aggregate !== 'count' && aggregate !== 'distinct';
    return { list: from, rows, how: aggregate, values, isMoney: hasMoney };
  };
  return { measure, term };
}

export function ownMetricOf(chance: Chance): OwnMetric {
  const numerator = Array.from({ length: chance.pick(1, 1, 2) }, () => measureOf(chance));
  const denominator = chance.is(0.4) ? [measureOf(chance)] : undefined;
  const hasMoney = ({ measure }: OwnMeasure) =>
    !/^(count|distinct)$/.test(measure.aggregate) && /amount|margin/.test(JSON.stringify(measure.of));
  const isMoney = hasMoney(numerator[0]!) && !(denominator && hasMoney(denominator[0]!));
  return {
    definition: {
      ...{ id: 'own', kind: 'flow', unit: isMoney ? 'money' : 'number', direction: 'neutral', label: 'Own' },
      numerator: numerator.map(({ measure }) => measure),
      ...(denominator && { denominator: denominator.map(({ measure }) => measure) }),
    },
    formula: (look) => ({
      of: numerator.map(({ term }) => term(look)),
      ...(denominator && { per: denominator.map(({ term }) => term(look)) }),
    }),
  };
}
