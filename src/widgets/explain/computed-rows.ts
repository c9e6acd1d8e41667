/** The formula of a figure with the numbers in it, and what it leaves aside. */
import type { CompleteFigure, Group } from '../../contract/figures.js';
import { word } from '../../locales/word.js';
import { groupName } from '../group-name.js';
import { amountText } from '../words.js';
import { builtInId } from './built-in.js';
import { exact } from './exact.js';
import type { ExplainContext, ExplainRow } from './explain-row.js';
import { excludedOf } from './exclusions.js';
import { formulaOf, type Operand } from './formula.js';
import { type PartOfSum, partsOf } from './parts.js';

export function computedRows(figure: CompleteFigure, context: ExplainContext): ExplainRow[] {
  return [
    ...formulaRows(figure, context),
    ...bestAlternatives(figure, context),
    ...pendingRows(figure, context),
    ...excludedRows(figure, context),
  ];
}

/** Rows that are too young are none of the denominator, but of those it is about. */
function pendingRows(
  { pending, count = 0, denominator }: CompleteFigure,
  { format, words }: ExplainContext,
): ExplainRow[] {
  if (!pending) return [];
  const isYoung = count > (denominator ?? count);
  return [{ label: isYoung ? words.tooYoung : words.pending, value: format.number(pending) }];
}

/** A row for each of which the number is known, and one for the others. */
function excludedRows(figure: CompleteFigure, context: ExplainContext): ExplainRow[] {
  const { format, words, answerOf } = context;
  const excluded = excludedOf(figure, answerOf?.(figure) ?? unknown);
  const text = textIn(figure, context);
  const counted = excluded.flatMap(({ what, number }) =>
    number ? [{ label: words.uncounted(words.exclusions[what]), value: text(number) }] : [],
  );
  const others = excluded.flatMap(({ what, number }) => (number ? [] : [words.exclusions[what]]));
  return [...counted, ...(others.length > 0 ? [{ label: words.uncounted(format.list(others)), value: '' }] : [])];
}

const unknown = (): undefined => undefined;

const textIn =
  ({ currency }: CompleteFigure, { format }: ExplainContext) =>
  ({ value, unit }: Operand): string =>
    exact(value, { unit, currency }, format);

function formulaRows(figure: CompleteFigure, context: ExplainContext): ExplainRow[] {
  const { format, words, answerOf } = context;
  const { count, value } = figure;
  const operands = word(words.operands, builtInId(figure));
  const formula = formulaOf(figure);
  const text = textIn(figure, context);
  const result = typeof value === 'number' ? exact(value, figure, format) : amountText(figure, figure, format);
  const parts = partsOf(figure, answerOf?.(figure) ?? unknown);
  const sum = sumText(parts, figure, context);
  const rows = parts.map((part) => partRow(part, figure, context));
  if (!formula) {
    if (parts.length === 0 && count !== undefined && count !== value)
      rows.push({ label: words.rows, value: format.number(count) });
    rows.push(...allocated(figure, context));
    return [...rows, { label: sum || words.result, value: result, isResult: true }];
  }
  const { numerator, denominator, rest, factor } = formula;
  // With a tenth alone, the formula would not come to its result.
  const years = ({ value: of }: Operand) => format.number(of, { maximumFractionDigits: 4 });
  if (parts.length === 0) rows.push({ label: operands?.numerator ?? words.numerator, value: text(numerator) });
  rows.push(...allocated(figure, context));
  if (rest && operands?.rest) rows.push({ label: operands.rest, value: text(rest) });
  else rows.push({ label: operands?.denominator ?? words.denominator, value: text(denominator) });
  if (factor && operands?.factor) rows.push({ label: operands.factor, value: years(factor) });
  const above = parts.length > 1 ? `(${sum})` : sum || text(numerator);
  const below = rest && operands?.rest ? `(${text(numerator)} + ${text(rest)})` : text(denominator);
  const quotient = `${above} ÷ ${below}${factor ? ` × ${years(factor)}` : ''}`;
  // What sets groups against each other has no value of its own.
  const isSaid = figure.metric !== groupsAlone || !figure.groups?.length;
  if (isSaid) rows.push({ label: formula.isQuotient ? quotient : words.result, value: result, isResult: true });
  return rows;
}

function partRow({ what, amount, time }: PartOfSum, figure: CompleteFigure, context: ExplainContext): ExplainRow {
  const { words } = context;
  const text = textIn(figure, context);
  const name = words.parts[what];
  const value = text({ value: amount, unit: 'money' });
  if (!time) return { label: name, value };
  const rate = text({ value: time.rate, unit: 'money' });
  const spent = text({ value: time.hours, unit: 'hours' });
  return { label: words.product(name, spent, time.isMean ? words.mean(rate) : rate), value };
}

/** "2.000 € + 60 h × 50 €"; a mean would not give the amount exactly. */
function sumText(parts: readonly PartOfSum[], figure: CompleteFigure, context: ExplainContext): string {
  const text = textIn(figure, context);
  return parts
    .map(({ amount, isSubtracted, time }, index) => {
      const sign = isSubtracted ? ' − ' : index > 0 ? ' + ' : '';
      const isExact = time && !time.isMean;
      const hours = isExact && text({ value: time.hours, unit: 'hours' });
      const [of, by] = isExact ? [hours, time.rate] : ['', amount];
      return `${sign}${of ? `${of} × ` : ''}${text({ value: by, unit: 'money' })}`;
    })
    .join('');
}

/** By which key what belongs to no group was shared out: another key gives other answers. */
function allocated({ allocation, currency }: CompleteFigure, { format, words }: ExplainContext): ExplainRow[] {
  if (!allocation) return [];
  const { key, shared } = allocation;
  const label = word(words.allocated, key) ?? words.allocatedBy(key);
  return [{ label, value: exact(shared, { unit: 'money', currency }, format) }];
}

const groupsAlone = 'alternative-cost';
/** More groups than these are read in the table. */
const MOST_GROUPS = 8;

/** What sets groups against each other has a formula for each: the denominator at the best rate among the others, less the numerator. */
function bestAlternatives(figure: CompleteFigure, context: ExplainContext): ExplainRow[] {
  const { format, words } = context;
  const { metric, groups = [] } = figure;
  if (metric !== groupsAlone) return [];
  const text = textIn(figure, context);
  const told = groups.flatMap((group: Group) => {
    const { value, numerator, denominator } = group;
    if (value === null || typeof numerator !== 'number' || !denominator) return [];
    const best = text({ value: (value + numerator) / denominator, unit: 'money' });
    const terms = `${text({ value: denominator, unit: 'hours' })} × ${best} − ${text({ value: numerator, unit: 'money' })}`;
    return [
      { label: words.ofGroup(groupName(group, figure, format), terms), value: exact(value, figure, format), of: value },
    ];
  });
  return told
    .sort((a, b) => b.of - a.of)
    .slice(0, MOST_GROUPS)
    .map(({ label, value }) => ({ label, value }));
}
