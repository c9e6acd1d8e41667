/** Random questions to a random document. */
import type { Query } from '../../src/contract/query.js';
import type { RecordsDocument } from '../../src/contract/records.js';
import { daysLater } from './calendar.js';
import type { Chance } from './random.js';

const COMPARISONS = [
  'previous-to-date',
  'previous-full',
  'year-ago-to-date',
  'year-ago-full',
  'target',
  'team',
  'none',
];
/** Few metrics have targets; their questions ask about them. */
const WITH_TARGETS = /^(revenue-won|opportunities-won|win-rate)$/;
/** With values that some rows have, one that none has, and rows that say nothing. */
const DIMENSIONS: Record<string, (string | null)[]> = {
  seller: ['a', 'b', 'constructor', 'toString', null],
  'opportunity.seller': ['a', 'b', null],
  team: ['north', 'south', null],
  region: ['west', 'east', null],
  channel: ['web', 'fair', '__proto__', 'nowhere', null],
  'channel-group': ['marketing', 'sales', 'partner', null],
  account: ['x', 'y', null],
  'account-type': ['Gold', 'Silver', 'Bronze', null],
  'account-target': ['small', 'large', null],
  product: ['p', 'q', null],
  'account.sector': ['food', 'steel', null],
  size: ['small', 'large', null],
  origin: ['p', 'marketing', null],
};
const EVERY = ['day', 'week', 'month', 'quarter', 'year'] as const;

export function questionOf(chance: Chance, { asOf }: RecordsDocument, metric: string): Query {
  const day = daysLater(asOf.slice(0, 10), -chance.below(80));
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  const period = chance.pick(
    ...['month', 'month', 'month', 'quarter', 'quarter', 'year', 'week', 'today', 'all', year, month, day],
    ...[`${year}-Q${chance.pick(1, 2, 3, 4)}`, `${year}-W${String(1 + chance.below(52)).padStart(2, '0')}`],
    `${day}/${daysLater(day, chance.below(60))}`,
  );
  const dimension = () => chance.pick(...Object.keys(DIMENSIONS));
  const where = Object.fromEntries(
    Array.from({ length: chance.is(0.4) ? chance.pick(1, 1, 2) : 0 }, () => {
      const name = dimension();
      return [name, chance.shuffled(DIMENSIONS[name]!).slice(0, chance.pick(1, 1, 2))];
    }),
  );
  const comparisons = WITH_TARGETS.test(metric) && chance.is(0.7) ? ['target'] : COMPARISONS;
  return {
    ...{ metric, period, compare: chance.is(0.1) ? daysLater(day, -30).slice(0, 7) : chance.pick(...comparisons) },
    ...(chance.is(0.35) && { by: dimension() }),
    ...(Object.keys(where).length > 0 && { where }),
    // Every day of many months would take its time and say nothing more.
    ...(chance.is(0.2) && { every: chance.pick(...(/^(all|year|\d{4})$/.test(period) ? EVERY.slice(2) : EVERY)) }),
    ...(chance.is(0.15) && { bins: 1 + chance.below(20) }),
    ...(chance.is(0.3) && { heads: true }),
  };
}
