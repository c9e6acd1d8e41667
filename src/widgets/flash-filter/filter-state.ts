/** What a reader has chosen of a feed, how one choice changes it, and how it is written into an address. */
import type { Query } from '../../contract/query.js';
import { isoDay } from '../../metrics/days.js';
import { type PeriodDays, resolvePeriod } from '../../metrics/period.js';

/** The part of a feed that a filter changes. */
export interface FilterState {
  period: string | undefined;
  filter: NonNullable<Query['where']>;
  seller: string | undefined;
}

export const dimensions = ['team', 'seller', 'channel'] as const;
export type Dimension = (typeof dimensions)[number];

/** A group of a dimension that can be chosen; a seller's group is the team. */
export interface Choice {
  key: string | null;
  label: string | undefined;
  group: string | undefined;
}

/** What the source offers, and which day it takes for today. */
export interface Choices {
  today: number | undefined;
  of: ReadonlyMap<string, readonly Choice[]>;
  /** The look of those who may see it, as JSON; absent where that is everybody. */
  seenBy?: string;
}

/** The days of a period, as an everyday calendar has them; the source may know of another business year. */
export function daysOf(period: string | undefined, today: number): PeriodDays | undefined {
  const clock = { now: today, today, weekStart: 1, fiscalYearStart: 1, isWorkingDay: () => true, moment: () => today };
  return resolvePeriod(period ?? 'month', clock);
}

/** `2026-10` of any day in November. */
export function lastMonth(today: number): string {
  const { start } = daysOf('month', today)!;
  return isoDay(start - 1).slice(0, 7);
}

/** All groups of a dimension, or one of them. */
export function choose(
  state: FilterState,
  dimension: string,
  key: string | null | undefined,
  choices: Choices,
): FilterState {
  const { [dimension]: _before, ...others } = state.filter;
  const filter = key === undefined ? others : { ...others, [dimension]: [key] };
  if (dimension === 'seller') return { ...state, filter, seller: undefined };
  if (dimension !== 'team' || key === undefined) return { ...state, filter };
  // A seller of another team would leave nothing to see.
  const { seller, ...withoutSeller } = filter;
  const team = teamOf(seller?.[0], choices);
  return { ...state, filter: team === undefined || team === key ? filter : withoutSeller };
}

/** Everybody, or the one who is looking. */
export function chooseView(state: FilterState, viewer: string | undefined): FilterState {
  const { seller: _seller, ...filter } = state.filter;
  return { ...state, filter: viewer === undefined ? state.filter : filter, seller: viewer };
}

const teamOf = (seller: string | null | undefined, { of }: Choices): string | undefined =>
  of.get('seller')?.find(({ key }) => key === seller)?.group;

export function changesOf(before: FilterState, after: FilterState): ('period' | 'filter' | 'seller')[] {
  const names = ['period', 'filter', 'seller'] as const;
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** Longer than any key; what is longer did not come from this page. */
const LONGEST = 200;
/** A day between 1900 and 2100 will do to tell whether a text is a period. */
const ANY_DAY = 20_000;

const isPlain = (text: string): boolean => text.length <= LONGEST && !/\p{Cc}/u.test(text);
const isDimension = (text: string): boolean => /^[a-z][\w.-]*$/i.test(text) && text !== 'period' && text !== 'me';

/** The query of an address with a state in it; what else the page keeps there stays. */
export function intoAddress(search: string, prefix: string, state: FilterState, usual: string | undefined): string {
  const params = new URLSearchParams(search);
  for (const name of new Set(params.keys())) if (name.startsWith(`${prefix}.`)) params.delete(name);
  if (state.period && state.period !== usual) params.set(`${prefix}.period`, state.period);
  if (state.seller) params.set(`${prefix}.me`, state.seller);
  for (const [dimension, values] of Object.entries(state.filter))
    for (const value of values) params.append(`${prefix}.${dimension}`, value ?? '');
  const text = params.toString();
  return text && `?${text}`;
}

/** What an address holds of a state; what is no period, no dimension or not the viewer is left aside. */
export function fromAddress(search: string, prefix: string, viewer: string | undefined): Partial<FilterState> {
  const found: Partial<FilterState> = {};
  const filter = new Map<string, (string | null)[]>();
  for (const [name, value] of new URLSearchParams(search)) {
    const rest = name.startsWith(`${prefix}.`) ? name.slice(prefix.length + 1) : '';
    if (!isPlain(value)) continue;
    if (rest === 'period' && daysOf(value, ANY_DAY)) found.period = value;
    else if (rest === 'me' && value === viewer) found.seller = value;
    else if (isDimension(rest)) filter.set(rest, [...(filter.get(rest) ?? []), value || null]);
  }
  if (filter.size > 0) found.filter = Object.fromEntries(filter);
  return found;
}

/** Without what the source does not know, of the dimensions it was asked about. */
export function proven(filter: FilterState['filter'], { of }: Choices): FilterState['filter'] {
  const kept = Object.entries(filter).map(([dimension, values]): [string, (string | null)[]] => {
    const known = of.get(dimension);
    return [dimension, known ? values.filter((value) => known.some(({ key }) => key === value)) : values];
  });
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}
