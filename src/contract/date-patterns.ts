/**
 * How a date is written in every document: a calendar day, or a moment with or without a zone.
 *
 * `2026-11-24` is a day of the document's time zone. `2026-11-24T10:32:00Z` is an instant. `2026-11-24T10:32` is local
 * time in the document's zone. Anything else, such as `24/11/2026`, is refused rather than guessed.
 */
const day = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const time = String.raw`[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?`;

export const localDatePattern = new RegExp(`^${day}$`);
export const momentPattern = new RegExp(`^${day}(?:${time})?$`);

/** Whether the day at the head of a date exists: there is no 30 February. */
export function isOnCalendar(text: string): boolean {
  const date = Number(text.slice(8, 10));
  if (date <= 28) return true;
  return new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, date)).getUTCDate() === date;
}
