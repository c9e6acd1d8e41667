/**
 * Tables that know what only some documents need: conditions on days, on the first row and on one of several fields,
 * dimensions of the customer's own, and what has changed, the type of an account and the seller of an opportunity: as it
 * was at the date of a row, of a level at the end of its window.
 */
import type { Condition, DimensionDefinition, Expression, Measure, Test } from '../contract/metric.js';
import type { RecordsDocument } from '../contract/records.js';
import { dimensionPaths } from '../metrics/dimensions.js';
import type { Window } from '../metrics/window.js';
import type { LocalMoment } from '../metrics/zone.js';
import { type Portions, portionsOf } from './credits.js';
import { fieldsIn, fieldsOf } from './fields.js';
import { type DatedPath, Histories, type Past } from './histories.js';
import { type Keys, keysFrom, type Row, Table, Tables } from './tables.js';

/**
 * A measure in a document of which some rows have changed: a level is told at the end of this window, or by the first,
 * second … of all that the rows have been.
 */
export type Dated = Measure & { window?: Window; version?: number };

export class FurtherTables extends Tables {
  /** What every row knows as the moment of the document. */
  readonly asOf: number;
  readonly moment: LocalMoment;
  readonly #own: ReadonlyMap<string, DimensionDefinition>;
  readonly histories: Histories;

  constructor(document: RecordsDocument, moment: LocalMoment) {
    super(document, moment);
    this.moment = moment;
    this.asOf = moment(document.asOf) ?? NaN;
    this.#own = new Map(document.dimensions?.map((dimension) => [dimension.id, dimension]));
    this.histories = new Histories(document, moment);
  }

  override keysOf(measure: Measure, dimension: string): Keys {
    const own = this.#own.get(dimension);
    if (!own) return super.keysOf(measure, dimension);
    const table = this.table(measure.from) as FurtherTable;
    return own.paths ? table.keys(own.paths, measure) : table.stepsOf(own, measure);
  }

  labelOf(dimension: string): DimensionDefinition['label'] {
    return this.#own.get(dimension)?.label;
  }

  /** The paths by which other rows of a level may count in another window, though none begins or ends; one for each history. */
  datedPaths({ from, where = [] }: Measure, dimensions: readonly string[]): DatedPath[] {
    const table = this.table(from) as FurtherTable;
    const paths = dimensions.flatMap((name) => {
      const own = this.#own.get(name);
      return own ? [...(own.paths ?? []), ...fieldsIn(own.of)] : dimensionPaths(name, from);
    });
    const dated = [...paths, ...where.flatMap(fieldsOf)].map((path) => this.histories.along(from, path));
    const all = new Map(dated.flatMap((path) => (path ? [[[...path.to, path.of[0]].join('.'), path]] : [])));
    return [...all.values()].filter((path) => table.pastsAt(path).some((pasts) => pasts));
  }

  protected override made(rows: readonly Row[], moment: LocalMoment): Table {
    const { opportunities, orders } = this.document;
    const portions = rows === opportunities || rows === orders ? portionsOf(rows) : undefined;
    return new FurtherTable(this, portions?.rows ?? rows, moment, portions);
  }
}

export class FurtherTable extends Table {
  declare readonly tables: FurtherTables;
  /** What its rows are, where several sellers share some. */
  readonly portions: Portions | undefined;
  #window: Window | undefined;
  readonly #columnsThen = new Map<string, unknown>();

  constructor(tables: FurtherTables, rows: readonly Row[], moment: LocalMoment, portions: Portions | undefined) {
    super(tables, rows, moment);
    this.portions = portions;
  }

  override keys(paths: readonly string[], measure?: Dated): Keys {
    if (!measure || !this.#areDated(paths, measure)) return super.keys(paths, measure);
    return this.#dated(`keys ${paths.join(' ')}`, measure, () => {
      const values = paths.map((path) => this.#valuesOn(path, measure));
      const keys = keysFrom(this.rows, (_, row) =>
        values.map((valueOf) => valueOf(row)).find((value) => value !== undefined && value !== ''),
      );
      // Where nobody says when, all that there may be.
      const ever = measure.span === 'open' && !measure.window ? paths.flatMap((path) => this.#ever(path, measure)) : [];
      const names = ever.filter((value) => value !== undefined && value !== '').map(String);
      return { ...keys, names: [...new Set([...keys.names, ...names])] };
    });
  }

  /** Whether any row knows a field, be it `null`. */
  mentions(path: string, measure: Measure): boolean {
    return this.column(`mentions ${path}`, () => {
      return (
        this.rows.some((row) => row[path] !== undefined) ||
        this.#ever(path, measure).some((value) => value !== undefined)
      );
    });
  }

  /** The steps that a number of each row falls into. */
  stepsOf({ id, of = NaN, steps = [] }: DimensionDefinition, measure: Dated): Keys {
    const make = () => {
      const values = this.numbers(of, measure);
      const stepOf = (value: number) => steps.find(({ below = Infinity }) => value < below)?.key;
      return keysFrom(this.rows, (_, row) => stepOf(values[row] ?? NaN));
    };
    return this.#areDated(fieldsIn(of), measure)
      ? this.#dated(`steps ${id}`, measure, make)
      : this.column(`steps ${id}`, make);
  }

  override numbers(expression: Expression, measure?: Dated): Float64Array {
    if (!measure || !this.#areDated(fieldsIn(expression), measure)) return super.numbers(expression);
    return this.#dated(`numbers ${JSON.stringify(expression)}`, measure, () => this.#evaluatedOn(expression, measure));
  }

  protected override evaluated(expression: Expression): Float64Array {
    if (typeof expression === 'object') {
      if ('add' in expression) return this.combined(expression.add, operations.add);
      if ('subtract' in expression) return this.combined(expression.subtract, operations.subtract);
    }
    return super.evaluated(expression);
  }

  /** As `evaluated`, of what has changed. */
  #evaluatedOn(expression: Expression, measure: Dated): Float64Array {
    const [[name, parts]] = Object.entries(expression) as [[string, Expression[]]];
    if (name === 'field') return this.#numbersOn(fieldsIn(expression)[0]!, measure);
    const isOfDays = name === 'daysBetween';
    const values = isOfDays
      ? fieldsIn(expression)
          .map((path) => this.#daysAt(path, measure))
          .reverse()
      : parts.map((part) => this.numbers(part, measure));
    const combine = operations[isOfDays ? 'subtract' : (name as keyof typeof operations)];
    return values.reduce((left, right) => left.map((value, row) => combine(value, right[row] ?? NaN)));
  }

  override passing(condition: Condition, measure: Dated): Uint8Array {
    if ('days' in condition) return this.#withinDays(condition, measure);
    if ('anyOf' in condition) {
      return this.#dated(`any ${JSON.stringify(condition)}`, measure, () => {
        const tests = condition.anyOf.map((test) => this.passing(test, measure));
        return Uint8Array.from(this.rows, (_, row) => Number(tests.some((passing) => passing[row])));
      });
    }
    if ('firstOf' in condition) return this.#first(condition.firstOf, measure);
    if (condition.atLeast !== undefined || condition.below !== undefined) return this.#within(condition, measure);
    if (!this.#areDated([condition.field], measure)) return super.passing(condition, measure);
    const { field, in: among, notIn } = condition;
    return this.#dated(`passing ${JSON.stringify(condition)}`, measure, () => {
      const valueOf = this.#valuesOn(field, measure);
      return Uint8Array.from(this.rows, (_, row) => {
        const value = (valueOf(row) ?? null) as string | null;
        return Number((!among || among.includes(value)) && !notIn?.includes(value));
      });
    });
  }

  /** A column that depends on the date; of levels those of one window are kept, as a course asks for hundreds of days. */
  #dated<T>(key: string, { at, window, version }: Dated, make: () => T): T {
    const dated = `${key} at ${at} ${version ?? ''}`;
    if (!window) return this.column(dated, make);
    if (window !== this.#window) this.#columnsThen.clear();
    this.#window = window;
    const found = this.#columnsThen.get(dated) ?? make();
    this.#columnsThen.set(dated, found);
    return found as T;
  }

  #withinDays(condition: Extract<Condition, { days: unknown }>, measure: Dated): Uint8Array {
    const { days, atLeast = -Infinity, atMost = Infinity } = condition;
    return this.#dated(`days ${JSON.stringify([days, atLeast, atMost])}`, measure, () => {
      const [from, to] = days.map((path) => this.#daysAt(path, measure)) as [Float64Array, Float64Array];
      return Uint8Array.from(this.rows, (_, row) => {
        const between = (to[row] ?? NaN) - (from[row] ?? NaN);
        return Number(between >= atLeast && between <= atMost);
      });
    });
  }

  /** An unknown number is neither at least another nor below it. */
  #within({ atLeast = -Infinity, below = Infinity, ...test }: Test, measure: Dated): Uint8Array {
    const passing = this.passing(test, measure);
    const numbers = this.numbers({ field: test.field }, measure);
    return passing.map((passes, row) => passes && Number(numbers[row]! >= atLeast && numbers[row]! < below));
  }

  #daysAt(path: string, measure: Dated): Float64Array {
    if (path === 'asOf') return new Float64Array(this.size).fill(Math.floor(this.tables.asOf));
    if (!this.#areDated([path], measure)) return this.moments(path).map(Math.floor);
    const valueOf = this.#valuesOn(path, measure);
    return Float64Array.from(this.rows, (_, row) => {
      const value = valueOf(row);
      return Math.floor((typeof value === 'string' ? this.tables.moment(value) : undefined) ?? NaN);
    });
  }

  /** Of rows with the same moment all are first, so that their order never decides. */
  #first(field: string, measure: Dated): Uint8Array {
    const others = (measure.where ?? []).filter((condition) => !('firstOf' in condition));
    return this.#dated(`first ${field} ${JSON.stringify(others)}`, measure, () => {
      const tests = others.map((condition) => this.passing(condition, measure));
      const moments = this.moments(measure.at);
      const { codes, names } = this.keys([field], measure);
      const firsts = new Float64Array(names.length).fill(Infinity);
      const counts = (row: number) => tests.every((passing) => passing[row]);
      codes.forEach((code, row) => {
        if (code >= 0 && counts(row) && moments[row]! < firsts[code]!) firsts[code] = moments[row]!;
      });
      return codes.length === 0
        ? new Uint8Array()
        : Uint8Array.from(codes, (code, row) => Number(code < 0 || !(moments[row]! > firsts[code]!)));
    });
  }

  #numbersOn(path: string, measure: Dated): Float64Array {
    const valueOf = this.#valuesOn(path, measure);
    return Float64Array.from(this.rows, (_, row) => {
      const value = valueOf(row);
      return typeof value === 'number' ? value : NaN;
    });
  }

  #areDated(paths: readonly string[], { from }: Measure): boolean {
    return paths.some((path) => this.tables.histories.along(from, path));
  }

  /** The value of each row at a path: what has changed as it was at the date that the measure goes by. */
  #valuesOn(path: string, measure: Dated): (row: number) => unknown {
    const plain = this.#plain(path);
    const dated = this.tables.histories.along(measure.from, path);
    if (!dated) return (row) => plain[row];
    const pasts = this.#seenAt(path, dated);
    const { window, version } = measure;
    if (version !== undefined) return (row) => (version === 0 ? plain[row] : pasts[row]?.[version - 1]?.value);
    const { end = NaN, until = NaN } = window ?? {};
    const moments = this.moments(measure.at);
    return (row) => {
      const moment = moments[row]!;
      const past = pasts[row]?.findLast(({ since }) => (window ? since < end && since <= until : since <= moment));
      return past ? past.value : plain[row];
    };
  }

  #plain(path: string): readonly unknown[] {
    return this.column(`values ${path}`, () => {
      const steps = path.split('.');
      return this.rows.map((row) => this.tables.valueAt(row, steps));
    });
  }

  /** What each row at the end of a path has been; nothing for one that has always been the same. */
  pastsAt({ history, to, of }: DatedPath): readonly (readonly Past[] | undefined)[] {
    return this.column(`pasts ${[...to, of[0]].join('.')}`, () =>
      this.rows.map((row) => history.get(to.length > 0 ? this.tables.valueAt(row, to) : row.id)),
    );
  }

  /** The same, seen along the path. */
  #seenAt(path: string, dated: DatedPath): readonly (readonly PastValue[] | undefined)[] {
    return this.column(`seen ${path}`, () => {
      const seen = new Map<readonly Past[] | undefined, readonly PastValue[]>();
      for (const pasts of dated.history.values())
        seen.set(
          pasts,
          pasts.map(({ since, row }) => ({ since, value: this.tables.valueAt(row, dated.of) })),
        );
      return this.pastsAt(dated).map((pasts) => seen.get(pasts));
    });
  }

  /** All that is or has been at a path in any row. */
  #ever(path: string, { from }: Measure): unknown[] {
    const dated = this.tables.histories.along(from, path);
    const pasts = dated ? this.#seenAt(path, dated) : [];
    return [...this.#plain(path), ...pasts.flatMap((each) => each?.map(({ value }) => value) ?? [])];
  }
}

const operations = {
  add: (a: number, b: number) => a + b,
  subtract: (a: number, b: number) => a - b,
  multiply: (a: number, b: number) => a * b,
};

interface PastValue {
  since: number;
  value: unknown;
}
