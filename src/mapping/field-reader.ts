/** Makes of one entry under `fields` a reader of that field. */
import type { DifferenceSource, FieldSource, JoinSource } from '../contract/mapping.js';
import { sumOf } from './decimal.js';
import { columnLocator, joinLocator, type Locator } from './locate.js';
import type { MappingRun } from './mapping-run.js';
import { notAccepted } from './problems.js';
import { cellReader, type Reading, type Spelling, type Target } from './read-cell.js';
import type { Spot, Table } from './table.js';

export interface FieldReader {
  name: string;
  /** The place in the mapping. */
  path: string;
  required: boolean;
  combine: 'first' | 'sum';
  /** The column that reports point to; a constant has none. */
  column: string | undefined;
  read(row: number): Reading;
}

/** The cell that a report on a field points to. */
export const fieldSpot = (table: Table, row: number, { column }: FieldReader): Spot =>
  column === undefined ? { table, row } : { table, row, column };

type ValueReader = Pick<FieldReader, 'column' | 'read'>;

/** Undefined, and a fault of the mapping, where the field cannot be read at all. */
export function fieldReader(
  run: MappingRun,
  table: Table,
  source: FieldSource,
  target: Target & { name: string },
): FieldReader | undefined {
  const spec = typeof source === 'string' ? { column: source } : source;
  const values = valueReader(run, table, spec, target);
  if (!values) return undefined;
  const { name, path, check } = target;
  const combine = ('combine' in spec && spec.combine) || 'first';
  if (combine === 'sum' && check.kind !== 'number') {
    run.faults.push({ path, message: `${path}.combine: only numbers add up (got "sum"); take "first"` });
  }
  return { name, path, required: !check.accepts(undefined), combine, ...values };
}

function valueReader(
  run: MappingRun,
  table: Table,
  spec: Exclude<FieldSource, string>,
  target: Target,
): ValueReader | undefined {
  if ('value' in spec) return constant(run, spec.value, target);
  if ('subtract' in spec) return difference(run, table, spec, target);
  const locator = 'join' in spec ? joined(run, table, spec, target) : columnLocator(run, table, spec.column);
  return locator && located(run, locator, spec, target);
}

function constant(run: MappingRun, value: string | number, { path, check }: Target): ValueReader {
  if (!check.accepts(value)) {
    const message = `${path}.value: expected ${check.what} (got ${JSON.stringify(value)}); ${check.remedy}`;
    run.faults.push({ path, message });
  }
  return { column: undefined, read: () => value };
}

const joined = (run: MappingRun, table: Table, { join, on, keys, unmatched, column }: JoinSource, { path }: Target) =>
  joinLocator(run, table, { join, on, keys, unmatched, column }, path);

function located(run: MappingRun, { table, column, locate }: Locator, spelling: Spelling, target: Target): ValueReader {
  const readCell = cellReader(run, table, spelling, target);
  return {
    column,
    read: (row) => {
      const cell = locate(row);
      return cell ? readCell(cell) : cell;
    },
  };
}

/** Both columns are numbers of any size; only their difference has to be what the field takes. */
function difference(run: MappingRun, table: Table, source: DifferenceSource, target: Target): ValueReader {
  const { path, check } = target;
  if (check.kind !== 'number') {
    run.faults.push({
      path,
      message: `${path}.subtract: only numbers have a difference (got a ${check.kind}); name a column`,
    });
  }
  const operand: Target = { path, check: { ...check, kind: 'number', accepts: Number.isFinite } };
  const [column] = source.subtract;
  const [whole, part] = source.subtract.map(
    (name) => located(run, columnLocator(run, table, name), source, operand).read,
  );
  return {
    column,
    read: (row) => {
      const [minuend, subtrahend] = [whole?.(row), part?.(row)];
      if (minuend === null || subtrahend === null) return null;
      if (minuend === undefined || subtrahend === undefined) return undefined;
      const result = sumOf([Number(minuend), -Number(subtrahend)]);
      if (check.accepts(result)) return result;
      run.log.note({ table, row, column }, path, notAccepted(result, check));
      return null;
    },
  };
}
