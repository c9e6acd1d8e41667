/** What sellers do for their opportunities: appointments, calls, e-mails, and how long each takes. */
import type { Activity } from '../../src/contract/records.js';
import type { BusinessCalendar } from './calendar.js';
import { between, type Chance, chanceOf, dealing, evened, wholes } from './chance.js';
import type { Deal } from './deals.js';
import type { KnownDeals } from './opportunities.js';
import { accountTypes, type AccountType, segments } from './rates.js';
import { staff } from './staff.js';

type Kind = 'meeting' | 'visit' | 'demo' | 'call' | 'email';

const minutesOf: Readonly<Record<Kind, readonly [least: number, most: number]>> = {
  meeting: [45, 90],
  visit: [60, 130],
  demo: [45, 100],
  call: [10, 25],
  email: [5, 15],
};

/** Parts of the appointments; large accounts are visited. */
const appointmentParts: Readonly<Record<AccountType, readonly [meeting: number, visit: number, demo: number]>> = {
  Gold: [4, 5, 2],
  Silber: [5, 3, 2],
  Bronze: [5, 1, 4],
  Neukunde: [4, 1, 5],
};

const CALLS_AND_EMAILS = 0.4;
const CANCELLED = 0.05;
/** How many activities on each side a day is the mean of: a week or so, as nobody has twice as many in one as in the next. */
const NEIGHBOURS = 80;
/** How far ahead calendars are filled. */
const PLANNED_DAYS = 21;

/** Sales people stay with what they will win, and soon leave the others. */
const attention = { won: 1.5, lost: 0.92, 'no-decision': 0.7 };

/** Takes all deals, future ones too, as they stand beside those of today in the sellers' calendars. */
export function activityRows(
  seed: number,
  calendar: BusinessCalendar,
  deals: readonly Deal[],
  known: KnownDeals,
): Activity[] {
  const chance = chanceOf(seed, 'activities');
  const { start, now } = calendar;
  return planActivities(calendar, deals, beginning(seed, calendar), chance)
    .filter(({ deal, at }) => known.has(deal) && at >= start && at <= now + PLANNED_DAYS)
    .map(({ kind, deal, at, isCancelled }, index) => ({
      id: `a${index + 1}`,
      seller: deal.seller.id,
      kind,
      at: calendar.text(at),
      minutes: minutes(kind, chance),
      // Held is not written, as the contract takes it for granted.
      ...(at > now ? { status: 'planned' } : isCancelled ? { status: 'cancelled' } : {}),
      opportunity: known.get(deal)!,
    }));
}

interface PlannedActivity {
  kind: Kind;
  deal: Deal;
  at: number;
  isCancelled: boolean;
}

/** When a seller first works on a deal: somebody new inherits deals that others created. */
function beginning(seed: number, calendar: BusinessCalendar): (deal: Deal) => number {
  const chance = chanceOf(seed, 'joining');
  const joinedAt = new Map(
    staff.flatMap(({ id, joined }) => (joined === undefined ? [] : [[id, calendar.inMonth(joined, 0, chance)]])),
  );
  return ({ seller, createdAt, closedAt }) =>
    Math.min(closedAt, Math.max(createdAt, joinedAt.get(seller.id) ?? createdAt));
}

function planActivities(
  calendar: BusinessCalendar,
  deals: readonly Deal[],
  begins: (deal: Deal) => number,
  chance: Chance,
): PlannedActivity[] {
  const touches = touchesOf(chance);
  const byDay = deals
    .flatMap((deal) => touches(deal).map((kind) => ({ kind, deal, day: between(chance, begins(deal), deal.closedAt) })))
    .sort((a, b) => a.day - b.day);
  const days = evened(
    byDay.map(({ day }) => day),
    NEIGHBOURS,
  );
  return byDay
    .map(({ kind, deal }, index) => {
      const at = calendar.atWork(days[index]!, chance);
      const isCancelled = chance() < CANCELLED;
      return { kind, deal, at: Math.min(deal.closedAt, Math.max(begins(deal), at)), isCancelled };
    })
    .sort((a, b) => a.at - b.at);
}

/** The activities that a deal takes, from its creation to its end. */
function touchesOf(chance: Chance): (deal: Deal) => Kind[] {
  const appointments = new Map(accountTypes.map((type) => [type, wholes(chance)]));
  const appointment = dealing(['meeting', 'visit', 'demo'] as const, chance);
  const remote = wholes(chance);
  const call = dealing(['call', 'email'] as const, chance);
  return ({ customer, seller, outcome }) => {
    const { type } = customer.row;
    const [meeting, visit, demo] = appointmentParts[type];
    const parts = { meeting, visit, demo };
    const rate = segments[type].appointments * seller.effort * attention[outcome];
    return [
      ...Array.from({ length: appointments.get(type)!(rate) }, () => appointment((kind) => parts[kind])),
      ...Array.from({ length: remote(CALLS_AND_EMAILS) }, () => call((kind) => (kind === 'call' ? 3 : 2))),
    ];
  };
}

function minutes(kind: Kind, chance: Chance): number {
  return Math.round(between(chance, ...minutesOf[kind]) / 5) * 5;
}
