/** Everything said in the tip of a figure, of one of its groups, or of a step of its small line. */
import type { CompleteFigure, Group } from '../../contract/figures.js';
import type { ExplainTerms } from '../../locales/terms/explain.js';
import type { Format } from '../../locales/format.js';
import { change } from '../../metrics/change.js';
import { isPooled, progress } from '../../metrics/progress.js';
import { builtInId } from '../explain/built-in.js';
import { exact } from '../explain/exact.js';
import { shareOf } from '../explain/figure-sheet.js';
import { formulaOf, type Operand } from '../explain/formula.js';
import { trendView } from '../flash-trend/trend-view.js';
import { groupName } from '../group-name.js';
import { amountText, arrow, changeText, isUnknown, metricName, word } from '../words.js';
import type { Tip, TipRow } from './tip.js';

export interface TipContext {
  figure: CompleteFigure;
  /** As the widget is headed. */
  name: string;
  format: Format;
  words: ExplainTerms;
}

export function figureTip({ figure, name, ...context }: TipContext): Tip {
  return { title: name, rows: rowsOf(figure, context) };
}

/** A group is told as a figure of its own, by its own numbers alone. */
export function groupTip(group: Group, { figure, ...context }: TipContext): Tip {
  const { value, numerator, denominator, count, pending, amounts, previous, target } = group;
  const { previous: base, ...rest } = figure;
  const own = { ...rest, value, numerator, denominator, count, pending, amounts, target } as CompleteFigure;
  if (previous && base) own.previous = { ...previous, ...basis(base) };
  const share = shareRows(group, figure, context.format);
  return { title: groupName(group, figure, context.format), rows: [...rowsOf(own, context), ...share] };
}

/** Of which time a compared value is, which its group does not say. */
const basis = ({ comparison, period, partial = false, uneven = false }: NonNullable<CompleteFigure['previous']>) => ({
  ...{ comparison, period, partial, uneven },
});

type Context = Omit<TipContext, 'figure' | 'name'>;

function rowsOf(figure: CompleteFigure, context: Context): TipRow[] {
  const { format } = context;
  const { value, label, metric } = figure;
  const text = typeof value === 'number' ? exact(value, figure, format) : amountText(figure, figure, format);
  return [
    { label: metricName(label, metric, format), value: text, isStrong: true },
    ...basisOf(figure, context),
    ...targetOf(figure, context),
    ...comparisonOf(figure, context),
  ];
}

/** What the value was made of, or how many rows are behind it. */
function basisOf(figure: CompleteFigure, { format, words }: Context): TipRow[] {
  const { currency, count, value } = figure;
  const formula = formulaOf(figure);
  if (!formula)
    return count === undefined || count === value ? [] : [{ label: words.rows, value: format.number(count) }];
  const operands = word(words.operands, builtInId(figure));
  const text = ({ value: amount, unit }: Operand) => exact(amount, { unit, currency }, format);
  const { numerator, denominator, rest } = formula;
  const below =
    rest && operands?.rest
      ? { label: operands.rest, value: text(rest) }
      : { label: operands?.denominator ?? words.denominator, value: text(denominator) };
  return [{ label: operands?.numerator ?? words.numerator, value: text(numerator) }, below];
}

function targetOf(figure: CompleteFigure, { format, words }: Context): TipRow[] {
  const { target, value, period, direction } = figure;
  if (!target) return [];
  const label = target.basis === 'sum' ? words.targetSum : direction === 'up' ? words.target : words.limit;
  const text = exact(target.value, figure, format);
  const attained = progress(value, target.value, period.elapsed, figure)?.attainment;
  return [{ label, value: attained === undefined ? text : `${text} (${format.percent(attained)})` }];
}

function comparisonOf(figure: CompleteFigure, { format, words }: Context): TipRow[] {
  const { previous } = figure;
  if (!previous || isUnknown(previous)) return [];
  const value = previous.value === null ? amountText(previous, figure, format) : exact(previous.value, figure, format);
  const changed = change(figure, figure);
  return [
    { label: format.terms.part(format.compared(figure)), value },
    ...(changed
      ? [{ label: words.change, value: `${arrow(changed)} ${changeText(changed, figure, format)}`.trim() }]
      : []),
  ];
}

/** Only parts of a whole that adds up have a share of it. */
function shareRows(group: Group, figure: CompleteFigure, format: Format): TipRow[] {
  const { kind, value, groups = [] } = figure;
  const isNegative = groups.some((each) => (each.value ?? 0) < 0);
  if (kind !== 'flow' || !value || value < 0 || isNegative || isPooled(group) || group.value === null) return [];
  return [
    { label: format.terms.groups.channels.share, value: format.percent(shareOf(group, figure) ?? group.value / value) },
  ];
}

/** A step as the small line shows it: what adds up is the sum so far. */
export function stepTip(at: string, { figure, format }: TipContext): Tip | undefined {
  const view = trendView(figure, { isCumulative: true, isColumns: false }, format);
  return view.points.find(({ key }) => key === at)?.tip;
}
