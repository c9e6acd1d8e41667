/**
 * What only some pages need of the engine: the further metrics, and the expressions that they, or the metrics of a
 * customer, are written in.
 */
import type { CompleteFigure, Measured, Reason } from '../contract/figures.js';
import { isDescribed } from '../contract/fields.js';
import type { Condition, Measure, MetricDefinition } from '../contract/metric.js';
import type { Query } from '../contract/query.js';
import { catalogue } from '../metrics/catalogue.js';
import type { Clock } from '../metrics/clock.js';
import type { PeriodDays } from '../metrics/period.js';
import type { Window } from '../metrics/window.js';
import { tallyShared } from './allocate.js';
import { withBeside } from './beside.js';
import { tallyCredited, tallyEach } from './credits.js';
import { evaluateInCurrencies, type InCurrency, isInAnother } from './currencies.js';
import type { DistributionOptions } from './distribution.js';
import { type EvaluateOptions, type Evaluation, measuresOf, moneyLists } from './evaluate.js';
import type { Engine } from './engine.js';
import { fieldsIn } from './fields.js';
import { type FurtherTable, FurtherTables } from './further-tables.js';
import { lifetimeValues } from './lifetime.js';
import { tallyLevels, tallyToDate, versionsOf } from './levels.js';
import { withMembers } from './members.js';
import { withSeason } from './seasonal.js';
import type { Tables } from './tables.js';
import type { Cell, Tally, TallyOptions } from './tally.js';

export { further } from '../metrics/catalogue/further.js';
export { comparisonWindow, isComparison } from '../metrics/comparison.js';
export { FurtherTables };

/** As the plain `evaluate`, with several currencies, rows that count later, what is shared out, and what is computed of several values. */
export function evaluate(tables: Tables, definition: MetricDefinition, options: EvaluateOptions): Evaluation {
  const evaluation = evaluateComputed(tables, definition, options);
  if (definition.description || !isReplaced(definition)) return evaluation;
  return { ...evaluation, also: { ...evaluation.also, description: '' } };
}

/** Whether a metric of the customer's own has the id of a built-in one: what is said of that is not true of it. */
const isReplaced = (definition: MetricDefinition): boolean =>
  catalogue.some((builtIn) => builtIn.id === definition.id && builtIn !== definition);

function evaluateComputed(tables: Tables, definition: MetricDefinition, options: EvaluateOptions): Evaluation {
  const { compute, pending } = definition;
  if (compute === 'lifetime')
    return lifetimeValues(tables, definition, options, (plain, within) => evaluateShared(tables, plain, within));
  const evaluation = evaluateShared(tables, definition, options);
  if (compute) return { ...evaluation, cells: bestAlternatives(evaluation.cells, options.by !== undefined) };
  return pending?.where?.some(isAboutAge) ? { ...evaluation, cells: evaluation.cells.map(withYoung) } : evaluation;
}

/** Whether a condition goes by the age of a row: a cohort with a limit. */
const isAboutAge = (condition: Condition): boolean => 'days' in condition && condition.days.includes('asOf');

/** Rows that are too young for a cohort with a limit are none of its denominator, but of those it is about. */
function withYoung(cell: Measured): Measured {
  const { count = 0, pending = 0, reason } = cell;
  const isTooEarly = pending > 0 && reason?.code === 'nothing-to-divide-by';
  return { ...cell, count: count + pending, ...(isTooEarly && { reason: { ...reason, code: 'too-young' } }) };
}

function evaluateShared(tables: Tables, plainly: MetricDefinition, options: EvaluateOptions): Evaluation {
  const { by, filter, window } = options;
  const definition = dated(tables, plainly, window);
  const key = measuresOf(definition).find(({ allocate }) => allocate)?.allocate?.key;
  let shared = 0;
  const evaluation = evaluateInCurrencies(tables, definition, options, (_, table, measure, plain: InCurrency) => {
    if (plain.windows && measure.span && measure.span !== 'in-period')
      return overWindows(tables as FurtherTables, table as FurtherTable, measure, plain);
    const days = measure.lag ? daysOf(tables, measure.lag, plain) : 0;
    const lagging = days ? laterBy(days, plain) : plain;
    const told = (result: Tally) => (measure.lag ? toldFrom(tables.begin(measure) + days, result, plain) : result);
    if (!measure.allocate) return told(tallyCredited(tables, table, measure, lagging));
    const { by: of } = measure.allocate;
    const isMoney = moneyLists({ ...definition, numerator: [of], denominator: undefined }).has(of.from);
    const skips = isMoney ? isInAnother(tables, tables.table(of.from)!, tables.document.currency) : undefined;
    const placeKey = options.place?.(of) ?? (() => 0);
    const result = tallyShared(tables, measure, lagging, { by, placeKey, key: { window, skips } });
    if (!plain.currency || plain.currency === tables.document.currency) shared += result.shared;
    return told(result);
  });
  const byLabel = by !== undefined && tables instanceof FurtherTables && tables.labelOf(by);
  const isShared = key !== undefined && (by !== undefined || Object.keys(filter).length > 0);
  const { rules } = tables.document;
  return {
    ...evaluation,
    also: { ...(rules && { rules }), ...(byLabel && { byLabel }), ...(isShared && { allocation: { key, shared } }) },
  };
}

/** Of a window that is over before the first row counts, nobody knows anything; where there are no rows, there was nothing. */
function toldFrom(first: number, { cells, omitted }: Tally, { window, windows }: TallyOptions): Tally {
  const isOver = (index: number) => first < Infinity && (windows?.[index] ?? window).end <= first;
  const untold = ({ value, rows, known, lacks }: Cell): Cell => ({ value, rows, known, lacks, unknownHistory: true });
  return { cells: cells.map((cell, index) => (isOver(index) ? untold(cell) : cell)), omitted };
}

/** Rows that count in many of the windows, not only in that of their date. */
function overWindows(tables: FurtherTables, table: FurtherTable, measure: Measure, options: TallyOptions): Tally {
  if (measure.span !== 'open') return tallyToDate(tables, table, measure, options);
  const [path, ...others] = tables.histories.areNone ? [] : tables.datedPaths(measure, Object.keys(options.filter));
  const isValued = fieldsIn(measure.of).some((field) => tables.histories.along(measure.from, field));
  if (isValued || others.length > 0) return tallyEach(tables, table, measure, options);
  const versions = path && versionsOf(table, path, options);
  return tallyLevels(tables, table, measure, options, versions);
}

/** Of whom it is, a level is told at the end of its window, however long it is that its rows began. */
function dated(tables: Tables, definition: MetricDefinition, window: Window): MetricDefinition {
  if ((tables as FurtherTables).histories.areNone) return definition;
  const { numerator, denominator, pending } = definition;
  const at = <T extends Measure>(measure: T): T => (measure.span === 'open' ? { ...measure, window } : measure);
  const all = (measures: readonly Measure[]): Measure[] =>
    measures.map((measure) => {
      const { allocate } = measure;
      return { ...at(measure), ...(allocate && { allocate: { ...allocate, by: at(allocate.by) } }) };
    });
  return {
    ...definition,
    numerator: all(numerator),
    ...(denominator && { denominator: all(denominator) }),
    ...(pending && { pending: at(pending) }),
  };
}

/** Whether many windows take one pass over the rows: what is late or shared out depends on the window by itself. */
export const inOnePass = (definition: MetricDefinition): boolean =>
  !definition.compute && measuresOf(definition).every(({ lag, allocate }) => !lag && !allocate);

/** Of all rows, whatever the filter; 0 where it is unknown, as then there is nothing to be late for. */
function daysOf(tables: Tables, lag: Measure, { window, now }: TallyOptions): number {
  const options = { window, now, filter: {}, cells: 1, place: () => 0 };
  return Math.round(tallyCredited(tables, tables.table(lag.from)!, lag, options).cells[0]?.value ?? 0);
}

function laterBy(days: number, options: TallyOptions): TallyOptions {
  const { start, end, until } = options.window;
  return {
    ...options,
    window: { start: start - days, end: end - days, until: until - days },
    place: (row, moment) => options.place(row, moment + days),
  };
}

/** What the denominator of each group would have brought at the best rate among the others, less what it did bring. */
function bestAlternatives(cells: readonly Measured[], areGroups: boolean): Measured[] {
  const rates = cells.map(({ value }, index) => (index < cells.length - 1 ? value : null));
  return cells.map((cell, index) => {
    const others = rates.filter((rate, other) => other !== index && rate !== null) as number[];
    if (!areGroups || (cell.value !== null && others.length === 0))
      return { ...cell, value: null, reason: { code: 'groups-only' } };
    if (cell.value === null) return cell;
    return { ...cell, value: cell.denominator! * Math.max(...others) - cell.numerator! };
  });
}

/** A field that a metric cannot do without, and that no row of its list mentions. */
export function lacking(tables: Tables, definition: MetricDefinition): Reason | undefined {
  const isOwn = !!tables.document.metrics?.includes(definition);
  const measures = measuresOf(definition).flatMap((measure): Measure[] => {
    const { lag, allocate } = measure;
    return [measure, ...(lag ? [lag] : []), ...(allocate ? [allocate.by] : [])];
  });
  for (const measure of measures) {
    const { from, where = [] } = measure;
    const table = tables.table(from) as FurtherTable | undefined;
    if (!table) return { code: 'no-list', list: from };
    // That of those of the contract no row has one yet, a closing date for one, is no mistake.
    const own = isOwn ? takenBy(measure).filter((field) => !isDescribed(from, field)) : [];
    for (const fields of [...where.map(neededBy), ...own.map((field) => [field])])
      if (fields.length > 0 && table.size > 0 && !fields.some((field) => table.mentions(field, measure)))
        return { code: 'no-field', list: from, field: fields[0]! };
  }
  return undefined;
}

/** The fields that a measure counts by, and those that it takes something of. */
const takenBy = ({ at, until, of, where = [] }: Measure): string[] => [
  at,
  ...(until ? [until] : []),
  ...fieldsIn(of),
  ...where.flatMap((condition) => ('days' in condition ? condition.days.filter((day) => day !== 'asOf') : [])),
];

/** The fields of which a row has to know one in order to pass. */
function neededBy(condition: Condition): string[] {
  if ('anyOf' in condition) return condition.anyOf.flatMap(neededBy);
  if ('firstOf' in condition) return [condition.firstOf];
  if ('days' in condition) return [];
  const { in: among, notIn, atLeast = null, below = null } = condition;
  const passesUnknown = (among?.includes(null) ?? !notIn?.includes(null)) && atLeast === null && below === null;
  return passesUnknown ? [] : [condition.field];
}

/** A figure with what only some documents and queries ask for, and what takes no more code to fetch. */
export function finished(
  figure: CompleteFigure,
  { heads }: Query,
  asked: { definition: MetricDefinition; period: PeriodDays },
  tables: Tables,
  clock: Clock,
): CompleteFigure {
  const { definition } = asked;
  const valueIn = (window: Window): Measured =>
    evaluate(tables, definition, { window, filter: {}, cells: 1, now: clock.now }).cells[0]!;
  const isSeasonal = tables.document.rules?.pace === 'seasonal';
  const paced = isSeasonal ? withSeason(figure, asked, tables, clock, valueIn) : figure;
  return heads ? withMembers(paced, definition, tables) : paced;
}

/** What completing a figure goes by. */
interface Completing {
  engine: Pick<Engine, 'figure'>;
  tables: Tables;
  /** The local moment of `asOf`. */
  now: number;
}

/** A figure with what only some queries ask for: what stands beside it, and how the values behind it are spread. */
export async function complete(
  figure: CompleteFigure,
  query: Query,
  { engine, tables, now }: Completing,
  understand: () => Pick<DistributionOptions, 'window' | 'filter'> & { definition: MetricDefinition },
): Promise<CompleteFigure> {
  const { document } = tables;
  const compared = withBeside(figure, query, { document, now }, (other) => engine.figure(other));
  if (!query.bins || figure.reason) return compared;
  const { distributionOf } = await import('./distribution.js');
  const { definition, window, filter } = understand();
  const distribution = distributionOf(tables, dated(tables, definition, window), {
    window,
    filter,
    now,
    bins: query.bins,
  });
  // Of a quotient the mean is the figure itself: credit notes reduce it, and are none of the rows.
  const { denominator, value } = figure;
  const mean = denominator === undefined ? {} : { mean: value! };
  return { ...compared, ...(distribution && { distribution: { ...distribution, ...mean } }) };
}
