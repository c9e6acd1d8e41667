/**
 * Row checks generated from the row schemas: the schema stays the one description, and a row costs a few comparisons
 * instead of a schema run (a fortieth of the time).
 */
import type * as z from 'zod/mini';
import { dayNumberOf, momentPattern } from './dates.js';
import type { Issue } from './feed-error.js';
import { expected, missing, notAnObject } from './messages.js';

/** Checks one row; undefined where it is good. */
export type RowGuard = (row: unknown, path: string) => Issue | undefined;

/** What one field may hold, or undefined where the value is fine. */
type FieldCheck = (value: unknown, path: string) => string | undefined;

/** The parts of a schema's definition that are read here; see zod's `_zod.def`. */
interface Definition {
  type: string;
  innerType?: z.ZodMiniType;
  entries?: Record<string, string>;
  checks?: readonly { _zod: { def: { check: string; minimum?: number; value?: number; pattern?: RegExp } } }[];
}

const definition = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

export function rowGuard(schema: z.ZodMiniObject): RowGuard {
  const fields = Object.entries(schema.shape as Record<string, z.ZodMiniType>).map(
    ([name, field]) => [name, fieldCheck(field)] as const,
  );
  return (row, path) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return { path, message: notAnObject(path, row) };
    for (const [name, check] of fields) {
      const message = check((row as Record<string, unknown>)[name], `${path}.${name}`);
      if (message) return { path: `${path}.${name}`, message };
    }
    return undefined;
  };
}

function fieldCheck(schema: z.ZodMiniType): FieldCheck {
  const { type, innerType, entries, checks = [] } = definition(schema);
  if (innerType) {
    const inner = fieldCheck(innerType);
    return (value, path) => (value === undefined || value === null ? undefined : inner(value, path));
  }
  const limits = checks.map(({ _zod }) => _zod.def);
  switch (type) {
    case 'enum':
      return oneOf(Object.values(entries ?? {}));
    case 'number':
      return number(limits);
    case 'string':
      return limits.some(({ pattern }) => pattern === momentPattern) ? date : text(limits.length > 0);
    default:
      throw new TypeError(`no row check for a field of type ${type}`);
  }
}

const oneOf =
  (known: readonly string[]): FieldCheck =>
  (value, path) =>
    known.includes(value as string)
      ? undefined
      : problem(value, path, `one of ${known.join(', ')}`, 'translate the values of your CRM to these');

const number =
  (limits: readonly { check: string; value?: number }[]): FieldCheck =>
  (value, path) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      return problem(value, path, 'a number', 'send numbers without quotes, unit or grouping');
    }
    const broken = limits.find(({ check, value: limit = 0 }) => (check === 'less_than' ? value > limit : value < limit));
    return broken && problem(value, path, `at ${broken.check === 'less_than' ? 'most' : 'least'} ${broken.value}`, 'check the value');
  };

const text =
  (filled: boolean): FieldCheck =>
  (value, path) =>
    typeof value === 'string' && (value !== '' || !filled)
      ? undefined
      : problem(value, path, filled ? 'a text that is not empty' : 'a text', 'put it in quotes');

const date: FieldCheck = (value, path) =>
  typeof value === 'string' && momentPattern.test(value) && dayNumberOf(value) !== undefined
    ? undefined
    : problem(value, path, 'a date', 'write "2026-11-24" or "2026-11-24T10:32:00Z"');

const problem = (value: unknown, path: string, what: string, remedy: string): string =>
  value === undefined || value === null ? missing(path, what) : expected(path, what, value, remedy);
