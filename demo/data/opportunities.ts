/** What the CRM knows of the planned deals today. */
import type { Opportunity } from '../../src/contract/records.js';
import type { BusinessCalendar } from './calendar.js';
import { between, type Chance, chanceOf } from './chance.js';
import { toTens } from './closings.js';
import type { Deal } from './deals.js';
import { segments } from './rates.js';

/** The deals that are on record now, each with its id, in order of creation. */
export type KnownDeals = ReadonlyMap<Deal, string>;

export function knownDeals(deals: readonly Deal[], { start, now }: BusinessCalendar): KnownDeals {
  const known = deals.filter(({ createdAt, closedAt }) => closedAt >= start && createdAt <= now);
  return new Map(known.map((deal, index) => [deal, `o${index + 1}`]));
}

export function opportunityRows(seed: number, calendar: BusinessCalendar, known: KnownDeals): Opportunity[] {
  const chance = chanceOf(seed, 'opportunities');
  return [...known].map(([deal, id]) => {
    const { seller, customer, channel, createdAt, closedAt, outcome, amount } = deal;
    const isOpen = closedAt > calendar.now;
    return {
      id,
      seller: seller.id,
      account: customer.row.id,
      channel,
      createdAt: calendar.text(createdAt),
      ...(isOpen ? {} : { closedAt: calendar.text(closedAt) }),
      status: isOpen ? 'open' : outcome,
      amount,
      ...(isOpen || outcome === 'won' ? { margin: margin(deal, chance) } : {}),
      ...(isOpen ? { probability: probability(deal, calendar.now, chance) } : {}),
    };
  });
}

function margin({ type, amount }: Deal, chance: Chance): number {
  return toTens(amount * segments[type].margin * between(chance, 0.85, 1.15));
}

const stages = [0.1, 0.2, 0.35, 0.5, 0.7, 0.85];

/** Sellers are right more often than not: what will be won is further on than its age alone would say. */
function probability({ outcome, createdAt, closedAt }: Deal, now: number, chance: Chance): number {
  const age = (now - createdAt) / (closedAt - createdAt);
  const hunch = outcome === 'won' ? 1.5 : outcome === 'lost' ? 0 : -0.5;
  const stage = Math.floor(age * 3.5 + hunch + chance());
  return stages[Math.min(stages.length - 1, Math.max(0, stage))]!;
}
