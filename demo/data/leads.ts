/** Leads: those that became an opportunity, and among them the many that did not. */
import type { Lead } from '../../src/contract/records.js';
import type { BusinessCalendar } from './calendar.js';
import { between, chanceOf, wholes } from './chance.js';
import type { Deal } from './deals.js';
import type { KnownDeals } from './opportunities.js';
import { channelIds, channelRates } from './rates.js';
import type { Staff } from './staff.js';

interface PlannedLead {
  channel: Deal['channel'];
  createdAt: number;
  /** Who took it on; most are never handed to anyone. */
  seller?: Staff;
  /** What became of it, perhaps only after now. */
  deal?: Deal;
}

/** Share of the fruitless leads that somebody took on. */
const TAKEN_ON = 0.2;

/** Takes all deals, as leads of today become the opportunities of the coming weeks. */
export function leadRows(seed: number, calendar: BusinessCalendar, deals: readonly Deal[], known: KnownDeals): Lead[] {
  const qualified = qualification(seed, calendar);
  return planLeads(seed, calendar, deals)
    .filter(({ createdAt }) => createdAt >= calendar.start && createdAt <= calendar.now)
    .sort((a, b) => a.createdAt - b.createdAt)
    .map((lead, index) => {
      const { channel, createdAt, seller, deal } = lead;
      const opportunity = deal && known.get(deal);
      return {
        id: `l${index + 1}`,
        channel,
        createdAt: calendar.text(createdAt),
        ...qualified(lead),
        ...(deal && opportunity ? { convertedAt: calendar.text(deal.createdAt), opportunity } : {}),
        ...(seller && { seller: seller.id }),
      };
    });
}

/** Share of the fruitless leads from marketing that look ready, and of these what the sellers send back. */
const LOOKS_READY = 0.22;
const SENT_BACK = 0.15;

/** Only marketing qualifies; the day will do. */
function qualification(
  seed: number,
  calendar: BusinessCalendar,
): (lead: PlannedLead) => Pick<Lead, 'qualifiedAt' | 'rejectedAt'> {
  const chance = chanceOf(seed, 'qualification');
  const day = (moment: number) => calendar.text(moment).slice(0, 10);
  return ({ channel, createdAt, deal }) => {
    if (channelRates[channel].group !== 'marketing' || (!deal && chance() > LOOKS_READY)) return {};
    const at = Math.min(calendar.atWork(createdAt + between(chance, 0, 4), chance), deal?.createdAt ?? Infinity);
    const backAt = calendar.atWork(at + between(chance, 1, 9), chance);
    if (at > calendar.now) return {};
    const isSentBack = !deal && chance() < SENT_BACK && backAt <= calendar.now;
    return { qualifiedAt: day(at), ...(isSentBack && { rejectedAt: day(backAt) }) };
  };
}

function planLeads(seed: number, calendar: BusinessCalendar, deals: readonly Deal[]): PlannedLead[] {
  const chance = chanceOf(seed, 'leads');
  const rates = new Map(
    channelIds.map((id) => [id, { ...channelRates[id], fruitful: wholes(chance), fruitless: wholes(chance) }]),
  );
  return deals.flatMap((deal): PlannedLead[] => {
    const { channel, createdAt, seller } = deal;
    const { fromLead, conversion, fruitful, fruitless } = rates.get(channel)!;
    const around = () => calendar.atWork(createdAt - between(chance, -7, 11), chance);
    const others = Array.from({ length: fruitless(fromLead / conversion - fromLead) }, (): PlannedLead => {
      const lead = { channel, createdAt: around() };
      return chance() < TAKEN_ON ? { ...lead, seller } : lead;
    });
    if (fruitful(fromLead) === 0) return others;
    const before = Math.min(createdAt, calendar.atWork(createdAt - between(chance, 1, 11), chance));
    return [{ channel, createdAt: before, seller, deal }, ...others];
  });
}
