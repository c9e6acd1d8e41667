/** Metrics and dimensions of a customer's own: those that cannot be used are left out and said; the others still work. */
import { notAList, missing, repeated, senseless } from './fault-messages.js';
import type { Issue } from './feed-error.js';
import { issuesOf } from './issues.js';
import type { Condition, DimensionDefinition, Measure, MetricDefinition } from './metric.js';
import type { Shape } from './shape.js';
import * as shapes from './shapes/metric.js';

type Note = (...issues: Issue[]) => void;

export const goodMetrics = (metrics: unknown, note: Note): MetricDefinition[] =>
  goodOnes('metrics', metrics, shapes.metric, faultsOfMetric, note);

export const goodDimensions = (dimensions: unknown, note: Note): DimensionDefinition[] =>
  goodOnes('dimensions', dimensions, shapes.dimension, faultsOfDimension, note);

function goodOnes<T extends { id: string }>(
  list: string,
  values: unknown,
  shape: Shape,
  faultsOf: (value: T, at: string) => Issue[],
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
    note(...issues);
    if (issues.length === 0) ids.add(value.id);
    return issues.length === 0;
  });
}

const issue = (path: string, say: (path: string) => string): Issue => ({ path, message: say(path) });
const lack = (path: string, what: string): Issue => issue(path, (at) => missing(at, what));

function faultsOfMetric(metric: MetricDefinition, at: string): Issue[] {
  const { kind, unit, numerator, denominator, pending, compute } = metric;
  const measures: [string, Measure | undefined][] = [
    ...numerator.map((measure, index): [string, Measure] => [`${at}.numerator[${index}]`, measure]),
    ...(denominator ?? []).map((measure, index): [string, Measure] => [`${at}.denominator[${index}]`, measure]),
    [`${at}.pending`, pending],
  ];
  return [
    ...measures.flatMap(([path, measure]) => (measure ? faultsOfMeasure(measure, path) : [])),
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
  const { aggregate, of, span, until, openWhile, where = [], lag, allocate } = measure;
  const faults = where.flatMap((condition, index) => faultsOfCondition(condition, `${at}.where[${index}]`));
  if (openWhile) faults.push(...faultsOfCondition(openWhile, `${at}.openWhile`));
  if (aggregate !== 'count' && of === undefined) faults.push(lack(`${at}.of`, `what the ${aggregate} is taken of`));
  if (span === 'open' && until === undefined) faults.push(lack(`${at}.until`, 'the date that ends it'));
  if (lag) faults.push(...faultsOfMeasure(lag, `${at}.lag`));
  if (allocate) faults.push(...faultsOfMeasure(allocate.by, `${at}.allocate.by`));
  if (allocate && aggregate !== 'sum' && aggregate !== 'count')
    faults.push(
      issue(`${at}.allocate`, (path) => senseless(path, 'only sums and counts can be shared out', aggregate)),
    );
  return faults;
}

function faultsOfCondition(condition: Condition, at: string): Issue[] {
  if ('anyOf' in condition)
    return condition.anyOf.flatMap((test, index) => faultsOfCondition(test, `${at}.anyOf[${index}]`));
  if ('field' in condition && !condition.in && !condition.notIn) return [lack(at, '"in" or "notIn" with a list')];
  if ('days' in condition && condition.atLeast === undefined && condition.atMost === undefined)
    return [lack(at, '"atLeast" or "atMost" with a number')];
  return [];
}

function faultsOfDimension({ paths, of, steps }: DimensionDefinition, at: string): Issue[] {
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
