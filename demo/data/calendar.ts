/** When people in Germany work. Moments are local days with a fraction, as in `src/metrics/days.ts`. */
import { civil, firstOfMonth, isoDay, weekday } from '../../src/metrics/days.js';
import { localMoments } from '../../src/metrics/zone.js';
import type { Chance } from './chance.js';

export const TIME_ZONE = 'Europe/Berlin';

const MEAN_MONTH_DAYS = 365.25 / 12;
const MINUTES_PER_DAY = 1440;
const OPENS = 8 * 60;
const CLOSES = 18 * 60;

export interface BusinessCalendar {
  /** The local moment of "now". */
  now: number;
  /** First day of the history. */
  start: number;
  /** Complete months before the running one. */
  months: number;
  /** Nationwide holidays of every year the demo touches. */
  holidays: readonly string[];
  /** First day of a month, counted back from the running one; negative ahead of it. */
  monthStart(back: number): number;
  /** The month that holds a moment, counted back from the running one. */
  monthsBack(moment: number): number;
  /** How long a month is, 1 in the mean: in a February less is sold. */
  length(back: number): number;
  /** How far its month has run at a moment, 0 to 1. */
  elapsed(moment: number): number;
  /** A moment in business hours, on the working day nearest to a day. */
  atWork(day: number, chance: Chance): number;
  /** The same, spread over a month: `share` 0 is its first day, 1 its end. It never leaves the month. */
  inMonth(back: number, share: number, chance: Chance): number;
  /** The contract's text of a moment, in UTC. */
  text(moment: number): string;
}

/** Throws a RangeError where `now` is no instant. */
export function businessCalendar(nowText: string, months: number): BusinessCalendar {
  const now = instantOf(nowText);
  const { year, month } = civil(now);
  const monthStart = (back: number) => firstOfMonth(year, month - back);
  const monthsBack = (moment: number) => {
    const other = civil(moment);
    return (year - other.year) * 12 + month - other.month;
  };
  const start = monthStart(months);
  const holidays = holidaysBetween(civil(start).year, year + 1);
  const isWorkingDay = workingDays(holidays);
  const workingDayNear = (day: number, first: number, end: number): number => {
    // Alternately before and after; Friday before Monday, as a Saturday is nearer to it.
    for (let step = 0; step < 10; step += 1) {
      const near = day + (step % 2 ? -1 : 1) * Math.ceil(step / 2);
      if (near >= first && near < end && isWorkingDay(near)) return near;
    }
    return day;
  };
  return {
    now,
    start,
    months,
    holidays,
    monthStart,
    monthsBack,
    length: (back) => (monthStart(back - 1) - monthStart(back)) / MEAN_MONTH_DAYS,
    elapsed: (moment) => {
      const [first, end] = [monthStart(monthsBack(moment)), monthStart(monthsBack(moment) - 1)];
      return (moment - first) / (end - first);
    },
    atWork: (day, chance) => inBusinessHours(workingDayNear(Math.floor(day), -Infinity, Infinity), chance),
    inMonth: (back, share, chance) => {
      const [first, end] = [monthStart(back), monthStart(back - 1)];
      return inBusinessHours(workingDayNear(Math.floor(first + share * (end - first)), first, end), chance);
    },
    text: textOf,
  };
}

const localMoment = localMoments(TIME_ZONE);

function instantOf(text: string): number {
  const moment = /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? localMoment(text) : undefined;
  if (moment === undefined) throw new RangeError(`now: not an instant (got "${text}"); write it with its offset or Z`);
  return moment;
}

function inBusinessHours(day: number, chance: Chance): number {
  return day + Math.floor(OPENS + chance() * (CLOSES - OPENS)) / MINUTES_PER_DAY;
}

/** The text of a day, and the hours that its local time is ahead of UTC; nobody works when clocks change. */
const days = new Map<number, { date: string; ahead: number }>();

function dayOf(day: number): { date: string; ahead: number } {
  const known = days.get(day);
  if (known) return known;
  const date = isoDay(day);
  const noon = localMoment(`${date}T12:00Z`) ?? day;
  const named = { date, ahead: Math.round((noon - day) * 24) - 12 };
  days.set(day, named);
  return named;
}

/** To the minute, which halves what seconds and an offset would cost in a document of 25,000 moments. */
function textOf(moment: number): string {
  const day = Math.floor(moment);
  const { date, ahead } = dayOf(day);
  const minutes = Math.round((moment - day) * MINUTES_PER_DAY) - ahead * 60;
  return `${date}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}Z`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function workingDays(holidays: readonly string[]): (day: number) => boolean {
  const closed = new Set(holidays);
  const known = new Map<number, boolean>();
  return (day) => {
    const answer = known.get(day) ?? (weekday(day) <= 5 && !closed.has(isoDay(day)));
    known.set(day, answer);
    return answer;
  };
}

function holidaysBetween(firstYear: number, lastYear: number): string[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  // Ascension Day can be 1 May.
  return [...new Set(years.flatMap(holidaysOf))].sort();
}

/** The nine days that are holidays in every German state. */
export function holidaysOf(year: number): string[] {
  const fixed = ['01-01', '05-01', '10-03', '12-25', '12-26'].map((date) => `${year}-${date}`);
  const fromEaster = { goodFriday: -2, easterMonday: 1, ascension: 39, whitMonday: 50 };
  return [...fixed, ...Object.values(fromEaster).map((days) => isoDay(easterSunday(year) + days))];
}

/** Day number of Easter Sunday: the Gregorian computus, after Oudin. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moonDrift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + moonDrift + 15) % 30;
  const fullMoon = epact - Math.floor((epact + Math.floor(golden / 11)) / 29);
  const leaps = Math.floor(year / 4) - century + Math.floor(century / 4);
  const weekdayOfMoon = (year + leaps + fullMoon + 2) % 7;
  return firstOfMonth(year, 3) + 27 + fullMoon - weekdayOfMoon;
}
