/** Who won what, and who lost it. */
import { group, rollup, sum } from 'd3-array';
import type { BusinessCalendar } from './calendar.js';
import { between, type Chance, chanceOf, dealing } from './chance.js';
import { type Closing, revenueOf, toTens } from './closings.js';
import { accountTypes } from './rates.js';
import { presence, type Staff, staff } from './staff.js';

export interface Credited extends Closing {
  seller: Staff;
}

/**
 * Gives the wins of each month to the sellers. There are hardly two for each: dealt by chance, half of the sellers would
 * have none on most days, and the company's revenue would be a matter of luck. So the largest is dealt first, to whom
 * most is expected of; and what a seller reaches is bent towards that.
 */
export function creditWins(seed: number, calendar: BusinessCalendar, wins: readonly Closing[]): Credited[] {
  const chance = chanceOf(seed, 'credit');
  const months = group(wins, ({ closedAt }) => calendar.monthsBack(closedAt));
  return [...months].flatMap(([back, ofMonth]) => {
    const revenue = revenueOf(back) * calendar.length(back) * between(chance, 0.98, 1.02);
    const expected = expectations(back, revenue, chance);
    const dealt = dealLargestFirst(ofMonth, expected);
    const bent = [...group(dealt, ({ seller }) => seller)].flatMap(([seller, own]) =>
      bentTowards(expected.get(seller)!, own),
    );
    const days = ofMonth.map(({ closedAt }) => closedAt);
    return spreadOverMonth(bent, days, (day) => revenue * calendar.elapsed(day), chance);
  });
}

/** Nobody closes anything in their first month. */
const presenceToClose = (seller: Staff, back: number): number => presence(seller, back + 1);

/** What each seller reaches in a month: the revenue of all, by quota and form. */
function expectations(back: number, revenue: number, chance: Chance): Map<Staff, number> {
  const partOf = (seller: Staff) =>
    seller.quota * seller.form * presenceToClose(seller, back) * between(chance, 0.85, 1.15);
  const parts = new Map(staff.map((seller) => [seller, partOf(seller)]));
  const total = sum(parts.values());
  return new Map([...parts].map(([seller, part]) => [seller, (revenue * part) / total]));
}

function dealLargestFirst(wins: readonly Closing[], expected: ReadonlyMap<Staff, number>): Credited[] {
  // Who has not begun yet misses nothing, which would be most once all others have what is expected of them.
  const missing = new Map([...expected].filter(([, amount]) => amount > 0));
  return [...wins]
    .sort((a, b) => b.amount - a.amount)
    .map((win) => {
      const [seller] = [...missing].reduce((most, other) => (other[1] > most[1] ? other : most));
      missing.set(seller, missing.get(seller)! - win.amount);
      return { ...win, seller };
    });
}

function bentTowards(expected: number, own: readonly Credited[]): Credited[] {
  const reached = sum(own, ({ amount }) => amount);
  const bend = within(0.7, expected / reached, 1.4);
  return own.map((win) => ({ ...win, amount: toTens(win.amount * bend) }));
}

/**
 * Deals the days of a month anew, so that the wins of each seller lie apart; and bends amounts a little more, towards
 * the course of the company.
 */
function spreadOverMonth(
  wins: readonly Credited[],
  days: readonly number[],
  course: (day: number) => number,
  chance: Chance,
): Credited[] {
  const typical = sum(wins, ({ amount }) => amount) / wins.length;
  let reached = 0;
  return inTurn(wins, chance).map((win, index) => {
    const closedAt = days[index]!;
    const missing = course(closedAt) - reached - typical / 2;
    const amount = toTens(win.amount * within(0.8, 1 + missing / (2 * typical), 1.25));
    reached += amount;
    return { ...win, closedAt, amount };
  });
}

const within = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/** An only win comes early enough to be seen for most of the month. */
function inTurn(wins: readonly Credited[], chance: Chance): Credited[] {
  return [...group(wins, ({ seller }) => seller).values()]
    .flatMap((own) => {
      const start = between(chance, 0.1, own.length > 1 ? 0.9 : 0.65);
      return own.map((win, index) => ({ win, turn: (index + start) / own.length }));
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ win }) => win);
}

/** Lost and undecided ones, beside the wins of each seller: who wins less often has more of them. */
export function creditOthers(
  seed: number,
  calendar: BusinessCalendar,
  closings: readonly Closing[],
  wins: readonly Credited[],
): Credited[] {
  const chance = chanceOf(seed, 'credit of others');
  const winsOf = rollup(
    wins,
    (of) => of.length,
    ({ type }) => type,
    ({ seller }) => seller,
  );
  const sellerInTurn = new Map(accountTypes.map((type) => [type, dealing(staff, chance)]));
  return closings.map((closing) => {
    const { type, closedAt } = closing;
    const back = calendar.monthsBack(closedAt);
    const weight = (seller: Staff) =>
      presenceToClose(seller, back) > 0 ? ((winsOf.get(type)?.get(seller) ?? 0) + 1) / seller.closing ** 1.4 : 0;
    const seller = sellerInTurn.get(type)!((one) => weight(one) * between(chance, 0.7, 1.3));
    return { ...closing, seller };
  });
}
