/** Metrics and dimensions of a customer's own: those that cannot be used are left out and said; the others still work. */
import { faultsOfNames, type Own, type Placed, straysOfDimension, straysOfMetric } from './definition-fields.js';
import { dimensionNames } from './dimension-names.js';
import { missing, notAList, repeated, reserved, senseless } from './fault-messages.js';
import type { Issue } from './feed-error.js';
import { issuesOf } from './issues.js';
import type { Condition, DimensionDefinition, Measure, MetricDefinition, Test } from './metric.js';
import type { Shape } from './shape.js';
import * as shapes from './shapes/metric.js';

type Note = (...issues: Issue[]) => void;

type Document = Readonly<Record<string, unknown>>;

const ownOf = (document: Document): Own => ({
  lists: document,
  dimensions: ((document.dimensions ?? []) as DimensionDefinition[]).map(({ id }) => id),
});

/** Of a document of which the rows and dimensions have been checked. */
export function goodMetrics(metrics: unknown, document: Document, note: Note): MetricDefinition[] {
  const own = ownOf(document);
  return goodOnes(
    ['metrics', metrics, shapes.metric],
    (metric: MetricDefinition, at) => faultsOfMetric(metric, at, own),
    (metric, at) => straysOfMetric(measuresOf(metric, at), own),
    note,
  );
}

/** Of a document of which the rows have been checked. */
export const goodDimensions = (dimensions: unknown, document: Document, note: Note): DimensionDefinition[] =>
  goodOnes(
    ['dimensions', dimensions, shapes.dimension],
    faultsOfDimension,
    (dimension, at) => straysOfDimension(dimension, at, { lists: document, dimensions: [] }),
    note,
  );

function goodOnes<T extends { id: string }>(
  [list, values, shape]: [list: string, values: unknown, shape: Shape],
  faultsOf: (value: T, at: string) => Issue[],
  doubtsOf: (value: T, at: string) => Issue[],
  note: Note,
): T[] {
  if (values === undefined || values === null) return [];
  if (!Array.isArray(values)) {
    note({ path: list, message: notAList(list, values) });
    return [];
  }
  const ids = new Set<string>();
  return (values as T[]).filter((value, index) => {
    const at = `${list}[${index}]`;
    const misshapen = issuesOf(shape, value, at);
    const issues = misshapen.length > 0 ? misshapen : faultsOf(value, at);
    if (issues.length === 0 && ids.has(value.id)) issues.push(issue(`${at}.id`, (path) => repeated(path, value.id)));
    const isGood = issues.length === 0;
    note(...(isGood ? doubtsOf(value, at) : issues));
    if (isGood) ids.add(value.id);
    return isGood;
  });
}

const issue = (path: string, say: (path: string) => string): Issue => ({ path, message: say(path) });
const lack = (path: string, what: string): Issue => issue(path, (at) => missing(at, what));

/** All measures of a metric, and where they stand. */
function measuresOf({ numerator, denominator = [], pending }: MetricDefinition, at: string): Placed[] {
  const measures: Placed[] = [
    ...numerator.map((measure, index): Placed => [`${at}.numerator[${index}]`, measure]),
    ...denominator.map((measure, index): Placed => [`${at}.denominator[${index}]`, measure]),
    ...(pending ? [[`${at}.pending`, pending] as const] : []),
  ];
  return measures.flatMap(([place, measure]): Placed[] => {
    const { lag, allocate } = measure;
    return [
      [place, measure],
      ...(lag ? [[`${place}.lag`, lag] as const] : []),
      ...(allocate ? [[`${place}.allocate.by`, allocate.by] as const] : []),
    ];
  });
}

function faultsOfMetric(metric: MetricDefinition, at: string, own: Own): Issue[] {
  const { kind, unit, denominator, compute } = metric;
  const measures = measuresOf(metric, at);
  return [
    ...measures.flatMap(([path, measure]) => faultsOfMeasure(measure, path)),
    ...faultsOfNames(measures, metric, at, own),
    ...(!denominator && !compute && (kind === 'ratio' || unit === 'share')
      ? [lack(`${at}.denominator`, 'what the numerator is a part of')]
      : []),
    ...faultsOfComputing(compute, denominator, at),
  ];
}

function faultsOfComputing(
  compute: MetricDefinition['compute'],
  denominator: MetricDefinition['denominator'],
  at: string,
): Issue[] {
  const place = `${at}.denominator`;
  if (!compute) return [];
  if (!denominator)
    return [lack(place, compute === 'lifetime' ? 'the customers' : 'what is given for what is brought')];
  const [customers, ...others] = denominator;
  const tellsApart = customers!.aggregate === 'distinct' && others.length === 0;
  if (compute === 'best-alternative' || tellsApart) return [];
  return [issue(place, (path) => senseless(path, 'a lifetime is of customers, told apart', customers!.aggregate))];
}

/** What a shape cannot say: one part asks for another. */
function faultsOfMeasure(measure: Measure, at: string): Issue[] {
  const { aggregate, of, span, until, openWhile, where = [], allocate } = measure;
  const faults = where.flatMap((condition, index) => faultsOfCondition(condition, `${at}.where[${index}]`));
  if (openWhile) faults.push(...faultsOfCondition(openWhile, `${at}.openWhile`));
  if (aggregate !== 'count' && of === undefined) faults.push(lack(`${at}.of`, `what the ${aggregate} is taken of`));
  if (span === 'open' && until === undefined) faults.push(lack(`${at}.until`, 'the date that ends it'));
  if (allocate && aggregate !== 'sum' && aggregate !== 'count')
    faults.push(
      issue(`${at}.allocate`, (path) => senseless(path, 'only sums and counts can be shared out', aggregate)),
    );
  return faults;
}

function faultsOfCondition(condition: Condition, at: string): Issue[] {
  if ('anyOf' in condition)
    return condition.anyOf.flatMap((test, index) => faultsOfCondition(test, `${at}.anyOf[${index}]`));
  if ('field' in condition) return faultsOfTest(condition, at);
  if ('days' in condition && condition.atLeast === undefined && condition.atMost === undefined)
    return [lack(at, '"atLeast" or "atMost" with a number')];
  return [];
}

function faultsOfTest({ in: among, notIn, atLeast, below }: Test, at: string): Issue[] {
  if (!among && !notIn && atLeast === undefined && below === undefined)
    return [lack(at, '"in" or "notIn" with a list, or "atLeast" or "below" with a number')];
  return below! <= atLeast!
    ? [issue(`${at}.below`, (path) => senseless(path, `nothing at least ${atLeast} is below it`, below))]
    : [];
}

function faultsOfDimension({ id, paths, of, steps }: DimensionDefinition, at: string): Issue[] {
  if ((dimensionNames as readonly string[]).includes(id)) return [issue(`${at}.id`, (path) => reserved(path, id))];
  if (paths) return paths.flatMap((path, index) => faultsOfPath(path, `${at}.paths[${index}]`));
  if (of === undefined || !steps) return [lack(at, '"paths", or "of" with "steps"')];
  return steps.slice(0, -1).flatMap(({ below = NaN }, index): Issue[] => {
    const { below: next = Infinity } = steps[index + 1]!;
    const why = 'steps go up, and only the last is open';
    return below < next ? [] : [issue(`${at}.steps[${index}].below`, (path) => senseless(path, why, below))];
  });
}

/** A view that names nobody knows sellers by the dimension of that name alone. */
function faultsOfPath(path: string, at: string): Issue[] {
  const namesSellers = /(^|\.)seller(\.(?!(team|region)$).*)?$/.test(path);
  return namesSellers ? [issue(at, (place) => senseless(place, 'sellers are the dimension "seller"', path))] : [];
}
