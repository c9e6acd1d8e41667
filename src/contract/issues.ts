/** What is wrong with a value that does not fit its shape: the place, the value and the remedy. */
import { expected, missing, unknownKeys } from './fault-messages.js';
import type { Issue } from './feed-error.js';
import { type Bounds, fits, isObject, type Shape } from './shape.js';

/** More says nothing new, and a broken export has a million. */
export const ISSUES_KEPT = 20;

/** What is wrong with a value that stands at a path; empty where it is good. */
export function issuesOf(shape: Shape, value: unknown, at: string): Issue[] {
  return faultsOf(shape, value)
    .slice(0, ISSUES_KEPT)
    .map(({ path, say }) => {
      const place = path.reduce<string>(
        (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${key}`),
        at,
      );
      return { path: place, message: say(place) };
    });
}

/** Something wrong inside a value, at a path from there. */
interface Fault {
  path: readonly (string | number)[];
  say: (path: string) => string;
  /** Of an object that holds names nobody knows: how many. */
  strangers?: number;
}

function faultsOf(shape: Shape, value: unknown): Fault[] {
  if (fits(shape, value)) return [];
  if (typeof shape !== 'string') {
    if ('optional' in shape) return faultsOf(shape.optional, value);
    if ('nullable' in shape) return faultsOf(shape.nullable, value);
    if ('lazy' in shape) return faultsOf(shape.lazy(), value);
    if ('either' in shape) return faultOfMeant(shape.either, value);
    if (Array.isArray(value)) {
      if ('list' in shape && value.length > 0) return value.flatMap((entry, index) => inside(index, shape.list, entry));
      if ('tuple' in shape && value.length === shape.tuple.length)
        return shape.tuple.flatMap((item, index) => inside(index, item, value[index]));
    }
    if (isObject(value)) {
      // A name that nobody knows is mostly the missing one, misspelt: it comes first.
      if ('object' in shape) {
        const fields = Object.entries(shape.object).flatMap(([name, field]) => inside(name, field, value[name]));
        return 'strict' in shape ? [...strangersIn(value, Object.keys(shape.object)), ...fields] : fields;
      }
      if ('map' in shape) {
        const keys = 'keys' in shape ? shape.keys : undefined;
        const known = Object.keys(value).filter((key) => keys?.includes(key) ?? true);
        return [...strangersIn(value, keys), ...known.flatMap((key) => inside(key, shape.map, value[key]))];
      }
    }
  }
  const { what, remedy } = wording(shape);
  return [
    { path: [], say: (path) => (value === undefined ? missing(path, what) : expected(path, what, value, remedy)) },
  ];
}

const inside = (key: string | number, shape: Shape, value: unknown): Fault[] =>
  faultsOf(shape, value).map((fault) => ({ ...fault, path: [key, ...fault.path] }));

function strangersIn(value: object, known: readonly string[] | undefined): Fault[] {
  const keys = known ? Object.keys(value).filter((key) => !known.includes(key)) : [];
  return keys.length > 0 ? [{ path: [], say: (path) => unknownKeys(path, keys), strangers: keys.length }] : [];
}

/** Of several forms the one most likely meant is spoken of: of the right JSON type, and with the fewest faults. */
function faultOfMeant(forms: readonly Shape[], value: unknown): Fault[] {
  const count = (faults: readonly Fault[]) => faults.reduce((sum, { strangers = 1 }) => sum + strangers, 0);
  const [meant] = forms
    .map((form) => faultsOf(form, value))
    .filter((faults) => faults.every(({ path, strangers }) => path.length > 0 || strangers))
    .sort((a, b) => count(a) - count(b));
  if (meant) return meant.slice(0, 1);
  const whats = [...new Set(forms.map((form) => wording(form).what))];
  return [{ path: [], say: (path) => expected(path, whats.join(' or '), value, 'see the JSON Schema') }];
}

interface Wording {
  /** `a number from 0`. */
  what: string;
  remedy: string;
}

function wording(shape: Shape): Wording {
  if (typeof shape === 'string') return plain[shape];
  if ('optional' in shape) return wording(shape.optional);
  if ('nullable' in shape) return wording(shape.nullable);
  if ('lazy' in shape) return wording(shape.lazy());
  if ('number' in shape) return { ...plain.number, what: numberWithin(shape.number, !!shape.whole) };
  if ('choice' in shape) return { what: `one of ${shape.choice.join(', ')}`, remedy: 'use one of these' };
  if ('pattern' in shape) return { what: `a text like ${shape.pattern}`, remedy: 'correct the spelling' };
  if ('list' in shape) return { what: 'filled' in shape ? 'a list that is not empty' : 'a list', remedy: brackets };
  if ('tuple' in shape) return { what: `a list of ${shape.tuple.length}`, remedy: brackets };
  return { what: 'an object', remedy: 'send an object in braces' };
}

const brackets = 'send a list in square brackets';

const plain: Record<Extract<Shape, string>, Wording> = {
  anything: { what: 'anything', remedy: 'send it' },
  nothing: { what: 'nothing', remedy: 'leave it out' },
  text: { what: 'a text', remedy: 'put it in quotes' },
  'filled-text': { what: 'a text that is not empty', remedy: 'put it in quotes' },
  number: { what: 'a number', remedy: 'send numbers without quotes, unit or grouping' },
  boolean: { what: 'true or false', remedy: 'use one of these' },
  day: { what: 'a day', remedy: 'write "2026-11-24"' },
  moment: { what: 'a date', remedy: 'write "2026-11-24" or "2026-11-24T10:32:00Z"' },
};

function numberWithin([least, most]: Bounds, isWhole: boolean): string {
  const bounds = [least === null ? '' : ` from ${least}`, most === null ? '' : ` up to ${most}`];
  return `a ${isWhole ? 'whole ' : ''}number${bounds.join('')}`;
}

/** What one value, not made of others, has to be, and may be absent. */
export interface ValueCheck extends Wording {
  kind: 'text' | 'number' | 'date' | 'choice';
  accepts(value: unknown): boolean;
}

/** Undefined for the shape of anything but text, number, date or choice. */
export function valueCheck(shape: Shape): ValueCheck | undefined {
  const kind = kindOf(shape);
  return kind && { kind, accepts: (value) => fits(shape, value), ...wording(shape) };
}

function kindOf(shape: Shape): ValueCheck['kind'] | undefined {
  if (shape === 'text' || shape === 'filled-text') return 'text';
  if (shape === 'number') return 'number';
  if (shape === 'day' || shape === 'moment') return 'date';
  if (typeof shape !== 'string') {
    if ('optional' in shape) return kindOf(shape.optional);
    if ('nullable' in shape) return kindOf(shape.nullable);
    if ('number' in shape) return 'number';
    if ('choice' in shape) return 'choice';
  }
  return undefined;
}
