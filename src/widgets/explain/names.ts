/** What figures are filtered by, for a reader. */
import type { CompleteFigure } from '../../contract/figures.js';
import type { Format } from '../../locales/format.js';
import { mayLeadToSellers } from '../../metrics/sellers.js';
import { groupName } from '../group-name.js';
import { word } from '../words.js';
import { groupNamed } from './side-questions.js';

/** The name of a key of a dimension; undefined where it is not known, or not to be seen. */
export type NameOf = (by: string, key: string) => string | undefined;

export interface Naming {
  nameOf?: NameOf;
  /** Whether persons may be told by their keys. */
  isNamed?: boolean;
}

export interface NamedFilter {
  dimension: string;
  names: string;
}

export function filtersOf({ where = {} }: CompleteFigure, format: Format, naming: Naming): NamedFilter[] {
  return Object.entries(where).map(([by, keys]) => ({
    dimension: dimensionName(by, format),
    names: namesOf(by, keys, format, naming),
  }));
}

export const dimensionName = (by: string, { terms }: Format): string => word(terms.groups.dimensions, by) ?? by;

/** Their number where the view does not tell who they are. */
function namesOf(
  by: string,
  keys: readonly (string | null)[],
  format: Format,
  { nameOf, isNamed = true }: Naming,
): string {
  const names = keys.map((key) =>
    key === null
      ? format.terms.groups.unassigned
      : (nameOf?.(by, key) ?? (isNamed || !mayLeadToSellers(by) ? key : undefined)),
  );
  const known = names.filter((name) => name !== undefined);
  return known.length === names.length ? format.list(known) : format.number(names.length);
}

/** Names that figures of a widget hold, else those that were asked for. */
export function namesIn(
  figures: readonly CompleteFigure[],
  answers: ReadonlyMap<string, CompleteFigure>,
  format: Format,
): NameOf {
  return (by, key) => {
    const group = groupNamed(figures, by, key) ?? answers.get(by)?.groups?.find((each) => each.key === key);
    return group && groupName(group, { by }, format);
  };
}
