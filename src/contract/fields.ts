/** What is known of the fields that definitions name: by the contract, and by the rows of a document. */
import type { ListName } from './records.js';
import { references } from './references.js';
import type { Shape } from './shape.js';
import { rows as shapes } from './shapes/records.js';

const fieldsOf = (list: ListName): Readonly<Record<string, Shape>> => shapes[list].object;

/** Where a path leads, across references; undefined where it crosses what is none. */
function endOf(list: ListName, path: string): { list: ListName; name: string } | undefined {
  const steps = path.split('.');
  const name = steps.pop()!;
  let at: ListName | undefined = list;
  for (const step of steps) at = at && references[step];
  return at && { list: at, name };
}

/** The shape of a field that the contract describes. */
export function shapeOf(list: ListName, path: string): Shape | undefined {
  const end = endOf(list, path);
  return end && Object.hasOwn(fieldsOf(end.list), end.name) ? fieldsOf(end.list)[end.name] : undefined;
}

/** Whether the contract describes a field: that no row has it yet is no mistake. */
export const isDescribed = (list: ListName, path: string): boolean => shapeOf(list, path) !== undefined;

/** The only values that a field may have, where there are such. */
export function choicesOf(list: ListName, path: string): readonly unknown[] | undefined {
  let shape = shapeOf(list, path);
  while (typeof shape === 'object' && ('optional' in shape || 'nullable' in shape))
    shape = 'optional' in shape ? shape.optional : shape.nullable;
  return typeof shape === 'object' && 'choice' in shape ? shape.choice : undefined;
}

/** The rows of a document, by list. */
export type Lists = Readonly<Record<string, unknown>>;

/** Names of the fields there are at the end of a path; undefined where nothing can be told, for want of rows. */
function namesAt(lists: Lists, list: ListName, path: string): Set<string> | undefined {
  const end = endOf(list, path);
  if (!end) return new Set();
  const rows = lists[end.list] as readonly object[] | undefined;
  return rows?.length ? new Set([...Object.keys(fieldsOf(end.list)), ...rows.flatMap(Object.keys)]) : undefined;
}

/** The names that a path may have meant, where neither the contract nor any row knows it; else undefined. */
export function strayFrom(lists: Lists, list: ListName, path: string): ReadonlySet<string> | undefined {
  if (isDescribed(list, path)) return undefined;
  const names = namesAt(lists, list, path);
  return names && !names.has(path.split('.').at(-1)!) ? names : undefined;
}
