/** Instants to local moments of an IANA zone. */
import { isOnCalendar } from '../contract/date-patterns.js';

const MS_PER_DAY = 86_400_000;

/** What a text of the contract's `moment` form says, as a local moment in days (see `days.ts`). */
export type LocalMoment = (text: string) => number | undefined;

/**
 * A reader of moments for one zone. Day-only texts are calendar days and are never shifted. Texts without an offset are
 * local already. An unknown zone throws a RangeError, as Intl does.
 */
export function localMoments(timeZone: string): LocalMoment {
  const offset = zoneOffset(timeZone);
  return (text) => {
    // Date.parse takes 30 February for 2 March.
    if (!isOnCalendar(text)) return undefined;
    if (text.length === 10) return Date.parse(text) / MS_PER_DAY;
    const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text.slice(16));
    const instant = Date.parse(zoned ? text.replace(' ', 'T') : `${text.replace(' ', 'T')}Z`);
    if (Number.isNaN(instant)) return undefined;
    return (zoned ? instant + offset(instant) : instant) / MS_PER_DAY;
  };
}

/**
 * Milliseconds that local time is ahead of UTC at an instant. Asking Intl costs microseconds, too much for each row of a
 * large document: a day whose two ends agree is answered from the cache.
 */
function zoneOffset(timeZone: string): (instant: number) => number {
  // Swedish writes dates as ISO 8601 does: 2026-11-24 10:32:00.
  const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const exact = (instant: number): number =>
    Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
  const offsetOfDay = new Map<number, number | undefined>();
  return (instant) => {
    const day = Math.floor(instant / MS_PER_DAY);
    if (!offsetOfDay.has(day)) {
      const [first, last] = [exact(day * MS_PER_DAY), exact((day + 1) * MS_PER_DAY - 1)];
      offsetOfDay.set(day, first === last ? first : undefined);
    }
    return offsetOfDay.get(day) ?? exact(instant);
  };
}
