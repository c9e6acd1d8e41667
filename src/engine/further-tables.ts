/**
 * Tables that know what only some documents need: conditions on days, on the first row and on one of several fields,
 * dimensions of the customer's own, and the type an account had at the date of a row.
 */
import type { Condition, DimensionDefinition, Expression, Measure } from '../contract/metric.js';
import type { RecordsDocument } from '../contract/records.js';
import type { LocalMoment } from '../metrics/zone.js';
import { type Portions, portionsOf } from './credits.js';
import { type Keys, keysFrom, type Row, Table, Tables } from './tables.js';

export class FurtherTables extends Tables {
  /** What every row knows as the moment of the document. */
  readonly asOf: number;
  readonly moment: LocalMoment;
  readonly #own: ReadonlyMap<string, DimensionDefinition>;
  readonly #hasHistory: boolean;

  constructor(document: RecordsDocument, moment: LocalMoment) {
    super(document, moment);
    this.moment = moment;
    this.asOf = moment(document.asOf) ?? NaN;
    this.#own = new Map(document.dimensions?.map((dimension) => [dimension.id, dimension]));
    this.#hasHistory = !!document.accounts?.some(({ types }) => types);
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
    return this.#hasHistory && /(^|\.)account\.type$/.test(path);
  }

  protected override made(rows: readonly Row[], moment: LocalMoment): Table {
    const { opportunities, orders } = this.document;
    const portions = rows === opportunities || rows === orders ? portionsOf(rows) : undefined;
    return new FurtherTable(this, portions?.rows ?? rows, moment, portions);
  }
}

type Account = NonNullable<RecordsDocument['accounts']>[number];

export class FurtherTable extends Table {
  declare readonly tables: FurtherTables;
  /** What its rows are, where several sellers share some. */
  readonly portions: Portions | undefined;

  constructor(tables: FurtherTables, rows: readonly Row[], moment: LocalMoment, portions: Portions | undefined) {
    super(tables, rows, moment);
    this.portions = portions;
  }

  override keys(paths: readonly string[], measure?: Measure): Keys {
    const isDated = measure && paths.some((path) => this.tables.isDated(path));
    if (!isDated) return super.keys(paths, measure);
    return this.column(`keys ${paths.join(' ')} at ${measure.at}`, () =>
      keysFrom(this.rows, (_, row) =>
        paths.map((path) => this.#valueOn(row, path, measure)).find((value) => value !== undefined && value !== ''),
      ),
    );
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

  override passing(condition: Condition, measure: Measure): Uint8Array {
    if ('days' in condition) return this.#withinDays(condition);
    if ('anyOf' in condition) {
      return this.column(`any ${JSON.stringify(condition)} at ${measure.at}`, () => {
        const tests = condition.anyOf.map((test) => this.passing(test, measure));
        return Uint8Array.from(this.rows, (_, row) => Number(tests.some((passing) => passing[row])));
      });
    }
    if ('firstOf' in condition) return this.#first(condition.firstOf, measure);
    if (!this.tables.isDated(condition.field)) return super.passing(condition, measure);
    const { field, in: among, notIn } = condition;
    return this.column(`passing ${JSON.stringify(condition)} at ${measure.at}`, () =>
      Uint8Array.from(this.rows, (_, row) => {
        const value = (this.#valueOn(row, field, measure) ?? null) as string | null;
        return Number((!among || among.includes(value)) && !notIn?.includes(value));
      }),
    );
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

  #daysAt(path: string): Float64Array {
    if (path === 'asOf') return new Float64Array(this.size).fill(Math.floor(this.tables.asOf));
    return this.moments(path).map(Math.floor);
  }

  /** Of rows with the same moment all are first, so that their order never decides. */
  #first(field: string, measure: Measure): Uint8Array {
    const others = (measure.where ?? []).filter((condition) => !('firstOf' in condition));
    return this.column(`first ${field} ${measure.at} ${JSON.stringify(others)}`, () => {
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

  /** The value of a row at a path to an account's type, as it was at the date that the measure goes by. */
  #valueOn(row: number, path: string, measure: Measure): unknown {
    const steps = path.split('.');
    if (!this.tables.isDated(path)) return this.tables.valueAt(this.rows[row]!, steps);
    const id = this.tables.valueAt(this.rows[row]!, steps.slice(0, -1));
    const account = id === undefined ? undefined : (this.tables.row('accounts', id) as Account | undefined);
    return account && typeOn(account, this.moments(measure.at)[row] ?? NaN, this.tables.moment);
  }
}

/** The last type that began by then; before the first of them, and for an unknown date, what the account says. */
function typeOn({ type, types }: Account, at: number, moment: LocalMoment): string | undefined {
  let [latest, since] = [type, -Infinity];
  for (const entry of types ?? []) {
    const begin = moment(entry.since) ?? NaN;
    if (begin <= at && begin >= since) [latest, since] = [entry.type, begin];
  }
  return latest ?? undefined;
}
