/**
 * Checks values against shapes: what the schemas of this folder say, as plain data (`shapes.ts`, written by
 * `npm run shapes`). A page checks what it receives without carrying the schema library, a row costs a few comparisons,
 * and what is wrong comes with its place, its value and a remedy.
 */
import { isOnCalendar, localDatePattern, momentPattern } from './date-patterns.js';
import type { Issue } from './feed-error.js';
import { expected, missing, unknownKeys } from './messages.js';

export type Shape =
  | 'anything'
  | 'text'
  | 'filled-text'
  | 'number'
  | 'boolean'
  | 'day'
  | 'moment'
  | { optional: Shape }
  | { nullable: Shape }
  /** Least and most; `null` where there is no bound. */
  | { number: Bounds; whole?: true }
  | { choice: readonly (string | number)[] }
  | { pattern: string }
  | { list: Shape; filled?: true }
  | { tuple: readonly Shape[] }
  | { object: Readonly<Record<string, Shape>>; strict?: true }
  | { map: Shape; keys?: readonly string[] }
  | { either: readonly Shape[] }
  /** For shapes that hold themselves. */
  | { lazy: () => Shape };

type Bounds = readonly [least: number | null, most: number | null];

/** More says nothing new, and a broken export has a million. */
export const ISSUES_KEPT = 20;

/** What is wrong with a value that stands at a path; empty where it is good. */
export function issuesOf(shape: Shape, value: unknown, at: string): Issue[] {
  const faults = checkOf(shape)(value) ?? [];
  return faults.slice(0, ISSUES_KEPT).map(({ path, say }) => {
    const place = path.reduce<string>(
      (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${key}`),
      at,
    );
    return { path: place, message: say(place) };
  });
}

/** Something wrong inside a value, at a path from there. */
interface Fault {
  path: (string | number)[];
  say: (path: string) => string;
  /** How many names nobody knows; they come before what is missing, since one is mostly the other misspelt. */
  unknownNames?: number;
}

type Check = (value: unknown) => Fault[] | undefined;

/** What one value, not made of others, has to be. */
export interface ValueCheck {
  kind: 'text' | 'number' | 'date' | 'choice';
  accepts(value: unknown): boolean;
  /** `a number from 0`. */
  what: string;
  remedy: string;
}

const checks = new Map<Shape, Check>();

/** Made once for each shape, when first needed. */
function checkOf(shape: Shape): Check {
  let check = checks.get(shape);
  if (!check) checks.set(shape, (check = compile(shape)));
  return check;
}

function compile(shape: Shape): Check {
  if (shape === 'anything') return () => undefined;
  if (typeof shape === 'string') return one(valueCheck(shape));
  if ('optional' in shape) return except(undefined, checkOf(shape.optional));
  if ('nullable' in shape) return except(null, checkOf(shape.nullable));
  if ('list' in shape) return list(checkOf(shape.list), !!shape.filled);
  if ('tuple' in shape) return tuple(shape.tuple.map(checkOf));
  if ('object' in shape) return object(shape.object, !!shape.strict);
  if ('map' in shape) return map(checkOf(shape.map), shape.keys);
  if ('either' in shape) return either(shape.either.map(checkOf));
  if ('lazy' in shape) return (value) => checkOf(shape.lazy())(value);
  return one(valueCheck(shape));
}

/** The check of a single value, of one that may be absent as well. */
export function valueCheck(shape: Shape): ValueCheck {
  if (typeof shape === 'string') return plain[shape as keyof typeof plain];
  if ('optional' in shape) return orAbsent(valueCheck(shape.optional), undefined);
  if ('nullable' in shape) return orAbsent(valueCheck(shape.nullable), null);
  if ('number' in shape) return number(shape.number, !!shape.whole);
  if ('choice' in shape) return choice(shape.choice);
  if ('pattern' in shape)
    return text(new RegExp(shape.pattern), `a text like ${shape.pattern}`, 'correct the spelling');
  throw new TypeError('not the shape of a single value');
}

const orAbsent = (check: ValueCheck, absent: null | undefined): ValueCheck => ({
  ...check,
  accepts: (value) => value === absent || check.accepts(value),
});

const text = (pattern: RegExp, what: string, remedy = 'put it in quotes'): ValueCheck => ({
  kind: 'text',
  accepts: (value) => typeof value === 'string' && pattern.test(value),
  what,
  remedy,
});

function number([least, most]: Bounds, isWhole: boolean): ValueCheck {
  const range = [least === null ? '' : ` from ${least}`, most === null ? '' : ` up to ${most}`].join('');
  return {
    kind: 'number',
    accepts: (value) =>
      (isWhole ? Number.isSafeInteger(value) : Number.isFinite(value)) &&
      (value as number) >= (least ?? -Infinity) &&
      (value as number) <= (most ?? Infinity),
    what: `a ${isWhole ? 'whole ' : ''}number${range}`,
    remedy: 'send numbers without quotes, unit or grouping',
  };
}

const choice = (known: readonly (string | number)[]): ValueCheck => ({
  kind: 'choice',
  accepts: (value) => known.includes(value as string),
  what: `one of ${known.join(', ')}`,
  remedy: 'use one of these',
});

const date = (pattern: RegExp, what: string, remedy: string): ValueCheck => ({
  kind: 'date',
  accepts: (value) => typeof value === 'string' && pattern.test(value) && isOnCalendar(value),
  what,
  remedy,
});

const plain = {
  text: text(/^/, 'a text'),
  'filled-text': text(/[^]/, 'a text that is not empty'),
  number: number([null, null], false),
  boolean: { ...choice([]), accepts: (value: unknown) => typeof value === 'boolean', what: 'true or false' },
  day: date(localDatePattern, 'a day', 'write "2026-11-24"'),
  moment: date(momentPattern, 'a date', 'write "2026-11-24" or "2026-11-24T10:32:00Z"'),
};

const wrong = (value: unknown, what: string, remedy: string): Fault[] => [
  { path: [], say: (path) => (value === undefined ? missing(path, what) : expected(path, what, value, remedy)) },
];

const one =
  ({ accepts, what, remedy }: ValueCheck): Check =>
  (value) =>
    accepts(value) ? undefined : wrong(value, what, remedy);

const except =
  (absent: null | undefined, check: Check): Check =>
  (value) =>
    value === absent ? undefined : check(value);

/** Adds the faults of a part to those of the whole. */
function within(key: string | number, faults: Fault[] | undefined, found: Fault[] | undefined): Fault[] | undefined {
  faults?.forEach(({ path }) => path.unshift(key));
  return faults && found ? [...found, ...faults] : (faults ?? found);
}

const list =
  (item: Check, isFilled: boolean): Check =>
  (value) =>
    Array.isArray(value) && (value.length > 0 || !isFilled)
      ? value.reduce<Fault[] | undefined>((found, entry, index) => within(index, item(entry), found), undefined)
      : wrong(value, `a list${isFilled ? ' that is not empty' : ''}`, 'send a list in square brackets');

const tuple =
  (items: readonly Check[]): Check =>
  (value) =>
    Array.isArray(value) && value.length === items.length
      ? items.reduce<Fault[] | undefined>((found, item, index) => within(index, item(value[index]), found), undefined)
      : wrong(value, `a list of ${items.length}`, 'send a list in square brackets');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const notAnObject = (value: unknown): Fault[] => wrong(value, 'an object', 'send an object in braces');

/** Names that are not among the known ones, as one fault. */
function strangers(value: object, known: readonly string[]): Fault[] | undefined {
  const keys = Object.keys(value).filter((key) => !known.includes(key));
  return keys.length > 0
    ? [{ path: [], say: (path) => unknownKeys(path, keys), unknownNames: keys.length }]
    : undefined;
}

function object(shapes: Readonly<Record<string, Shape>>, isStrict: boolean): Check {
  const names = Object.keys(shapes);
  const fields = names.map((name) => checkOf(shapes[name]!));
  return (value) => {
    if (!isObject(value)) return notAnObject(value);
    let found = isStrict ? strangers(value, names) : undefined;
    for (let index = 0; index < names.length; index += 1) {
      const faults = fields[index]!(value[names[index]!]);
      if (faults) found = within(names[index]!, faults, found);
    }
    return found;
  };
}

const map =
  (entry: Check, keys: readonly string[] | undefined): Check =>
  (value) =>
    isObject(value)
      ? Object.keys(value).reduce(
          (found, key) => (keys && !keys.includes(key) ? found : within(key, entry(value[key]), found)),
          keys && strangers(value, keys),
        )
      : notAnObject(value);

/** Of several forms the one most likely meant is spoken of: of the right JSON type, and with the fewest faults. */
const either =
  (forms: readonly Check[]): Check =>
  (value) => {
    const all: Fault[][] = [];
    for (const form of forms) {
      const faults = form(value);
      if (!faults) return undefined;
      if (faults.every(({ path, unknownNames }) => path.length > 0 || unknownNames)) all.push(faults);
    }
    const count = (faults: readonly Fault[]) => faults.reduce((sum, { unknownNames = 1 }) => sum + unknownNames, 0);
    const [meant] = all.sort((a, b) => count(a) - count(b));
    return meant?.slice(0, 1) ?? wrong(value, 'another form', 'see the JSON Schema');
  };
