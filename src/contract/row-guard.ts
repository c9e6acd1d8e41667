/**
 * Row checks generated from the row schemas: the schema stays the one description, and a row costs a few comparisons
 * instead of a schema run (a fortieth of the time).
 */
import type * as z from 'zod/mini';
import { isOnCalendar, momentPattern } from './dates.js';
import type { Issue } from './feed-error.js';
import { expected, missing, notAnObject } from './messages.js';

/** Checks row number `index` of a list; undefined where it is good. */
export type RowGuard = (row: unknown, list: string, index: number) => Issue | undefined;

/** What a field holds, whether it may hold a value; and if not, why. */
export interface FieldCheck {
  kind: 'text' | 'number' | 'date' | 'choice';
  accepts(value: unknown): boolean;
  what: string;
  remedy: string;
}

/** The parts of a schema's definition that are read here; see zod's `_zod.def`. */
interface Definition {
  type: string;
  innerType?: z.ZodMiniType;
  entries?: Record<string, string>;
  checks?: readonly { _zod: { def: { check: string; minimum?: number; value?: number; pattern?: RegExp } } }[];
}

const definition = (schema: z.ZodMiniType): Definition => schema._zod.def;

/** The check of each field of a row; a field is required where it does not accept `undefined`. */
export function fieldChecks(schema: z.ZodMiniObject): ReadonlyMap<string, FieldCheck> {
  const fields = Object.entries(schema.shape as Record<string, z.ZodMiniType>);
  return new Map(fields.map(([name, field]) => [name, fieldCheck(field)]));
}

export function rowGuard(schema: z.ZodMiniObject): RowGuard {
  const fields = [...fieldChecks(schema)];
  return (row, list, index) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      return { path: `${list}[${index}]`, message: notAnObject(`${list}[${index}]`, row) };
    }
    for (const [name, { accepts, what, remedy }] of fields) {
      const value = (row as Record<string, unknown>)[name];
      if (accepts(value)) continue;
      const path = `${list}[${index}].${name}`;
      return { path, message: value === undefined ? missing(path, what) : expected(path, what, value, remedy) };
    }
    return undefined;
  };
}

function fieldCheck(schema: z.ZodMiniType): FieldCheck {
  const { type, innerType, entries, checks = [] } = definition(schema);
  if (innerType) {
    const inner = fieldCheck(innerType);
    return { ...inner, accepts: (value) => value === undefined || value === null || inner.accepts(value) };
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

function oneOf(known: readonly string[]): FieldCheck {
  return {
    kind: 'choice',
    accepts: (value) => known.includes(value as string),
    what: `one of ${known.join(', ')}`,
    remedy: 'translate the values of your CRM to these',
  };
}

function number(limits: readonly { check: string; value?: number }[]): FieldCheck {
  const least = limits.find(({ check }) => check === 'greater_than')?.value ?? -Infinity;
  const most = limits.find(({ check }) => check === 'less_than')?.value ?? Infinity;
  const range = [least === -Infinity ? '' : ` from ${least}`, most === Infinity ? '' : ` up to ${most}`].join('');
  return {
    kind: 'number',
    accepts: (value) => typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most,
    what: `a number${range}`,
    remedy: 'send numbers without quotes, unit or grouping',
  };
}

function text(filled: boolean): FieldCheck {
  return {
    kind: 'text',
    accepts: (value) => typeof value === 'string' && (value !== '' || !filled),
    what: filled ? 'a text that is not empty' : 'a text',
    remedy: 'put it in quotes',
  };
}

const date: FieldCheck = {
  kind: 'date',
  accepts: (value) => typeof value === 'string' && momentPattern.test(value) && isOnCalendar(value),
  what: 'a date',
  remedy: 'write "2026-11-24" or "2026-11-24T10:32:00Z"',
};
