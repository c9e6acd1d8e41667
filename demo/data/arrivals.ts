/** What happens while one watches: each call moves the document on by one or two events. */
import type { Activity, Lead, Opportunity, Order, RecordsDocument } from '../../src/contract/records.js';
import { between, type Chance, chanceOf, pick } from './chance.js';
import { channelIds } from './rates.js';

/** Lists an event replaces; those it does not name stay the very same. */
type Event = (document: RecordsDocument, at: string, chance: Chance) => Partial<RecordsDocument>;

/**
 * Successive documents, each as of the `now` it is asked for, which must not lie before the last. A document that was
 * returned is never changed again, and unchanged lists are shared.
 */
export function arrivals(document: RecordsDocument, seed = 1): (now: string) => RecordsDocument {
  const chance = chanceOf(seed, 'arrivals');
  let latest = document;
  return (now) => {
    const at = `${new Date(now).toISOString().slice(0, 16)}Z`;
    const happened = Array.from({ length: chance() < 0.5 ? 1 : 2 }, () => pick(events, chance));
    latest = happened.reduce<RecordsDocument>((before, event) => ({ ...before, ...event(before, at, chance) }), latest);
    latest = { ...latest, asOf: now };
    return latest;
  };
}

/** About one in four decisions is a win, as in the history. */
const WON = 0.27;

const decision: Event = ({ opportunities = [] }, at, chance) => {
  const open = opportunities.filter(({ status }) => status === 'open');
  if (open.length === 0) return {};
  const { probability: _decided, ...chosen } = pick(open, chance);
  const decided: Opportunity = { ...chosen, status: chance() < WON ? 'won' : 'lost', closedAt: at, updatedAt: at };
  return { opportunities: opportunities.map((row) => (row.id === decided.id ? decided : row)) };
};

const newLead: Event = ({ leads = [] }, at, chance) => {
  const lead: Lead = { id: `l${leads.length + 1}`, channel: pick(channelIds, chance), createdAt: at, updatedAt: at };
  return { leads: [...leads, lead] };
};

/** A planned appointment whose time has come; where none is due, one more with somebody who has not decided yet. */
const heldMeeting: Event = ({ activities = [], opportunities = [] }, at, chance) => {
  const due = activities.find((row) => row.status === 'planned' && row.at <= at);
  if (due) {
    const held: Activity = { ...due, status: 'held', updatedAt: at };
    return { activities: activities.map((row) => (row === due ? held : row)) };
  }
  const open = opportunities.filter(({ status, seller }) => status === 'open' && seller);
  if (open.length === 0) return {};
  const { id: opportunity, seller } = pick(open, chance);
  const minutes = Math.round(between(chance, 8, 18)) * 5;
  const id = `a${activities.length + 1}`;
  const meeting: Activity = { id, seller: seller!, kind: 'meeting', at, minutes, opportunity, updatedAt: at };
  return { activities: [...activities, meeting] };
};

/** A customer buys about as much as on some earlier day. */
const newOrder: Event = ({ orders = [] }, at, chance) => {
  const earlier = orders.filter(({ amount }) => amount > 0);
  if (earlier.length === 0) return {};
  const { account, seller, amount, margin } = pick(earlier, chance);
  const order: Order = {
    id: `b${orders.length + 1}`,
    account,
    seller,
    channel: 'existing',
    at,
    amount,
    margin,
    updatedAt: at,
  };
  return { orders: [...orders, order] };
};

const events: readonly Event[] = [decision, decision, newLead, newLead, heldMeeting, newOrder];
