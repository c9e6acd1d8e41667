/** Rows that belong to no group, shared out among the groups in proportion to another measure: marketing for everybody. */
import type { Measure } from '../contract/metric.js';
import { tallyCredited } from './credits.js';
import type { Tables } from './tables.js';
import type { Cell, Filter, Placement, Tally, TallyOptions } from './tally.js';

export interface Sharing {
  /** The dimension that makes the cells, if any; the last cell holds what belongs to none. */
  by: string | undefined;
  /** Where the rows of the key fall. */
  placeKey: Placement;
  /** The window of the key, which no lag moves. */
  key: Pick<TallyOptions, 'window' | 'skips'>;
}

export interface Shared extends Tally {
  /** How much was shared out. */
  shared: number;
}

/**
 * A row is shared in each dimension of the question that it does not know: the cells get of it what they have of the key,
 * among all that the row could belong to. Where there is no key to go by, it stays with what belongs to no group.
 */
export function tallyShared(tables: Tables, measure: Measure, options: TallyOptions, sharing: Sharing): Shared {
  const { by } = sharing;
  const dimensions = [...new Set([...Object.keys(options.filter), ...(by === undefined ? [] : [by])])];
  const [known, ...unknowns] = subsets(dimensions);
  const result: Shared = { ...rowsOf(tables, measure, options, dimensions, known!, by), shared: 0 };
  const ofKey = (unknown: ReadonlySet<string>) => keyCells(tables, measure, options, sharing, unknown);
  let part: number[] | undefined;
  for (const unknown of unknowns) {
    const rest = rowsOf(tables, measure, options, dimensions, unknown, by);
    if (rest.cells.every(({ rows }) => rows === 0)) continue;
    const isOfNone = by !== undefined && unknown.has(by);
    const parts = (part ??= ofKey(known!));
    const whole = ofKey(unknown);
    const total = whole.reduce((sum, value) => sum + value, 0);
    result.cells = result.cells.map((cell, index) => {
      const of = isOfNone ? total : whole[index]!;
      const isLast = index === result.cells.length - 1;
      const fallback = Number((!isOfNone || isLast) && wantsNone(options.filter, unknown));
      return withShare(cell, rest.cells[isOfNone ? 0 : index]!, of > 0 ? parts[index]! / of : fallback);
    });
    result.shared += rest.cells.reduce((sum, { value = 0 }) => sum + value, 0);
    for (const [row, field] of rest.omitted) result.omitted.set(row, field);
  }
  return result;
}

const wantsNone = (filter: Filter, unknown: ReadonlySet<string>): boolean =>
  Object.entries(filter).every(([dimension, values]) => !unknown.has(dimension) || values.includes(null));

/** All sets of some dimensions, the empty one first. */
function subsets(dimensions: readonly string[]): Set<string>[] {
  return Array.from(
    { length: 2 ** dimensions.length },
    (_, bits) => new Set(dimensions.filter((_dimension, bit) => (bits >> bit) & 1)),
  );
}

/** The rows that know all dimensions but some; those that do not know their group are all in the first cell. */
function rowsOf(
  tables: Tables,
  measure: Measure,
  options: TallyOptions,
  dimensions: readonly string[],
  unknown: ReadonlySet<string>,
  by: string | undefined,
): Tally {
  const tests = dimensions.map((dimension) => ({
    codes: tables.keysOf(measure, dimension).codes,
    isUnknown: unknown.has(dimension),
  }));
  const isOfNone = by !== undefined && unknown.has(by);
  const place: Placement = (row, moment) => {
    // A loop, not `every`: see `acceptance`.
    for (const { codes, isUnknown } of tests) if (codes[row]! < 0 !== isUnknown) return undefined;
    return isOfNone ? 0 : options.place(row, moment);
  };
  const filter = Object.fromEntries(Object.entries(options.filter).filter(([dimension]) => !unknown.has(dimension)));
  return tallyCredited(tables, tables.table(measure.from)!, measure, { ...options, filter, place });
}

/** The key of each cell, over all values of the unknown dimensions. */
function keyCells(
  tables: Tables,
  measure: Measure,
  options: TallyOptions,
  { placeKey, key }: Sharing,
  unknown: ReadonlySet<string>,
): number[] {
  const { by } = measure.allocate!;
  const filter = Object.fromEntries(Object.entries(options.filter).filter(([dimension]) => !unknown.has(dimension)));
  const { cells } = tallyCredited(tables, tables.table(by.from)!, by, { ...options, ...key, filter, place: placeKey });
  return cells.map(({ value = 0 }) => value);
}

function withShare(cell: Cell, shared: Cell, part: number): Cell {
  if (part === 0 || shared.rows === 0) return cell;
  const isKnown = cell.value !== undefined && shared.value !== undefined;
  return {
    value: isKnown ? cell.value! + shared.value! * part : undefined,
    rows: cell.rows + shared.rows,
    known: cell.known + shared.known,
    lacks: cell.lacks ?? shared.lacks,
    unknownHistory: cell.unknownHistory || shared.unknownHistory,
  };
}
