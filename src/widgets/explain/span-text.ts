/** The days of a period, the last one included. */
import type { Span } from '../../contract/figures.js';
import type { Format } from '../../locales/format.js';
import { dayNumber } from '../../metrics/days.js';

const MS_PER_DAY = 86_400_000;

/** "1.–30. November 2026". */
export function spanText({ start, end }: Span, format: Format): string {
  const [from, to] = [dayNumber(start) ?? 0, (dayNumber(end) ?? 1) - 1];
  const { kind, name } = format.period({ start, end }, undefined);
  if (kind === 'all') return name;
  const dates = new Intl.DateTimeFormat(format.locale, { timeZone: 'UTC', dateStyle: 'long' });
  return dates.formatRange(from * MS_PER_DAY, Math.max(from, to) * MS_PER_DAY);
}
