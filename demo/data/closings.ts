/**
 * The opportunities, planned from their closing backwards: won, lost and undecided ones close at their monthly rates,
 * and each was created one sales cycle earlier. The plan runs ahead of now: what closes later is open today.
 */
import { mean } from 'd3-array';
import type { BusinessCalendar } from './calendar.js';
import { between, type Chance, chanceOf, dealing, evenQuantiles, skewed, skewedAmount, wholes } from './chance.js';
import { type AccountType, accountTypes, closingsOf, type Outcome, outcomes, prices } from './rates.js';
import { segments, shareOfOutcome } from './rates.js';

/** What is known of an opportunity once it has closed. */
export interface Closing {
  type: AccountType;
  outcome: Outcome;
  createdAt: number;
  closedAt: number;
  amount: number;
  margin: number;
  /** How many orders follow if it is won. */
  orders: number;
}

type Draft = Pick<Closing, 'type' | 'outcome' | 'closedAt'> & { back: number };

/** The longest cycle is shorter: nothing that exists today closes beyond. */
const MONTHS_AHEAD = 11;
const LONGEST_CYCLE_DAYS = 300;
const SHORTEST_CYCLE_DAYS = 4;

/** Lost ones were a little larger and took as long; where nobody decided, it was not for haste. */
const traitsOf: Readonly<Record<Outcome, { amount: number; cycle: number }>> = {
  won: { amount: 1, cycle: 1 },
  lost: { amount: 1.12, cycle: 0.95 },
  'no-decision': { amount: 1, cycle: 1.9 },
};

/** All closings of the history and of the months to come, by day of closing. */
export function planClosings(seed: number, calendar: BusinessCalendar): Closing[] {
  const drafts = outcomes.flatMap((outcome) => {
    const chance = chanceOf(seed, outcome);
    const { amountOf, cycleOf } = { amountOf: amounts(chance), cycleOf: cycles(chance) };
    return draftsOf(outcome, calendar, chance).map((draft) => ({
      ...draft,
      ...amountOf(draft),
      createdOn: draft.closedAt - cycleOf(draft),
    }));
  });
  return withEvenCreation(drafts, calendar, chanceOf(seed, 'creation')).sort((a, b) => a.closedAt - b.closedAt);
}

function draftsOf(outcome: Outcome, calendar: BusinessCalendar, chance: Chance): Draft[] {
  const count = wholes(chance);
  const typeInTurn = dealing(accountTypes, chance);
  const backs = Array.from({ length: calendar.months + MONTHS_AHEAD + 1 }, (_, index) => calendar.months - index);
  return backs.flatMap((back) => {
    const length = count(closingsOf(back)[outcome]);
    return Array.from({ length }, (_, index) => ({
      outcome,
      back,
      closedAt: calendar.inMonth(back, (index + chance()) / length, chance),
      type: typeInTurn((type) => shareOfOutcome(type, outcome) * between(chance, 0.8, 1.2)),
    }));
  });
}

/** Amounts, which keep an eye on what is due so far: after a very large deal come somewhat smaller ones. */
function amounts(chance: Chance): (draft: Draft) => Pick<Closing, 'amount' | 'margin' | 'orders'> {
  const quantiles = new Map(accountTypes.map((type) => [type, { amount: evenQuantiles(chance), orders: evenQuantiles(chance) }]));
  let due = 0;
  return ({ type, outcome, back }) => {
    const price = prices(back) * traitsOf[outcome].amount;
    const typical = shareOfTypes(outcome, (one) => meanAmount(one)) * price;
    const next = quantiles.get(type)!;
    const orders = ordersOf(type, next.orders());
    const balance = Math.min(1.35, Math.max(0.75, 1 + due / (3 * typical)));
    const amount = toTens(segments[type].order * orders * price * skewedAmount(next.amount(), 0.42) * balance);
    due += typical - amount;
    return { amount, margin: toTens(amount * segments[type].margin * between(chance, 0.85, 1.15)), orders };
  };
}

/** The mean of something over the account types, as often as they have an outcome. */
function shareOfTypes(outcome: Outcome, of: (type: AccountType) => number): number {
  const parts = accountTypes.map((type) => ({ share: shareOfOutcome(type, outcome), value: of(type) }));
  return parts.reduce((sum, { share, value }) => sum + share * value, 0) / parts.reduce((sum, { share }) => sum + share, 0);
}

function meanAmount(type: AccountType): number {
  const { order, ordersPerWin } = segments[type];
  return order * ordersPerWin.reduce((sum, share, index) => sum + share * (index + 1), 0);
}

function ordersOf(type: AccountType, quantile: number): number {
  const [once, twice] = segments[type].ordersPerWin;
  return quantile < once ? 1 : quantile < once + twice ? 2 : 3;
}

export const toTens = (euros: number): number => Math.round(euros / 10) * 10;

/** Days from creation to closing. */
function cycles(chance: Chance): (draft: Draft) => number {
  const quantiles = new Map(accountTypes.map((type) => [type, evenQuantiles(chance)]));
  return ({ type, outcome }) => {
    const days = segments[type].cycleDays * traitsOf[outcome].cycle * skewed(quantiles.get(type)!(), 0.55);
    return Math.min(LONGEST_CYCLE_DAYS, Math.max(SHORTEST_CYCLE_DAYS, days));
  };
}

/** How many neighbours on each side a day of creation is the mean of: two weeks or so. */
const NEIGHBOURS = 60;

/**
 * Cycles of chance bunch the days of creation: 96 in one month, 131 in the next. The mean of its neighbours in time
 * moves each by a few days, and the months become alike.
 */
function withEvenCreation<T extends Draft & { createdOn: number }>(drafts: T[], calendar: BusinessCalendar, chance: Chance) {
  const byCreation = drafts.sort((a, b) => a.createdOn - b.createdOn);
  return byCreation.map(({ createdOn, back: _back, ...closing }, index) => {
    const reach = Math.min(NEIGHBOURS, index, byCreation.length - 1 - index);
    const even = mean(byCreation.slice(index - reach, index + reach + 1), (draft) => draft.createdOn) ?? createdOn;
    const day = Math.min(even, closing.closedAt - SHORTEST_CYCLE_DAYS);
    return { ...closing, createdAt: calendar.atWork(day, chance) };
  });
}
