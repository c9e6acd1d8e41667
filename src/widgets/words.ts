/** Sentences that several widgets say of a figure. */
import type { CompleteFigure } from '../contract/figures.js';
import type { Words } from '../contract/traits.js';
import type { Change } from '../metrics/change.js';
import type { Format } from '../locales/format.js';

/** A word of a locale; undefined for a key from outside that it does not have, `constructor` for one. */
export function word(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/** The locale's name of a built-in metric, the document's of a customer's own, else its id. */
export function metricName(label: Words | undefined, metric: string, { terms, locale }: Format): string {
  if (typeof label === 'string') return label;
  const own = label?.[locale] ?? label?.[locale.split('-')[0] ?? ''];
  return own ?? word(terms.metrics, metric) ?? Object.values(label ?? {})[0] ?? metric;
}

/** Why there is no value, for the period it is about. */
export function reasonSentence({ reason, period, asOf, amounts }: CompleteFigure, format: Format): string {
  if (!reason) return '';
  const { terms } = format;
  if (reason.code === 'mixed-currencies') return terms.currencies(amounts?.length ?? 2);
  return terms.reasons[reason.code]({
    list: word(terms.lists, reason.list ?? '') ?? reason.list ?? '',
    isOpportunities: reason.list === 'opportunities',
    field: fieldName(reason.field, format),
    period: format.period(period, asOf),
  });
}

export function omittedSentence({ rows, field }: NonNullable<CompleteFigure['omitted']>, format: Format): string {
  return format.terms.omittedSentence(rows, format.number(rows), fieldName(field, format));
}

function fieldName(field: string | undefined, { terms }: Format): string {
  return field ? (word(terms.fields, field) ?? word(terms.dimensions, field) ?? field) : '';
}

/** The size of a change, without its direction: the arrow and the words say that. */
export function changeText({ kind, amount }: Change, { unit, currency }: CompleteFigure, format: Format): string {
  const size = Math.abs(amount);
  switch (kind) {
    case 'relative':
      return format.percent(size);
    case 'points':
      return format.terms.points(format.number(size * 100));
    case 'absolute':
      return format.value(size, { unit, currency });
    case 'new':
      return format.terms.isNew;
    case 'none':
      return format.terms.unchanged;
  }
}

export function arrow({ kind, amount }: Change): string {
  return kind === 'new' || kind === 'none' ? '' : amount > 0 ? '▲' : '▼';
}

/** "vs October to the 24th"; empty without a comparison. */
export function versus(
  { previous, period, asOf }: CompleteFigure,
  { kind }: Pick<Change, 'kind'>,
  format: Format,
): string {
  if (!previous) return '';
  const words = format.compared(previous.period, period, asOf);
  return kind === 'new' ? format.terms.versusNothing(words) : format.terms.versus(words);
}
