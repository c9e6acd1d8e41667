/** The opportunities with everyone concerned: seller, customer and channel. */
import { group } from 'd3-array';
import type { Customer } from './accounts.js';
import type { BusinessCalendar } from './calendar.js';
import { between, chanceOf, dealing, pick } from './chance.js';
import { type Closing, planClosings } from './closings.js';
import { creditOthers, creditWins } from './credit.js';
import { type AccountType, accountTypes, type ChannelId, channelIds, segments } from './rates.js';
import type { Staff } from './staff.js';

export interface Deal extends Closing {
  seller: Staff;
  customer: Customer;
  channel: ChannelId;
}

/** All opportunities, by day of creation; those of the future included. */
export function planDeals(seed: number, calendar: BusinessCalendar, customers: readonly Customer[]): Deal[] {
  const closings = planClosings(seed, calendar);
  const wins = creditWins(seed, calendar, closings.filter(({ outcome }) => outcome === 'won'));
  const others = creditOthers(seed, calendar, closings.filter(({ outcome }) => outcome !== 'won'), wins);
  const channelOf = channelChoice(seed, calendar);
  const customerOf = customerChoice(seed, customers);
  return closings
    .sort((a, b) => a.createdAt - b.createdAt)
    .map((closing) => {
      const seller = (wins.get(closing) ?? others.get(closing))!;
      return { ...closing, seller, customer: customerOf(closing.type, seller), channel: channelOf(closing) };
    });
}

/** Channels in turn, with months in which one does better than another. */
function channelChoice(seed: number, calendar: BusinessCalendar): (closing: Closing) => ChannelId {
  const chance = chanceOf(seed, 'channels');
  const inTurn = new Map(accountTypes.map((type) => [type, dealing(channelIds, chance)]));
  const luckOfMonth = new Map<number, Map<ChannelId, number>>();
  return ({ type, createdAt }) => {
    const back = calendar.monthsBack(createdAt);
    const luck = luckOfMonth.get(back) ?? new Map(channelIds.map((id) => [id, between(chance, 0.88, 1.12)]));
    luckOfMonth.set(back, luck);
    return inTurn.get(type)!((id) => segments[type].channels[id] * luck.get(id)!);
  };
}

function customerChoice(seed: number, customers: readonly Customer[]): (type: AccountType, seller: Staff) => Customer {
  const chance = chanceOf(seed, 'customers');
  const ofSeller = group(customers, ({ owner, row }) => `${owner.id} ${row.type}`);
  return (type, seller) => pick(ofSeller.get(`${seller.id} ${type}`) ?? [], chance);
}
