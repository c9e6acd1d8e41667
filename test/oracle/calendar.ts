/** Days and moments as texts of one form, which compare as the days do; every step by day, by the plain words of the specification. */
import type { Calendar } from '../../src/contract/calendar.js';
import type { Query } from '../../src/contract/query.js';

export interface Period {
  start: string;
  end: string;
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'range' | 'all';
}

/** From `start`, before `end` and not after `until`. */
export interface Window {
  start: string;
  end: string;
  until: string;
}

const DAY = 86_400_000;
const utc = (text: string): number => Date.parse(text.length === 10 ? text : `${text}Z`);
const textOf = (instant: number): string => new Date(instant).toISOString().slice(0, 23);
const dayOf = (text: string): string => text.slice(0, 10);
const monthOf = (day: string): number => Number(day.slice(5, 7));

export const daysLater = (day: string, days: number): string => dayOf(textOf(utc(day) + days * DAY));
const momentLater = (moment: string, days: number): string => textOf(utc(moment) + days * DAY);
export const daysFrom = (a: string, b: string): number => Math.round((utc(dayOf(b)) - utc(dayOf(a))) / DAY);
const weekdayOf = (day: string): number => new Date(utc(day)).getUTCDay() || 7;

/** The same date some months later, or the last day of that month. */
export function monthsLater(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + monthOf(day) - 1 + months;
  const month = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return `${month}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The local moment of a date as documents write it. */
export function localMoment(text: string, timeZone: string): string {
  if (text.length === 10) return `${text}T00:00:00.000`;
  const iso = text.replace(' ', 'T');
  if (!/(Z|[+-]\d\d:?\d\d)$/.test(iso.slice(11))) return textOf(Date.parse(`${iso}Z`));
  const instant = new Date(iso.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  // Swedish writes moments as ISO 8601 does.
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return `${format.format(instant).replace(' ', 'T')}.${String(instant.getUTCMilliseconds()).padStart(3, '0')}`;
}

export class NaiveCalendar {
  readonly now: string;
  readonly today: string;
  readonly #calendar: Calendar;

  constructor(calendar: Calendar) {
    const { asOf, timeZone } = calendar;
    this.now = asOf.length === 10 ? `${asOf}T23:59:59.999` : localMoment(asOf, timeZone);
    this.today = dayOf(this.now);
    this.#calendar = calendar;
  }

  period(text: string): Period {
    const { fiscalYearStart: fiscal = 1 } = this.#calendar;
    if (text === 'all') return { start: '1900-01-01', end: daysLater(this.today, 1), unit: 'all' };
    if (text === 'today') return this.bucket('day', this.today);
    if (text === 'week' || text === 'month' || text === 'quarter' || text === 'year')
      return this.bucket(text, this.today);
    const [first = '', last] = text.split('/');
    if (last) return { start: first, end: daysLater(last, 1), unit: 'range' };
    if (first.length === 10) return { start: first, end: daysLater(first, 1), unit: 'day' };
    const [year = '', part = ''] = text.split('-');
    const begin = `${year}-${String(fiscal).padStart(2, '0')}-01`;
    if (part === '') return { start: begin, end: monthsLater(begin, 12), unit: 'year' };
    if (part.startsWith('Q')) {
      const start = monthsLater(begin, (Number(part.slice(1)) - 1) * 3);
      return { start, end: monthsLater(start, 3), unit: 'quarter' };
    }
    if (part.startsWith('W')) {
      // The nth week of a year is the one that holds its nth Thursday.
      let thursday = `${year}-01-01`;
      while (weekdayOf(thursday) !== 4) thursday = daysLater(thursday, 1);
      const start = daysLater(thursday, (Number(part.slice(1)) - 1) * 7 - 3);
      return { start, end: daysLater(start, 7), unit: 'week' };
    }
    return { start: `${text}-01`, end: monthsLater(`${text}-01`, 1), unit: 'month' };
  }

  /** The day, week, month, quarter or year that holds a day. */
  bucket(unit: NonNullable<Query['every']>, day: string): Period {
    const { weekStart = 1, fiscalYearStart: fiscal = 1 } = this.#calendar;
    if (unit === 'day') return { start: day, end: daysLater(day, 1), unit };
    if (unit === 'week') {
      let start = day;
      while (weekdayOf(start) !== weekStart) start = daysLater(start, -1);
      return { start, end: daysLater(start, 7), unit };
    }
    const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12;
    let start = `${day.slice(0, 8)}01`;
    while ((monthOf(start) + 12 - fiscal) % length !== 0) start = monthsLater(start, -1);
    return { start, end: monthsLater(start, length), unit };
  }

  window({ start, end }: Period): Window {
    return { start, end, until: this.now };
  }

  /** The parts of a window, each with its own days. */
  buckets({ start, end, until }: Window, every: NonNullable<Query['every']>): Window[] {
    const parts: Window[] = [];
    for (let day = start; day < end; day = parts.at(-1)!.end) {
      const bucket = this.bucket(every, day);
      parts.push({ start: day, end: bucket.end, until });
    }
    return parts.map((part) => ({ ...part, end: part.end < end ? part.end : end }));
  }

  /** What a period is compared with; undefined for nothing. */
  compared(period: Period, comparison: string): Window | undefined {
    if (comparison === 'target' || comparison === 'team') return undefined;
    if (period.start > this.now) return undefined;
    const isNamed = !/^(none|previous-.*|year-ago-.*)$/.test(comparison);
    if (isNamed) {
      const named = this.period(comparison);
      const until = this.now < named.end ? this.now : `${named.end}T00:00:00.000`;
      return named.start > this.now ? undefined : { start: named.start, end: named.end, until };
    }
    if (comparison === 'none' || period.unit === 'all') return undefined;
    const { start, end } = comparison.startsWith('year-ago') ? yearBefore(period) : before(period);
    const whole = `${end}T00:00:00.000`;
    const isRunning = period.start <= this.today && this.today < period.end;
    if (comparison.endsWith('full') || !isRunning) return { start, end, until: whole };
    const until = momentLater(this.now, daysFrom(period.start, start));
    return { start, end, until: until < whole ? until : whole };
  }

  /** The periods before one that runs, the latest first: each as far as it had run at the same point, and whole. */
  earlier(period: Period, most: number): { part: Window; whole: Window }[] {
    const found: { part: Window; whole: Window }[] = [];
    for (let { start, end } = before(period); found.length < most; { start, end } = before({ ...period, start, end })) {
      const last = `${end}T00:00:00.000`;
      const until = momentLater(this.now, daysFrom(period.start, start));
      found.push({ part: { start, end, until: until < last ? until : last }, whole: { start, end, until: last } });
    }
    return found;
  }

  /** Days of a period up to today, of all: working days, or all days where none is one. Nobody counts those since 1900. */
  elapsed({ start, end, unit }: Period): { days: number; of: number } | undefined {
    if (unit === 'all') return undefined;
    const { workingDays = [1, 2, 3, 4, 5], holidays = [] } = this.#calendar;
    const all: number[] = [];
    for (let day = utc(start); day < utc(end); day += DAY) all.push(day);
    const off = holidays.map(utc);
    const weekday = (day: number) => new Date(day).getUTCDay() || 7;
    const working = all.filter((day) => workingDays.includes(weekday(day)) && !off.includes(day));
    const counted = working.length > 0 ? working : all;
    return { days: counted.filter((day) => day <= utc(this.today)).length, of: counted.length };
  }
}

function before({ start, end, unit }: Period): { start: string; end: string } {
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'year' ? 12 : 0;
  return { start: months > 0 ? monthsLater(start, -months) : daysLater(start, -daysFrom(start, end)), end: start };
}

/** Days and weeks keep their weekday; a range keeps its first and its last date. */
function yearBefore({ start, end, unit }: Period): { start: string; end: string } {
  if (unit === 'day' || unit === 'week') return { start: daysLater(start, -364), end: daysLater(end, -364) };
  const last = monthsLater(daysLater(end, -1), -12);
  return { start: monthsLater(start, -12), end: unit === 'range' ? daysLater(last, 1) : monthsLater(end, -12) };
}

/** A window some whole days earlier. */
export const earlier = ({ start, end, until }: Window, days: number): Window => ({
  start: daysLater(start, -days),
  end: daysLater(end, -days),
  until: momentLater(until, -days),
});
