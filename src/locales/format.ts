/** Numbers, money and dates in a reader's language. Formatters are costly to make, so a page shares them. */
import type { CompleteFigure, Measured, Span } from '../contract/figures.js';
import type { MetricUnit } from '../contract/traits.js';
import { addMonths, civil, dayNumber, isoWeekOf, weekday } from '../metrics/days.js';
import type { Terms } from './terms/index.js';
import type { Beside, PeriodWords } from './terms/period-words.js';
import { word } from './word.js';

const MS_PER_DAY = 86_400_000;
/** From here on digits are too many to read at a glance; the exact value stays in the accessible text. */
const COMPACT_FROM = 100_000_000;
/** Below this, cents and tenths tell something. */
const DECIMALS_BELOW = 100;

const tenths: Intl.NumberFormatOptions = { maximumFractionDigits: 1 };

/** A value and its unit, apart where they differ in weight on the screen. */
export interface ValueText {
  /** A minus, which stands before a unit that comes first. */
  sign: string;
  /** With the space towards the unit, where the language has one. */
  text: string;
  unit: string;
  /** `$` stands before, `€` behind, as the language has it. */
  unitFirst: boolean;
}

export interface ValueOptions {
  unit: MetricUnit;
  currency?: string | undefined;
  /** Decimals of a share; one where absent. */
  decimals?: number | undefined;
}

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function shared<T extends Intl.NumberFormat | Intl.DateTimeFormat, O>(
  make: new (locale: string, options: O) => T,
  locale: string,
  options: O,
): T {
  const key = `${make.name}${locale}${JSON.stringify(options)}`;
  let format = cache.get(key) as T | undefined;
  if (!format) cache.set(key, (format = new make(locale, options)));
  return format;
}

export class Format {
  readonly locale: string;
  readonly terms: Terms;

  constructor(locale: string, terms: Terms) {
    this.locale = locale;
    this.terms = terms;
  }

  number(value: number, options: Intl.NumberFormatOptions = tenths): string {
    // The minus of a negative number is a minus, not a hyphen.
    return this.#numbers(options).format(value).replace('-', '−');
  }

  percent(share: number, decimals = 1): string {
    return this.number(share, { style: 'percent', maximumFractionDigits: decimals });
  }

  /** A value in one string: `284.600 €`, `26,4 %`, `262 h`. */
  value(value: number, options: ValueOptions): string {
    const { sign, text, unit, unitFirst } = this.parts(value, options);
    return sign + (unitFirst ? unit + text : text + unit);
  }

  /** A difference: points for a share. */
  size(amount: number, { unit, currency }: ValueOptions): string {
    return unit === 'share' ? this.terms.points(this.number(amount * 100)) : this.value(amount, { unit, currency });
  }

  /** An em dash where the value is unknown. */
  maybe(value: number | null | undefined, options: ValueOptions): string {
    return typeof value === 'number' ? this.value(value, options) : '–';
  }

  parts(value: number, { unit, currency = '', decimals = 1 }: ValueOptions): ValueText {
    const size = Math.abs(value);
    if (unit === 'money') return this.#money(value, currency);
    if (unit === 'share') return this.#parts(value, { style: 'percent', maximumFractionDigits: decimals });
    const isTime = unit === 'hours' || unit === 'days';
    const digits = { maximumFractionDigits: isTime && size >= DECIMALS_BELOW ? 0 : 1 };
    if (unit === 'days') return this.#parts(value, { style: 'unit', unit: 'day', unitDisplay: 'long', ...digits });
    return this.#parts(value, digits, isTime ? this.terms.hours : '');
  }

  #money(value: number, currency: string): ValueText {
    const size = Math.abs(value);
    const cents = size < DECIMALS_BELOW && !Number.isInteger(value);
    const digits: Intl.NumberFormatOptions = {
      ...(!cents && { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
      ...(size >= COMPACT_FROM && { notation: 'compact', maximumFractionDigits: 1 }),
    };
    // Intl knows three letters only; another code is shown as it is.
    return /^[A-Z]{3}$/.test(currency)
      ? this.#parts(value, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...digits })
      : this.#parts(value, digits, currency);
  }

  /** As the language writes it, or with a unit of our own; the sign is that of the rounded number. */
  #parts(value: number, options: Intl.NumberFormatOptions, ownUnit?: string): ValueText {
    const format = this.#numbers(options);
    const isNegative = format.formatToParts(value).some(({ type }) => type === 'minusSign');
    const parts = format.formatToParts(Math.abs(value));
    const at = parts.findIndex(({ type }) => /cur|per|unit/.test(type));
    const unit = ownUnit ?? parts.splice(at, 1)[0]!.value;
    const text = parts.map((part) => part.value).join('') + (ownUnit ? ' ' : '');
    return { sign: isNegative ? '−' : '', text: text.replace(' ', '\u00a0'), unit, unitFirst: at === 0 };
  }

  /** What rounds to zero has no sign. */
  #numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    return shared(Intl.NumberFormat, this.locale, { signDisplay: 'negative', ...options });
  }

  /** With commas alone: French would put "et" between a period and how much of it is over. */
  list(items: readonly string[]): string {
    return items.join(', ');
  }

  date(day: number, options: Intl.DateTimeFormatOptions): string {
    return shared(Intl.DateTimeFormat, this.locale, { timeZone: 'UTC', ...options }).format(day * MS_PER_DAY);
  }

  /** `09:41` of today, else the day; in the reader's own zone. */
  time(moment: string, now: Date = new Date()): string {
    const at = new Date(moment);
    if (Number.isNaN(at.getTime())) return moment;
    const isToday = moment.length > 10 && at.toDateString() === now.toDateString();
    const options = isToday ? { timeStyle: 'short' as const } : { dateStyle: 'medium' as const };
    return shared(Intl.DateTimeFormat, this.locale, options).format(at);
  }

  /** A period as its everyday name; the year is left out where it is that of `asOf`. */
  period({ start, end }: Span, asOf: string | undefined): PeriodWords {
    return this.#words(dayNumber(start) ?? 0, dayNumber(end) ?? 0, Number(asOf?.slice(0, 4)));
  }

  /**
   * The words for the compared period of a figure that has one, or what stands beside it: its name, how far into it the
   * comparison goes, and whether it is a whole beside a part.
   */
  compared(figure: CompleteFigure): PeriodWords {
    const { previous, period, asOf } = figure;
    const { comparison, period: span } = previous!;
    const [from, to] = [dayNumber(span.start) ?? 0, dayNumber(span.end) ?? 0];
    // One that is named is as long as it is.
    const fullEnd = /^\d|full$/.test(comparison)
      ? to
      : naturalEnd(from, dayNumber(period.start) ?? 0, dayNumber(period.end) ?? 0);
    const { beside, whole } = this.terms.comparison ?? {};
    const name = beside && word(beside, comparison);
    const words: PeriodWords = name
      ? { name, kind: comparison as Beside }
      : this.#words(from, fullEnd, Number(asOf?.slice(0, 4)));
    if (to < fullEnd) return { ...words, until: this.#dayIn(from, fullEnd, to - 1) };
    return previous!.uneven && !previous!.partial ? { ...words, name: whole(words.name), isWhole: true } : words;
  }

  /** A day of a period: its number within a month, else a date. */
  dayIn({ start, end }: Span, day: string): number | string {
    return this.#dayIn(dayNumber(start) ?? 0, dayNumber(end) ?? 0, dayNumber(day) ?? 0);
  }

  #dayIn(start: number, end: number, day: number): number | string {
    const isMonth = end - start <= 31 && civil(start).date === 1;
    return isMonth ? civil(day).date : this.date(day, { day: 'numeric', month: 'short' });
  }

  #words(start: number, end: number, year: number): PeriodWords {
    const { year: startYear, month, date } = civil(start);
    const named = startYear === year ? {} : ({ year: 'numeric' } as const);
    if (startYear === 1900) return { name: this.terms.allTime, kind: 'all' };
    if (end - start === 1) return { name: this.date(start, { day: 'numeric', month: 'long', ...named }), kind: 'day' };
    if (date === 1 && end === addMonths(start, 1))
      return { name: this.date(start, { month: 'long', ...named }), kind: 'month' };
    if (date === 1 && month % 3 === 1 && end === addMonths(start, 3))
      return { name: this.terms.quarter((month + 2) / 3, startYear) };
    if (date === 1 && month === 1 && end === addMonths(start, 12)) return { name: String(startYear) };
    if (end - start === 7 && weekday(start) === 1) return { name: this.#week(start, year) };
    const format = shared(Intl.DateTimeFormat, this.locale, { timeZone: 'UTC', dateStyle: 'medium' });
    return { name: format.formatRange(start * MS_PER_DAY, (end - 1) * MS_PER_DAY), kind: 'range' };
  }

  #week(monday: number, year: number): string {
    const { year: weekYear, week } = isoWeekOf(monday);
    return this.terms.week(week, weekYear === year ? undefined : weekYear);
  }
}

/** Where a compared period would end if it were whole: as long as the period itself, in its own months. */
function naturalEnd(from: number, start: number, end: number): number {
  const months = (civil(end).year - civil(start).year) * 12 + civil(end).month - civil(start).month;
  const inMonths = civil(start).date === 1 && civil(end).date === 1;
  return inMonths ? addMonths(from, months) : from + (end - start);
}

/** What a value rests on, for the accessible text: `37 of 140`. */
export function cases(format: Format, { numerator, denominator }: Measured): string | undefined {
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return undefined;
  return format.terms.casesOf(format.number(numerator), format.number(denominator));
}
