/** Who is far behind pace, and what that takes from here on. Fetched, with its words, where something is. */
import type { CompleteFigure, Group } from '../contract/figures.js';
import type { Format } from '../locales/format.js';
import { languageOf, loadTerms } from '../locales/registry.js';
import { dayNumber, isoDay } from '../metrics/days.js';
import type { Outlook } from '../metrics/outlook.js';
import { behind, type Standing, standing } from '../metrics/standing.js';
import type { FlashWidget } from './flash-widget.js';
import { labelOf } from './words.js';

/** How many are named; more would be a list, not a warning. */
const NAMED = 3;

/** Fills the place of a widget: with who is behind where the figure has groups, else with what it takes itself. */
export async function fill(place: Element, widget: FlashWidget): Promise<void> {
  const { figure } = widget.figures;
  const { format } = widget.localize;
  if (!figure || !format) return;
  await loadTerms(languageOf(format.locale), ['watch']);
  const required = figure.by ? '' : requiredText(standing(figure, figure)?.at, figure, format);
  place.textContent = required ? format.terms.watch.needed(required) : behindText(figure, format);
}

/** "3,000 € per working day until the 30th"; empty for a limit, once a target is reached, and after the last day. */
export function requiredText(at: Outlook | undefined, figure: CompleteFigure, format: Format): string {
  const { period } = figure;
  const rate = rateText(at, figure, format);
  const until = format.dayIn(period, isoDay(dayNumber(period.end)! - 1));
  return rate && format.terms.watch.required({ rate, until, calendar: period.elapsed!.calendar });
}

/** A few each day would be none where they are rounded to whole ones. */
function rateText(at: Outlook | undefined, figure: CompleteFigure, format: Format): string {
  if (!at?.required || at.ceiling) return '';
  return figure.unit === 'count'
    ? format.number(at.required, { maximumSignificantDigits: 2 })
    : format.size(at.required, figure);
}

/** A whole sentence; empty where nobody is far behind. */
export function behindText(figure: CompleteFigure, format: Format): string {
  const all = behind(figure);
  const [first, ...others] = all;
  if (!first) return '';
  const { watch } = format.terms;
  const name = ({ part }: Standing<Group>) => labelOf(part, format);
  const rest = others.slice(0, NAMED - 1).map((other) => {
    const rate = rateText(other.at, figure, format);
    return rate ? watch.needs(name(other), rate) : name(other);
  });
  return watch.behind({
    by: figure.by === 'team' ? 'team' : 'seller',
    count: all.length,
    isAll: all.length <= NAMED,
    name: name(first),
    required: requiredText(first.at, figure, format),
    others: format.list(rest),
  });
}
