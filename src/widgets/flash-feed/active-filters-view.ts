/** What a widget says of the filters of its feed. */
import type { Query } from '../../contract/query.js';
import type { Format } from '../../locales/format.js';
import { word } from '../words.js';

export interface MarkView {
  dimension: string;
  text: string;
  /** At length, where the text is short. */
  title: string;
  /** What the button that removes the filter is called; absent where the widget is not filtered by it. */
  remove?: string;
}

/** What a widget asks, and what it is asked for. */
export interface Asked {
  filter: NonNullable<Query['where']>;
  queries: readonly Pick<Query, 'by' | 'where'>[];
  /** The dimensions that the feed itself has settled, whatever readers filter by. */
  settled: readonly string[];
  /** The dimensions that the widget is not filtered by. */
  spared: readonly string[];
  /** The names of the values of a dimension; empty where they may not be called by name, undefined until known. */
  valuesOf: (dimension: string) => string | undefined;
}

/** A widget by a dimension shows all groups of it and marks the chosen ones: it says nothing of such a filter. */
export function marksOf({ filter, queries, settled, spared, valuesOf }: Asked, format: Format): MarkView[] {
  const { filter: words } = format.terms.table;
  return Object.keys(filter).flatMap((dimension): MarkView[] => {
    const isBy = ({ by }: Pick<Query, 'by'>) => by === dimension;
    const isItsOwn = spared.includes(dimension) ? queries.some(isBy) : queries.every(isBy);
    if (settled.includes(dimension) || isItsOwn) return [];
    const isFiltered = queries.some((query) => !isBy(query) && !query.where?.[dimension]);
    const name = dimensionName(dimension, format);
    if (!isFiltered || spared.includes(dimension)) {
      const text = words.notBy(name);
      return [{ dimension, text, title: text }];
    }
    const values = valuesOf(dimension);
    const title = filterText(dimension, values, format);
    return values === undefined ? [] : [{ dimension, text: values || name, title, remove: words.remove(title) }];
  });
}

/** "Seller: Lena Vogt"; without what must not be called by name. */
export function filterText(dimension: string, values: string | undefined, format: Format): string {
  const name = dimensionName(dimension, format);
  return values ? format.terms.table.filter.chip(name, values) : name;
}

const dimensionName = (dimension: string, { terms }: Format): string =>
  word(terms.groups.dimensions, dimension) ?? dimension;
