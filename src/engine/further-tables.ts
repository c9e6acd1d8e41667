/**
 * Tables that know what only some documents need: conditions on days, on the first row and on one of several fields,
 * dimensions of the customer's own, and the type an account had: at the date of a row, of a level at the end of its window.
 */
import type { Condition, DimensionDefinition, Expression, Measure, Test } from '../contract/metric.js';
import type { RecordsDocument } from '../contract/records.js';
import { dimensionPaths } from '../metrics/dimensions.js';
import type { Window } from '../metrics/window.js';
import type { LocalMoment } from '../metrics/zone.js';
import { AccountTypes } from './account-types.js';
import { type Portions, portionsOf } from './credits.js';
import { type Keys, keysFrom, type Row, Table, Tables } from './tables.js';

/**
 * A measure in a document of which accounts have changed their types: a level is told at the end of this window, or by
 * what the accounts are said to be, by their places in the list.
 */
export type Dated = Measure & { window?: Window; types?: readonly (string | undefined)[] };

export class FurtherTables extends Tables {
  /** What every row knows as the moment of the document. */
  readonly asOf: number;
  readonly moment: LocalMoment;
  readonly #own: ReadonlyMap<string, DimensionDefinition>;
  /** Absent where no account has changed. */
  readonly accountTypes: AccountTypes | undefined;

  constructor(document: RecordsDocument, moment: LocalMoment) {
    super(document, moment);
    this.moment = moment;
    this.asOf = moment(document.asOf) ?? NaN;
    this.#own = new Map(document.dimensions?.map((dimension) => [dimension.id, dimension]));
    const { accounts = [] } = document;
    this.accountTypes = accounts.some(({ types }) => types) ? new AccountTypes(accounts, moment) : undefined;
  }

  override keysOf(measure: Measure, dimension: string): Keys {
    const own = this.#own.get(dimension);
    if (!own) return super.keysOf(measure, dimension);
    const table = this.table(measure.from) as FurtherTable;
    return own.paths ? table.keys(own.paths, measure) : table.stepsOf(own);
  }

  labelOf(dimension: string): DimensionDefinition['label'] {
    return this.#own.get(dimension)?.label;
  }

  /** Whether a path leads to what an account was at some time. */
  isDated(path: string): boolean {
    return !!this.accountTypes && /(^|\.)account\.type$/.test(path);
  }

  /** The paths to a type by which other rows of a level may count in another window, though none begins or ends. */
  datedPaths({ from, where }: Measure, dimensions: readonly string[]): string[] {
    const table = this.table(from) as FurtherTable;
    const paths = dimensions.flatMap((name) => this.#own.get(name)?.paths ?? dimensionPaths(name, from));
    const dated = [...paths, ...(where ?? []).flatMap(fieldsOf)].filter((path) => this.isDated(path));
    return [...new Set(dated)].filter((path) => table.accountsAt(path).some((account) => account >= 0));
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

  constructor(tables: FurtherTables, rows: readonly Row[], moment: LocalMoment, portions: Portions | undefined) {
    super(tables, rows, moment);
    this.portions = portions;
  }

  override keys(paths: readonly string[], measure?: Dated): Keys {
    if (!measure || !paths.some((path) => this.tables.isDated(path))) return super.keys(paths, measure);
    return this.#dated(`keys ${paths.join(' ')}`, measure, () => {
      const values = paths.map((path) => this.#valuesOn(path, measure));
      const keys = keysFrom(this.rows, (_, row) =>
        values.map((valueOf) => valueOf(row)).find((value) => value !== undefined && value !== ''),
      );
      // Where nobody says when, all that there may be.
      const ever = measure.span === 'open' && !measure.window ? this.#typesEver(paths) : [];
      return { ...keys, names: [...new Set([...keys.names, ...ever])] };
    });
  }

  /** Whether any row knows a field, be it `null`. */
  mentions(path: string): boolean {
    return this.column(`mentions ${path}`, () => {
      const steps = path.split('.');
      return this.rows.some((row) => row[path] !== undefined || this.tables.valueAt(row, steps) !== undefined);
    });
  }

  /** The steps that a number of each row falls into. */
  stepsOf({ id, of = NaN, steps = [] }: DimensionDefinition): Keys {
    return this.column(`steps ${id}`, () => {
      const values = this.numbers(of);
      const stepOf = (value: number) => steps.find(({ below = Infinity }) => value < below)?.key;
      return keysFrom(this.rows, (_, row) => stepOf(values[row] ?? NaN));
    });
  }

  protected override evaluated(expression: Expression): Float64Array {
    if (typeof expression === 'object') {
      if ('add' in expression) return this.combined(expression.add, (a, b) => a + b);
      if ('subtract' in expression) return this.combined(expression.subtract, (a, b) => a - b);
    }
    return super.evaluated(expression);
  }

  override passing(condition: Condition, measure: Dated): Uint8Array {
    if ('days' in condition) return this.#withinDays(condition);
    if ('anyOf' in condition) {
      return this.#dated(`any ${JSON.stringify(condition)}`, measure, () => {
        const tests = condition.anyOf.map((test) => this.passing(test, measure));
        return Uint8Array.from(this.rows, (_, row) => Number(tests.some((passing) => passing[row])));
      });
    }
    if ('firstOf' in condition) return this.#first(condition.firstOf, measure);
    if (condition.atLeast !== undefined || condition.below !== undefined) return this.#within(condition, measure);
    if (!this.tables.isDated(condition.field)) return super.passing(condition, measure);
    const { field, in: among, notIn } = condition;
    return this.#dated(`passing ${JSON.stringify(condition)}`, measure, () => {
      const valueOf = this.#valuesOn(field, measure);
      return Uint8Array.from(this.rows, (_, row) => {
        const value = (valueOf(row) ?? null) as string | null;
        return Number((!among || among.includes(value)) && !notIn?.includes(value));
      });
    });
  }

  /** A column that depends on the day; those of a level are not kept, as a course asks for hundreds of days. */
  #dated<T>(key: string, { at, window }: Dated, make: () => T): T {
    return window ? make() : this.column(`${key} at ${at}`, make);
  }

  #withinDays({ days, atLeast = -Infinity, atMost = Infinity }: Extract<Condition, { days: unknown }>): Uint8Array {
    return this.column(`days ${JSON.stringify([days, atLeast, atMost])}`, () => {
      const [from, to] = days.map((path) => this.#daysAt(path)) as [Float64Array, Float64Array];
      return Uint8Array.from(this.rows, (_, row) => {
        const between = (to[row] ?? NaN) - (from[row] ?? NaN);
        return Number(between >= atLeast && between <= atMost);
      });
    });
  }

  /** An unknown number is neither at least another nor below it. */
  #within({ atLeast = -Infinity, below = Infinity, ...test }: Test, measure: Dated): Uint8Array {
    const passing = this.passing(test, measure);
    const numbers = this.numbers({ field: test.field });
    return passing.map((passes, row) => passes && Number(numbers[row]! >= atLeast && numbers[row]! < below));
  }

  #daysAt(path: string): Float64Array {
    if (path === 'asOf') return new Float64Array(this.size).fill(Math.floor(this.tables.asOf));
    return this.moments(path).map(Math.floor);
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

  /** The value of each row at a path; an account's type as it was at the date that the measure goes by. */
  #valuesOn(path: string, measure: Dated): (row: number) => unknown {
    const steps = path.split('.');
    if (!this.tables.isDated(path)) return (row) => this.tables.valueAt(this.rows[row]!, steps);
    const accounts = this.accountsAt(path);
    const { accountTypes } = this.tables;
    if (measure.types) return (row) => measure.types![accounts[row]!];
    if (measure.window) {
      const { end, until } = measure.window;
      const types: (string | undefined)[] = [];
      const typeOf = (account: number) => accountTypes!.typeWhen(account, (since) => since < end && since <= until);
      accounts.forEach((account) => account in types || (types[account] = typeOf(account)));
      return (row) => types[accounts[row]!];
    }
    const moments = this.moments(measure.at);
    return (row) => accountTypes!.typeWhen(accounts[row]!, (since) => since <= moments[row]!);
  }

  /** The account of which a path names the type, as its place in the list. */
  accountsAt(path: string): Int32Array {
    return this.column(`accounts ${path}`, () => {
      const steps = path.split('.').slice(0, -1);
      return Int32Array.from(this.rows, (row) => this.tables.accountTypes!.placeOf(this.tables.valueAt(row, steps)));
    });
  }

  #typesEver(paths: readonly string[]): string[] {
    const dated = paths.filter((path) => this.tables.isDated(path));
    const accounts = new Set(dated.flatMap((path) => [...this.accountsAt(path)]));
    return [...accounts].flatMap((account) => this.tables.accountTypes!.typesEver(account));
  }
}

/** The fields that a condition asks for what they hold. */
function fieldsOf(condition: Condition): string[] {
  if ('anyOf' in condition) return condition.anyOf.flatMap(fieldsOf);
  if ('firstOf' in condition) return [condition.firstOf];
  return 'field' in condition ? [condition.field] : condition.days;
}
