/**
 * Judges values by shapes: what the schemas of this folder say, as plain data (`shapes`, written by `npm run shapes`).
 * A page checks what it receives without carrying the schema library, and a row costs a few comparisons. What is wrong
 * with a value that does not fit, `issues.ts` says.
 */
import { isOnCalendar, localDatePattern, momentPattern } from './date-patterns.js';

export type Shape =
  | keyof typeof plain
  | { optional: Shape }
  | { nullable: Shape }
  /** Least and most; `null` where there is no bound. */
  | { number: Bounds; whole?: true }
  | { choice: readonly (string | number)[] }
  | { list: Shape }
  | { object: Readonly<Record<string, Shape>> }
  | { map: Shape }
  | Form;

/** What is rare brings its test along; see `forms.ts`. */
export type Form = { test: Test } & (
  | { either: readonly Shape[] }
  | { tuple: readonly Shape[] }
  | { lazy: () => Shape }
  | { pattern: string }
  | { list: Shape; filled: true }
  | { object: Readonly<Record<string, Shape>>; strict: true }
  | { map: Shape; keys: readonly string[] }
);

export type Bounds = readonly [least: number | null, most: number | null];

type Test = (value: unknown) => boolean;

const isText = (value: unknown): value is string => typeof value === 'string';

const plain = {
  anything: () => true,
  nothing: () => false,
  text: isText,
  'filled-text': (value: unknown) => isText(value) && value !== '',
  number: Number.isFinite,
  boolean: (value: unknown) => typeof value === 'boolean',
  day: (value: unknown) => isText(value) && localDatePattern.test(value) && isOnCalendar(value),
  moment: (value: unknown) => isText(value) && momentPattern.test(value) && isOnCalendar(value),
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is what the schema of a shape accepts. */
export const fits = (shape: Shape, value: unknown): boolean => testOf(shape)(value);

const tests = new Map<Shape, Test>();

/** Made once for each shape, when first needed. */
function testOf(shape: Shape): Test {
  let test = tests.get(shape);
  if (!test) tests.set(shape, (test = compile(shape)));
  return test;
}

function compile(shape: Shape): Test {
  if (isText(shape)) return plain[shape];
  if ('test' in shape) return shape.test;
  if ('optional' in shape) return unless(undefined, testOf(shape.optional));
  if ('nullable' in shape) return unless(null, testOf(shape.nullable));
  if ('number' in shape) return number(shape.number, shape.whole ? Number.isSafeInteger : Number.isFinite);
  if ('choice' in shape) return (value) => shape.choice.includes(value as string);
  if ('list' in shape) return list(testOf(shape.list));
  return 'object' in shape ? object(shape.object) : map(testOf(shape.map));
}

const unless =
  (absent: null | undefined, test: Test): Test =>
  (value) =>
    value === absent || test(value);

const number =
  ([least, most]: Bounds, test: (value: unknown) => boolean): Test =>
  (value) =>
    test(value) && (value as number) >= (least ?? -Infinity) && (value as number) <= (most ?? Infinity);

const list =
  (item: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(item);

function object(shapes: Readonly<Record<string, Shape>>): Test {
  const fields = Object.entries(shapes).map(([name, shape]) => [name, testOf(shape)] as const);
  return (value) => isObject(value) && fields.every(([name, test]) => test(value[name]));
}

const map =
  (entry: Test): Test =>
  (value) =>
    isObject(value) && Object.values(value).every(entry);
