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
  size: string;
}

/** The rows of the first list that a metric counts, newest first. */
export function rowsBehind(document: RecordsDocument, params: URLSearchParams): ListedRow[] {
  const definition = catalogue.find(({ id }) => id === params.get('metric'));
  if (!definition) return [];
  const measures = [...definition.numerator, ...(definition.denominator ?? [])];
  const { from } = measures[0]!;
  const { moment } = clockOf(document);
  const tables = new FurtherTables(document, moment);
  const table = tables.table(from);
  if (!table) return [];
  const filter = Object.fromEntries(
    dimensions.filter((name) => params.has(name)).map((name) => [name, params.getAll(name).map((key) => key || null)]),
  );
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
  return table.rows
    .filter((_, index) => isIn.some((accepts) => accepts(index)))
    .map((row) => ({
      day: nameOf(at, row).slice(0, 10),
      account: nameOf('account.name', row) || nameOf('opportunity.account.name', row),
      seller: nameOf('seller.name', row),
      size: String(row.amount ?? (row.minutes === undefined ? '' : `${Number(row.minutes)} min`)),
    }))
    .sort((a, b) => b.day.localeCompare(a.day))
    .slice(0, MOST);
}
