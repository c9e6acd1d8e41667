/** Every problem that rows can have, in words; see `contract/messages.ts` for the form of the sentences. */
import type { ValueCheck } from '../contract/issues.js';
import { nearest } from '../contract/nearest.js';
import type { Problem } from './issue-log.js';
import type { RowFault, Table } from './table.js';

export function unknownColumn(column: string, { columns }: Table): Problem {
  const meant = nearest(column, columns);
  const remedy = meant ? `did you mean "${meant}"?` : 'name a column of the table';
  return { kind: 'unknown-column', what: 'no row has this column', value: column, remedy };
}

export const rowFault = ({ what, value, remedy }: RowFault): Problem => ({ kind: 'row-length', what, value, remedy });

export const notSingle = (value: unknown): Problem => ({
  kind: 'unreadable',
  what: 'expected a single value',
  value,
  remedy: 'name the column inside it, with a point between the names',
});

export const unreadableNumber = (value: unknown): Problem => ({
  kind: 'unreadable',
  what: 'not a number as the mapping spells them',
  value,
  remedy: 'correct the cell, or say under "number" how numbers are written',
});

export function unreadableDate(value: unknown, spelling: string | undefined): Problem {
  const what = `not a date in the spelling ${spelling === undefined ? '2026-11-24' : `"${spelling}"`}`;
  const ambiguous = /^\d{1,2}([-./])\d{1,2}\1\d{4}/.exec(String(value))?.[1];
  const remedy = ambiguous
    ? `say which comes first: "date": "${['DD', 'MM', 'YYYY'].join(ambiguous)}" or "${['MM', 'DD', 'YYYY'].join(ambiguous)}"`
    : 'correct the cell, or give its spelling, for example "date": "YYYY/MM/DD"';
  return { kind: 'unreadable', what, value, remedy };
}

export const unknownValue = (value: unknown): Problem => ({
  kind: 'unknown-value',
  what: 'a value without a translation',
  value,
  remedy: 'add it under "values", or say "otherwise"',
});

export function notAccepted(value: unknown, { kind, what }: ValueCheck): Problem {
  const remedy = kind === 'choice' ? 'translate it under "values"' : 'correct the cell, or its spelling in the mapping';
  return { kind: 'not-accepted', what: `expected ${what}`, value, remedy };
}

export const noMatch = (value: unknown, table: string, columns: readonly string[]): Problem => ({
  kind: 'no-match',
  what: `no row of ${table} with this ${columns.join(' and ')}`,
  value,
  remedy: 'add the row, correct the key under "keys", or say "unmatched"',
});

export const severalMatches = (value: unknown, table: string, answers: readonly unknown[]): Problem => ({
  kind: 'several-matches',
  what: `the rows of ${table} disagree: ${answers.slice(0, 3).join(', ')}${answers.length > 3 ? ' …' : ''}`,
  value,
  remedy: 'none is taken; keep one row for each key, or name a column in which they agree',
});

export const missingField = (field: string): Problem => ({
  kind: 'missing',
  what: `nothing here, and a row needs "${field}"`,
  value: undefined,
  remedy: 'the row is left out; fill the cell, or leave such rows out with "where"',
});

export const missingKey = (columns: readonly string[]): Problem => ({
  kind: 'missing',
  what: `nothing here, and lines are gathered by ${columns.join(' and ')}`,
  value: undefined,
  remedy: 'the line is left out; fill the cell, or leave such lines out with "where"',
});

export const repeatedId = (id: unknown, list: string): Problem => ({
  kind: 'repeated-id',
  what: `another row of ${list} with this id`,
  value: id,
  remedy: 'one of them will be used; if these are lines of one thing, gather them with "onePer"',
});

export const linesDisagree = (value: unknown, first: unknown, of: string): Problem => ({
  kind: 'lines-disagree',
  what: `differs from "${String(first)}" in an earlier line of ${of}`,
  value,
  remedy: 'the first is taken; correct the lines, or gather them by more columns',
});

export const sumUnknown = (of: string): Problem => ({
  kind: 'sum-unknown',
  what: `nothing here, so the sum of ${of} is unknown`,
  value: undefined,
  remedy: 'fill the cell, or leave such lines out with "where"',
});
