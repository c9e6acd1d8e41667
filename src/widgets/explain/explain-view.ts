/** Everything said of how figures are computed, from the figures and what is asked beside them. */
import type { CompleteFigure, Elapsed, Previous } from '../../contract/figures.js';
import type { Words } from '../../contract/traits.js';
import type { Format } from '../../locales/format.js';
import type { ExplainTerms } from '../../locales/terms/explain.js';
import { change } from '../../metrics/change.js';
import { outlook } from '../../metrics/outlook.js';
import { baseReason } from '../base-reason.js';
import { amountText, arrow, changeText, metricName, omittedSentence, reasonSentence, word } from '../words.js';
import { computedRows } from './computed-rows.js';
import { exact } from './exact.js';
import type { ExplainContext, ExplainRow } from './explain-row.js';
import { formulaOf } from './formula.js';
import { intervalOf } from './interval.js';
import { momentText } from './moment-text.js';
import { filtersOf } from './names.js';
import { oneOfEach } from './one-of-each.js';
import { spanText } from './span-text.js';

/** One metric. */
export interface ExplainSection {
  /** Its name and value, for a heading where there are several. */
  name: string;
  value: string;
  /** What the metric means; empty for one that says nothing of itself. */
  definition: string;
  rows: ExplainRow[];
  /** Why there is no value, how much a rate of few cases tells, and what was left out. */
  remarks: string[];
}

export interface ExplainView {
  sections: ExplainSection[];
  /** What is true of all of them, where there are several. */
  common: ExplainRow[];
}

/** Each metric once; what is the same of all of them, period and source, is said at the end. */
export function explainView(figures: readonly CompleteFigure[], context: ExplainContext): ExplainView {
  const sections = oneOfEach(figures).map((figure) => sectionOf(figure, context));
  const [first, ...others] = sections;
  if (!first || others.length === 0) return { sections, common: [] };
  const isIn =
    ({ label, value }: ExplainRow) =>
    (row: ExplainRow) =>
      row.label === label && row.value === value;
  const common = first.rows.filter((row) => row.isCommon && others.every(({ rows }) => rows.some(isIn(row))));
  const without = (rows: ExplainRow[]) => rows.filter((row) => !common.some(isIn(row)));
  return { sections: sections.map((section) => ({ ...section, rows: without(section.rows) })), common };
}

function sectionOf(figure: CompleteFigure, context: ExplainContext): ExplainSection {
  const { format, words } = context;
  const { metric, label, description, omitted } = figure;
  return {
    name: metricName(label, metric, format),
    value: amountText(figure, figure, format),
    definition: ownWords(description, format) ?? word(words.definitions, metric) ?? '',
    rows: [
      ...computedRows(figure, context),
      ...ofPeriod(figure, context).map(inCommon),
      ...ofComparison(figure, context),
      ...ofTarget(figure, context),
      ...ofOmitted(figure, context),
      ...ofSource(figure, context).map(inCommon),
    ],
    remarks: [
      reasonSentence(figure, format),
      whyNoBase(figure, format),
      intervalSentence(figure, context),
      omitted ? omittedSentence(omitted, format) : '',
    ].filter(Boolean),
  };
}

const inCommon = (row: ExplainRow): ExplainRow => ({ ...row, isCommon: true });

/** Empty where there are cases enough. */
function intervalSentence(figure: CompleteFigure, { format, words }: ExplainContext): string {
  const interval = intervalOf(figure, figure);
  if (!interval) return '';
  const [low, high] = interval.map((limit) => format.percent(limit)) as [string, string];
  return words.interval(casesOf(figure, format), low, high);
}

function ownWords(text: Words | undefined, { locale }: Format): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return text[locale] ?? text[locale.split('-')[0] ?? ''] ?? Object.values(text)[0];
}

function ofPeriod(figure: CompleteFigure, context: ExplainContext): ExplainRow[] {
  const { period } = figure;
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
  for (const { dimension, names } of filtersOf(figure, format, context))
    rows.push({ label: words.filter(dimension), value: names });
  return rows;
}

/** Why there is no comparison, of a figure that has a value. */
const whyNoBase = (figure: CompleteFigure, format: Format): string =>
  figure.value !== null && figure.previous ? baseReason(figure.previous, figure, format) : '';

function ofComparison(figure: CompleteFigure, { format, words }: ExplainContext): ExplainRow[] {
  const { previous } = figure;
  if (!previous) return [];
  const value = typeof previous.value === 'number' ? exact(previous.value, figure, format) : '–';
  const basis = figure.unit === 'share' ? casesOf({ ...figure, ...previous }, format) : '';
  const label = comparedWith(previous, figure, words)(spanText(previous.period, format));
  const rows = [{ label, value: basis ? `${value} (${basis})` : value }];
  const changed = change(figure, figure);
  if (changed)
    rows.push({ label: words.change, value: `${arrow(changed)} ${changeText(changed, figure, format)}`.trim() });
  return rows;
}

/** What a rate was made of, in its units; empty where it does not tell. */
function casesOf(figure: CompleteFigure, format: Format): string {
  const { numerator, denominator } = formulaOf(figure) ?? {};
  if (!numerator || !denominator) return '';
  const [of, by] = [numerator, denominator].map(({ value, unit }) =>
    exact(value, { unit, currency: figure.currency }, format),
  );
  return format.terms.casesOf(of!, by!);
}

function comparedWith(
  { comparison, uneven, partial }: Previous,
  { kind }: CompleteFigure,
  { compared, comparedWhole, comparedPart, beside }: ExplainTerms,
): (period: string) => string {
  if (uneven) return partial ? comparedPart : comparedWhole;
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
  rows.push(...ofSeason(figure, { format, words }));
  if (!at || at.expected === undefined || !elapsed || value === null) return rows;
  const round = (amount: number) => format.value(amount, figure);
  rows.push({ label: expectedOf(text(target.value), elapsed, { format, words }), value: round(at.expected) });
  if (at.pace !== undefined)
    rows.push({ label: words.pace(text(value), round(at.expected)), value: format.percent(at.pace) });
  // Nothing is required towards a limit.
  if (at.required && !at.ceiling) rows.push({ label: requiredPer(elapsed, words), value: round(at.required) });
  if (at.projection !== undefined && elapsed.days < elapsed.of)
    rows.push({ label: words.projection, value: round(at.projection) });
  return rows;
}

type Speaking = Pick<ExplainContext, 'format' | 'words'>;

const shareText = (share: number, format: Format): string => format.percent(share);

/** How much of a target its season lets expect, or that it tells nothing; only where it is to be judged by it. */
function ofSeason({ kind, period: { elapsed }, rules }: CompleteFigure, { format, words }: Speaking): ExplainRow[] {
  if (kind !== 'flow' || !elapsed || elapsed.days >= elapsed.of) return [];
  const { share, periods } = elapsed;
  if (share === undefined && rules?.pace !== 'seasonal') return [];
  const { season } = words;
  if (share === undefined) return [{ label: season.course, value: season.unknown }];
  const text = shareText(share, format);
  return [{ label: season.course, value: periods ? season.share(text, periods) : text }];
}

function expectedOf(target: string, { days, of, share }: Elapsed, { format, words }: Speaking): string {
  return share === undefined
    ? words.expected(target, format.number(days), format.number(of))
    : words.season.expected(target, shareText(share, format));
}

/** A season has no days of its own: what is required is so on each working day. */
const requiredPer = ({ calendar }: Elapsed, { required }: ExplainTerms): string =>
  required[calendar === 'seasonal' ? 'working-days' : calendar];

function ofOmitted({ omitted }: CompleteFigure, { format, words }: ExplainContext): ExplainRow[] {
  return omitted ? [{ label: words.omitted(format.number(omitted.of)), value: format.number(omitted.rows) }] : [];
}

function ofSource({ asOf }: CompleteFigure, { format, words, source }: ExplainContext): ExplainRow[] {
  const rows: ExplainRow[] = asOf ? [{ label: words.asOf, value: momentText(asOf, format) }] : [];
  return [...rows, { label: words.source, value: source || words.sourceData }];
}
