/** Whether the fields, values and dimensions that a definition names are there: what is misspelt counts nothing, in silence. */
import { dimensionNames } from './dimension-names.js';
import { expected, strayField, unknown } from './fault-messages.js';
import type { Issue } from './feed-error.js';
import { choicesOf, type Lists, shapeOf, strayFrom } from './fields.js';
import { valueCheck } from './issues.js';
import type { Condition, DimensionDefinition, Expression, Measure, MetricDefinition, Test } from './metric.js';
import { nearest } from './nearest.js';

const factLists = ['opportunities', 'activities', 'leads', 'orders', 'spend'] as const;
type FactList = Measure['from'];

/** A field that a definition names, and where it does. */
interface Naming {
  at: string;
  path: string;
  /** What its values have to be for this use. */
  kind?: 'date' | 'number';
}

/** A measure of a metric, and where it stands. */
export type Placed = readonly [at: string, measure: Measure];

/** What can never count: a field of another kind, a value that a field cannot have, a dimension nobody knows. */
export function faultsOfNames(measures: readonly Placed[], { by }: MetricDefinition, at: string, own: Own): Issue[] {
  const faults = measures.flatMap(([place, measure]) => [
    ...namedBy(measure, place).flatMap((naming) => ofAnotherKind(measure.from, naming)),
    ...testsOf(measure, place).flatMap(([where, test]) => [
      ...strangeValues(measure.from, where, test),
      ...(isOfNumber(test)
        ? ofAnotherKind(measure.from, { at: `${where}.field`, path: test.field, kind: 'number' })
        : []),
    ]),
  ]);
  const isKnown =
    by === undefined ||
    [...dimensionNames, ...own.dimensions].includes(by) ||
    measures.some(([, { from }]) => !strayFrom(own.lists, from, by));
  return isKnown ? faults : [...faults, fault(`${at}.by`, (path) => unknown(path, by, dimensionNames))];
}

/** What a document brings. */
export interface Own {
  lists: Lists;
  dimensions: readonly string[];
}

/** Fields that neither the contract nor any row knows; a row may bring one tomorrow. */
export const straysOfMetric = (measures: readonly Placed[], { lists }: Own): Issue[] =>
  measures.flatMap(([place, measure]) =>
    [
      ...namedBy(measure, place),
      ...testsOf(measure, place).map(([at, { field }]) => ({ at: `${at}.field`, path: field })),
    ].flatMap((naming) => stray(lists, [measure.from], naming)),
  );

export const straysOfDimension = ({ paths = [], of }: DimensionDefinition, at: string, { lists }: Own): Issue[] =>
  [...paths.map((path, index) => ({ at: `${at}.paths[${index}]`, path })), ...fieldsIn(of, `${at}.of`)].flatMap(
    (naming) => stray(lists, factLists, naming),
  );

const fault = (path: string, say: (path: string) => string): Issue => ({ path, message: say(path) });

/** Of several lists, one has to know the field. */
function stray(lists: Lists, among: readonly FactList[], { at, path }: Naming): Issue[] {
  const names = among.filter((list) => lists[list]).map((list) => strayFrom(lists, list, path));
  if (names.length === 0 || names.includes(undefined)) return [];
  const [last = ''] = path.split('.').slice(-1);
  const meant = nearest(
    last,
    names.flatMap((each) => [...each!]),
  );
  return [fault(at, (place) => strayField(place, path, meant && path.slice(0, path.length - last.length) + meant))];
}

function ofAnotherKind(list: FactList, { at, path, kind }: Naming): Issue[] {
  const shape = shapeOf(list, path);
  const check = shape && valueCheck(shape);
  const isOther = kind && check && check.kind !== kind;
  const what = kind === 'date' ? 'a field that holds a date' : 'a field that holds a number';
  return isOther ? [fault(at, (place) => expected(place, what, path, 'name another field'))] : [];
}

const isOfNumber = ({ atLeast, below }: Test): boolean => atLeast !== undefined || below !== undefined;

function strangeValues(list: FactList, at: string, { field, in: among = [], notIn = [] }: Test): Issue[] {
  const choices = choicesOf(list, field);
  if (!choices) return [];
  const strange = (key: string, values: readonly unknown[]): Issue[] =>
    values.flatMap((value, index) =>
      value === null || choices.includes(value)
        ? []
        : fault(`${at}.${key}[${index}]`, (place) => unknown(place, String(value), choices.map(String))),
    );
  return [...strange('in', among), ...strange('notIn', notIn)];
}

/** The fields by which a measure counts, and what it takes of them. */
function namedBy({ at: date, until, of, aggregate, where = [] }: Measure, at: string): Naming[] {
  const isSummed = aggregate !== 'distinct' && aggregate !== 'count';
  return [
    { at: `${at}.at`, path: date, kind: 'date' },
    ...(until === undefined ? [] : [{ at: `${at}.until`, path: until, kind: 'date' as const }]),
    ...fieldsIn(of, `${at}.of`).map((naming) => (isSummed ? { kind: 'number' as const, ...naming } : naming)),
    ...where.flatMap((condition, index) => namedByCondition(condition, `${at}.where[${index}]`)),
  ];
}

function namedByCondition(condition: Condition, at: string): Naming[] {
  if ('firstOf' in condition) return [{ at: `${at}.firstOf`, path: condition.firstOf }];
  return 'days' in condition ? dates(condition.days, `${at}.days`) : [];
}

/** What every row knows is no field of it. */
const dates = (paths: readonly string[], at: string): Naming[] =>
  paths.flatMap((path, index) => (path === 'asOf' ? [] : { at: `${at}[${index}]`, path, kind: 'date' as const }));

function fieldsIn(expression: Expression | undefined, at: string): Naming[] {
  if (typeof expression !== 'object') return [];
  if ('field' in expression) return [{ at: `${at}.field`, path: expression.field }];
  if ('daysBetween' in expression) return dates(expression.daysBetween, `${at}.daysBetween`);
  const [[name, parts]] = Object.entries(expression) as [[string, Expression[]]];
  return parts.flatMap((part, index) => fieldsIn(part, `${at}.${name}[${index}]`));
}

function testsOf({ where = [], openWhile }: Measure, at: string): [at: string, test: Test][] {
  const tests = where.flatMap((condition, index): [string, Test][] => {
    const place = `${at}.where[${index}]`;
    if ('anyOf' in condition) return condition.anyOf.map((test, each) => [`${place}.anyOf[${each}]`, test]);
    return 'field' in condition ? [[place, condition]] : [];
  });
  return openWhile ? [...tests, [`${at}.openWhile`, openWhile]] : tests;
}
