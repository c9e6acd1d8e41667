/** Dates as parts of schemas; see `date-patterns.ts`. */
import * as z from 'zod/mini';
import { isOnCalendar, localDatePattern, momentPattern } from './date-patterns.js';

const onCalendar = z.refine<string>(isOnCalendar);

export const localDate = z.string().check(z.regex(localDatePattern), onCalendar);
export const moment = z.string().check(z.regex(momentPattern), onCalendar);
