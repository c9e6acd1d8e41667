/** What sellers do for their opportunities: appointments, calls, e-mails, and how long each takes. */
import type { Activity } from '../../src/contract/records.js';
import type { BusinessCalendar } from './calendar.js';
import { between, type Chance, chanceOf, dealing, wholes } from './chance.js';
import type { Deal } from './deals.js';
import type { KnownDeals } from './opportunities.js';
import { accountTypes, type AccountType, segments } from './rates.js';

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

const CALLS_AND_EMAILS = 0.6;
const CANCELLED = 0.05;
/** Calendars are filled so far ahead. */
const PLANNED_DAYS = 21;

/** Sales people stay with what they will win, and soon leave the others. */
const attention = { won: 1.5, lost: 0.92, 'no-decision': 0.7 };

export function activityRows(seed: number, calendar: BusinessCalendar, known: KnownDeals): Activity[] {
  const chance = chanceOf(seed, 'activities');
  const touches = touchesOf(chance);
  const { start, now } = calendar;
  const rows = [...known].flatMap(([deal, opportunity]) =>
    touches(deal)
      .map((kind) => ({ kind, deal, opportunity, at: during(deal, calendar, chance), status: statusAt(now, chance) }))
      .filter(({ at }) => at >= start && at <= now + PLANNED_DAYS),
  );
  return rows
    .sort((a, b) => a.at - b.at)
    .map(({ kind, deal, opportunity, at, status }, index) => ({
      id: `a${index + 1}`,
      seller: deal.seller.id,
      kind,
      at: calendar.text(at),
      minutes: minutes(kind, chance),
      ...status(at),
      opportunity,
    }));
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

function during({ createdAt, closedAt }: Deal, calendar: BusinessCalendar, chance: Chance): number {
  const at = calendar.atWork(between(chance, createdAt, closedAt), chance);
  return Math.min(closedAt, Math.max(createdAt, at));
}

/** Held is not written, as the contract takes it for granted. */
function statusAt(now: number, chance: Chance): (at: number) => Pick<Activity, 'status'> {
  const isCancelled = chance() < CANCELLED;
  return (at) => (isCancelled ? { status: 'cancelled' } : at > now ? { status: 'planned' } : {});
}

function minutes(kind: Kind, chance: Chance): number {
  return Math.round(between(chance, ...minutesOf[kind]) / 5) * 5;
}
