/** What several parts of the English words need. */
import type { PeriodWords } from '../terms/period-words.js';

const ordinals: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

export const ordinal = (day: number): string =>
  `${day}${ordinals[new Intl.PluralRules('en', { type: 'ordinal' }).select(day)]}`;

export const part = ({ name, until }: PeriodWords): string =>
  until === undefined ? name : typeof until === 'number' ? `${name} to the ${ordinal(until)}` : `${name} to ${until}`;

const prepositions: Record<string, string> = {
  day: 'on',
  month: 'in',
  range: 'in the period',
  all: 'over',
  target: 'in the',
  team: 'in the',
};

export const during = (period: PeriodWords): string => `${prepositions[period.kind!] ?? 'in'} ${part(period)}`;

export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);
