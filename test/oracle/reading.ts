/** Terms put together to a value, with the reason where there is none. */
import { isKnown, type Row, shareOf, sharesOf, wholeOf } from './feed.js';
import type { Formula } from './formulas.js';
import { type Look, median, type Term } from './look.js';

export interface Expected {
  value: number | null;
  numerator?: number | null;
  denominator?: number | null;
  count?: number;
  pending?: number;
  reason?: string;
  /** By currency, where they are not added. */
  amounts?: Record<string, number>;
}

/**
 * A value for each row: of one sum, mean or median, over nothing or over the number of the same rows. Credit notes are no
 * rows where they are not counted.
 */
export function valuesOf({ of, per }: Formula, own: string): { value: number; share: number }[] | undefined {
  const [term, ...others] = of;
  if (!term || others.length > 0 || term.how === 'count' || term.how === 'distinct') return undefined;
  const isMean = per?.length === 1 && per[0]!.how === 'count' && per[0]!.list === term.list;
  if (per && !isMean) return undefined;
  const isAmong = (row: Row) => !per || per[0]!.rows.includes(row);
  const isCounted = (row: Row) => isAmong(row) && (!term.isMoney || currencyOf(row, own) === own);
  const found: { whole: Row; value: number; share: number }[] = [];
  term.rows.forEach((row, index) => {
    const value = term.values[index];
    if (typeof value !== 'number' || !isCounted(row)) return;
    const whole = wholeOf(row);
    const same = found.find((each) => each.whole === whole && each.value === value);
    if (same) same.share += shareOf(row);
    else found.push({ whole, value, share: shareOf(row) });
  });
  return found;
}

const currencyOf = (row: Row, own: string): string => (isKnown(row.currency) ? (row.currency as string) : own);

/** The value of a year, times the years that customers are expected to stay. */
export function reading(formula: Formula, look: Look, own: string): Expected {
  const plain = plainReading(formula, look, own);
  const { stay } = formula;
  if (!stay || (plain.value === null && !plain.amounts)) return plain;
  const { amounts, ...rest } = plain;
  if (!stay.isKnown || stay.customers === 0) return { ...rest, value: null, reason: 'unknown-history' };
  if (stay.lost === 0) return { ...rest, value: null, reason: 'none-lost' };
  const years = stay.customers / stay.lost;
  const inCurrencies = Object.entries(amounts ?? {}).map(([currency, value]) => [currency, value * years]);
  return {
    ...plain,
    value: plain.value === null ? null : plain.value * years,
    count: stay.customers,
    ...(amounts && { amounts: Object.fromEntries(inCurrencies) as Record<string, number> }),
  };
}

function plainReading(formula: Formula, look: Look, own: string): Expected {
  const terms = [...formula.of, ...(formula.per ?? [])];
  const moneyLists = new Set(terms.filter(({ isMoney }) => isMoney).map(({ list }) => list));
  const found = terms
    .filter(({ list }) => moneyLists.has(list))
    .flatMap(({ rows }) => rows.map((row) => currencyOf(row, own)));
  const currencies = [...new Set(found)];
  const plain = quotient(formula);
  if (look.isUnknown) return { value: null, reason: 'unknown-history' };
  const isMoney = formula.of[0]!.isMoney && !formula.per?.[0]?.isMoney;
  const isForeign = isMoney && currencies.length === 1 && currencies[0] !== own && plain.value !== null;
  if (currencies.length < 2 && !isForeign) return plain;
  const amounts = currencies.flatMap((currency) => {
    const isOf = (term: Term, row: Row) => !moneyLists.has(term.list) || currencyOf(row, own) === currency;
    const restricted = (term: Term): Term => ({
      ...term,
      rows: term.rows.filter((row) => isOf(term, row)),
      values: term.values.filter((_, index) => isOf(term, term.rows[index]!)),
    });
    const { of, per } = formula;
    const { value } = quotient({ of: of.map(restricted), ...(per && { per: per.map(restricted) }) });
    return value === null ? [] : [[currency, value] as const];
  });
  return { value: null, reason: 'mixed-currencies', amounts: Object.fromEntries(amounts) };
}

/** Σ of what is above ÷ Σ of what is below. */
function quotient({ of, per, pending, isAged }: Formula): Expected {
  const numerator = sum(of);
  const growing = pending && { pending: sharesOf(pending.rows) };
  const counted = (terms: Term[]) => terms.reduce((all, term) => all + countOf(term), 0);
  if (!per) return { value: numerator, count: counted(of), ...why(of, numerator), ...growing };
  const denominator = sum(per);
  const isNegative = denominator !== null && denominator < 0;
  const value = numerator === null || !denominator || isNegative ? null : numerator / denominator;
  const young = isAged ? sharesOf(pending!.rows) : 0;
  const nothing = { reason: young > 0 ? 'too-young' : 'nothing-to-divide-by' };
  const isOfLoss = isNegative && numerator !== null;
  const reason =
    denominator === 0 ? nothing : isOfLoss ? { reason: 'negative-denominator' } : why([...of, ...per], value);
  return { value, numerator, denominator, count: counted(per) + young, ...reason, ...growing };
}

function why(terms: Term[], value: number | null): { reason?: string } {
  const unknown = terms.find((term) => aggregate(term) === null);
  if (value !== null || !unknown) return {};
  return { reason: unknown.rows.length === 0 ? 'no-rows' : 'unknown-values' };
}

function sum(terms: Term[]): number | null {
  const values = terms.map(aggregate);
  return values.includes(null) ? null : (values as number[]).reduce((a, b) => a + b, 0);
}

/** Known values with what there is of their rows; those that a median is taken of, or that are told apart, count whole. */
function knownOf({ how, rows, values }: Term): { value: number | string; share: number }[] {
  const known = rows.flatMap((row, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [{ value, share: shareOf(row), whole: wholeOf(row) }];
  });
  if (how !== 'median' && how !== 'distinct') return known;
  const isAgain = (one: (typeof known)[number], at: number) =>
    known.some(({ whole, value }, other) => other < at && whole === one.whole && value === one.value);
  return known.filter((one, at) => !isAgain(one, at)).map(({ value }) => ({ value, share: 1 }));
}

const countOf = (term: Term): number => knownOf(term).reduce((sum, { share }) => sum + share, 0);

/** Nothing counts and sums to 0; rows of which none is known do not. */
function aggregate(term: Term): number | null {
  const { how, rows } = term;
  const known = knownOf(term);
  if (rows.length > 0 && known.length === 0) return null;
  if (how === 'count') return countOf(term);
  if (how === 'distinct') return new Set(known.map(({ value }) => value)).size;
  if (how === 'median') return median(known.map(({ value }) => value as number));
  const total = known.reduce((sum, { value, share }) => sum + (value as number) * share, 0);
  if (how === 'sum') return total;
  return known.length > 0 ? total / countOf(term) : null;
}

/** What the hours of a group would have brought at the best rate of another, less what they did bring. */
export function bestAlternatives(groups: readonly (Expected & { key: string | null })[]): Expected[] {
  return groups.map(({ key, ...group }) => {
    const others = groups.filter((other) => other.key !== key && other.key !== null && other.value !== null);
    if (group.value === null) return group;
    if (others.length === 0) return { ...group, value: null, reason: 'groups-only' };
    const best = Math.max(...others.map(({ value }) => value!));
    return { ...group, value: group.denominator! * best - group.numerator! };
  });
}
