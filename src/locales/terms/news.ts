/** What is said of a figure that has just changed. */
export interface NewsTerms {
  justNow: (change: string) => string;
  /** Whole sentences for a screen reader. */
  changed: (figure: string, now: string, before: string) => string;
  changedMany: (figures: number) => string;
}
