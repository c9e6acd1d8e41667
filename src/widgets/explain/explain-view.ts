/** Everything said of how a figure is computed, from the figure alone. */
import type { CompleteFigure } from '../../contract/figures.js';
import type { Words } from '../../contract/traits.js';
import type { ExplainTerms } from '../../locales/terms/explain.js';
import { cases, type Format, type ValueOptions } from '../../locales/format.js';
import { change } from '../../metrics/change.js';
import { outlook } from '../../metrics/outlook.js';
import { amountText, arrow, changeText, omittedSentence, reasonSentence, word } from '../words.js';
import type { CountOf, NameOf } from './side-questions.js';
import { formulaOf, type Operand } from './formula.js';
import { spanText } from './span-text.js';

export interface ExplainRow {
  label: string;
  value: string;
  /** The row that the others lead to. */
  isResult?: boolean;
}

export interface ExplainView {
  /** What the metric means; empty for one that says nothing of itself. */
  definition: string;
  rows: ExplainRow[];
  /** What was left out, and why there is no value. */
  remarks: string[];
}

export interface ExplainContext {
  format: Format;
  words: ExplainTerms;
  /** Where the figure comes from; empty for a document that the page has handed over. */
  source: string;
  /** What the figure is filtered by has a name, where that is known. */
  nameOf?: NameOf;
  /** How many there are of what is not counted, where that is known. */
  countOf?: CountOf;
  /** Whether persons may be told by their keys. */
  isNamed?: boolean;
}

export function explainView(figure: CompleteFigure, context: ExplainContext): ExplainView {
  const { format, words } = context;
  const { metric, description, omitted } = figure;
  return {
    definition: ownWords(description, format) ?? word(words.definitions, metric) ?? '',
    rows: [
      ...computed(figure, context),
      ...ofPeriod(figure, context),
      ...ofComparison(figure, context),
      ...ofTarget(figure, context),
      ...ofSource(figure, context),
    ],
    remarks: [reasonSentence(figure, format), omitted ? omittedSentence(omitted, format) : ''].filter(Boolean),
  };
}

/** Cents, which a tile leaves out, and no abbreviation. */
export function exact(value: number, { unit, currency = '' }: ValueOptions, format: Format): string {
  if (unit !== 'money' || !/^[A-Z]{3}$/.test(currency)) return format.value(value, { unit, currency });
  const cents = Number.isInteger(value) ? { maximumFractionDigits: 0 } : {};
  return format.number(value, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...cents });
}

function ownWords(text: Words | undefined, { locale }: Format): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return text[locale] ?? text[locale.split('-')[0] ?? ''] ?? Object.values(text)[0];
}

/** The formula with the numbers in it. */
function computed(figure: CompleteFigure, { format, words, countOf }: ExplainContext): ExplainRow[] {
  const { metric, currency, count, value, pending } = figure;
  const operands = word(words.operands, metric);
  const formula = formulaOf(figure);
  const text = ({ value: amount, unit }: Operand) => exact(amount, { unit, currency }, format);
  const result = typeof value === 'number' ? exact(value, figure, format) : amountText(figure, figure, format);
  const rows: ExplainRow[] = [];
  if (formula) {
    const { numerator, denominator, rest, factor } = formula;
    rows.push({ label: operands?.numerator ?? words.numerator, value: text(numerator) });
    if (rest && operands?.rest) rows.push({ label: operands.rest, value: text(rest) });
    else rows.push({ label: operands?.denominator ?? words.denominator, value: text(denominator) });
    if (factor && operands?.factor) rows.push({ label: operands.factor, value: text(factor) });
    const below = rest && operands?.rest ? `(${text(numerator)} + ${text(rest)})` : text(denominator);
    const quotient = `${text(numerator)} ÷ ${below}${factor ? ` × ${text(factor)}` : ''}`;
    const label = formula.isQuotient ? quotient : words.result;
    rows.push({ label, value: result, isResult: true });
  } else {
    if (count !== undefined && count !== value) rows.push({ label: words.rows, value: format.number(count) });
    rows.push({ label: words.result, value: result, isResult: true });
  }
  if (pending) rows.push({ label: words.pending, value: format.number(pending) });
  const { uncounted = {} } = operands ?? {};
  if (typeof uncounted === 'string') return [...rows, { label: words.uncounted(uncounted), value: '' }];
  for (const [counter, what] of Object.entries(uncounted)) {
    const known = countOf?.(counter);
    rows.push({ label: words.uncounted(what), value: known === undefined ? '' : format.number(known) });
  }
  return rows;
}

function ofPeriod({ period, where = {} }: CompleteFigure, context: ExplainContext): ExplainRow[] {
  const { elapsed } = period;
  const { format, words } = context;
  const { terms } = format;
  const rows = [{ label: words.period, value: spanText(period, format) }];
  if (elapsed && elapsed.days < elapsed.of) {
    const [days, of] = [format.number(elapsed.days), format.number(elapsed.of)];
    rows.push({
      label: words.elapsed,
      value: terms.elapsed({ days, of, count: elapsed.of, calendar: elapsed.calendar }),
    });
  }
  for (const [by, keys] of Object.entries(where)) {
    const dimension = word(terms.groups.dimensions, by) ?? by;
    rows.push({ label: words.filter(dimension), value: namesOf(by, keys, context) });
  }
  return rows;
}

/** Their number where the view does not tell who they are. */
function namesOf(by: string, keys: readonly (string | null)[], context: ExplainContext): string {
  const { format, nameOf, isNamed = true } = context;
  const isPerson = by.split('.').includes('seller');
  const names = keys.map((key) =>
    key === null ? format.terms.groups.unassigned : (nameOf?.(by, key) ?? (isNamed || !isPerson ? key : undefined)),
  );
  const known = names.filter((name) => name !== undefined);
  return known.length === names.length ? format.list(known) : format.number(names.length);
}

function ofComparison(figure: CompleteFigure, { format, words }: ExplainContext): ExplainRow[] {
  const { previous } = figure;
  if (!previous) return [];
  const value = typeof previous.value === 'number' ? exact(previous.value, figure, format) : '–';
  const basis = figure.unit === 'share' ? cases(format, previous) : undefined;
  const label = comparedWith(previous.comparison, figure, words)(spanText(previous.period, format));
  const rows = [{ label, value: basis ? `${value} (${basis})` : value }];
  const changed = change(figure, previous, figure);
  if (changed)
    rows.push({ label: words.change, value: `${arrow(changed)} ${changeText(changed, figure, format)}`.trim() });
  return rows;
}

function comparedWith(
  comparison: string,
  { kind }: CompleteFigure,
  { compared, beside }: ExplainTerms,
): (period: string) => string {
  if (comparison === 'target') return beside.target;
  if (comparison !== 'team') return compared;
  return kind === 'flow' || kind === 'stock' ? beside.mean : beside.pooled;
}

function ofTarget(figure: CompleteFigure, { format, words }: ExplainContext): ExplainRow[] {
  const { target, period, value } = figure;
  const at = target && outlook(value, target.value, period.elapsed, figure);
  if (!target) return [];
  const text = (amount: number) => exact(amount, figure, format);
  const label = target.basis === 'sum' ? words.targetSum : figure.direction === 'up' ? words.target : words.limit;
  const rows = [{ label, value: text(target.value) }];
  const { elapsed } = period;
  if (!at || at.expected === undefined || !elapsed || value === null) return rows;
  const round = (amount: number) => format.value(amount, figure);
  const [days, of] = [format.number(elapsed.days), format.number(elapsed.of)];
  rows.push({ label: words.expected(text(target.value), days, of), value: round(at.expected) });
  if (at.pace !== undefined)
    rows.push({ label: words.pace(text(value), round(at.expected)), value: format.percent(at.pace) });
  // Nothing is required towards a limit.
  if (at.required && !at.ceiling) rows.push({ label: words.required[elapsed.calendar], value: round(at.required) });
  if (at.projection !== undefined && elapsed.days < elapsed.of)
    rows.push({ label: words.projection, value: round(at.projection) });
  return rows;
}

function ofSource({ omitted, asOf }: CompleteFigure, { format, words, source }: ExplainContext): ExplainRow[] {
  const rows: ExplainRow[] = [];
  if (omitted) rows.push({ label: words.omitted(format.number(omitted.of)), value: format.number(omitted.rows) });
  if (asOf) rows.push({ label: words.asOf, value: momentText(asOf, format) });
  return [...rows, { label: words.source, value: source || words.sourceData }];
}

/** With its day, even where that is today; a day alone where the source knows no more. */
function momentText(moment: string, { locale }: Format): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  const options = moment.length > 10 ? ({ timeStyle: 'short' } as const) : ({ timeZone: 'UTC' } as const);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...options }).format(at);
}
