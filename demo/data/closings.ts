/** What closes when: won, lost and undecided opportunities at their monthly rates, of every account type, some large. */
import { sum } from 'd3-array';
import type { BusinessCalendar } from './calendar.js';
import { between, type Chance, chanceOf, dealing, evenQuantiles, skewedAmount, wholes } from './chance.js';
import { type AccountType, accountTypes, closingsOf, type Outcome, prices, segments, shareOfOutcome } from './rates.js';

export interface Closing {
  type: AccountType;
  outcome: Outcome;
  closedAt: number;
  amount: number;
  /** How many orders follow if it is won. */
  orders: number;
}

/** The plan runs ahead of now, further than the longest sales cycle: what closes later is open today. */
const MONTHS_AHEAD = 11;

/** Large opportunities are lost a little more often. */
const amountOf: Readonly<Record<Outcome, number>> = { won: 1, lost: 1.12, 'no-decision': 1 };

/** All closings of one outcome, from the first month of the history to those to come, by day. */
export function planClosings(seed: number, calendar: BusinessCalendar, outcome: Outcome): Closing[] {
  const chance = chanceOf(seed, outcome);
  const count = wholes(chance);
  const typeInTurn = dealing(accountTypes, chance);
  const next = amounts(chance);
  const backs = Array.from({ length: calendar.months + MONTHS_AHEAD + 1 }, (_, index) => calendar.months - index);
  return backs.flatMap((back) => {
    const length = count(closingsOf(back)[outcome] * calendar.length(back));
    return Array.from({ length }, (_, index) => {
      const type = typeInTurn((one) => shareOfOutcome(one, outcome) * between(chance, 0.8, 1.2));
      const { amount, orders } = next(type);
      const closedAt = calendar.inMonth(back, (index + between(chance, 0.2, 0.8)) / length, chance);
      return { type, outcome, closedAt, orders, amount: toTens(amount * amountOf[outcome] * prices(back)) };
    }).sort((a, b) => a.closedAt - b.closedAt);
  });
}

function amounts(chance: Chance): (type: AccountType) => Pick<Closing, 'amount' | 'orders'> {
  const quantiles = new Map(
    accountTypes.map((type) => [type, { amount: evenQuantiles(chance), orders: evenQuantiles(chance) }]),
  );
  return (type) => {
    const next = quantiles.get(type)!;
    const orders = ordersOf(type, next.orders());
    return { amount: segments[type].order * orders * skewedAmount(next.amount(), 0.32), orders };
  };
}

function ordersOf(type: AccountType, quantile: number): number {
  const [once, twice] = segments[type].ordersPerWin;
  return quantile < once ? 1 : quantile < once + twice ? 2 : 3;
}

/** What is won in a month of mean length, by the rates alone. */
export function revenueOf(back: number): number {
  const amountOfType = ({ order, ordersPerWin }: (typeof segments)[AccountType]) =>
    order * sum(ordersPerWin, (share, index) => share * (index + 1));
  const total = sum(accountTypes, (type) => shareOfOutcome(type, 'won') * amountOfType(segments[type]));
  const mean = total / sum(accountTypes, (type) => shareOfOutcome(type, 'won'));
  return closingsOf(back).won * mean * prices(back);
}

export const toTens = (euros: number): number => Math.round(euros / 10) * 10;
