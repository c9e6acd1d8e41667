/** Finds the cell a field is made of: in the row itself, or in another table by a key. */
import type { Join } from '../contract/mapping.js';
import type { MappingRun } from './mapping-run.js';
import { noMatch, severalMatches } from './problems.js';
import type { Spot, Table } from './table.js';

export interface Cell {
  spot: Spot;
  value: unknown;
}

export interface Locator {
  /** The table that the cells are in, which decides how they are spelled. */
  table: Table;
  /** The column of the row itself, for reports. */
  column: string;
  /** The cell of a row; undefined where there is none, null where the reason was reported. */
  locate(row: number): Cell | undefined | null;
}

export function columnLocator(run: MappingRun, table: Table, column: string): Locator {
  const read = run.column(table, column);
  return {
    table,
    column,
    locate: (row) => ({ spot: { table, row, column }, value: read(table.rows[row] ?? {}) }),
  };
}

/** Undefined where the mapping names a table that is not there. `path` is the place in the mapping. */
export function joinLocator(run: MappingRun, table: Table, join: Join, path: string): Locator | undefined {
  const other = run.table(join.join, `${path}.join`);
  if (!other) return undefined;
  const inner =
    typeof join.column === 'string'
      ? columnLocator(run, other, join.column)
      : joinLocator(run, other, join.column, `${path}.column`);
  if (!inner) return undefined;
  const columns = Object.keys(join.on);
  const theirs = Object.values(join.on);
  if (columns.length === 0) {
    run.faults.push({ path, message: `${path}.on: names no key (got {}); write { "column here": "column there" }` });
  }
  const matches = index(run, other, theirs);
  const keyOf = keyReader(run, table, columns, join.keys);
  const column = columns[0] ?? '';
  return {
    table: inner.table,
    column,
    locate: (row) => {
      const key = keyOf(row);
      if (!key) return undefined;
      const rows = matches.get(JSON.stringify(key)) ?? [];
      const spot = { table, row, column };
      if (rows.length === 0) {
        if (join.unmatched === undefined) run.log.note(spot, path, noMatch(key.join(', '), other.name, theirs));
        return unmatchedCell(join, spot);
      }
      return agreed(run, rows.map(inner.locate), (answers) => {
        run.log.note(spot, path, severalMatches(key.join(', '), inner.table.name, answers));
      });
    },
  };
}

function unmatchedCell({ unmatched }: Join, spot: Spot): Cell | undefined | null {
  if (unmatched === undefined) return null;
  return unmatched === 'absent' ? undefined : { spot, value: unmatched.value };
}

/** The one answer of all matches; null, after saying so, where there are several. */
function agreed(
  run: MappingRun,
  found: readonly (Cell | undefined | null)[],
  disagree: (answers: readonly string[]) => void,
): Cell | undefined | null {
  if (found.length === 1) return found[0];
  const answers = new Map<string, Cell>();
  for (const cell of found) {
    const text = cell ? run.text(cell.spot.table)(cell.value) : '';
    if (cell && text) answers.set(text, answers.get(text) ?? cell);
  }
  const [first] = answers.values();
  if (answers.size <= 1) return first ?? (found.includes(null) ? null : undefined);
  disagree([...answers.keys()]);
  return null;
}

/** The rows of a table by the values of its key columns. */
function index(run: MappingRun, table: Table, columns: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const unusable = run.unusable(table);
  const keyOf = keyReader(run, table, columns);
  const rows = new Map<string, number[]>();
  for (const row of table.rows.keys()) {
    const key = unusable.has(row) ? undefined : keyOf(row);
    if (!key) continue;
    const text = JSON.stringify(key);
    const same = rows.get(text);
    if (same) same.push(row);
    else rows.set(text, [row]);
  }
  return rows;
}

/** A reader of the cells that make a key; undefined where one of them is empty. */
export function keyReader(
  run: MappingRun,
  table: Table,
  columns: readonly string[],
  corrections: Readonly<Record<string, string>> = {},
): (row: number) => readonly string[] | undefined {
  const readers = columns.map((column) => run.column(table, column));
  const text = run.text(table);
  return (row) => {
    const key: string[] = [];
    for (const read of readers) {
      const cell = text(read(table.rows[row] ?? {}));
      if (!cell) return undefined;
      key.push(Object.hasOwn(corrections, cell) ? (corrections[cell] ?? cell) : cell);
    }
    return key;
  };
}
