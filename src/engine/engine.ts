/** Records to figures: answers queries over the tables of a document. Knows no network, no DOM and no language. */
import { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure, Figure, Group, Measured, Point, Reason, Span } from '../contract/figures.js';
import type { MetricDefinition } from '../contract/metric.js';
import type { CheckedRecords } from '../contract/parse-records.js';
import type { Comparison, Query } from '../contract/query.js';
import type { ListName } from '../contract/records.js';
import { first } from '../metrics/catalogue/first.js';
import { type Clock, clockOf } from '../metrics/clock.js';
import { isoDay } from '../metrics/days.js';
import { dimensionPaths, type FactList } from '../metrics/dimensions.js';
import { elapsedOf, type PeriodDays, resolvePeriod } from '../metrics/period.js';
import { buckets, isUsualComparison, previousWindow, reaches, type Window, windowOf } from '../metrics/window.js';
import { evaluate, type EvaluateOptions, type Evaluation, measuresOf, moneyLists } from './evaluate.js';
import { Tables } from './tables.js';
import type { Filter } from './tally.js';
import { scopeOf, Targets } from './targets.js';

/** Of a period from one day to another: five years. "All" may be longer, as it begins with the first row. */
const MOST_DAYS = 1827;

/** So many rows are worth the code that takes all levels over time in one pass. */
const MANY = 5000;

export interface Engine {
  /**
   * The figure a query asks for. Throws a FeedError: `no-figure` for an unknown metric, `bad-query` for a period that
   * cannot be understood.
   */
  figure(query: Query): CompleteFigure;
  /** The same, with what only some queries ask for; the code for that is fetched then. */
  answer(query: Query): Promise<CompleteFigure>;
}

/** The metrics and expressions that only some pages need; fetched then. */
export type Further = typeof import('./further.js');

/** Without what is further, only `answer` knows when to fetch it: `figure` would read another comparison as the usual one. */
export function createEngine(records: CheckedRecords, further: Further): Engine;
export function createEngine(records: CheckedRecords): Pick<Engine, 'answer'>;
export function createEngine(records: CheckedRecords, further?: Further): Engine {
  return new RecordsEngine(records, further);
}

/** What the parts of one figure share. */
interface Question {
  definition: MetricDefinition;
  period: PeriodDays;
  window: Window;
  comparison: Comparison;
  /** The window to compare with. */
  before: Window | undefined;
  /** The same, unless it begins before the first row: then not all is known of it. */
  compared: Window | undefined;
  filter: Filter;
}

const beforeHistory: Measured = { value: null, reason: { code: 'unknown-history' } };

class RecordsEngine implements Engine {
  readonly #records: CheckedRecords;
  readonly #clock: Clock;
  #tables!: Tables;
  readonly #targets: Targets;
  #definitions!: ReadonlyMap<string, MetricDefinition>;
  #further: Further | undefined;
  readonly #isPlainDocument: boolean;

  constructor(records: CheckedRecords, further?: Further) {
    const { document } = records;
    this.#records = records;
    this.#clock = clockOf(document);
    this.#targets = new Targets(document, this.#clock);
    this.#isPlainDocument = isPlain(records);
    this.#extend(further);
  }

  #extend(further: Further | undefined): void {
    const { document } = this.#records;
    const metrics = [...first, ...(further?.further ?? []), ...(document.metrics || [])];
    this.#definitions = new Map(metrics.map((metric) => [metric.id, metric]));
    this.#tables = new (further?.FurtherTables ?? Tables)(document, this.#clock.moment);
    this.#further = further;
  }

  figure(query: Query): CompleteFigure {
    const question = this.#understand(query);
    const { definition, period, window, comparison, before, compared, filter } = question;
    const { id, kind, unit, direction, label, description } = definition;
    const by = query.by ?? definition.by;
    const figure: CompleteFigure = {
      metric: id,
      kind,
      unit,
      direction,
      period: { start: isoDay(period.start), end: isoDay(period.end), elapsed: elapsedOf(period, this.#clock) },
      value: null,
      asOf: this.#records.document.asOf,
      ...(label && { label }),
      ...(description && { description }),
      ...(by && { by }),
      ...(query.every && { every: query.every }),
      ...(query.where && { where: query.where }),
      ...((unit === 'money' || moneyLists(definition).size > 0) && { currency: this.#records.document.currency }),
    };
    const lacking = this.#lacking(question);
    if (lacking) return { ...figure, reason: lacking };
    const now = this.#evaluate(question, window);
    Object.assign(figure, now.cells[0], this.#omitted(now, definition), now.also);
    if (before) {
      const then = compared ? this.#evaluate(question, compared).cells[0]! : beforeHistory;
      const isPartial = compared && compared.until < compared.end;
      figure.previous = { ...then, comparison, period: spanOf(before), ...(isPartial && { partial: true }) };
    }
    const scope = scopeOf(filter);
    const target = scope && this.#targets.of(definition, period, scope);
    if (target) figure.target = target;
    if (by) Object.assign(figure, this.#groups(question, by, figure.reason));
    if (query.every) figure.series = this.#series(question, query.every);
    return this.#further?.finished(figure, query, question, this.#tables, this.#clock) ?? figure;
  }

  async answer(query: Query): Promise<CompleteFigure> {
    if (!this.#further && !this.#isPlain(query)) this.#extend(await import('./further.js'));
    const figure = this.figure(query);
    if (!this.#further) return figure;
    const { now } = this.#clock;
    return this.#further.complete(figure, query, { engine: this, tables: this.#tables, now }, () =>
      this.#understand(query),
    );
  }

  /** Whether nothing that only some pages ask for is asked for. */
  #isPlain({ metric, compare, bins, every, heads }: Query): boolean {
    return (
      this.#isPlainDocument &&
      this.#definitions.has(metric) &&
      !bins &&
      !heads &&
      !(every && this.#records.document.opportunities?.[MANY]) &&
      (!compare || isUsualComparison(compare))
    );
  }

  #understand(query: Query): Question {
    const definition = this.#definitions.get(query.metric);
    if (!definition) {
      throw new FeedError('no-figure', (say) => say.unknownMetric(query.metric, this.#definitions.keys()));
    }
    const name = query.period ?? 'month';
    const period = resolvePeriod(name, this.#clock);
    if (!period || (period.unit === 'range' && period.end - period.start > MOST_DAYS))
      throw new FeedError('bad-query', (say) => say.unknownPeriod(name, MOST_DAYS));
    const comparison = query.compare ?? 'previous-to-date';
    if (this.#further && !this.#further.isComparison(comparison, this.#clock))
      throw new FeedError('bad-query', (say) => say.unknownComparison(comparison));
    const window = windowOf(period, this.#clock);
    const measures = measuresOf(definition).map((measure) => ({ ...measure, begin: this.#tables.begin(measure) }));
    if (period.unit === 'all') window.start = Math.floor(Math.min(...measures.map(({ begin }) => begin)));
    const before = this.#comparedWith(period, comparison);
    return {
      definition,
      period,
      window,
      comparison,
      before,
      compared: before && measures.every(({ begin, span }) => reaches(begin, span, before)) ? before : undefined,
      filter: query.where ?? {},
    };
  }

  #comparedWith(period: PeriodDays, comparison: Comparison): Window | undefined {
    return (this.#further?.comparisonWindow ?? previousWindow)(period, comparison, this.#clock);
  }

  /** What the document would need to have for the metric, and its filter, to mean anything. */
  #lacking({ definition, filter }: Question): Reason | undefined {
    let rows = 0;
    for (const { from } of measuresOf(definition)) {
      const table = this.#tables.table(from);
      if (!table) return { code: 'no-list', list: from };
      rows += table.size;
    }
    const lacking = this.#further?.lacking(this.#tables, definition);
    if (lacking) return lacking;
    // Where no row can fit, the sum is not 0.
    const cannot = (name: string) => !filter[name]!.includes(null) && this.#keysOf(definition, name).length === 0;
    const field = Object.keys(filter).find(cannot);
    return field === undefined || rows === 0 ? undefined : noField(definition, field);
  }

  #evaluate({ definition, filter }: Question, window: Window): Evaluation {
    return this.#cells(definition, { window, filter, cells: 1 });
  }

  #cells(definition: MetricDefinition, options: Omit<EvaluateOptions, 'now'>): Evaluation {
    return (this.#further ?? { evaluate }).evaluate(this.#tables, definition, { ...options, now: this.#clock.now });
  }

  #groups(question: Question, by: string, reason: Reason | undefined): Pick<Figure, 'groups' | 'reason'> {
    const keys = this.#keysOf(question.definition, by);
    if (keys.length === 0) return reason ? {} : { reason: noField(question.definition, by) };
    const codeOf = new Map(keys.map((key, index) => [key, index]));
    const over = (window: Window): Evaluation =>
      this.#cells(question.definition, {
        window,
        filter: question.filter,
        cells: keys.length + 1,
        by,
        place: (measure) => {
          const { codes, names } = this.#tables.keysOf(measure, by);
          const cellOf = [null, ...names].map((name) => codeOf.get(name!) ?? keys.length);
          return (row) => cellOf[codes[row]! + 1];
        },
      });
    const now = over(question.window);
    const before = question.compared && over(question.compared);
    const groups = [...keys, null].flatMap((key, index) => {
      const isEmpty = now.rows[index] === 0 && !before?.rows[index];
      return isEmpty && (key === null || !this.#isListed(by, key, question.filter))
        ? []
        : this.#group(question, by, key, now.cells[index]!, before?.cells[index]);
    });
    return { groups, ...now.also };
  }

  #group(question: Question, by: string, key: string | null, now: Measured, before: Measured | undefined): Group {
    const { document } = this.#records;
    const group: Group = { key, ...now };
    if (before) group.previous = before;
    if (key === null) return group;
    const row = by === 'seller' || by === 'channel' || by === 'account' ? this.#tables.row(`${by}s`, key) : undefined;
    const label = row?.name ?? row?.label ?? document.labels?.[by]?.[key];
    if (typeof label === 'string') group.label = label;
    const outer = by === 'seller' ? row?.team : by === 'channel' ? row?.group : undefined;
    if (typeof outer === 'string') group.group = outer;
    const scope = scopeOf({ ...question.filter, [by]: [key] });
    const target = scope && this.#targets.of(question.definition, question.period, scope);
    if (target) group.target = target;
    return group;
  }

  /** Sellers and channels are known even where they have done nothing; other keys only from rows. */
  #keysOf(definition: MetricDefinition, by: string): string[] {
    const keys = new Set<string>();
    // A segment that only the key of an allocation knows gets its share, too.
    for (const measure of measuresOf(definition).flatMap((each) => [each, each.allocate?.by ?? each])) {
      for (const name of this.#tables.keysOf(measure, by).names) keys.add(name);
    }
    if (keys.size > 0) for (const key of this.#listed(by)) keys.add(key);
    return [...keys].sort();
  }

  #listed(by: string): string[] {
    if (by !== 'seller' && by !== 'channel') return [];
    return (this.#records.document[`${by}s`] ?? []).map(({ id }) => id);
  }

  #isListed(by: string, key: string, filter: Filter): boolean {
    if (!this.#listed(by).includes(key)) return false;
    return Object.entries(filter).every(([dimension, values]) => {
      if (dimension === by) return values.includes(key);
      // What a seller or a channel says of itself: a seller's team; nothing of any product.
      const [list, field = ''] = dimensionPaths(dimension, 'opportunities')[0]!.split('.');
      const row = list === by && this.#tables.row(`${by}s` as ListName, key);
      return !row || values.includes((row[field] ?? null) as string | null);
    });
  }

  /** One point for each bucket, next to the bucket at the same place of the whole compared period. */
  #series(question: Question, every: NonNullable<Query['every']>): Point[] {
    const { period, comparison } = question;
    const whole = question.compared && this.#comparedWith(period, fullOf(comparison));
    const before = whole && this.#points(question, whole, every);
    return this.#points(question, question.window, every).map((point, index) => {
      const previous = before?.[index];
      if (!previous) return point;
      const { at: _at, ...measuredBefore } = previous;
      return { ...point, previous: measuredBefore };
    });
  }

  #points(question: Question, window: Window, every: NonNullable<Query['every']>): Point[] {
    const { definition, filter } = question;
    const parts = buckets(window, every, this.#clock).map(({ start, end }) => ({
      start: Math.max(start, window.start),
      end: Math.min(end, window.end),
      until: window.until,
    }));
    const runs = measuresOf(definition).every(({ span = 'in-period' }) => span === 'in-period');
    const place = placeInBuckets(parts);
    const cells =
      runs || this.#further?.inOnePass(definition)
        ? this.#cells(definition, { filter, window, windows: parts, cells: parts.length, place: () => place }).cells
        : parts.map((part) => this.#evaluate(question, part).cells[0]!);
    return parts.map(({ start, until }, index) => {
      const at = isoDay(start);
      return start > until ? { at, value: null } : { ...cells[index]!, at };
    });
  }

  #omitted({ omitted }: Evaluation, definition: MetricDefinition): Pick<Figure, 'omitted'> {
    const lists = new Set<FactList>(measuresOf(definition).map(({ from }) => from));
    const counts = new Map<string, number>();
    let [rows, of] = [0, 0];
    for (const list of lists) {
      const fields = omitted.get(list) ?? new Map<number, string>();
      const invalid = this.#records.leftOut.get(list) ?? 0;
      rows += fields.size + invalid;
      of += (this.#records.document[list]?.length ?? 0) + invalid;
      for (const field of fields.values()) counts.set(field, (counts.get(field) ?? 0) + 1);
    }
    if (rows === 0) return {};
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    return { omitted: { rows, of, ...(most && { field: most[0] }) } };
  }
}

/** Whether a document has nothing that only some have. */
const isPlain = ({ isRare, document }: CheckedRecords): boolean =>
  !isRare &&
  ![document.opportunities, document.orders].some((rows) =>
    rows?.some(({ currency }) => currency && currency !== document.currency),
  );

const noField = ({ numerator }: MetricDefinition, field: string): Reason => ({
  code: 'no-field',
  list: numerator[0]!.from,
  field,
});

const spanOf = ({ start, end, until }: Window): Span => ({
  start: isoDay(start),
  end: isoDay(Math.min(end, Math.floor(until) + 1)),
});

const fullOf = (comparison: Comparison): Comparison => comparison.replace('to-date', 'full');

/** The bucket of each moment, looked up by day. */
function placeInBuckets(
  parts: readonly { start: number; end: number }[],
): (row: number, moment: number) => number | undefined {
  const first = parts[0]?.start ?? 0;
  const bucketOfDay: number[] = [];
  parts.forEach(({ start, end }, index) => {
    for (let day = start; day < end; day += 1) bucketOfDay[day - first] = index;
  });
  return (_row, moment) => bucketOfDay[Math.floor(moment) - first];
}
