/** What all parts of one run of a mapping share: the tables, the calendar and the log. */
import type { Issue } from '../contract/feed-error.js';
import type { Mapping, TableSpelling } from '../contract/mapping.js';
import { unknown } from '../contract/fault-messages.js';
import type { Clock } from '../metrics/clock.js';
import { IssueLog } from './issue-log.js';
import { rowFault, unknownColumn } from './problems.js';
import { cellText, columnReader, type Row, type Table } from './table.js';

export type Tables = ReadonlyMap<string, Table>;

export class MappingRun {
  readonly log = new IssueLog();
  /** What is wrong with the mapping itself. */
  readonly faults: Issue[] = [];
  readonly #unusable = new Map<Table, ReadonlySet<number>>();
  readonly #unknownColumns = new Set<string>();

  constructor(
    readonly mapping: Mapping,
    readonly tables: Tables,
    readonly clock: Clock,
  ) {}

  spelling(table: Table): TableSpelling {
    const { tables = {} } = this.mapping;
    return (Object.hasOwn(tables, table.name) ? tables[table.name] : undefined) ?? {};
  }

  /** The table of a name; a fault of the mapping where it was not handed over. */
  table(name: string, path: string): Table | undefined {
    const table = this.tables.get(name);
    if (!table) this.faults.push({ path, message: unknown(path, name, [...this.tables.keys()]) });
    return table;
  }

  /** A reader of one column. A column that the table does not have is reported once and reads as empty. */
  column(table: Table, column: string): (row: Row) => unknown {
    const key = JSON.stringify([table.name, column]);
    if (!table.has(column) && !this.#unknownColumns.has(key)) {
      this.#unknownColumns.add(key);
      this.log.note({ table, column }, key, unknownColumn(column, table), table.rows.length);
    }
    return columnReader(column);
  }

  /** A reader of cells as text; those that mean "empty" in this table are empty, what is no single value is undefined. */
  text(table: Table): (value: unknown) => string | undefined {
    const empty = new Set(this.spelling(table).empty);
    return (value) => {
      const text = cellText(value);
      return text !== undefined && empty.has(text) ? '' : text;
    };
  }

  /** Rows whose cells cannot be told apart. The faults of a table are reported when it is first looked at. */
  unusable(table: Table): ReadonlySet<number> {
    const known = this.#unusable.get(table);
    if (known) return known;
    for (const fault of table.faults) this.log.note({ table, row: fault.row }, table.name, rowFault(fault));
    const rows = new Set(table.faults.filter(({ usable }) => !usable).map(({ row }) => row));
    this.#unusable.set(table, rows);
    return rows;
  }
}
