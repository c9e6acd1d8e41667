/** When opportunities were created: one sales cycle before they close. */
import type { BusinessCalendar } from './calendar.js';
import { type Chance, chanceOf, evened, evenQuantiles, skewed } from './chance.js';
import type { Credited } from './credit.js';
import { accountTypes, type Outcome, outcomes, segments } from './rates.js';

export interface Created extends Credited {
  createdAt: number;
}

const LONGEST_CYCLE_DAYS = 300;
const SHORTEST_CYCLE_DAYS = 4;

/** Relative to the cycle of a win; where nobody decided, it was not for haste. */
const cycleOf: Readonly<Record<Outcome, number>> = { won: 1, lost: 0.95, 'no-decision': 1.9 };

/** How many neighbours on each side a day of creation is the mean of: two weeks or so. */
const NEIGHBOURS = 60;

/** Opportunities by creation. */
export function withCreation(seed: number, calendar: BusinessCalendar, closings: readonly Credited[]): Created[] {
  const chance = chanceOf(seed, 'creation');
  const cycle = cycles(chance);
  const byDay = closings
    .map((closing) => ({ closing, day: closing.closedAt - cycle(closing) }))
    .sort((a, b) => a.day - b.day);
  const days = evened(
    byDay.map(({ day }) => day),
    NEIGHBOURS,
  );
  return byDay
    .map(({ closing }, index) => ({
      ...closing,
      createdAt: calendar.atWork(possibleDay(closing, days[index]!, calendar), chance),
    }))
    .sort((a, b) => a.createdAt - b.createdAt);
}

/** Before it closed, and not before the seller joined. */
function possibleDay({ seller: { joined }, closedAt }: Credited, day: number, calendar: BusinessCalendar): number {
  const earliest = joined === undefined ? -Infinity : calendar.monthStart(joined);
  return Math.min(Math.max(day, earliest), closedAt - SHORTEST_CYCLE_DAYS);
}

/** Days from creation to closing: right-skewed, longer for larger customers. */
function cycles(chance: Chance): (closing: Credited) => number {
  const quantiles = new Map(
    outcomes.map((outcome) => [outcome, new Map(accountTypes.map((type) => [type, evenQuantiles(chance)]))]),
  );
  return ({ type, outcome }) => {
    const quantile = quantiles.get(outcome)!.get(type)!();
    const days = segments[type].cycleDays * cycleOf[outcome] * skewed(quantile, 0.55);
    return Math.min(LONGEST_CYCLE_DAYS, Math.max(SHORTEST_CYCLE_DAYS, days));
  };
}
