/** A period as words: `name` is "October", "Q3" or "2025"; `until` the last day that counts of a part of it. */
export interface PeriodWords {
  name: string;
  /** Where the language puts another word than "in" before it. */
  kind?: 'day' | 'month' | 'range' | 'all' | undefined;
  /** A day of the month within a month, else a formatted date. */
  until?: number | string | undefined;
}
