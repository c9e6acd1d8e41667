/** Everything a breakdown shows, from its figure alone. */
import { extent } from 'd3-array';
import type { CompleteFigure, Group } from '../../contract/figures.js';
import { cases, type Format } from '../../locales/format.js';
import { hasFewCases } from '../../metrics/change.js';
import { shares } from '../../metrics/shares.js';
import { exact } from '../explain/exact.js';
import { groupName } from '../group-name.js';
import type { Tip } from '../tips/tip.js';
import { amountText, isUnknown, metricName } from '../words.js';

export type Shape = 'bars' | 'donut' | 'stacked';

export interface BreakdownRow {
  /** `null` for what is not assigned; absent for what is gathered. */
  key?: string | null;
  label: string;
  value: string;
  share: string;
  /** "2 of 3", for a rate that rests on few. */
  cases: string;
  /** A group of its own, of enough cases to be held against the others. */
  isJudged: boolean;
  /** Number of its colour, 1 to 8. */
  series: number;
  /** Part of the whole; 0 to 1. */
  from: number;
  part: number;
  /** From zero to the value, along the bars; undefined where it is unknown. */
  bar: { from: number; to: number } | undefined;
  /** Where the compared value stands. */
  mark: number | undefined;
  /** Of what is gathered, which is no group of the figure. */
  tip?: Tip;
}

export interface BreakdownView {
  finding: string;
  rows: BreakdownRow[];
  /** What can honestly be drawn of what was asked for, and why it is not all. */
  shape: Shape;
  why: string;
  /** Where the bars begin. */
  zero: number;
  hasShares: boolean;
  mark: string;
}

/** As many as there are colours, and as a reader takes in. */
const MOST_ROWS = 8;

/** A group as it is shown; those beyond the first are gathered in one. */
type Shown = Omit<Group, 'key'> & { key?: string | null; label: string };

export function breakdownView(figure: CompleteFigure, wanted: Shape, format: Format): BreakdownView {
  const shown = gathered(figure, format);
  const values = shown.map(({ value }) => value);
  const why = wanted === 'bars' ? undefined : whyNot(figure, values);
  const rounded = isWhole(figure, values) ? shares(values) : [];
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const marks = shown.map(({ previous }) => previous?.value ?? null);
  // What is gathered is as long as it is many; it would squeeze the groups that can be told apart.
  const lengths = shown.map((group) => ('key' in group ? group.value : null));
  const [least = 0, most = 0] = extent([0, ...lengths, ...marks].filter((value) => value !== null));
  const place = (value: number) => (value - least) / (most - least || 1);
  let from = 0;
  const rows = shown.map((group, index): BreakdownRow => {
    const length = lengths[index] ?? null;
    const part = rounded.length > 0 ? (group.value ?? 0) / total : 0;
    const row: BreakdownRow = {
      ...('key' in group && { key: group.key! }),
      label: group.label,
      value: amountText(group, figure, format),
      share: rounded[index] === undefined ? '' : format.percent(rounded[index], 0),
      cases: hasFewCases(group, figure) ? (cases(format, group) ?? '') : '',
      isJudged: isJudged(group, figure),
      series: group.key ? index + 1 : MOST_ROWS - ('key' in group ? 1 : 0),
      from,
      part,
      bar: length === null ? undefined : { from: place(Math.min(0, length)), to: place(Math.max(0, length)) },
      mark: typeof marks[index] === 'number' ? place(marks[index]) : undefined,
    };
    if (!('key' in group)) row.tip = gatheredTip(group, row.share, figure, format);
    from += part;
    return row;
  });
  const hasMarks = marks.some((mark) => mark !== null) && figure.previous;
  return {
    finding: finding(shown, rounded, figure, format),
    rows,
    shape: why ? 'bars' : wanted,
    why: why ? format.terms.charts.breakdown[why] : '',
    zero: place(0),
    hasShares: rounded.length > 0,
    mark: hasMarks ? format.terms.groups.baskets.mark(format.compared(figure)) : '',
  };
}

function gatheredTip({ label, value }: Shown, share: string, figure: CompleteFigure, format: Format): Tip {
  const name = metricName(figure.label, figure.metric, format);
  return {
    title: label,
    rows: [
      { label: name, value: value === null ? '–' : exact(value, figure, format), isStrong: true },
      ...(share ? [{ label: format.terms.charts.breakdown.share, value: share }] : []),
    ],
  };
}

const isJudged = (group: Shown, figure: CompleteFigure): boolean =>
  'key' in group && group.value !== null && !hasFewCases(group, figure);

/** The largest first, behind them those of too few cases and what is unknown, then what is not assigned, then the rest of the groups in one row. */
function gathered(figure: CompleteFigure, format: Format): Shown[] {
  const groups = (figure.groups ?? []).map((group) => ({ ...group, label: groupName(group, figure, format) }));
  const named = groups.filter(({ key }) => key !== null);
  const unassigned = groups.filter((group) => group.key === null && !(isUnknown(group) && !group.count));
  const size = ({ value }: Group) => value ?? -Infinity;
  const order = (group: Shown) => Number(isJudged(group, figure));
  named.sort((a, b) => order(b) - order(a) || (size(a) === size(b) ? 0 : size(b) - size(a)));
  if (groups.length <= MOST_ROWS) return [...named, ...unassigned];
  const room = MOST_ROWS - 1 - unassigned.length;
  const rest = named.slice(room);
  const others = { ...together(rest, figure), label: format.terms.charts.breakdown.others(rest.length) };
  return [...named.slice(0, room), ...unassigned, ...(rest.length > 0 ? [others] : [])];
}

/** The groups of a sum or of a level add up, rates are pooled; customers, medians and what is unknown in part do not. */
function together(groups: readonly Group[], { kind }: CompleteFigure): Omit<Group, 'key'> {
  const sum = (of: (group: Group) => number | null | undefined) =>
    groups.reduce<number | null>((total, group) => {
      const value = of(group);
      return total === null || typeof value !== 'number' ? null : total + value;
    }, 0);
  if (kind === 'flow' || kind === 'stock') return { value: sum(({ value }) => value) };
  const numerator = sum((group) => group.numerator);
  const denominator = sum((group) => group.denominator);
  if (kind === 'distinct' || numerator === null || denominator === null) return { value: null };
  return { value: denominator > 0 ? numerator / denominator : null, numerator, denominator };
}

/** Whether the rows are the parts of a whole: only what adds up has shares, and only where all of it is known. */
const isWhole = ({ kind }: CompleteFigure, values: readonly (number | null)[]): values is number[] =>
  kind === 'flow' && values.every((value) => value !== null);

function whyNot(
  figure: CompleteFigure,
  values: readonly (number | null)[],
): 'notAdditive' | 'negative' | 'incomplete' | undefined {
  if (figure.kind !== 'flow') return 'notAdditive';
  if (!isWhole(figure, values)) return 'incomplete';
  if (values.some((value) => value < 0)) return 'negative';
  return values.some((value) => value > 0) ? undefined : 'incomplete';
}

/** Which group is first, by its share where there are shares. */
function finding(shown: readonly Shown[], rounded: readonly number[], figure: CompleteFigure, format: Format): string {
  const { breakdown } = format.terms.charts;
  const judged = shown.filter((group) => isJudged(group, figure)).sort((a, b) => b.value! - a.value!);
  const [first] = judged;
  if (!first) return '';
  const value = format.value(first.value!, figure);
  if (shown.length === 1) return breakdown.only(first.label, value);
  if (figure.groups?.every((group) => group.value === first.value)) return breakdown.allAlike(value);
  const negative = judged.filter((group) => group.value! < 0).map(({ label }) => label);
  if (negative.length > 0 && first.value! > 0) return breakdown.withNegative(first.label, value, format.list(negative));
  const ties = judged.filter((group) => group.value === first.value).map(({ label }) => label);
  const [names, share] = [format.list(ties), rounded[shown.indexOf(first)]];
  if (share === undefined) return breakdown[ties.length > 1 ? 'highestAlike' : 'highest'](names, value);
  return breakdown[ties.length > 1 ? 'mostAlike' : 'most'](names, format.percent(share, 0));
}
