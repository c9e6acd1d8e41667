/** Orders: what follows from won opportunities, what customers buy again by themselves, and what is taken back. */
import { group } from 'd3-array';
import type { Order } from '../../src/contract/records.js';
import type { Customer } from './accounts.js';
import type { BusinessCalendar } from './calendar.js';
import { between, type Chance, chanceOf, evenQuantiles, pick, skewedAmount, wholes } from './chance.js';
import { toTens } from './closings.js';
import type { Deal } from './deals.js';
import type { KnownDeals } from './opportunities.js';
import { accountTypes, prices, segments, volume } from './rates.js';
import { presence, type Staff, staff } from './staff.js';

interface PlannedOrder {
  customer: Customer;
  at: number;
  amount: number;
  /** The opportunity it came from; it names the seller. */
  deal?: Deal;
}

const TAKEN_BACK = 0.018;

export function orderRows(
  seed: number,
  calendar: BusinessCalendar,
  customers: readonly Customer[],
  known: KnownDeals,
): Order[] {
  const chance = chanceOf(seed, 'orders');
  const orders = [...ordersOfWins(calendar, [...known.keys()], chance), ...reorders(calendar, customers, chance)];
  return [...orders, ...creditNotes(calendar, orders, chance)]
    .filter(({ at }) => at >= calendar.start && at <= calendar.now)
    .sort((a, b) => a.at - b.at)
    .map(({ customer, at, amount, deal }, index) => ({
      id: `b${index + 1}`,
      account: customer.row.id,
      seller: (deal?.seller ?? whoLookedAfter(customer, calendar.monthsBack(at))).id,
      at: calendar.text(at),
      amount,
      margin: toTens(amount * segments[customer.row.type].margin),
      ...(deal ? { opportunity: known.get(deal)! } : { channel: 'existing' }),
    }));
}

/** The first order comes with the signature or days later, the others in the following months. */
function ordersOfWins(calendar: BusinessCalendar, deals: readonly Deal[], chance: Chance): PlannedOrder[] {
  const won = deals.filter(({ outcome, closedAt }) => outcome === 'won' && closedAt <= calendar.now);
  return won.flatMap((deal) => {
    let at = Math.max(deal.closedAt, calendar.atWork(deal.closedAt + between(chance, 0, 6), chance));
    let left = deal.amount;
    return Array.from({ length: deal.orders }, (_, index): PlannedOrder => {
      if (index > 0) at = calendar.atWork(at + between(chance, 20, 50), chance);
      const isLast = index === deal.orders - 1;
      const amount = isLast ? left : toTens((left / (deal.orders - index)) * between(chance, 0.8, 1.2));
      left -= amount;
      return { customer: deal.customer, at, amount, deal };
    });
  });
}

function reorders(calendar: BusinessCalendar, customers: readonly Customer[], chance: Chance): PlannedOrder[] {
  const ofType = group(customers, ({ row }) => row.type);
  return accountTypes.flatMap((type) => {
    const count = wholes(chance);
    const quantile = evenQuantiles(chance);
    const orders: PlannedOrder[] = [];
    for (let back = calendar.months; back >= 0; back -= 1) {
      const length = count(segments[type].reorders * volume(back) * calendar.length(back));
      for (let index = 0; index < length; index += 1) {
        const at = calendar.inMonth(back, (index + between(chance, 0.2, 0.8)) / length, chance);
        const amount = toTens(segments[type].order * prices(back) * skewedAmount(quantile(), 0.5));
        const all = ofType.get(type) ?? [];
        const passed = (at - calendar.start) / (calendar.now - calendar.start);
        const buying = all.filter(({ opens }) => opens <= passed);
        orders.push({ customer: pick(buying.length > 0 ? buying : all, chance), at, amount });
      }
    }
    return orders;
  });
}

/** A part of an order comes back weeks later. */
function creditNotes(calendar: BusinessCalendar, orders: readonly PlannedOrder[], chance: Chance): PlannedOrder[] {
  return orders
    .filter(() => chance() < TAKEN_BACK)
    .map((order) => ({
      ...order,
      at: calendar.atWork(order.at + between(chance, 4, 30), chance),
      amount: -toTens(order.amount * between(chance, 0.1, 0.6)),
    }));
}

/** Before somebody new joined, a colleague of the team did. */
function whoLookedAfter({ owner }: Customer, back: number): Staff {
  if (presence(owner, back) > 0) return owner;
  return staff.find(({ team, joined }) => team === owner.team && joined === undefined) ?? owner;
}
