/** How a document places days and names its money: the head of records and figures documents alike. */
import * as z from 'zod/mini';
import { localDate, moment } from './dates.js';

export const calendarShape = {
  /** The instant the content was true. */
  asOf: moment,
  /** IANA name of the zone in which days begin and end. */
  timeZone: z.string(),
  /** ISO 4217. */
  currency: z.string(),
  /** First day of a week, 1 Monday (default) to 7 Sunday. */
  weekStart: z.optional(z.int().check(z.minimum(1), z.maximum(7))),
  /** First month of the business year, 1 (default) to 12. */
  fiscalYearStart: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
  /** Weekdays that count for pace, 1 Monday to 7 Sunday; Monday to Friday by default. */
  workingDays: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(7)))),
  /** Days off, which do not count for pace. */
  holidays: z.optional(z.array(localDate)),
};

const calendarSchema = z.object(calendarShape);

/** The calendar of a document; see `calendarShape`. */
export type Calendar = z.infer<typeof calendarSchema>;
