/** Rows as a file that spreadsheets open and do not run: RFC 4180, text that is no formula, numbers in the reader's spelling. */
import type { Cell } from './figure-sheet.js';

/** Office programs take text that begins so for a formula; the wide forms too. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;
/** More digits than a figure has are the rounding of a computer. */
const DIGITS = 12;
const BYTE_ORDER_MARK = '\uFEFF';

/** With a byte order mark, for programs that would read UTF-8 as something else. */
export function csv(rows: readonly (readonly (Cell | undefined)[])[], locale: string): string {
  const decimal = decimalSign(locale);
  // Where the comma is the decimal sign, lists are separated by semicolons.
  const separator = decimal === ',' ? ';' : ',';
  const line = (row: readonly (Cell | undefined)[]) =>
    row.map((cell) => field(cell, decimal, separator)).join(separator);
  return BYTE_ORDER_MARK + rows.map((row) => `${line(row)}\r\n`).join('');
}

function decimalSign(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}

function field(cell: Cell | undefined, decimal: string, separator: string): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? plain(cell).replace('.', decimal) : '';
  const text = (cell ?? '').replaceAll('\0', '');
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const plain = (value: number): string => String(Number(value.toPrecision(DIGITS)));
