import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { bar, barHeight } from '../../chart/bar.js';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Query } from '../../contract/query.js';
import { define } from '../../element/define.js';
import type { Format } from '../../locales/format.js';
import { GroupsWidget } from '../groups-widget.js';
import { metricName } from '../words.js';
import { styles } from './flash-leaderboard.styles.js';
import { type LeaderboardView, leaderboardView, type SellerRow } from './leaderboard-view.js';

const BAR_HEIGHT = 8;

/**
 * The sellers by value, each against the own target. The viewer's row is marked and always shown; who is far behind
 * pace is named.
 *
 * @summary Sellers, their values and targets.
 * @tag flash-leaderboard
 * @fires flash-select - The reader activated a seller.
 * @fires flash-load - New figures were accepted.
 * @fires flash-error - Figures could not be had, or not wholly.
 * @csspart base - The surface.
 * @csspart heading - The heading.
 * @csspart row - The row of a seller.
 * @csspart state - What is said where there is no figure.
 */
export class FlashLeaderboard extends GroupsWidget {
  static override styles = [...GroupsWidget.styles, styles];
  static override properties: PropertyDeclarations = {
    limit: { type: Number },
    viewer: {},
  };

  override metric = 'revenue-won';
  /** How many sellers are shown; the viewer is shown besides. */
  limit = 6;
  /** The seller who is looking, by id; that of the feed where absent. */
  viewer?: string;

  #aside: typeof import('./aside.js').aside | undefined;

  override get query(): Query {
    return { ...super.query, by: 'seller' };
  }

  override headingText(format: Format): string {
    const { figure } = this.figures;
    return (
      this.heading ??
      format.terms.groups.leaderboard.heading(metricName(figure?.label, this.metric, format), figure?.by)
    );
  }

  protected override note({ period, asOf }: CompleteFigure, format: Format): string {
    const { name } = format.period(period, asOf);
    const { elapsed } = period;
    if (!elapsed || elapsed.days >= elapsed.of) return name;
    const { days, of } = elapsed;
    return format.list([
      name,
      format.terms.elapsed({ ...elapsed, days: format.number(days), of: format.number(of), count: of }),
    ]);
  }

  protected override chart(figure: CompleteFigure, format: Format): TemplateResult {
    const { terms } = format;
    const view = leaderboardView(figure, { limit: this.limit, viewer: this.figures.viewer }, format);
    const name = metricName(figure.label, this.metric, format);
    return html`<table>
        <caption id="finding" class="finding spoken">
          ${view.finding}
        </caption>
        <thead>
          <tr>
            <th class="rank" scope="col"><span class="spoken">${terms.groups.leaderboard.rank}</span></th>
            <th scope="col">${terms.groups.dimensions[figure.by!]}</th>
            <th class="bar" scope="col">${view.hasTargets ? terms.groups.leaderboard.against(name) : name}</th>
            <th class="number" scope="col"><span class="spoken">${name}</span></th>
            ${view.hasTargets ? html`<th class="number attainment" scope="col">${terms.groups.leaderboard.attainment}</th>` : nothing}
            ${view.hasRanks ? html`<th class="number gained" scope="col">${terms.groups.leaderboard.rank}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${view.ranked.map((row) => this.#row(row, view, format))}
        </tbody>
      </table>
      <div class="foot">
        ${view.hasTargets ? html`<span class="legend">${terms.groups.leaderboard.mark}</span>` : nothing}
        ${view.hasAside ? this.#asideOf(view, figure, format) : nothing}
        ${view.isBehind ? html`<span class="early bad"></span>` : nothing}
      </div>`;
  }

  #asideOf(view: LeaderboardView, figure: CompleteFigure, format: Format): TemplateResult | typeof nothing {
    const update = () => this.requestUpdate();
    if (this.#aside) return this.#aside(view, figure, format, { name: (row) => this.groupButton(row), update });
    void import('./aside.js').then(({ aside }) => (this.#aside = aside)).then(update, () => {});
    return nothing;
  }

  protected override emptyText({ terms }: Format): string {
    return terms.groups.leaderboard.empty;
  }

  #row(row: SellerRow, { hasTargets, hasRanks }: LeaderboardView, format: Format): TemplateResult {
    return html`<tr part="row" class=${row.isBehind ? 'behind' : ''}>
      <td class="rank">${row.rank ?? ''}</td>
      <th class="name" scope="row">
        ${this.groupButton(row)} ${row.remark ? html`<span class="soft">${row.remark}</span>` : nothing}
      </th>
      <td class="bar">
        ${row.bar ? html`<svg height=${barHeight(BAR_HEIGHT)} aria-hidden="true">${bar({ ...row.bar, height: BAR_HEIGHT })}</svg>` : nothing}
      </td>
      <td class="number strong">${row.value}</td>
      ${hasTargets ? html`<td class="number attainment ${row.isBehind ? 'bad' : 'soft'}">${row.attainment}</td>` : nothing}
      ${hasRanks ? html`<td class="number gained soft">${gained(row.gained, format)}</td>` : nothing}
    </tr>`;
  }

  protected override skeleton(): TemplateResult {
    return html`${this.skeletonRows(this.limit + 1)}
      <div class="foot">&nbsp;</div>`;
  }
}

function gained(places: number | undefined, { terms }: Format): TemplateResult | typeof nothing {
  if (places === undefined) return nothing;
  const { up, down, same } = terms.groups.leaderboard;
  const [sign, words] =
    places > 0 ? [`▲ ${places}`, up(places)] : places < 0 ? [`▼ ${-places}`, down(-places)] : ['–', same];
  return html`<span aria-hidden="true">${sign}</span><span class="spoken">${words}</span>`;
}

define('flash-leaderboard', FlashLeaderboard);

declare global {
  interface HTMLElementTagNameMap {
    'flash-leaderboard': FlashLeaderboard;
  }
}
