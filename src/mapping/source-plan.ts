/** One source of a list, made ready to read: which rows it takes, how they are gathered, what their fields are. */
import type { ListSource } from '../contract/mapping.js';
import { missing } from '../contract/fault-messages.js';
import type { ListName } from '../contract/records.js';
import { nearest } from '../contract/nearest.js';
import { type FieldReader, fieldReader } from './field-reader.js';
import { fieldCheckOf, fieldsOf } from './list-fields.js';
import type { MappingRun } from './mapping-run.js';
import type { Table } from './table.js';

export interface SourcePlan {
  table: Table;
  /** Whether the conditions of the source hold for a row. */
  takes(row: number): boolean;
  /** The columns by which lines are gathered; none where each row stands for itself. */
  onePer: readonly string[];
  fields: readonly FieldReader[];
}

/** Undefined where the table is not there. What is wrong with the mapping is added to the faults of the run. */
export function sourcePlan(run: MappingRun, list: ListName, source: ListSource, path: string): SourcePlan | undefined {
  const table = run.table(source.from, `${path}.from`);
  if (!table) return undefined;
  for (const [field, { accepts, what }] of fieldsOf(list)) {
    const at = `${path}.fields.${field}`;
    if (!accepts(undefined) && !Object.hasOwn(source.fields, field)) {
      run.faults.push({ path: at, message: missing(at, `the column that holds ${what}`) });
    }
  }
  return {
    table,
    takes: conditions(run, table, source.where ?? {}),
    onePer: [source.onePer ?? []].flat(),
    fields: fieldReaders(run, list, table, source.fields, `${path}.fields`),
  };
}

function fieldReaders(
  run: MappingRun,
  list: ListName,
  table: Table,
  fields: ListSource['fields'],
  path: string,
): FieldReader[] {
  return Object.entries(fields).flatMap(([name, source]) => {
    const at = `${path}.${name}`;
    const check = fieldCheckOf(list, name);
    if (check) return fieldReader(run, table, source, { name, path: at, check }) ?? [];
    const known = [...fieldsOf(list).keys()];
    const meant = nearest(name, known);
    const remedy = meant ? `did you mean "${meant}"?` : `use one of ${known.join(', ')}`;
    run.faults.push({ path: at, message: `${at}: ${list} have no such field (got "${name}"); ${remedy}` });
    return [];
  });
}

function conditions(run: MappingRun, table: Table, where: NonNullable<ListSource['where']>): (row: number) => boolean {
  const text = run.text(table);
  const tests = Object.entries(where).map(([column, condition]) => {
    const read = run.column(table, column);
    const negated = typeof condition === 'object' && 'not' in condition;
    const cells = new Set([negated ? condition.not : condition].flat());
    return (row: number) => cells.has(text(read(table.rows[row] ?? {})) ?? '') !== negated;
  });
  return (row) => tests.every((test) => test(row));
}
