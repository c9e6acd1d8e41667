/** The rows behind a figure, for a list of the CRM's own, where activated figures lead. */
import type { Measure } from '../src/contract/metric.js';
import type { RecordsDocument } from '../src/contract/records.js';
import { FurtherTables } from '../src/engine/further-tables.js';
import { acceptance } from '../src/engine/tally.js';
import { catalogue, clockOf } from '../src/metrics/index.js';
import { dayNumber } from '../src/metrics/days.js';

/** What the links of the pages say; what the reader did not filter by is left out of them. */
export const listTemplate =
  '/list?metric={metric}&from={start}&to={end}&seller={seller}&channel={channel}&account-type={account-type}&team={team}';

const dimensions = ['seller', 'channel', 'account-type', 'team'];
const MOST = 500;

export interface ListedRow {
  day: string;
  account: string;
  seller: string;
  status: string;
  amount?: number;
  minutes?: number;
}

export interface Listed {
  /** The newest first, and not more than a page takes. */
  rows: ListedRow[];
  total: number;
}

/** The filter that an address says: dimensions and their keys. */
export function filterOf(params: URLSearchParams): Record<string, (string | null)[]> {
  const names = dimensions.filter((name) => params.has(name));
  return Object.fromEntries(names.map((name) => [name, params.getAll(name).map((key) => key || null)]));
}

/** The rows of the first list that a metric counts. */
export function rowsBehind(document: RecordsDocument, params: URLSearchParams): Listed {
  const definition = catalogue.find(({ id }) => id === params.get('metric'));
  if (!definition) return { rows: [], total: 0 };
  const measures = [...definition.numerator, ...(definition.denominator ?? [])];
  const { from } = measures[0]!;
  const { moment } = clockOf(document);
  const tables = new FurtherTables(document, moment);
  const table = tables.table(from);
  if (!table) return { rows: [], total: 0 };
  const filter = filterOf(params);
  const [start, end] = [dayNumber(params.get('from') ?? ''), dayNumber(params.get('to') ?? '')];
  const isIn = measures
    .filter((measure) => measure.from === from)
    .map((measure: Measure) => {
      const accepts = acceptance(tables, table, measure, { filter });
      const moments = table.moments(measure.at);
      return (row: number) =>
        moments[row]! >= (start ?? -Infinity) && moments[row]! < (end ?? Infinity) && accepts(row);
    });
  const { at } = measures[0]!;
  const nameOf = (path: string, row: (typeof table.rows)[number]) => String(tables.valueAt(row, path.split('.')) ?? '');
  const rows = table.rows
    .filter((_, index) => isIn.some((accepts) => accepts(index)))
    .map((row) => ({
      day: nameOf(at, row).slice(0, 10),
      account: nameOf('account.name', row) || nameOf('opportunity.account.name', row),
      seller: nameOf('seller.name', row),
      status: nameOf('status', row),
      ...(typeof row.amount === 'number' && { amount: row.amount }),
      ...(typeof row.minutes === 'number' && { minutes: row.minutes }),
    }))
    .sort((a, b) => b.day.localeCompare(a.day));
  return { rows: rows.slice(0, MOST), total: rows.length };
}
