/** The calendar of a document, ready for arithmetic: what "now", "this week" and "a working day" mean to it. */
import type { Calendar } from '../contract/calendar.js';
import { dayNumber, weekday } from './days.js';
import { type LocalMoment, localMoments } from './zone.js';

export interface Clock {
  /** The local moment of `asOf`, in days. */
  now: number;
  today: number;
  weekStart: number;
  fiscalYearStart: number;
  isWorkingDay(day: number): boolean;
  moment: LocalMoment;
}

/** The last instant of a day, for an `asOf` that names a day only. */
const END_OF_DAY = 1 - 1 / 86_400_000;

/** Of a calendar that has been checked; throws a RangeError for an unknown time zone. */
export function clockOf(calendar: Calendar): Clock {
  const moment = localMoments(calendar.timeZone);
  const asOf = moment(calendar.asOf)!;
  const now = calendar.asOf.length === 10 ? asOf + END_OF_DAY : asOf;
  const workingDays = new Set(calendar.workingDays ?? [1, 2, 3, 4, 5]);
  const holidays = new Set((calendar.holidays ?? []).map(dayNumber));
  return {
    now,
    today: Math.floor(now),
    weekStart: calendar.weekStart ?? 1,
    fiscalYearStart: calendar.fiscalYearStart ?? 1,
    isWorkingDay: (day) => workingDays.has(weekday(day)) && !holidays.has(day),
    moment,
  };
}
