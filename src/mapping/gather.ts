/** Lines that belong together, and what becomes of their values. */
import { sumOf } from './decimal.js';
import { type FieldReader, fieldSpot } from './field-reader.js';
import { keyReader } from './locate.js';
import type { MappingRun } from './mapping-run.js';
import { linesDisagree, missingKey, sumUnknown } from './problems.js';
import type { Reading } from './read-cell.js';
import type { Table } from './table.js';

/** The lines that make one row. */
export interface Lines {
  /** What they have in common, for reports. */
  name: string;
  rows: [number, ...number[]];
}

/** One group for each value of the key columns, in the order of the table. Lines without a key are reported. */
export function gather(run: MappingRun, table: Table, rows: readonly number[], columns: readonly string[]): Lines[] {
  const keyOf = keyReader(run, table, columns);
  const groups = new Map<string, Lines>();
  for (const row of rows) {
    const key = keyOf(row);
    if (!key) {
      run.log.note({ table, row, column: columns[0] ?? '' }, 'onePer', missingKey(columns));
      continue;
    }
    const text = JSON.stringify(key);
    const group = groups.get(text);
    if (group) group.rows.push(row);
    else groups.set(text, { name: `${columns.join(' and ')} "${key.join(', ')}"`, rows: [row] });
  }
  return [...groups.values()];
}

/** One value of a field for all lines. */
export function combined(run: MappingRun, table: Table, field: FieldReader, lines: Lines): Reading {
  if (lines.rows.length === 1) return field.read(lines.rows[0]);
  return field.combine === 'sum' ? sum(run, table, field, lines) : first(run, table, field, lines);
}

/** Absent where no line has a value; unknown, and reported, where only some have. */
function sum(run: MappingRun, table: Table, field: FieldReader, { name, rows }: Lines): Reading {
  const values = rows.map(field.read);
  if (values.every((value) => value === undefined)) return undefined;
  const gap = rows.find((_, index) => values[index] === undefined);
  if (gap !== undefined) run.log.note(fieldSpot(table, gap, field), `${field.path} ${name}`, sumUnknown(name));
  return values.some((value) => value === undefined || value === null) ? null : sumOf(values.map(Number));
}

function first(run: MappingRun, table: Table, field: FieldReader, { name, rows }: Lines): Reading {
  let taken: Reading;
  for (const row of rows) {
    const value = field.read(row);
    if (taken === undefined || taken === null) taken = value === undefined ? taken : value;
    else if (value !== undefined && value !== null && value !== taken) {
      run.log.note(fieldSpot(table, row, field), `${field.path} ${name}`, linesDisagree(value, taken, name));
    }
  }
  return taken;
}
