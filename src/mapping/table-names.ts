/** Which tables a mapping reads. */
import type { Join, Mapping } from '../contract/mapping.js';

/** Each name once, in the order of the lists. */
export function tableNames({ lists }: Mapping): string[] {
  const sources = Object.values(lists).flatMap((source) => source ?? []);
  const names = sources.flatMap(({ from, fields }) => [
    from,
    ...Object.values(fields).flatMap((field) => (typeof field === 'object' && 'join' in field ? joined(field) : [])),
  ]);
  return [...new Set(names)];
}

const joined = ({ join, column }: Pick<Join, 'join' | 'column'>): string[] => [
  join,
  ...(typeof column === 'string' ? [] : joined(column)),
];
