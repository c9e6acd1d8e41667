/** The rows of one list of the document, from all its sources. */
import type { ListName } from '../contract/records.js';
import { fieldSpot } from './field-reader.js';
import { combined, gather, type Lines } from './gather.js';
import type { MappingRun } from './mapping-run.js';
import { missingField, repeatedId } from './problems.js';
import type { SourcePlan } from './source-plan.js';

/** What became of the rows of the tables: `rows` is the sum of the next three. */
export interface ListCount {
  rows: number;
  /** In the document. */
  used: number;
  /** Could not be used; the issues say why. */
  leftOut: number;
  /** Not meant by `where`. */
  passedOver: number;
  /** Rows of the document; fewer than `used` where lines were gathered. */
  records: number;
}

type RecordRow = Record<string, string | number>;

export function mapList(
  run: MappingRun,
  list: ListName,
  sources: readonly SourcePlan[],
): { records: readonly RecordRow[]; count: ListCount } {
  const count: ListCount = { rows: 0, used: 0, leftOut: 0, passedOver: 0, records: 0 };
  const records: RecordRow[] = [];
  const ids = new Set<unknown>();
  for (const source of sources) {
    for (const lines of groupsOf(run, source, count)) {
      const record = recordOf(run, source, lines);
      if (!record) {
        count.leftOut += lines.rows.length;
        continue;
      }
      count.used += lines.rows.length;
      records.push(record);
      if (record.id === undefined) continue;
      if (ids.has(record.id))
        run.log.note({ table: source.table, row: lines.rows[0] }, list, repeatedId(record.id, list));
      ids.add(record.id);
    }
  }
  count.records = records.length;
  return { records, count };
}

/** The lines that a source takes, gathered; those that go no further are counted here. */
function groupsOf(run: MappingRun, { table, takes, onePer }: SourcePlan, count: ListCount): readonly Lines[] {
  const unusable = run.unusable(table);
  const taken: number[] = [];
  for (const row of table.rows.keys()) {
    count.rows += 1;
    if (unusable.has(row)) count.leftOut += 1;
    else if (takes(row)) taken.push(row);
    else count.passedOver += 1;
  }
  if (onePer.length === 0) return taken.map((row) => ({ name: '', rows: [row] }));
  const groups = gather(run, table, taken, onePer);
  count.leftOut += taken.length - groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return groups;
}

/** Undefined where a required field is missing, which is reported, or could not be read, which was. */
function recordOf(run: MappingRun, { table, fields }: SourcePlan, lines: Lines): RecordRow | undefined {
  const record: RecordRow = {};
  let complete = true;
  for (const field of fields) {
    const value = combined(run, table, field, lines);
    if (value !== undefined && value !== null) record[field.name] = value;
    else if (field.required) complete = false;
    if (value === undefined && field.required) {
      run.log.note(fieldSpot(table, lines.rows[0], field), field.path, missingField(field.name), lines.rows.length);
    }
  }
  return complete ? record : undefined;
}
