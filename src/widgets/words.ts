/** Sentences that several widgets say of a figure. */
import type { CompleteFigure, Group, Measured } from '../contract/figures.js';
import type { Words } from '../contract/traits.js';
import type { Change } from '../metrics/change.js';
import type { Format } from '../locales/format.js';
import { word } from '../locales/word.js';

export { word };

/** The locale's name of a built-in metric, the document's of a customer's own, else its id. */
export function metricName(label: Words | undefined, metric: string, { terms, locale }: Format): string {
  if (typeof label === 'string') return label;
  const own = label?.[locale] ?? label?.[locale.split('-')[0] ?? ''];
  return (
    own ??
    word(terms.metrics, metric) ??
    word(terms.catalogue?.metrics ?? {}, metric) ??
    Object.values(label ?? {})[0] ??
    metric
  );
}

/** As an accessibility property; null for a button that is none to press. */
export const pressed = (isPressed: boolean | undefined): string | null =>
  isPressed === undefined ? null : String(isPressed);

/** The name of a group, for a reader. */
export function labelOf({ key, label, anonymous }: Group, { terms }: Format): string {
  if (anonymous === 'pseudonym') return terms.watch.anonymous.pseudonym(key!);
  return anonymous ? terms.watch.anonymous[anonymous] : (label ?? key ?? terms.groups.unassigned);
}

/** Why there is no value; empty where there is one. */
export const reasonSentence = (figure: CompleteFigure, format: Format): string =>
  figure.reason ? format.terms.sentences.reasonSentence(figure, figure.reason, format) : '';

export const omittedSentence = (omitted: NonNullable<CompleteFigure['omitted']>, format: Format): string =>
  format.terms.sentences.omittedSentence(omitted, format);

export const isUnknown = ({ value, amounts = [] }: Measured): boolean => value === null && amounts.length === 0;

/** Each currency for itself where a value has several; a dash where there is none. */
export function amountText(
  { value, amounts = [] }: Measured,
  { unit, currency }: CompleteFigure,
  format: Format,
): string {
  if (value !== null || amounts.length === 0) return format.maybe(value, { unit, currency });
  return format.list(amounts.map((amount) => format.value(amount.value, { unit, currency: amount.currency })));
}

/** The size of a change, without its direction: the arrow and the words say that. */
export function changeText({ kind, amount }: Change, { unit, currency }: CompleteFigure, format: Format): string {
  const size = Math.abs(amount);
  switch (kind) {
    case 'relative':
      // As many digits as a glance takes in.
      return format.percent(size, size < 0.1 ? 1 : 0);
    case 'points':
    case 'absolute':
      return format.size(size, { unit, currency });
    case 'new':
      return format.terms.isNew;
    case 'none':
      return format.terms.unchanged;
  }
}

/** Undefined where a change is neither good nor bad. */
export const toneOf = ({ favourable }: Change): 'good' | 'bad' | undefined =>
  favourable === undefined ? undefined : favourable ? 'good' : 'bad';

export function arrow({ kind, amount }: Change): string {
  return kind === 'new' || kind === 'none' ? '' : amount > 0 ? '▲' : '▼';
}
