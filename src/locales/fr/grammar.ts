/** What several parts of the French words need. */
import type { PeriodWords } from '../terms/period-words.js';

/** 0 and 1 are singular, and so is what lies between 1 and 2. */
export const plural = (count: number, one: string, many: string): string => (Math.abs(count) < 2 ? one : many);

/** "1er novembre", of a date or of the number of a day. */
export const day = (of: number | string): string => `${of}`.replace(/^1(?!\d)/, '1er');

export const part = ({ name, until }: PeriodWords): string =>
  until === undefined ? day(name) : `${day(name)} jusqu’au ${day(until)}`;

export const during = (period: PeriodWords): string =>
  (({ day: 'le ', range: 'sur la période ', all: '' })[period.kind as string] ??
    (/^T/.test(period.name) ? 'au ' : 'en ')) + part(period);

/** "de 09:41" of today, "du 24 nov. 2026"; no month has an h. */
export const dated = (time: string): string => (/[:h]/.test(time) ? 'de ' : 'du ') + day(time);
