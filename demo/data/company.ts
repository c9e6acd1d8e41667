/**
 * A believable company for the demo, the stories and the tests: two years of a sales team of twenty, made up from a seed.
 * The same options give the same document on every machine.
 */
import type { RecordsDocument } from '../../src/contract/records.js';
import { customers } from './accounts.js';
import { activityRows } from './activities.js';
import { businessCalendar, TIME_ZONE } from './calendar.js';
import { planDeals } from './deals.js';
import { leadRows } from './leads.js';
import { knownDeals, opportunityRows } from './opportunities.js';
import { orderRows } from './orders.js';
import { channelIds, channelRates } from './rates.js';
import { spendRows } from './spend.js';
import { sellerRow, staff } from './staff.js';
import { targetRows } from './targets.js';
import { type Locale, words } from './words.js';

export { arrivals } from './arrivals.js';

export interface CompanyOptions {
  /** The instant the document is true for, with an offset or Z. Nothing but plans is dated after it. */
  now: string;
  /** Another seed is another company; 1 by default. */
  seed?: number;
  /** Complete months of history before the running one; 24 by default. */
  months?: number;
  /** The language of channels and industries, and of the labels of German keys; German by default. */
  locale?: Locale;
}

/** Throws a RangeError where `now` is no instant. */
export function company({ now, seed = 1, months = 24, locale = 'de' }: CompanyOptions): RecordsDocument {
  const calendar = businessCalendar(now, months);
  const { channels, labels } = words[locale];
  const accounts = customers(seed, words[locale]);
  const deals = planDeals(seed, calendar, accounts);
  const known = knownDeals(deals, calendar);
  return {
    kind: 'records',
    version: 1,
    asOf: now,
    timeZone: TIME_ZONE,
    currency: 'EUR',
    holidays: [...calendar.holidays],
    sellers: staff.map(sellerRow),
    accounts: accounts.map(({ row }) => row),
    channels: channelIds.map((id) => ({ id, label: channels[id], group: channelRates[id].group })),
    opportunities: opportunityRows(seed, calendar, known),
    activities: activityRows(seed, calendar, deals, known),
    leads: leadRows(seed, calendar, deals, known),
    orders: orderRows(seed, calendar, accounts, known),
    spend: spendRows(seed, calendar),
    targets: targetRows(calendar),
    ...(labels && { labels }),
  };
}
