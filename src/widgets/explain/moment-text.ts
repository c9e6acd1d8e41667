/** When something was known. */
import type { Format } from '../../locales/format.js';

/** With its day, even where that is today, since what is saved is read later; a day alone where the source knows no more. */
export function momentText(moment: string, { locale }: Format): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  const options = moment.length > 10 ? ({ timeStyle: 'short' } as const) : ({ timeZone: 'UTC' } as const);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...options }).format(at);
}
