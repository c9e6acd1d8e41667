/** A measure at the end of each of many windows, in one pass: a row is looked at once, and counts in all that it reaches into. */
import type { Measure } from '../contract/metric.js';
import { accumulator } from './accumulators.js';
import type { Table, Tables } from './tables.js';
import { acceptance, type Cell, Gathered, lackedBy, type Tally, type TallyOptions, valuesOf } from './tally.js';

/** Which of the windows a row reaches into, from the first to before the last; in those before `unknown` nobody can tell. */
type Reach = (row: number) => { from: number; to: number; unknown: number };

/** As `tally` of a level, once for each of the windows; `place` says which of them a moment falls into. */
export function tallyLevels(tables: Tables, table: Table, measure: Measure, options: TallyOptions): Tally {
  const cells = Array.from({ length: options.cells }, () => new Gathered(accumulator(measure.aggregate)));
  const omitted = new Map<number, string>();
  const accepts = acceptance(tables, table, measure, options);
  const values = valuesOf(table, measure);
  const reachOf = reach(table, measure, options);
  for (let row = 0; row < table.size; row += 1) {
    if (!accepts(row)) continue;
    const { from, to, unknown } = reachOf(row);
    for (let cell = from; cell < unknown; cell += 1) cells[cell]!.unknownHistory = true;
    const value = values ? values[row]! : 1;
    const lacks = to > from && Number.isNaN(value) ? lackedBy(row, table, measure) : undefined;
    if (lacks !== undefined) omitted.set(row, lacks);
    for (let cell = Math.max(from, unknown); cell < to; cell += 1) {
      if (!cells[cell]!.add(value)) cells[cell]!.lacks = lacks;
    }
  }
  return { cells, omitted };
}

/** What `tally` decides for one window, for all of them. */
function reach(table: Table, measure: Measure, { windows = [], now, place }: TallyOptions): Reach {
  const { at, until = '', openWhile } = measure;
  const [begun, ended] = [table.moments(at), table.moments(until)];
  const openToday = openWhile && table.passing(openWhile, measure);
  const past = windows.filter(({ end, until: last }) => Math.min(end, last) < now).length;
  const [first, last] = [windows[0]?.start ?? 0, windows[0]?.until ?? 0];
  /** The first window that ends after a moment; the first of all for what is unknown. */
  const endingAfter = (moment: number): number => {
    if (moment > last) return windows.length;
    return moment >= first ? (place(0, moment) ?? windows.length) : 0;
  };
  return (row) => {
    const [begin, finish] = [begun[row]!, ended[row]!];
    const from = endingAfter(begin);
    const to = openToday?.[row] === 1 ? windows.length : endingAfter(finish);
    const isUnknown = to < windows.length ? Number.isNaN(finish) : false;
    const unknown = isUnknown ? past : Number.isNaN(begin) ? Math.min(past, to) : 0;
    return { from, to, unknown };
  };
}

/** As `tally` of all rows up to the end of each of the windows: what has been gathered by then goes on to the next. */
export function tallyToDate(tables: Tables, table: Table, measure: Measure, options: TallyOptions): Tally {
  const { windows = [], place } = options;
  const [first, last] = [windows[0]?.start ?? 0, windows[0]?.until ?? 0];
  const accepts = acceptance(tables, table, measure, options);
  const values = valuesOf(table, measure);
  const moments = table.moments(measure.at);
  const omitted = new Map<number, string>();
  const rowsOf: number[][] = windows.map(() => []);
  for (let row = 0; row < table.size; row += 1) {
    const moment = moments[row]!;
    if (moment > last || !accepts(row)) continue;
    if (Number.isNaN(moment)) omitted.set(row, measure.at);
    else rowsOf[moment < first ? 0 : (place(row, moment) ?? windows.length)]?.push(row);
  }
  const gathered = new Gathered(accumulator(measure.aggregate));
  const cells = rowsOf.map((rows): Cell => {
    for (const row of rows)
      if (!gathered.add(values ? values[row]! : 1)) omitted.set(row, (gathered.lacks = lackedBy(row, table, measure)));
    const { value, known, lacks } = gathered;
    return { value, rows: gathered.rows, known, lacks };
  });
  return { cells, omitted };
}
