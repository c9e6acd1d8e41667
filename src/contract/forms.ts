/** Shapes that only some documents need: metrics and dimensions of a customer's own, queries, mappings. */
import { fits, isObject, type Shape } from './shape.js';

export const either = (...forms: readonly Shape[]): Shape => ({
  either: forms,
  test: (value) => forms.some((form) => fits(form, value)),
});

export const tuple = (...items: readonly Shape[]): Shape => ({
  tuple: items,
  test: (value) =>
    Array.isArray(value) && value.length === items.length && items.every((item, index) => fits(item, value[index])),
});

/** For shapes that hold themselves. */
export const lazy = (shape: () => Shape): Shape => ({ lazy: shape, test: (value) => fits(shape(), value) });

export function pattern(source: string): Shape {
  const expression = new RegExp(source, 'u');
  return { pattern: source, test: (value) => typeof value === 'string' && expression.test(value) };
}

/** A list that is not empty. */
export function filled(item: Shape): Shape {
  const list = { list: item };
  return { ...list, filled: true, test: (value) => fits(list, value) && (value as unknown[]).length > 0 };
}

/** An object without other fields. */
export function strict(fields: Readonly<Record<string, Shape>>): Shape {
  const object = { object: fields };
  const isKnown = (name: string) => Object.hasOwn(fields, name);
  return {
    ...object,
    strict: true,
    test: (value) => isObject(value) && fits(object, value) && Object.keys(value).every(isKnown),
  };
}

/** A map without other keys. */
export const keyed = (keys: readonly string[], entry: Shape): Shape => ({
  map: entry,
  keys,
  test: (value) => isObject(value) && Object.keys(value).every((key) => keys.includes(key) && fits(entry, value[key])),
});
