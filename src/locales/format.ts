/** Numbers, money and dates in a reader's language. Formatters are costly to make, so a page shares them. */
import type { Measured, Span } from '../contract/figures.js';
import type { MetricUnit } from '../contract/traits.js';
import { addMonths, civil, dayNumber, weekday } from '../metrics/days.js';
import type { PeriodWords, Terms } from './terms.js';

const MS_PER_DAY = 86_400_000;
/** From here on digits are too many to read at a glance; the exact value stays in the accessible text. */
const COMPACT_FROM = 100_000_000;
/** Below this, cents and tenths tell something. */
const DECIMALS_BELOW = 100;

/** A value and its unit, apart where they differ in weight on the screen. */
export interface ValueText {
  text: string;
  unit: string;
  /** `$` stands before, `€` behind, as the language has it. */
  unitFirst: boolean;
}

export interface ValueOptions {
  unit: MetricUnit;
  currency?: string | undefined;
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

  number(value: number, options: Intl.NumberFormatOptions = { maximumFractionDigits: 1 }): string {
    // -0 is a 0 to a reader; the minus of a negative number is a minus, not a hyphen.
    return shared(Intl.NumberFormat, this.locale, options)
      .format(value || 0)
      .replace('-', '−');
  }

  percent(share: number, decimals = 1): string {
    return this.number(share, { style: 'percent', maximumFractionDigits: decimals });
  }

  /** A value in one string: `284.600 €`, `26,4 %`, `262 h`. */
  value(value: number, options: ValueOptions): string {
    const { text, unit, unitFirst } = this.parts(value, options);
    if (!unit) return text;
    if (unitFirst) return unit + text;
    return `${text}\u00a0${unit}`;
  }

  /** An em dash where the value is unknown. */
  maybe(value: number | null | undefined, options: ValueOptions): string {
    return typeof value === 'number' ? this.value(value, options) : '–';
  }

  parts(value: number, { unit, currency }: ValueOptions): ValueText {
    const maximumFractionDigits = Math.abs(value) < DECIMALS_BELOW ? 1 : 0;
    switch (unit) {
      case 'share':
        return { text: this.number(value * 100), unit: '%', unitFirst: false };
      case 'hours':
        return { text: this.number(value, { maximumFractionDigits }), unit: this.terms.hours, unitFirst: false };
      case 'days':
        return { text: this.number(value, { maximumFractionDigits }), unit: this.terms.days, unitFirst: false };
      case 'money':
        return this.#money(value, currency ?? '');
      default:
        return { text: this.number(value), unit: '', unitFirst: false };
    }
  }

  #money(value: number, currency: string): ValueText {
    const compact = Math.abs(value) >= COMPACT_FROM ? ({ notation: 'compact', maximumFractionDigits: 1 } as const) : {};
    const cents = Math.abs(value) < DECIMALS_BELOW && !Number.isInteger(value);
    const digits = cents ? {} : { minimumFractionDigits: 0, maximumFractionDigits: 0 };
    // Intl knows three letters only; another code is shown as it is.
    if (!/^[A-Z]{3}$/.test(currency))
      return { text: this.number(value, { ...digits, ...compact }), unit: currency, unitFirst: false };
    const format = shared(Intl.NumberFormat, this.locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      ...digits,
      ...compact,
    });
    const parts = format.formatToParts(value || 0);
    const at = parts.findIndex(({ type }) => type === 'currency');
    const text = parts
      .filter(({ type }) => type !== 'currency')
      .map(({ type, value: part }) => (type === 'minusSign' ? '−' : part))
      .join('')
      .trim();
    return {
      text,
      unit: parts[at]?.value ?? currency,
      unitFirst: at < parts.findIndex(({ type }) => type === 'integer'),
    };
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale, { type: 'unit', style: 'short' }).format(items);
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
  period({ start, end }: Span, asOf: string | undefined): string {
    return this.#name(dayNumber(start) ?? 0, dayNumber(end) ?? 0, Number(asOf?.slice(0, 4)));
  }

  /** The words for a compared period: its name, and how far into it the comparison goes. */
  compared({ start, end }: Span, whole: Span, asOf: string | undefined): PeriodWords {
    const [from, to] = [dayNumber(start) ?? 0, dayNumber(end) ?? 0];
    const fullEnd = naturalEnd(from, dayNumber(whole.start) ?? 0, dayNumber(whole.end) ?? 0);
    const name = this.#name(from, fullEnd, Number(asOf?.slice(0, 4)));
    if (to >= fullEnd) return { name };
    const isMonth = fullEnd - from <= 31 && civil(from).date === 1;
    return { name, until: isMonth ? civil(to - 1).date : this.date(to - 1, { day: 'numeric', month: 'short' }) };
  }

  #name(start: number, end: number, year: number): string {
    const { year: startYear, month, date } = civil(start);
    const named = startYear === year ? {} : ({ year: 'numeric' } as const);
    if (startYear === 1900) return this.terms.allTime;
    if (end - start === 1) return this.date(start, { day: 'numeric', month: 'long', ...named });
    if (date === 1 && end === addMonths(start, 1)) return this.date(start, { month: 'long', ...named });
    if (date === 1 && month % 3 === 1 && end === addMonths(start, 3))
      return this.terms.quarter((month + 2) / 3, startYear);
    if (date === 1 && month === 1 && end === addMonths(start, 12)) return String(startYear);
    if (end - start === 7 && weekday(start) === 1) return this.#week(start, year);
    const format = shared(Intl.DateTimeFormat, this.locale, { timeZone: 'UTC', dateStyle: 'medium' });
    return format.formatRange(start * MS_PER_DAY, (end - 1) * MS_PER_DAY);
  }

  /** ISO weeks: the Thursday decides the year. */
  #week(monday: number, year: number): string {
    const { year: weekYear } = civil(monday + 3);
    const firstDay = dayNumber(`${weekYear}-01-01`) ?? 0;
    const number = Math.floor((monday + 3 - firstDay) / 7) + 1;
    return this.terms.week(number, weekYear === year ? undefined : weekYear);
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
