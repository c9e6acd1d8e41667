/** The answers of CRM interfaces as tables: Salesforce `records`, HubSpot `results`, OData `value`. */
import { FeedError } from '../contract/feed-error.js';
import { shown } from '../contract/messages.js';
import { columnReader, type Row, type Table } from './table.js';

export interface JsonTableOptions {
  name: string;
  /** Path to the list of rows; the value itself where absent. */
  rows?: string | undefined;
}

/** Takes the rows out of a JSON value. Throws a FeedError where there is no list at the path. */
export function jsonTable(value: unknown, { name, rows: path }: JsonTableOptions): Table {
  const list = path === undefined ? value : isObject(value) ? columnReader(path)(value) : undefined;
  if (!Array.isArray(list)) {
    const place = path === undefined ? name : `${name} ${path}`;
    throw new FeedError(
      'bad-document',
      `${place}: expected a list of rows (got ${shown(list)}); give its path as "rows"`,
    );
  }
  const rows = list.map((row: unknown) => (isObject(row) ? row : {}));
  return {
    name,
    columns: Object.keys(rows.find((row) => Object.keys(row).length > 0) ?? {}),
    rows,
    faults: list.flatMap((row: unknown, index) => (isObject(row) ? [] : notAnObject(row, index))),
    // Many interfaces leave out what is empty, so a column may be missing in some rows.
    has: (column) => {
      const read = columnReader(column);
      return rows.length === 0 || rows.some((row) => read(row) !== undefined);
    },
    place: (row, column) => {
      const at = row === undefined ? '' : ` ${path ?? ''}[${row}]`;
      return `${name}${at}${column === undefined ? '' : `, column ${column}`}`;
    },
  };
}

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const notAnObject = (value: unknown, row: number) => ({
  row,
  what: 'expected an object',
  value,
  remedy: 'send one JSON object for each row',
  usable: false,
});
