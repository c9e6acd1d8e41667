/** Who won what: each deal goes to the seller whom it brings nearest to what is expected of them this month. */
import { group, rollup, sum } from 'd3-array';
import type { BusinessCalendar } from './calendar.js';
import { between, chanceOf, dealing } from './chance.js';
import type { Closing } from './closings.js';
import { accountTypes } from './rates.js';
import { presence, type Staff, staff } from './staff.js';

/** Wins are few and large: dealt by chance, half of the sellers would have none on most days. */
export function creditWins(seed: number, calendar: BusinessCalendar, wins: readonly Closing[]): Map<Closing, Staff> {
  const chance = chanceOf(seed, 'credit');
  const credit = new Map<Closing, Staff>();
  for (const [back, ofMonth] of group(wins, ({ closedAt }) => calendar.monthsBack(closedAt))) {
    const revenue = sum(ofMonth, ({ amount }) => amount);
    const expected = expectations(back, revenue, () => between(chance, 0.9, 1.1));
    const reached = new Map<Staff, number>();
    for (const win of ofMonth) {
      const winner = nearest(win, calendar, (seller) => ({
        expected: expected.get(seller) ?? 0,
        reached: reached.get(seller) ?? 0,
        luck: between(chance, 0.9, 1.1),
      }));
      reached.set(winner, (reached.get(winner) ?? 0) + win.amount);
      credit.set(win, winner);
    }
  }
  return credit;
}

/** What each seller reaches in a month: the revenue of all, by quota and form. */
function expectations(back: number, revenue: number, luck: () => number): Map<Staff, number> {
  const parts = new Map(staff.map((seller) => [seller, seller.quota * seller.form * presence(seller, back) * luck()]));
  const total = sum(parts.values());
  return new Map([...parts].map(([seller, part]) => [seller, (revenue * part) / total]));
}

interface Standing {
  expected: number;
  reached: number;
  luck: number;
}

function nearest(win: Closing, calendar: BusinessCalendar, standingOf: (seller: Staff) => Standing): Staff {
  // Those who closed a deal are ahead of the calendar for a while.
  const elapsed = Math.min(1, calendar.elapsed(win.closedAt) + 0.2);
  const candidates = staff.filter((seller) => presence(seller, calendar.monthsBack(win.createdAt)) > 0);
  const gain = (seller: Staff): number => {
    const { expected, reached, luck } = standingOf(seller);
    const missing = expected * elapsed * luck - reached;
    // How much less the squared distance becomes, relative to what is expected of the seller.
    return (missing ** 2 - (missing - win.amount) ** 2) / expected ** 2;
  };
  const gains = candidates.map((seller) => ({ seller, gain: gain(seller) }));
  return gains.reduce((best, other) => (other.gain > best.gain ? other : best)).seller;
}

/** Lost and undecided ones, beside the wins of each seller: who wins less often has more of them. */
export function creditOthers(
  seed: number,
  calendar: BusinessCalendar,
  closings: readonly Closing[],
  wins: ReadonlyMap<Closing, Staff>,
): Map<Closing, Staff> {
  const chance = chanceOf(seed, 'credit of others');
  const winsOf = rollup(wins, (of) => of.length, ([{ type }]) => type, ([, seller]) => seller);
  const sellerInTurn = new Map(accountTypes.map((type) => [type, dealing(staff, chance)]));
  return new Map(
    closings.map((closing) => {
      const { type, createdAt } = closing;
      const back = calendar.monthsBack(createdAt);
      const weight = (seller: Staff) =>
        (((winsOf.get(type)?.get(seller) ?? 0) + 1) * presence(seller, back)) / seller.closing ** 1.4;
      return [closing, sellerInTurn.get(type)!((seller) => weight(seller) * between(chance, 0.7, 1.3))];
    }),
  );
}
