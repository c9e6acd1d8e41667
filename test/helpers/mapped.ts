/** Tables mapped to a records document, for tests. */
import { jsonTable, type MappedRecords, mapRecords, parseMapping, parseTable } from '../../src/mapping/index.js';

export const head = { asOf: '2026-11-24', timeZone: 'Europe/Berlin', currency: 'EUR' };

/** Maps CSV texts and JSON lists by the name of the table. */
export function mapped(lists: object, files: Record<string, string | unknown[]>, rest: object = {}): MappedRecords {
  const tables = Object.entries(files).map(([name, content]) =>
    typeof content === 'string' ? parseTable(content, { name }) : jsonTable(content, { name }),
  );
  const mapping = parseMapping({ kind: 'mapping', version: 1, document: head, lists, ...rest });
  return mapRecords(mapping, new Map(tables.map((table) => [table.name, table])));
}

export const spend = (amount: unknown, csv: string, rest: object = {}) =>
  mapped({ spend: { from: 't', fields: { at: { value: '2026-11-01' }, amount } } }, { t: csv }, rest);
export const deals = (fields: object, csv: string, rest: object = {}) =>
  mapped(
    { opportunities: { from: 'deals.csv', fields: { id: 'id', status: { value: 'won' }, ...fields } } },
    { 'deals.csv': csv },
    rest,
  );
export const messages = ({ issues }: MappedRecords) => issues.map(({ message }) => message);
