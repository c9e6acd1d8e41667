/**
 * What stands below a leaderboard of those who are not ranked, of ranks that compare a part with a whole, and of what is
 * expected by season. Fetched, with its words, where there is something to say.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Format } from '../../locales/format.js';
import { languageOf, loadTerms, termsOf } from '../../locales/registry.js';
import { hasFewCases } from '../../metrics/change.js';
import type { LeaderboardView, SellerRow } from './leaderboard-view.js';

interface AsideHost {
  /** The name of a seller, to be activated. */
  name(row: SellerRow): TemplateResult;
  /** Draws once more, now that the words are there. */
  update(): void;
}

/** How many are shown of each kind; the viewer besides. */
const NAMED = 3;
/** Stands for the names in a sentence. */
const PLACE = '\u0000';

const kinds = ['withoutTarget', 'tooFew', 'currencies'] as const;

export function aside(
  view: LeaderboardView,
  figure: CompleteFigure,
  format: Format,
  host: AsideHost,
): TemplateResult | typeof nothing {
  const language = languageOf(format.locale);
  if (!termsOf(language, ['ranking'])) {
    void loadTerms(language, ['ranking']).then(host.update, () => {});
    return nothing;
  }
  const { ranking } = format.terms;
  const { share } = figure.period.elapsed ?? {};
  const told = [
    ...(view.isMissing ? [{ text: ranking.noValue(format.period(figure.period, figure.asOf)) }] : []),
    ...(view.hasTargets && share ? [{ text: ranking.seasonal(format.percent(share, 0)) }] : []),
    // Not seen where the column is not.
    ...(view.hasRanks && figure.previous?.uneven
      ? [{ text: ranking.against(format.compared(figure)), of: 'gained' }]
      : []),
  ];
  return html`${kinds.map((kind) => apart(kind, view, figure, format, host))}
  ${told.map(({ text, of }) => html`<span class=${of ?? ''}>${text}</span>`)}`;
}

function apart(
  kind: (typeof kinds)[number],
  view: LeaderboardView,
  figure: CompleteFigure,
  format: Format,
  host: AsideHost,
): TemplateResult | typeof nothing {
  const all = view.apart.filter(({ group }) => kindOf(group.value, hasFewCases(group, figure)) === kind);
  if (all.length === 0) return nothing;
  const { ranking } = format.terms;
  const named = all.filter(({ row }, index) => index < NAMED || row.isViewer).map(({ row }) => row);
  const others = all.length - named.length;
  const items = [...named.keys()].map(String);
  const list = new Intl.ListFormat(format.locale).formatToParts(others ? [...items, ranking.others(others)] : items);
  const [before, after] = ranking[kind](PLACE, all.length).split(PLACE);
  const item = (row: SellerRow | undefined, text: string) =>
    row ? html`${host.name(row)}${` (${format.list([row.value, row.remark].filter(Boolean))})`}` : text;
  return html`<span
    >${before}${list.map(({ type, value }) => (type === 'element' ? item(named[Number(value)], value) : value))}${after}</span
  >`;
}

const kindOf = (value: number | null, isFew: boolean): (typeof kinds)[number] =>
  value === null ? 'currencies' : isFew ? 'tooFew' : 'withoutTarget';
