/**
 * Rows that several sellers share. Each of them has a portion, which is a row like any other but for its share: whatever
 * is asked by seller, by team or of some of them goes by portions. Counts, sums and means go by shares; a median, and what
 * is told apart, by the rows that there is a share of. All portions of a row together are the row.
 */
import type { Measure } from '../contract/metric.js';
import type { Credit } from '../contract/records.js';
import { accumulator } from './accumulators.js';
import type { Dated, FurtherTable } from './further-tables.js';
import type { Row, Table, Tables } from './tables.js';
import {
  acceptance,
  type Cell,
  lackedBy,
  presenceOf,
  tally,
  type Tally,
  type TallyOptions,
  valuesOf,
} from './tally.js';

export interface Portions {
  rows: readonly Row[];
  /** The row of the document that a portion is of; portions of one row follow each other. */
  wholes: Int32Array;
  shares: Float64Array;
}

const creditsOf = (row: Row): readonly Credit[] => ((row.credits ?? []) as Credit[]).filter(({ share }) => share > 0);

/** Undefined where no row is shared. */
export function portionsOf(rows: readonly Row[]): Portions | undefined {
  if (!rows.some((row) => creditsOf(row).length > 0)) return undefined;
  const portions = rows.flatMap((row, whole) => {
    const credits = creditsOf(row);
    const sum = credits.reduce((total, { share }) => total + share, 0);
    if (credits.length === 0) return { row, whole, share: 1 };
    return credits.map(({ seller, share }) => ({ row: { ...row, seller }, whole, share: share / sum }));
  });
  return {
    rows: portions.map(({ row }) => row),
    wholes: Int32Array.from(portions, ({ whole }) => whole),
    shares: Float64Array.from(portions, ({ share }) => share),
  };
}

/** Without the dust of a division or a sum, so that equal values are equal, and a whole is whole. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** As the plain `tally`, of rows that may be shared. */
export function tallyCredited(tables: Tables, table: Table, measure: Measure, options: TallyOptions): Tally {
  const { portions } = table as FurtherTable;
  if (!portions) return tally(tables, table, measure, options);
  const { wholes, shares } = portions;
  const gathered = Array.from({ length: options.cells }, () => new GatheredShares(measure.aggregate));
  const omitted = new Map<number, string>();
  const accepts = acceptance(tables, table, measure, options);
  const values = valuesOf(table, measure);
  const presence = presenceOf(table, measure, options.window, options.now);
  const moments = table.moments(measure.at);
  for (let row = 0; row < table.size; row += 1) {
    const present = presence(row);
    if (!present || !accepts(row)) continue;
    const whole = wholes[row]!;
    if (present === 'unknown' && measure.span !== 'open') {
      omitted.set(whole, measure.at);
      continue;
    }
    const cell = options.place(row, moments[row]!);
    if (cell === undefined) continue;
    const into = gathered[cell]!;
    into.unknownHistory ||= present === 'unknown';
    if (present === 'unknown' || into.add(values ? values[row]! : 1, shares[row]!, whole)) continue;
    omitted.set(whole, (into.lacks = lackedBy(row, table, measure)));
  }
  return { cells: gathered.map((cell) => cell.closed()), omitted };
}

/** As `tallyLevels`, in a pass for each window: where other rows may count in each, by several that have changed, or with other values. */
export function tallyEach(tables: Tables, table: Table, measure: Measure, options: TallyOptions): Tally {
  const { windows = [] } = options;
  const tallies = windows.map((window) => {
    const then: Dated = measure.span === 'open' ? { ...measure, window } : measure;
    return tallyCredited(tables, table, then, { ...options, window, windows: undefined, cells: 1, place: () => 0 });
  });
  return {
    cells: tallies.map(({ cells }) => cells[0]!),
    omitted: new Map(tallies.flatMap(({ omitted }) => [...omitted])),
  };
}

/** The portions of one row that fall into a cell count once, with what they have of it together. */
export class GatheredShares {
  unknownHistory = false;
  lacks: string | undefined;
  readonly #aggregate: Measure['aggregate'];
  readonly #isShared: boolean;
  readonly #values;
  readonly #rows = accumulator('sum');
  readonly #known = accumulator('sum');
  #whole = -1;
  #shares = new Map<number, number>();

  constructor(aggregate: Measure['aggregate']) {
    this.#aggregate = aggregate;
    this.#isShared = aggregate !== 'median' && aggregate !== 'distinct';
    this.#values = accumulator(this.#isShared ? 'sum' : aggregate);
  }

  /** Whether the value was known. */
  add(value: number, share: number, whole: number): boolean {
    if (whole !== this.#whole) this.#close();
    this.#whole = whole;
    if (share === 1) return this.#take(value, 1);
    this.#shares.set(value, (this.#shares.get(value) ?? 0) + share);
    return !Number.isNaN(value);
  }

  closed(): Cell {
    this.#close();
    const [rows, known] = [tidy(this.#rows.value!), tidy(this.#known.value!)];
    const { unknownHistory, lacks } = this;
    return { value: rows > 0 && known === 0 ? undefined : this.#valueOf(known), rows, known, unknownHistory, lacks };
  }

  #valueOf(known: number): number | undefined {
    if (this.#aggregate === 'count') return known;
    if (this.#aggregate !== 'mean') return this.#values.value;
    return known > 0 ? this.#values.value! / known : undefined;
  }

  #close(): void {
    if (this.#shares.size === 0) return;
    for (const [value, sum] of this.#shares) this.#take(value, this.#isShared ? tidy(sum) : 1);
    this.#shares.clear();
  }

  #take(value: number, share: number): boolean {
    this.#rows.add(share);
    if (Number.isNaN(value)) return false;
    this.#known.add(share);
    this.#values.add(share === 1 ? value : tidy(value * share));
    return true;
  }
}
