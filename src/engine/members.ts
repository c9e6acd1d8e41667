/**
 * How many sellers are behind a figure and its groups, for views that name nobody. Heads are counted, whether or not they
 * have done anything: who did nothing is told of by a group, too.
 */
import type { CompleteFigure, Group } from '../contract/figures.js';
import type { Condition, Measure, MetricDefinition } from '../contract/metric.js';
import type { RecordsDocument } from '../contract/records.js';
import { dimensionPaths } from '../metrics/dimensions.js';
import { leadsToSeller } from '../metrics/sellers.js';
import { portionsOf } from './credits.js';
import { measuresOf } from './evaluate.js';
import { FurtherTables } from './further-tables.js';
import type { Row, Tables } from './tables.js';
import type { Filter } from './tally.js';

/** The list that the heads take the place of. */
const ofHeads: Measure = { from: 'leads', at: 'createdAt', aggregate: 'count' };

/** A seller as a filter sees one: whether the filter leaves this one, and together with whom. */
interface Head {
  id: string;
  isLeft: boolean;
  part: string;
}

/** A figure that says how many sellers are behind it, where it is about sellers at all. */
export function withMembers(figure: CompleteFigure, definition: MetricDefinition, tables: Tables): CompleteFigure {
  const isOfSellers = measuresOf(definition).some(
    (measure) => tables.table(measure.from) && tables.keysOf(measure, 'seller').names.length > 0,
  );
  if (!isOfSellers) return figure;
  const sellers = sellersOf(tables.document);
  const heads = sellers.heads(figure.where ?? {}, definition);
  const { groups, by } = figure;
  const membersOf = groups && sellers.membersBy(by!, heads);
  return {
    ...figure,
    members: fewest(heads),
    ...(membersOf && { groups: groups.map((group) => ({ ...group, members: membersOf(group) })) }),
  };
}

/** How many of some sellers a filter leaves, or how many are not among those, where they are fewer. */
export function membersAmong(ids: readonly string[], filter: Filter, document: RecordsDocument): number {
  const heads = sellersOf(document).heads(filter);
  const wanted = new Set(ids);
  const among = heads.filter(({ id, isLeft }) => isLeft && wanted.has(id)).length;
  return heads.length > among ? Math.min(among, heads.length - among) : among;
}

/**
 * The fewest that are told apart: of each value that was chosen, and of those left out, who are the whole less the others.
 * None where nobody is left.
 */
function fewest(heads: readonly Head[]): number {
  if (!heads.some(({ isLeft }) => isLeft)) return 0;
  const sizes = new Map<string, number>();
  for (const { part } of heads) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  return [...sizes.values()].reduce((least, size) => Math.min(least, size));
}

const known = new WeakMap<RecordsDocument, Sellers>();

function sellersOf(document: RecordsDocument): Sellers {
  const sellers = known.get(document) ?? new Sellers(document);
  known.set(document, sellers);
  return sellers;
}

/** All who are listed or named in a row: a table of their own, so that every dimension can be read of them. */
class Sellers {
  readonly #ids: string[];
  readonly #tables: Tables;

  constructor(document: RecordsDocument) {
    const { sellers = [], opportunities = [], activities = [], leads = [], orders = [] } = document;
    const named = [opportunities, activities, leads, orders].flatMap((rows: readonly Row[]) =>
      (portionsOf(rows)?.rows ?? rows).flatMap(sellersIn),
    );
    this.#ids = [...new Set([...sellers.map(({ id }) => id), ...named])].filter((id) => !!id) as string[];
    const rows: Row[] = this.#ids.map((id) => ({ id, seller: id, opportunity: id }));
    // No date of theirs is looked at.
    this.#tables = new FurtherTables({ ...document, opportunities: rows, leads: rows } as never, () => undefined);
  }

  heads(filter: Filter, definition?: MetricDefinition): Head[] {
    const table = this.#tables.table('leads')!;
    const chosen = Object.entries(filter)
      .filter(([dimension]) => this.#leadsToSellers(dimension))
      .map(([dimension, values]) => {
        const places = new Map(values.map((value, place) => [value, place]));
        return this.#keys(dimension).map((key) => places.get(key) ?? -1);
      });
    const passing = (definition ? ownConditions(definition) : []).map((each) => table.passing(each, ofHeads));
    return this.#ids.map((id, row) => {
      const places = chosen.map((each) => each[row]!);
      const part = [...places, ...passing.map((each) => each[row])].join();
      return { id, isLeft: places.every((place) => place >= 0), part };
    });
  }

  /** Of a dimension that tells no sellers apart, anybody may be behind each group. */
  membersBy(by: string, heads: readonly Head[]): (group: Group) => number {
    const left = heads.filter(({ isLeft }) => isLeft).length;
    if (!this.#leadsToSellers(by)) return () => left;
    const parts = new Map<string | null, Head[]>();
    this.#keys(by).forEach((key, row) => {
      const part = parts.get(key) ?? [];
      part.push(heads[row]!);
      parts.set(key, part);
    });
    return ({ key }) => fewest(parts.get(key) ?? []);
  }

  #leadsToSellers(dimension: string): boolean {
    const own = this.#tables.document.dimensions?.find(({ id }) => id === dimension);
    return own ? mentionsSellers([own.paths, own.of]) : dimensionPaths(dimension, 'leads').some(leadsToSeller);
  }

  #keys(dimension: string): (string | null)[] {
    const { codes, names } = this.#tables.keysOf(ofHeads, dimension);
    return Array.from(codes, (code) => names[code] ?? null);
  }
}

/** Whose a row is, and whose it was. */
const sellersIn = ({ seller, owners }: Row): unknown[] => [
  seller,
  ...((owners ?? []) as Row[]).map((owner) => owner.seller),
];

/** What a metric itself makes of who sells. */
const ownConditions = (definition: MetricDefinition): Condition[] =>
  measuresOf(definition)
    .flatMap(({ where = [] }) => where)
    .filter(mentionsSellers);

/** Whether a path inside leads to sellers. */
const mentionsSellers = (part: unknown): boolean => /[".]seller[".]/.test(JSON.stringify(part));
