/** A query as the parameters of an address, and back: `metric=win-rate&period=2026-11&by=seller&where.team=Nord`. */
import type { Query } from './query.js';

const WHERE = 'where.';
const plain = ['metric', 'period', 'compare', 'by', 'every', 'bins', 'heads'] as const;

const booleans = new Map([
  ['true', true],
  ['false', false],
]);

/** "Unassigned" is the empty value: `where.channel=`. */
export function toSearchParams(query: Query): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of plain) if (query[name] !== undefined) params.set(name, String(query[name]));
  for (const [dimension, values] of Object.entries(query.where ?? {})) {
    for (const value of values) params.append(WHERE + dimension, value ?? '');
  }
  return params;
}

/**
 * Unchecked: validate with `querySchema`. Unknown parameters, and those that stand there twice and cannot, are returned
 * by name, so that they can be refused.
 */
export function fromSearchParams(params: URLSearchParams): {
  query: Record<string, unknown>;
  unknown: string[];
  repeated: string[];
} {
  const query: Record<string, unknown> = {};
  const where = new Map<string, (string | null)[]>();
  const unknown: string[] = [];
  const repeated: string[] = [];
  for (const [name, value] of params) {
    if ((plain as readonly string[]).includes(name)) {
      if (name in query) repeated.push(name);
      query[name] = name === 'bins' ? Number(value) : name === 'heads' ? (booleans.get(value) ?? value) : value;
    } else if (name.startsWith(WHERE)) {
      const dimension = name.slice(WHERE.length);
      where.set(dimension, [...(where.get(dimension) ?? []), value || null]);
    } else unknown.push(name);
  }
  if (where.size > 0) query.where = Object.fromEntries(where);
  return { query, unknown, repeated };
}

/** The same text for the same question, whatever the order of its parts. */
export function queryKey(query: Query): string {
  const params = toSearchParams(query);
  params.sort();
  return params.toString();
}
