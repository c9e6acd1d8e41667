/** What several parts of the German words need. */
import type { PeriodWords } from '../terms/period-words.js';

export const part = ({ name, until }: PeriodWords): string =>
  until === undefined ? name : typeof until === 'number' ? `${name} bis ${until}.` : `${name} bis ${until}`;

const prepositions: Record<string, string> = { day: 'am', month: 'im', range: 'im Zeitraum', team: 'im' };

export const during = (period: PeriodWords): string =>
  period.kind === 'all'
    ? period.name
    : `${prepositions[period.kind!] ?? (/^\d{4}/.test(period.name) ? 'im Jahr' : 'in')} ${part(period)}`;

/** Where what a sentence begins with may stand elsewhere too. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);
