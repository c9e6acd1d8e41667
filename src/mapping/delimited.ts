/** CSV, TSV and their relatives as tables. The lines of a report are those an editor shows. */
import { dsvFormat } from 'd3-dsv';
import { FeedError } from '../contract/feed-error.js';
import type { Row, RowFault, Table } from './table.js';

export interface DelimitedOptions {
  name: string;
  /** Told from the header where absent; a header that leaves a doubt throws a FeedError. */
  delimiter?: string | undefined;
}

/** One record of the file and the line it begins in. */
interface NumberedRow {
  cells: readonly string[];
  line: number;
}

/**
 * Reads a delimited text whose first line names the columns. Rows without any content are skipped. Rows of another
 * length than the header are reported: one that is too short lacks its last cells; one that is too long is not used,
 * because a separator inside a cell has shifted the others.
 */
export function parseTable(text: string, { name, delimiter }: DelimitedOptions): Table {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const rows = dsvFormat(delimiter ?? detectDelimiter(content, name)).parseRows(content);
  const [header, ...records] = numbered(rows);
  if (!header) throw new FeedError('bad-document', `${name}: has no header (got nothing); name the columns in line 1`);
  const columns = columnNames(header.cells, name);
  const faults = records.flatMap(({ cells }, row) => lengthFault(cells, columns, row) ?? []);
  const last = records.at(-1);
  if (last && endsInsideQuotes(content, last.cells)) faults.push(openQuote(last, records.length - 1));
  const known = new Set(columns);
  return {
    name,
    columns: columns.filter((column) => column !== ''),
    rows: records.map(({ cells }) => rowOf(cells, columns)),
    faults,
    has: (column) => known.has(column),
    place: (row, column) => {
      const line = row === undefined ? '' : ` line ${records[row]?.line}`;
      return `${name}${line}${column === undefined ? '' : `, column ${column}`}`;
    },
  };
}

/** The records that have content, each with the line it begins in. */
function numbered(rows: readonly string[][]): NumberedRow[] {
  const records: NumberedRow[] = [];
  let line = 1;
  for (const cells of rows) {
    if (cells.some((cell) => cell.trim() !== '')) records.push({ cells, line });
    line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
  }
  return records;
}

/** Quoted cells may hold line breaks. */
function lineBreaks(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0;
}

function columnNames(header: readonly string[], name: string): string[] {
  const columns = header.map((cell) => cell.trim());
  const repeated = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index);
  if (repeated !== undefined) {
    throw new FeedError('bad-document', `${name} line 1: two columns of one name (got "${repeated}"); rename one`);
  }
  return columns;
}

/** Without a prototype, so that a column may be called `__proto__`. */
function rowOf(cells: readonly string[], columns: readonly string[]): Row {
  const row = Object.create(null) as { [column: string]: string };
  for (const [index, column] of columns.entries()) {
    const cell = cells[index];
    if (cell !== undefined && column !== '') row[column] = cell;
  }
  return row;
}

function lengthFault(cells: readonly string[], columns: readonly string[], row: number): RowFault | undefined {
  const length = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (length > columns.length) {
    const what = `has ${cells.length} cells where the header has ${columns.length}`;
    return { row, what, value: cells.at(columns.length), remedy: 'quote cells that hold a separator', usable: false };
  }
  if (cells.length >= columns.length) return undefined;
  const what = `has ${cells.length} of the ${columns.length} cells of the header`;
  return { row, what, value: cells.at(-1), remedy: 'write empty cells too', usable: true };
}

const openQuote = ({ cells }: NumberedRow, row: number): RowFault => ({
  row,
  what: 'a quoted cell is not closed before the end of the file',
  value: cells.at(-1),
  remedy: 'close the quote; inside a quoted cell write "" for a quote',
  usable: false,
});

/** The parser takes the rest of the file for one cell where a quote is never closed. */
function endsInsideQuotes(text: string, cells: readonly string[]): boolean {
  const cell = `"${(cells.at(-1) ?? '').replaceAll('"', '""')}`;
  const end = text.trimEnd();
  return !end.endsWith(`${cell}"`) && end.endsWith(cell.trimEnd());
}

const delimiters = [',', ';', '\t', '|'];

/** A quote that is never closed must not make the rest of a large file a part of the header. */
const LONGEST_HEADER = 65_536;

/** The only delimiter that the header holds outside quotes. */
function detectDelimiter(text: string, name: string): string {
  const start = text.slice(0, LONGEST_HEADER).replace(/^[\r\n]+/, '');
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n]+|")*/.exec(start)?.[0] ?? '';
  const bare = header.replaceAll(/"(?:[^"]|"")*"/g, '');
  const found = delimiters.filter((delimiter) => bare.includes(delimiter));
  if (found.length > 1) {
    const got = found.map((delimiter) => JSON.stringify(delimiter)).join(', ');
    throw new FeedError(
      'bad-document',
      `${name} line 1: more than one possible delimiter (got ${got}); give "delimiter"`,
    );
  }
  return found[0] ?? ',';
}
