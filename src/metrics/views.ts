/**
 * Who may be seen in a figure: everybody by name, or less. What a view does not allow is in nothing that it returns, so
 * that no widget, event or export can show it.
 */
import { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure, FigureTarget, Group, Measured } from '../contract/figures.js';
import { Pseudonyms } from './pseudonyms.js';

/**
 * - `named`: everybody, as the source has it.
 * - `own`: the viewer, and the pooled value of all.
 * - `pseudonym`: the viewer by name, all others by a letter.
 * - `team`: teams, no person.
 */
export const views = ['named', 'own', 'pseudonym', 'team'] as const;
export type View = (typeof views)[number];

/** How a reader may look at figures. */
export interface Look {
  view: string;
  /** The seller who is looking, by id. */
  viewer: string | undefined;
  /** A value of fewer persons than this would tell of each of them; 5 where it is no number from 1 on. */
  minGroup?: number | null | undefined;
}

const MIN_GROUP = 5;
/** The same letters in all widgets of a page. */
const ofThisPage = new Pseudonyms();

/** The figure as a view has it; throws a FeedError for a view that is not known. */
export function viewed(figure: CompleteFigure, look: Look, pseudonyms = ofThisPage): CompleteFigure {
  const { view } = look;
  const minGroup = look.minGroup && look.minGroup >= 1 ? look.minGroup : MIN_GROUP;
  if (view === 'named') return figure;
  if (!(views as readonly string[]).includes(view))
    throw new FeedError('unknown-view', (say) => say.unknownView(view, views));
  if (isAboutFew(figure, look, minGroup)) return withheld(figure, [], minGroup);
  const by = figure.by ?? '';
  const seen = isOfSmallTeam(figure, minGroup) ? withoutTeam(figure) : figure;
  if (by === 'team') return bigTeams(seen, minGroup);
  // A path of the page's own may lead to people too: `seller.name`.
  return by.split('.').includes('seller') ? sellers(seen, look, minGroup, pseudonyms) : seen;
}

/** Whether the compared value is that of a team that is small, or of unknown size: with the own one, it tells the others'. */
const isOfSmallTeam = ({ previous }: CompleteFigure, minGroup: number): boolean =>
  previous?.comparison === 'team' && !(previous.members !== undefined && previous.members >= minGroup);

/** Without anything that is compared with it. */
function withoutTeam({ previous, ...figure }: CompleteFigure): CompleteFigure {
  const { comparison, period } = previous!;
  const { groups, series } = figure;
  return {
    ...figure,
    previous: { value: null, reason: { code: 'small-group' }, comparison, period },
    ...(groups && { groups: groups.map(({ previous: _previous, ...group }) => group) }),
    ...(series && { series: series.map(({ previous: _previous, ...point }) => point) }),
  };
}

/** Whether a figure is of so few sellers, other than the viewer, that it tells of each of them. */
function isAboutFew({ where }: CompleteFigure, { viewer }: Look, minGroup: number): boolean {
  const asked = where?.seller ?? [];
  return asked.length > 0 && asked.length < minGroup && asked.some((key) => key !== viewer);
}

function sellers(
  figure: CompleteFigure,
  { view, viewer }: Look,
  minGroup: number,
  pseudonyms: Pseudonyms,
): CompleteFigure {
  const { groups = [] } = figure;
  const own = view === 'team' ? [] : groups.filter(({ key }) => key !== null && key === viewer);
  const others = groups.filter((group) => group.key !== null && !own.includes(group));
  const persons = figure.members ?? [...own, ...others].filter(isKnown).length;
  if (view === 'pseudonym' && others.filter(isKnown).length >= minGroup) {
    const nobodys = groups.filter(({ key }) => key === null);
    return {
      ...figure,
      groups: [...own, ...underPseudonyms(others, pseudonyms.of(others.map(keyOf), viewer)), ...nobodys],
    };
  }
  // What was asked of the viewer alone is not the value of all.
  if (figure.where?.seller) return { ...figure, groups: own };
  if (persons < minGroup) return withheld(figure, own, minGroup);
  const note = view === 'pseudonym' ? { withheld: minGroup } : {};
  return { ...figure, ...note, groups: [...own, pooled(figure)] };
}

/** In the order of the letters, which says nothing. */
function underPseudonyms(groups: readonly Group[], letters: ReadonlyMap<string, string>): Group[] {
  return groups
    .map((group): Group => ({ ...nameless(group), key: letters.get(keyOf(group))!, anonymous: 'pseudonym' }))
    .sort((a, b) => a.key!.length - b.key!.length || (a.key! < b.key! ? -1 : 1));
}

const keyOf = ({ key }: Group): string => key!;

const pooled = (figure: CompleteFigure): Group => ({ ...nameless(figure), key: 'everyone', anonymous: 'everyone' });

/** Only what has been measured: a field that is added to groups one day is not let through by that. */
function nameless({ previous, target, ...whole }: Measured & Pick<Group, 'previous' | 'target'>): Omit<Group, 'key'> {
  return { ...measured(whole), ...(previous && { previous: measured(previous) }), ...(target && { target }) };
}

function measured({ value, reason, numerator, denominator, count, pending, amounts }: Measured): Measured {
  return { value, ...given({ reason, numerator, denominator, count, pending, amounts }) };
}

/** Without those that are undefined. */
const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

const isKnown = ({ value, amounts }: Measured): boolean => value !== null || !!amounts;

/** Without anything that is made of too few persons. */
function withheld(figure: CompleteFigure, groups: Group[], minGroup: number): CompleteFigure {
  const { metric, kind, unit, direction, label, description, period, currency, by, where, asOf } = figure;
  const head = { metric, kind, unit, direction, period, ...given({ label, description, currency, by, where, asOf }) };
  return { ...head, value: null, reason: { code: 'small-group' }, groups, withheld: minGroup };
}

/**
 * Small teams are taken together, and with the smallest of the others where they would still be too few: what is left out
 * could be had from the total.
 */
function bigTeams(figure: CompleteFigure, minGroup: number): CompleteFigure {
  // A team of unknown size may be a small one; rows of nobody are of no one.
  const isSmall = ({ members }: Group) => members === undefined || (members > 0 && members < minGroup);
  const { groups = [] } = figure;
  const small = groups.filter(isSmall);
  if (small.length === 0) return figure;
  const big = groups.filter((group) => !isSmall(group)).sort((a, b) => a.members! - b.members!);
  const persons = () => small.reduce((sum, { members = 0 }) => sum + members, 0);
  while (persons() < minGroup && big.length > 0) small.push(big.shift()!);
  if (persons() < minGroup) return withheld(figure, [], minGroup);
  const shown = groups.filter((group) => big.includes(group));
  const others: Group = { ...together(small, figure), key: 'others', anonymous: 'others', members: persons() };
  return { ...figure, groups: [...shown, others], withheld: minGroup };
}

function together(parts: readonly Group[], figure: CompleteFigure): Omit<Group, 'key'> {
  const previous = all(parts.map((part) => part.previous));
  const targets = figure.kind === 'flow' ? all(parts.map(({ target }) => target)) : undefined;
  const target: FigureTarget | undefined = targets && { value: sum(targets.map(({ value }) => value)), basis: 'sum' };
  return {
    ...summed(parts, figure),
    ...(previous && { previous: summed(previous, figure) }),
    ...(target && { target }),
  };
}

/** What adds up is added, a rate is Σ/Σ; of a median or of distinct customers the whole cannot be told. */
function summed(parts: readonly Measured[], { kind }: CompleteFigure): Measured {
  const counts = all(parts.map(({ count }) => count));
  const count = counts && { count: sum(counts) };
  if (kind === 'flow' || kind === 'stock') {
    const values = all(parts.map(({ value }) => value ?? undefined));
    if (values) return { value: sum(values), ...count };
  }
  const numerators = all(parts.map(({ numerator }) => numerator ?? undefined));
  const denominators = all(parts.map(({ denominator }) => denominator ?? undefined));
  if (kind === 'distinct' || !numerators || !denominators) return { value: null, reason: { code: 'small-group' } };
  const [numerator, denominator] = [sum(numerators), sum(denominators)];
  if (denominator <= 0) {
    const code = denominator === 0 ? 'nothing-to-divide-by' : 'negative-denominator';
    return { value: null, reason: { code }, numerator, denominator };
  }
  return { value: numerator / denominator, numerator, denominator, ...count };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** All of them, or none where one is missing. */
function all<T>(values: readonly (T | undefined)[]): T[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : undefined;
}
