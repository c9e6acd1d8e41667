/** Dates as people and exports write them, brought to the form of the documents (see `contract/date-patterns.ts`). */
import { isOnCalendar, momentPattern } from '../contract/date-patterns.js';
import { literal } from './literal.js';

export interface DateReader {
  /** `2026-11-24` or `2026-11-24T10:32:00`; undefined where the cell is not spelled as agreed or no such day exists. */
  read(cell: string | number): string | undefined;
  /** The smallest unit that the spelling names: `YYYY-MM` names a month, and stands for its first day. */
  names: 'day' | 'month' | 'year';
}

/** A reader of one spelling; see `mapping.date`. Throws a RangeError for a pattern that leaves something open. */
export function dateReader(spelling = 'iso'): DateReader {
  switch (spelling) {
    case 'iso':
      return { read: (cell) => isoMoment(String(cell)), names: 'day' };
    case 'epoch-seconds':
      return { read: (cell) => sinceEpoch(cell, 1000), names: 'day' };
    case 'epoch-millis':
      return { read: (cell) => sinceEpoch(cell, 1), names: 'day' };
    default:
      return patternReader(spelling);
  }
}

const isoMoment = (text: string): string | undefined =>
  momentPattern.test(text) && isOnCalendar(text) ? text : undefined;

function sinceEpoch(cell: string | number, unit: number): string | undefined {
  if (!/^-?\d+(?:\.\d+)?$/.test(String(cell))) return undefined;
  const date = new Date(Number(cell) * unit);
  return Number.isNaN(date.getTime()) ? undefined : isoMoment(date.toISOString());
}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3));

/** What each part of a pattern matches. Words are English and may be written in any case. */
const parts: ReadonlyMap<string, string> = new Map([
  ['YYYY', String.raw`(?<year>\d{4})`],
  ['MMMM', `(?<month>${months.join('|')})`],
  ['MMM', `(?<month>${short(months).join('|')})`],
  ['MM', String.raw`(?<month>\d{2})`],
  ['M', String.raw`(?<month>\d{1,2})`],
  ['DD', String.raw`(?<date>\d{2})`],
  ['D', String.raw`(?<date>\d{1,2})`],
  ['dddd', `(?<weekday>${weekdays.join('|')})`],
  ['ddd', `(?<weekday>${short(weekdays).join('|')})`],
  ['HH', String.raw`(?<hour>\d{2})`],
  ['H', String.raw`(?<hour>\d{1,2})`],
  ['hh', String.raw`(?<half>\d{2})`],
  ['h', String.raw`(?<half>\d{1,2})`],
  ['mm', String.raw`(?<minute>\d{2})`],
  ['ss', String.raw`(?<second>\d{2})`],
  ['SSS', String.raw`(?<fraction>\d{3})`],
  ['A', String.raw`(?<noon>AM|PM)`],
  ['Z', String.raw`(?<zone>Z|[+-]\d{2}:?\d{2})`],
]);

type Parts = Readonly<Record<string, string | undefined>>;

function patternReader(pattern: string): DateReader {
  const expression = expressionOf(pattern);
  const has = (part: string) => expression.source.includes(`?<${part}>`);
  for (const [part, needs] of dependencies) {
    if (has(part) && !has(needs)) throw new RangeError(`a date with a ${part} needs a ${needs}`);
  }
  if (!has('year')) throw new RangeError('a date needs a year, YYYY');
  return {
    read: (cell) => {
      const found = expression.exec(String(cell))?.groups;
      return found && momentOf(found);
    },
    names: has('date') ? 'day' : has('month') ? 'month' : 'year',
  };
}

const dependencies = [
  ['date', 'month'],
  ['weekday', 'date'],
  ['hour', 'date'],
  ['half', 'noon'],
  ['half', 'date'],
  ['noon', 'half'],
  ['minute', 'date'],
  ['second', 'minute'],
  ['fraction', 'second'],
  ['zone', 'minute'],
] as const;

function expressionOf(pattern: string): RegExp {
  const source = pattern.replaceAll(
    /\[([^\]]*)\]|([YMDdHhmsSAZ])\2*|\s+|./gsu,
    (token: string, quoted: string | undefined) => {
      if (quoted !== undefined) return literal(quoted);
      if (/^\s/.test(token)) return String.raw`\s+`;
      if (/^[A-Za-z]/.test(token) && token !== 'T') return part(token);
      return literal(token);
    },
  );
  try {
    return new RegExp(`^${source}$`, 'iu');
  } catch {
    // Two groups of one name are the only way in which known parts make no expression.
    throw new RangeError('a date names no part twice');
  }
}

function part(token: string): string {
  const expression = parts.get(token);
  if (expression === undefined) throw new RangeError(`a date has no part ${token}`);
  return expression;
}

function momentOf(found: Parts): string | undefined {
  const { year = '', month = '1', date = '1', weekday, minute, second, fraction, zone = '' } = found;
  const monthNumber = /\d/.test(month) ? Number(month) : indexOfName(months, month) + 1;
  const day = `${year}-${padded(monthNumber)}-${padded(date)}`;
  if (weekday !== undefined && new Date(`${day}T00:00Z`).getUTCDay() !== indexOfName(weekdays, weekday))
    return undefined;
  const hour = hourOf(found);
  if (hour === undefined) return isoMoment(day);
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  return isoMoment(`${day}T${padded(hour)}:${minute ?? '00'}${seconds}${zone.toUpperCase()}`);
}

/** 12 AM is midnight and 12 PM noon. An hour the clock does not have is left for the check of the whole. */
function hourOf({ hour, half, noon }: Parts): number | undefined {
  if (half === undefined) return hour === undefined ? undefined : Number(hour);
  const number = Number(half);
  if (number < 1 || number > 12) return Number.NaN;
  return (number % 12) + (noon?.toUpperCase() === 'PM' ? 12 : 0);
}

const indexOfName = (names: readonly string[], text: string): number =>
  names.findIndex((name) => name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase());

const padded = (number: number | string): string => String(number).padStart(2, '0');
