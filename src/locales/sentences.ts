/** What is said where a figure is missing, or rows of it: made of the words of trouble, and fetched with them. */
import type { CompleteFigure, Reason, Span } from '../contract/figures.js';
import type { GroupsTerms } from './terms/groups.js';
import type { PeriodWords } from './terms/period-words.js';
import type { Needed, TroubleTerms } from './terms/trouble.js';
import { word } from './word.js';

/** What a sentence is made with; a `Format` has all of it. */
interface SentenceFormat {
  terms: { trouble: TroubleTerms; groups?: GroupsTerms };
  period(span: Span, asOf: string | undefined): PeriodWords;
  number(value: number): string;
}

/** Why there is no value, for the period it is about. */
function reasonSentence(
  { metric, period, asOf, amounts }: CompleteFigure,
  reason: Reason,
  format: SentenceFormat,
): string {
  const { terms } = format;
  // One amount in a currency that is not the document's is no mixture.
  if (reason.code === 'mixed-currencies')
    return amounts?.length === 1 ? '' : terms.trouble.currencies(amounts?.length ?? 2);
  const context = {
    list: word(terms.trouble.lists, reason.list ?? '') ?? reason.list ?? '',
    field: fieldName(reason.field, format),
    period: format.period(period, asOf),
    isOver: (period.elapsed?.days ?? 0) >= (period.elapsed?.of ?? 1),
  };
  return reason.code === 'nothing-to-divide-by' && reason.list === 'opportunities'
    ? terms.trouble.without[neededBy(metric)](context)
    : terms.trouble.reasons[reason.code](context);
}

/** What of opportunities a metric is divided by; of metrics that are not the kit's own nobody knows. */
function neededBy(metric: string): Needed {
  if (/^(win-rate(-broad|-value|-value-broad)?|cost-per-opportunity)$/.test(metric)) return 'closed';
  if (/^effort-per-win/.test(metric)) return 'won';
  if (/^cac/.test(metric)) return 'customer';
  return /^(win-rate-created|win-rate-within-90-days|period-conversion|effort-per-opportunity)$/.test(metric)
    ? 'created'
    : 'other';
}

function omittedSentence({ rows, field }: NonNullable<CompleteFigure['omitted']>, format: SentenceFormat): string {
  return format.terms.trouble.omittedSentence(rows, format.number(rows), fieldName(field, format));
}

function fieldName(field: string | undefined, { terms }: SentenceFormat): string {
  return field ? (word(terms.trouble.fields, field) ?? word(terms.groups?.dimensions ?? {}, field) ?? field) : '';
}

export const sentences = { reasonSentence, omittedSentence };
