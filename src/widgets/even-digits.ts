/** One number of decimals for all values that stand in one column or table. */

export const tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
export const whole = { minimumFractionDigits: 0, maximumFractionDigits: 0 } as const;

export type EvenDigits = typeof tenths | typeof whole;

/** Tenths where they tell something of one of them: it has some, and is below what a whole number tells well enough. */
export const evenDigits = (values: readonly number[], wholeFrom = Infinity): EvenDigits =>
  values.every((value) => value >= wholeFrom || Number.isInteger(Math.round(value * 10) / 10)) ? whole : tenths;
