/**
 * The lists of a records document as columns: each path is resolved once over all rows, then read as a typed array.
 * Unknown is NaN in a column of numbers and -1 in a column of keys.
 */
import type { Condition, Expression, Measure, Test } from '../contract/metric.js';
import type { ListName, RecordsDocument } from '../contract/records.js';
import { references } from '../contract/references.js';
import { dimensionPaths } from '../metrics/dimensions.js';
import type { LocalMoment } from '../metrics/zone.js';

type Product = Extract<Expression, { multiply: unknown }>;

export type Row = Readonly<Record<string, unknown>>;

/** The values of a column of text, each as its place in `names`. */
export interface Keys {
  codes: Int32Array;
  names: string[];
}

export class Tables {
  readonly document: RecordsDocument;
  readonly #read: LocalMoment;
  readonly #tables = new Map<ListName, Table>();
  readonly #byId = new Map<ListName, Map<unknown, Row>>();

  constructor(document: RecordsDocument, moment: LocalMoment) {
    this.document = document;
    this.#read = moment;
  }

  /** Undefined where the document has no such list. */
  table(list: ListName): Table | undefined {
    const rows = this.document[list] as readonly Row[] | undefined;
    if (!rows) return undefined;
    let table = this.#tables.get(list);
    if (!table) this.#tables.set(list, (table = this.made(rows, this.#read)));
    return table;
  }

  /** Where the rows that a measure counts stand in a dimension. */
  keysOf(measure: Measure, dimension: string): Keys {
    return this.table(measure.from)!.keys(dimensionPaths(dimension, measure.from), measure);
  }

  /** The earliest moment in any row that a measure looks at. */
  begin({ from, at }: Measure): number {
    const moments = this.table(from)?.moments(at);
    return moments?.reduce((least, moment) => (moment < least ? moment : least), Infinity) ?? Infinity;
  }

  protected made(rows: readonly Row[], moment: LocalMoment): Table {
    return new Table(this, rows, moment);
  }

  row(list: ListName, id: unknown): Row | undefined {
    let rows = this.#byId.get(list);
    if (!rows) {
      rows = new Map((this.document[list] as readonly Row[] | undefined)?.map((row) => [row.id, row]));
      this.#byId.set(list, rows);
    }
    return rows.get(id);
  }

  /** The value at a path such as `opportunity.account.type`, across references; undefined where unknown. */
  valueAt(row: Row, path: readonly string[]): unknown {
    let inner: Row | undefined = row;
    for (const [index, name] of path.entries()) {
      // What every object has by birth, `constructor` for one, is no field of a row.
      const value: unknown = Object.hasOwn(inner, name) ? (inner[name] ?? undefined) : undefined;
      if (index === path.length - 1) return value;
      const list: ListName | undefined = references[name];
      inner = list && value !== undefined ? this.row(list, value) : undefined;
      if (!inner) return undefined;
    }
    return undefined;
  }
}

export class Table {
  readonly size: number;
  readonly rows: readonly Row[];
  readonly tables: Tables;
  readonly #read: LocalMoment;
  readonly #columns = new Map<string, unknown>();

  constructor(tables: Tables, rows: readonly Row[], moment: LocalMoment) {
    this.size = rows.length;
    this.rows = rows;
    this.tables = tables;
    this.#read = moment;
  }

  /** Local moments in days. */
  moments(path: string): Float64Array {
    return this.column(`moments ${path}`, () =>
      this.#numbersOf(path, (value) => (typeof value === 'string' ? this.#read(value) : undefined)),
    );
  }

  /** For a measure where its date matters. */
  numbers(expression: Expression, _measure?: Measure): Float64Array {
    return this.column(`numbers ${JSON.stringify(expression)}`, () => this.evaluated(expression));
  }

  /** The first of the paths that a row knows; for a measure where its date matters. */
  keys(paths: readonly string[], _measure?: Measure): Keys {
    return this.column(`keys ${paths.join(' ')}`, () => {
      const split = paths.map((path) => path.split('.'));
      return keysFrom(this.rows, (row) =>
        split.map((path) => this.tables.valueAt(row, path)).find((found) => found !== undefined && found !== ''),
      );
    });
  }

  /**
   * 1 for each row that passes a test of one field. The other conditions are for `FurtherTable`, and so are numbers that
   * may be unknown: here none is below any.
   */
  passing(condition: Condition, _measure: Measure): Uint8Array {
    const { field, in: among, notIn, atLeast } = condition as Test;
    return this.column(`passing ${JSON.stringify(condition)}`, () => {
      const path = field.split('.');
      return Uint8Array.from(this.rows, (row) => {
        const value = (this.tables.valueAt(row, path) ?? null) as number | string | null;
        return Number((!among || among.includes(value)) && !notIn?.includes(value) && !((value as number) < atLeast!));
      });
    });
  }

  /** Sums and differences are for `FurtherTable`. */
  protected evaluated(expression: Expression): Float64Array {
    if (typeof expression === 'number') return new Float64Array(this.size).fill(expression);
    if ('field' in expression) {
      return this.#numbersOf(expression.field, (value) => (typeof value === 'number' ? value : undefined));
    }
    if ('daysBetween' in expression) {
      const [from, to] = expression.daysBetween.map((path) => this.moments(path)) as [Float64Array, Float64Array];
      return to.map((end, row) => Math.floor(end) - Math.floor(from[row] ?? NaN));
    }
    return this.combined((expression as Product).multiply, (a, b) => a * b);
  }

  protected combined(parts: readonly Expression[], combine: (a: number, b: number) => number): Float64Array {
    return parts
      .map((part) => this.numbers(part))
      .reduce((left, right) => left.map((value, row) => combine(value, right[row] ?? NaN)));
  }

  #numbersOf(path: string, read: (value: unknown) => number | undefined): Float64Array {
    const steps = path.split('.');
    return Float64Array.from(this.rows, (row) => read(this.tables.valueAt(row, steps)) ?? NaN);
  }

  protected column<T>(key: string, make: () => T): T {
    let column = this.#columns.get(key);
    if (column === undefined) this.#columns.set(key, (column = make()));
    return column as T;
  }
}

/** A value of each row as keys; undefined is none. */
export function keysFrom(rows: readonly Row[], valueOf: (row: Row, index: number) => unknown): Keys {
  const names: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(rows, (row, index) => {
    const value = valueOf(row, index);
    if (value === undefined) return -1;
    const name = String(value);
    const code = codeOf.get(name) ?? names.push(name) - 1;
    codeOf.set(name, code);
    return code;
  });
  return { codes, names };
}
