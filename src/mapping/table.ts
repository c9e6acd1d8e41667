/** Rows of any origin, and how a report finds its way back to them. */

/** The cells of a row by column; nested where the row came as JSON. */
export type Row = Readonly<Record<string, unknown>>;

/** Something wrong with a row before any field of it is read. */
export interface RowFault {
  /** Index of the row. */
  row: number;
  what: string;
  value: unknown;
  remedy: string;
  /** Whether the cells can still be told apart; if not, the row is left out. */
  usable: boolean;
}

export interface Table {
  name: string;
  rows: readonly Row[];
  faults: readonly RowFault[];
  /** The columns to choose from; of JSON those of the first row that has any. */
  columns: readonly string[];
  /** Whether any row can have the column. */
  has(column: string): boolean;
  /** Where a row came from: `sales_pipeline.csv line 12, column close_value`. */
  place(row: number | undefined, column?: string): string;
}

/** Where something stands; without a row, in the table as a whole. */
export interface Spot {
  table: Table;
  row?: number;
  column?: string;
}

/** A reader of one column: the name as it stands, or else a path into nested values. Undefined where there is none. */
export function columnReader(column: string): (row: Row) => unknown {
  const path = column.split('.');
  return (row) => {
    if (Object.hasOwn(row, column)) return row[column];
    return path.length > 1 ? path.reduce<unknown>(property, row) : undefined;
  };
}

/** Own properties only: a column called `constructor` is no column unless the data has it. */
function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Row)[key] : undefined;
}

/** A cell as text, without the space around it; undefined where it is no single value. Absent is the empty text. */
export function cellText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (value === undefined || value === null) return '';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
