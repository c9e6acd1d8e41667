/**
 * The opportunities, planned from their closing backwards: what closes, who is credited, when it was created, for whom
 * and by which channel. What closes after now is open today.
 */
import { group } from 'd3-array';
import type { Customer } from './accounts.js';
import type { BusinessCalendar } from './calendar.js';
import { between, chanceOf, dealing, pick } from './chance.js';
import { planClosings } from './closings.js';
import { type Created, withCreation } from './creation.js';
import { creditOthers, creditWins } from './credit.js';
import { accountTypes, type ChannelId, channelIds, type Outcome, segments } from './rates.js';

export interface Deal extends Created {
  customer: Customer;
  channel: ChannelId;
}

/** All opportunities, by day of creation; those of the future included. */
export function planDeals(seed: number, calendar: BusinessCalendar, customers: readonly Customer[]): Deal[] {
  const closings = (outcome: Outcome) => planClosings(seed, calendar, outcome);
  const wins = creditWins(seed, calendar, closings('won'));
  const others = creditOthers(seed, calendar, [...closings('lost'), ...closings('no-decision')], wins);
  const channelOf = channelChoice(seed, calendar);
  const customerOf = customerChoice(seed, calendar, customers);
  return withCreation(seed, calendar, [...wins, ...others]).map((created) => ({
    ...created,
    customer: customerOf(created),
    channel: channelOf(created),
  }));
}

/** Channels in turn, with months in which one does better than another. */
function channelChoice(seed: number, calendar: BusinessCalendar): (created: Created) => ChannelId {
  const chance = chanceOf(seed, 'channels');
  const inTurn = new Map(accountTypes.map((type) => [type, dealing(channelIds, chance)]));
  const luckOfMonth = new Map<number, Map<ChannelId, number>>();
  return ({ type, createdAt }) => {
    const back = calendar.monthsBack(createdAt);
    const luck = luckOfMonth.get(back) ?? new Map(channelIds.map((id) => [id, between(chance, 0.88, 1.12)]));
    luckOfMonth.set(back, luck);
    return inTurn.get(type)!((id) => segments[type].channels[id] * luck.get(id)!);
  };
}

/** Share of wins that bring a new customer, as long as there are prospects. */
const NEW_CUSTOMERS = 0.9;

/** Anybody is a prospect; what is won is won with somebody new or with a customer of before. */
function customerChoice(
  seed: number,
  calendar: BusinessCalendar,
  customers: readonly Customer[],
): (created: Created) => Customer {
  const chance = chanceOf(seed, 'customers');
  const ofSeller = group(customers, ({ owner, row }) => `${owner.id} ${row.type}`);
  const won = new Set<Customer>();
  return ({ type, seller, outcome, closedAt }) => {
    const own = ofSeller.get(`${seller.id} ${type}`) ?? [];
    if (outcome !== 'won') return pick(own, chance);
    const passed = (closedAt - calendar.start) / (calendar.now - calendar.start);
    const fresh = own.filter((customer) => !won.has(customer) && customer.opens <= passed);
    const known = own.filter((customer) => won.has(customer));
    const isNew = chance() < NEW_CUSTOMERS && fresh.length > 0;
    const customer = pick(isNew || known.length === 0 ? (fresh.length > 0 ? fresh : own) : known, chance);
    won.add(customer);
    return customer;
  };
}
