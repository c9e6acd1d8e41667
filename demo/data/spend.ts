/** Marketing money: what was booked for which channel, to reach which kind of customer. */
import type { Spend } from '../../src/contract/records.js';
import type { BusinessCalendar } from './calendar.js';
import { between, chanceOf } from './chance.js';
import { toTens } from './closings.js';
import { type AccountType, accountTypes, type ChannelId, prices, segments, trend } from './rates.js';

/** How the money for an account type is split, in parts. Fairs and invitations make Gold customers dear. */
const plans: Readonly<Record<AccountType, Partial<Record<ChannelId, number>>>> = {
  Gold: { fair: 6, campaign: 5, referral: 2, website: 1 },
  Silber: { website: 2, campaign: 1 },
  Bronze: { website: 5, campaign: 4 },
  Neukunde: { campaign: 5, website: 3, fair: 2 },
};

/** Bills come twice a month, so that a running month is neither free nor paid in full. */
const bookings = [0.2, 0.7];

export function spendRows(seed: number, calendar: BusinessCalendar): Spend[] {
  const chance = chanceOf(seed, 'spend');
  const rows: { at: number; accountType: AccountType; channel: string; amount: number }[] = [];
  for (let back = calendar.months; back >= 0; back -= 1) {
    const budget = trend(back) * prices(back);
    for (const accountType of accountTypes) {
      for (const { channel, share } of sharesOf(accountType)) {
        for (const time of bookings) {
          const amount = toTens(
            (segments[accountType].spend * share * budget * between(chance, 0.85, 1.15)) / bookings.length,
          );
          const at = calendar.inMonth(back, time + between(chance, -0.18, 0.22), chance);
          rows.push({ at, accountType, channel, amount });
        }
      }
    }
  }
  return rows
    .filter(({ at }) => at <= calendar.now)
    .sort((a, b) => a.at - b.at)
    .map(({ at, channel, accountType, amount }) => ({
      channel,
      accountType,
      at: calendar.text(at),
      amount,
    }));
}

function sharesOf(type: AccountType): { channel: string; share: number }[] {
  const parts = Object.entries(plans[type]);
  const total = parts.reduce((sum, [, part]) => sum + part, 0);
  return parts.map(([channel, part]) => ({ channel, share: part / total }));
}
