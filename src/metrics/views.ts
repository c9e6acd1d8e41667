/**
 * Who may be seen in a figure: everybody by name, or less. What a view does not allow is in nothing that it returns, so
 * that no widget, event or export can show it.
 */
import { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure, FigureTarget, Group, Measured, Reason } from '../contract/figures.js';
import type { Query } from '../contract/query.js';
import { Pseudonyms } from './pseudonyms.js';
import { mayLeadToSellers } from './sellers.js';
import { isDimension } from './dimensions.js';

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
  /** A value of fewer persons than this would tell of each of them; 5 where it is no number from 2 on. */
  minGroup?: number | null | undefined;
  /** Told what a developer has to do, where the source leaves open what a view has to know. */
  warn?: (error: FeedError) => void;
}

const MIN_GROUP = 5;
/** Of two, each knows the other: the viewer has only to take the own value away. */
const MIN_WITH_VIEWER = 3;
/** The same letters in all widgets of a page. */
const ofThisPage = new Pseudonyms();

/** What was asked: an answer need not repeat it. */
export type Asked = Pick<Query, 'by' | 'where'>;

/** The figure as a view has it; throws a FeedError for a view that is not known. */
export function viewed(answer: CompleteFigure, look: Look, asked: Asked = {}, pseudonyms = ofThisPage): CompleteFigure {
  const { view, viewer } = look;
  if (view === 'named') return answer;
  if (!(views as readonly string[]).includes(view))
    throw new FeedError('unknown-view', (say) => say.unknownView(view, views));
  const minGroup = leastOf(look);
  const whole = asAsked(answer, asked);
  const figure = isOfSmallTeam(whole, minGroup) ? withoutTeam(whole) : whole;
  const { by = '', groups = [], where = {} } = figure;
  const isBySellers = by.split('.').at(-1) === 'seller';
  const isOwn = ({ key }: Group) => key !== null && key === viewer && (where.seller?.includes(key) ?? true);
  const own = isBySellers && view !== 'team' ? groups.filter(isOwn) : [];
  if (isOfViewer(figure, look)) return isBySellers ? { ...figure, groups: own } : figure;
  if (isOfNobody(figure)) return isBySellers ? { ...figure, groups: groups.filter(({ key }) => key === null) } : figure;
  const why = whyNot(figure, look, minGroup);
  if (why) return withheld(figure, why, own, minGroup);
  if (isBySellers) return sellers(figure, own, look, minGroup, pseudonyms);
  const isByGroups = mayLeadToSellers(by) || groups.some(({ members }) => members !== undefined);
  return isByGroups && figure.groups ? bigGroups(figure, look, minGroup) : figure;
}

/** An answer that leaves open what it is about is about what was asked. */
function asAsked(answer: CompleteFigure, { by, where }: Asked): CompleteFigure {
  const isOpen = (by !== undefined && !answer.by) || Object.keys(where ?? {}).some((name) => !answer.where?.[name]);
  return isOpen ? { ...answer, ...given({ by: answer.by ?? by }), where: { ...where, ...answer.where } } : answer;
}

function leastOf({ minGroup, viewer }: Look): number {
  const least = minGroup && minGroup >= 2 ? minGroup : MIN_GROUP;
  return viewer ? Math.max(least, MIN_WITH_VIEWER) : least;
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

/** Whether it was asked of the viewer alone. */
const isOfViewer = ({ where: { seller = [] } = {} }: CompleteFigure, { viewer }: Look): boolean =>
  seller.length === 1 && seller[0] !== null && seller[0] === viewer;

/** Whether it was asked of rows without a seller, and the source knows of no one behind it. */
function isOfNobody({ where = {}, members }: CompleteFigure): boolean {
  const ofSellers = Object.entries(where).filter(([dimension]) => mayLeadToSellers(dimension));
  // A path may lead to whom a row belongs to besides its own seller; the dimensions there are do not.
  const isNobody = ([dimension, values]: [string, readonly unknown[]]) =>
    isDimension(dimension) && values.length === 1 && values[0] === null;
  return members === 0 && ofSellers.length > 0 && ofSellers.every(isNobody);
}

/** Why a figure cannot be shown: it is of too few sellers, or nobody knows of how many. */
function whyNot(figure: CompleteFigure, { warn }: Look, minGroup: number): Reason | undefined {
  const { where = {}, members, groups = [] } = figure;
  if (members !== undefined) return members < minGroup ? { code: 'small-group' } : undefined;
  const dimension = Object.keys(where).find(mayLeadToSellers);
  if (dimension === undefined) return undefined;
  // Without a value there is nothing that is kept from anybody.
  if ([figure, ...groups].some(isKnown))
    warn?.(new FeedError('no-members', (say) => say.noMembers(figure.metric, dimension)));
  return { code: 'unknown-members' };
}

function sellers(
  figure: CompleteFigure,
  own: Group[],
  { view, viewer }: Look,
  minGroup: number,
  pseudonyms: Pseudonyms,
): CompleteFigure {
  const { groups = [] } = figure;
  const others = groups.filter((group) => group.key !== null && !own.includes(group));
  const known = others.filter(isKnown).length;
  if (view === 'pseudonym' && known >= minGroup) {
    const nobodys = groups.filter(({ key }) => key === null);
    return {
      ...figure,
      groups: [...own, ...underPseudonyms(others, pseudonyms.of(others.map(keyOf), viewer)), ...nobodys],
    };
  }
  // A source may leave out all but the viewer, and say how many there are.
  const persons = known + own.filter(isKnown).length;
  if ((others.length > 0 ? persons : (figure.members ?? persons)) < minGroup)
    return withheld(figure, { code: 'small-group' }, own, minGroup);
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

/** Without anything that is made of too few persons, and without their ids. What has no value anyway says why. */
function withheld(figure: CompleteFigure, few: Reason, groups: Group[], minGroup: number): CompleteFigure {
  const reason = figure.value === null ? (figure.reason ?? few) : few;
  const { metric, kind, unit, direction, label, description, period, currency, by, asOf } = figure;
  const rest = Object.entries(figure.where ?? {}).filter(([dimension]) => !mayLeadToSellers(dimension));
  const where = rest.length > 0 ? Object.fromEntries(rest) : undefined;
  const head = { metric, kind, unit, direction, period, ...given({ label, description, currency, by, where, asOf }) };
  return { ...head, value: null, reason, groups, withheld: minGroup };
}

/**
 * Small groups of sellers, teams for one, are taken together, and with the smallest of the others where they would still
 * be too few: what is left out could be had from the total.
 */
function bigGroups(figure: CompleteFigure, { warn }: Look, minGroup: number): CompleteFigure {
  const { groups = [], metric, by = '', members: all } = figure;
  if (groups.some(({ members }) => members === undefined))
    warn?.(new FeedError('no-members', (say) => say.noMembers(metric, by)));
  // A group of unknown size may be a small one; rows of nobody are of no one.
  const isSmall = ({ key, members = 0 }: Group) => members < minGroup && !(key === null && members === 0);
  const small = groups.filter(isSmall);
  if (small.length === 0) return figure;
  const big = groups.filter((group) => !small.includes(group)).sort((a, b) => a.members! - b.members!);
  const persons = () => small.reduce((sum, { members = 0 }) => sum + members, 0);
  while (persons() < minGroup && big.length > 0) small.push(big.shift()!);
  if (big.length === 0)
    return (all ?? persons()) < minGroup
      ? withheld(figure, { code: 'small-group' }, [], minGroup)
      : { ...figure, groups: [pooled(figure)], withheld: minGroup };
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
