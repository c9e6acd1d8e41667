/** How many sellers are behind a figure, by asking each of them. */
import type { Query } from '../../src/contract/query.js';
import { type Feed, isKnown, type Row } from './feed.js';

/** The dimensions that tell sellers apart. */
const OF_SELLERS = ['seller', 'team', 'region', 'opportunity.seller'];

type Where = NonNullable<Query['where']>;

/** Of all, or of those with a key of a dimension. */
export function headsOf(feed: Feed, where: Where, group?: { by: string; key: string | null }): number {
  const all = everybody(feed);
  const told = Object.entries(where).filter(([dimension]) => OF_SELLERS.includes(dimension));
  const isLeft = (id: string) => told.every(([dimension, values]) => values.includes(keyOf(feed, id, dimension)));
  if (group && !OF_SELLERS.includes(group.by)) return all.filter(isLeft).length;
  const asked = group ? all.filter((id) => keyOf(feed, id, group.by) === group.key) : all;
  if (!asked.some(isLeft)) return 0;
  const chosenOf = (id: string) =>
    told.map(([dimension, values]) => values.find((value) => value === keyOf(feed, id, dimension)) ?? null);
  // Who is left out for want of a key is no other than who is left out for another one, unless that was chosen.
  const isChosen = (id: string) => told.map(([dimension, values]) => values.includes(keyOf(feed, id, dimension)));
  const alike = (a: string, b: string) =>
    JSON.stringify([chosenOf(a), isChosen(a)]) === JSON.stringify([chosenOf(b), isChosen(b)]);
  return Math.min(...asked.map((id) => asked.filter((other) => alike(id, other)).length));
}

const isNamed = (seller: unknown): seller is string => isKnown(seller) && seller !== '';

/** Those on the list, and those whom any row names. */
function everybody(feed: Feed): string[] {
  const rows = ['opportunities', 'activities', 'leads', 'orders'].flatMap((list) => feed.portions(list) ?? []);
  const named = rows.flatMap(({ seller, owners }) => [seller, ...((owners ?? []) as Row[]).map((each) => each.seller)]);
  const ids = [...(feed.rows('sellers') ?? []).map(({ id }) => id), ...named];
  return [...new Set(ids.filter(isNamed))];
}

function keyOf(feed: Feed, id: string, dimension: string): string | null {
  if (dimension.endsWith('seller')) return id;
  const value = feed.find('sellers', id)?.[dimension];
  return isKnown(value) && value !== '' ? String(value) : null;
}
