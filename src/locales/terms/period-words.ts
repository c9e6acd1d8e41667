/** What a value may be held against besides another time. */
export type Beside = 'target' | 'team';

/** A period as words: `name` is "October", "Q3" or "2025"; `until` the last day that counts of a part of it. */
export interface PeriodWords {
  name: string;
  /**
   * Where the language puts another word than "in" before it. `target` and `team` are no periods, but what a value is held
   * against at the same time.
   */
  kind?: 'day' | 'month' | 'range' | 'all' | Beside | undefined;
  /** A day of the month within a month, else a formatted date. */
  until?: number | string | undefined;
  /** All of it, beside a period of which only a part has passed; its name says so. */
  isWhole?: boolean | undefined;
}
