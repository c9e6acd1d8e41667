/** Everything a filter shows, from the state of its feed and what the source offers. */
import type { Format } from '../../locales/format.js';
import { isoDay } from '../../metrics/days.js';
import { mayLeadToSellers } from '../../metrics/sellers.js';
import { word } from '../words.js';
import {
  type Choice,
  type Choices,
  daysOf,
  type Dimension,
  dimensions,
  type FilterState,
  lastMonth,
} from './filter-state.js';

export interface Option {
  /** What the control holds; a period, or the key of a group behind an equals sign. */
  value: string;
  label: string;
  isChosen: boolean;
  /** Says something, and cannot be chosen. */
  isRemark?: boolean;
}

export interface PeriodView {
  label: string;
  options: Option[];
  /** First and last day, where the reader chooses days. */
  days: { from: string; to: string } | undefined;
}

export interface ChoiceView {
  dimension: Dimension;
  label: string;
  options: Option[];
}

export interface ChipView {
  dimension: string;
  text: string;
  remove: string;
}

export interface FilterView {
  period: PeriodView | undefined;
  choices: ChoiceView[];
  /** Whether only the viewer's own is shown; undefined without such a control. */
  isMe: boolean | undefined;
  chips: ChipView[];
}

export interface FilterOptions {
  controls: readonly string[];
  choices: Choices;
  viewer: string | undefined;
  /** Whether persons may be told by their keys. */
  isNamed?: boolean;
  /** Why nothing can be chosen yet; empty where the source has answered. */
  remark: string;
  /** The days that the reader is about to choose, whatever the period is. */
  days: PeriodView['days'];
}

export const DAYS = 'days';
const ALL = '';
const REMARK = 'remark';

const named = ['today', 'week', 'month', 'last-month', 'quarter', 'year'] as const;

export function filterView(state: FilterState, options: FilterOptions, format: Format): FilterView {
  const { controls, viewer } = options;
  const asked = dimensions.filter((dimension) => controls.includes(dimension));
  return {
    period: controls.includes('period') ? periodView(state, options, format) : undefined,
    choices: asked
      .map((dimension) => choiceView(dimension, state, options, format))
      // A dimension that the source does not have offers nothing.
      .filter(({ options: { length } }) => length > 1),
    isMe: controls.includes('me') && viewer !== undefined ? state.seller === viewer : undefined,
    chips: chipsOf(state, options, format),
  };
}

/** The key that an option stands for; undefined for all, null for what is not assigned. */
export const keyOf = (value: string): string | null | undefined =>
  value === ALL ? undefined : value === '-' ? null : value.slice(1);

const valueOf = (key: string | null): string => (key === null ? '-' : `=${key}`);

function periodView(state: FilterState, { choices, days }: FilterOptions, format: Format): PeriodView {
  const { filter } = format.terms.table;
  const { today } = choices;
  const period = state.period ?? 'month';
  const isLast = today !== undefined && period === lastMonth(today);
  const known = named.find((name) => name === period) ?? (isLast ? 'last-month' : undefined);
  const isDays = days !== undefined || period.includes('/');
  const chosen = isDays ? DAYS : (known ?? period);
  const option = (value: string, label: string): Option => ({ value, label, isChosen: value === chosen });
  return {
    label: filter.period,
    options: [
      // Without a day that is today, nobody knows what was last month.
      ...named
        .filter((name) => name !== 'last-month' || today !== undefined)
        .map((name) => option(name, filter.periods[name])),
      ...(known || isDays ? [] : [option(period, nameOf(period, today, format))]),
      option(DAYS, filter.days),
    ],
    days: days ?? (isDays ? daysIn(period, today) : undefined),
  };
}

/** A period that is no choice of its own, `2026-Q3` for one. */
function nameOf(period: string, today: number | undefined, format: Format): string {
  if (period === 'all') return format.terms.table.filter.periods.all;
  const days = daysOf(period, today ?? 0);
  if (!days) return period;
  const asOf = today === undefined ? undefined : isoDay(today);
  return format.period({ start: isoDay(days.start), end: isoDay(days.end) }, asOf).name;
}

/** First and last day of a period, as far as they can be told. */
export function daysIn(period: string, today: number | undefined): { from: string; to: string } {
  const isCalendar = today !== undefined || /^\d/.test(period);
  const days = isCalendar ? daysOf(period, today ?? 0) : undefined;
  // All time is no pair of days that anybody would choose.
  if (!days || days.unit === 'all') return { from: '', to: '' };
  return { from: isoDay(days.start), to: isoDay(days.end - 1) };
}

function choiceView(
  dimension: Dimension,
  state: FilterState,
  { choices, remark }: FilterOptions,
  format: Format,
): ChoiceView {
  const { filter } = format.terms.table;
  const chosen = chosenOf(dimension, state);
  const offered = offeredOf(dimension, state, choices);
  const isOffered = (key: string | null) => offered.some((choice) => choice.key === key);
  const collator = new Intl.Collator(format.locale, { numeric: true });
  const sorted = offered.map(({ key }) => ({
    value: valueOf(key),
    label: labelOf(dimension, key, choices, format),
    key,
  }));
  sorted.sort((a, b) => Number(a.key === null) - Number(b.key === null) || collator.compare(a.label, b.label));
  const only = chosen.length === 1 ? chosen[0] : undefined;
  return {
    dimension,
    label: dimensionName(dimension, format),
    options: [
      { value: ALL, label: filter.everything[dimension], isChosen: chosen.length === 0 },
      ...sorted.map(({ value, label, key }) => ({ value, label, isChosen: key === only })),
      // Several at once, or one that is not on offer, come from the page.
      ...(chosen.length > 1 || (only !== undefined && !isOffered(only))
        ? [{ value: valueOf(chosen[0]!), label: valuesOf(dimension, chosen, choices, format), isChosen: true }]
        : []),
      ...(remark ? [{ value: REMARK, label: remark, isChosen: false, isRemark: true }] : []),
    ],
  };
}

const chosenOf = (dimension: string, { filter, seller }: FilterState): readonly (string | null)[] =>
  dimension === 'seller' && seller ? [seller] : (filter[dimension] ?? []);

/** The sellers of the chosen team; everything else is offered whole. */
function offeredOf(dimension: Dimension, { filter }: FilterState, { of }: Choices): readonly Choice[] {
  const all = of.get(dimension) ?? [];
  const teams = filter.team;
  if (dimension !== 'seller' || !teams) return all;
  return all.filter(({ group }) => group === undefined || teams.includes(group));
}

function chipsOf(state: FilterState, { controls, choices, isNamed = true }: FilterOptions, format: Format): ChipView[] {
  const { filter } = format.terms.table;
  // Where sellers are not named, the source was not asked for them.
  const isReaders = (controls.includes('seller') || controls.includes('me')) && choices.of.has('seller');
  const active = new Set([...Object.keys(state.filter), ...(state.seller && isReaders ? ['seller'] : [])]);
  return [...active].map((dimension) => {
    const name = dimensionName(dimension, format);
    const chosen = chosenOf(dimension, state);
    const isOffered = (key: string | null) => choices.of.get(dimension)?.some((choice) => choice.key === key);
    // Their number where it is not told who they are.
    const values =
      isNamed || !mayLeadToSellers(dimension) || chosen.every(isOffered)
        ? valuesOf(dimension, chosen, choices, format)
        : format.number(chosen.length);
    const text = filter.chip(name, values);
    return { dimension, text, remove: filter.remove(text) };
  });
}

const dimensionName = (dimension: string, { terms }: Format): string =>
  word(terms.groups.dimensions, dimension) ?? dimension;

const valuesOf = (dimension: string, keys: readonly (string | null)[], choices: Choices, format: Format): string =>
  format.list(keys.map((key) => labelOf(dimension, key, choices, format)));

function labelOf(dimension: string, key: string | null, { of }: Choices, { terms }: Format): string {
  const label = of.get(dimension)?.find((choice) => choice.key === key)?.label;
  return label ?? key ?? terms.groups.unassigned;
}
