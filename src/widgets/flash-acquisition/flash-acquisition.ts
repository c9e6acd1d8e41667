import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { percent } from '../../chart/bar.js';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Query } from '../../contract/query.js';
import { define } from '../../element/define.js';
import { series } from '../../element/series.styles.js';
import type { Format } from '../../locales/format.js';
import { AnalysisWidget } from '../analysis-widget.js';
import { tipped } from '../tips/tip.js';
import { usualRows } from '../usual-rows.js';
import {
  type AcquisitionFigures,
  type AcquisitionView,
  acquisitionView,
  type SegmentRow,
  yieldOf,
} from './acquisition-view.js';
import { styles } from './flash-acquisition.styles.js';

const BAR_HEIGHT = 12;
const OVERHANG = 4;

/**
 * What a segment costs to win against what it brings: fully loaded acquisition cost of a new customer beside its
 * margin, the part of the margin that the cost eats, and how many times the cost comes back.
 *
 * @summary Acquisition cost against margin, by segment.
 * @tag flash-acquisition
 * @fires flash-select - The reader activated a segment.
 * @fires flash-load - New figures were accepted.
 * @fires flash-error - Figures could not be had, or not wholly.
 * @csspart base - The surface.
 * @csspart heading - The heading.
 * @csspart row - The row of a segment.
 * @csspart state - What is said where there is no figure.
 */
export class FlashAcquisition extends AnalysisWidget {
  static override styles = [...AnalysisWidget.styles, series, styles];
  static override properties: PropertyDeclarations = {
    by: {},
  };

  override metric = 'cac';
  /** The dimension of the segments. */
  by = 'account-type';

  override get query(): Query {
    return { ...super.query, by: this.by };
  }

  override get furtherQueries(): readonly Query[] {
    return ['acquisition-cost-share', 'acquisition-cost-share-of-revenue'].map((metric) => ({ ...this.query, metric }));
  }

  override headingText(format: Format): string {
    return this.heading ?? format.terms.analysis.acquisition.heading;
  }

  protected override note(cost: CompleteFigure, format: Format): string {
    const against = yieldOf(this.#figures(cost));
    return against ? format.terms.analysis.acquisition.against[against] : '';
  }

  /** Money that was spent and won nobody is something to show. */
  protected override isEmpty(cost: CompleteFigure): boolean {
    return super.isEmpty(cost) && (cost.groups ?? []).every(({ numerator }) => !numerator);
  }

  /** @internal The cost, and what it is held against. */
  get shownFigures(): readonly CompleteFigure[] {
    const { figure: cost } = this.figures;
    if (!cost) return [];
    const { ofMargin, ofRevenue } = this.#figures(cost);
    const against = { margin: ofMargin, revenue: ofRevenue }[yieldOf(this.#figures(cost)) ?? 'margin'];
    return against && against.reason?.code !== 'unknown-metric' ? [cost, against] : [cost];
  }

  #figures(cost: CompleteFigure): AcquisitionFigures {
    const [ofMargin, ofRevenue] = this.further;
    return { cost, ofMargin, ofRevenue };
  }

  protected override chart(cost: CompleteFigure, format: Format): TemplateResult {
    const view = acquisitionView(this.#figures(cost), format);
    return html`<p id="finding" class="finding">${view.finding}</p>
      <table>
        ${this.#head(view, format)}
        <tbody>
          ${view.rows.map((row) => this.#row(row, this.groupButton(row), view, format))}
        </tbody>
        ${
          view.all
            ? html`<tfoot>
                ${this.#row(view.all, view.all.label, view, format)}
              </tfoot>`
            : nothing
        }
      </table>
      ${this.#foot(view, cost, format)}`;
  }

  #head({ against }: AcquisitionView, { terms }: Format): TemplateResult {
    const { columns } = terms.analysis.acquisition;
    return html`<thead>
      <tr>
        <th scope="col"><span class="spoken">${terms.groups.dimensions[this.by] ?? this.by}</span></th>
        <th scope="col"><span class="spoken">${columns.cost[against ?? 'margin']}</span></th>
        ${against ? html`<th class="number" scope="col">${columns.times}</th>` : nothing}
      </tr>
    </thead>`;
  }

  #row(row: SegmentRow, name: unknown, { against, breakEven }: AcquisitionView, { terms }: Format): TemplateResult {
    const tone = row.isLosing ? 'losing' : row.isFew ? 'few' : '';
    return html`<tr part="row" class=${tone} ${tipped(row.tip)}>
      <th scope="row">
        ${name}
        <span class="cases">${row.customers}</span>
      </th>
      <td>
        ${row.bar ? this.#bar(row.bar, breakEven) : nothing}
        <span class="cases"
          >${row.text}${row.isFew && row.customers ? html`<br />${terms.analysis.acquisition.few}` : nothing}</span
        >
      </td>
      ${against ? html`<td class="number strong">${row.times}</td>` : nothing}
    </tr>`;
  }

  #bar({ cost, until, isCut }: NonNullable<SegmentRow['bar']>, breakEven: number): TemplateResult {
    return html`<svg height=${BAR_HEIGHT + 2 * OVERHANG} aria-hidden="true">
      ${cost < until ? svg`<rect class="rest" x=${percent(cost)} y=${OVERHANG} width=${percent(until - cost)} height=${BAR_HEIGHT}></rect>` : nothing}
      <rect class="cost" y=${OVERHANG} width=${percent(cost)} height=${BAR_HEIGHT}></rect>
      ${isCut ? svg`<rect class="cut" x="94%" width="5" height=${BAR_HEIGHT + 2 * OVERHANG}></rect>` : nothing}
      <rect
        class="mark"
        x=${percent(breakEven)}
        width="2"
        height=${BAR_HEIGHT + 2 * OVERHANG}
        transform="translate(-2 0)"
      ></rect>
    </svg>`;
  }

  #foot({ against, legend, notes }: AcquisitionView, cost: CompleteFigure, format: Format): TemplateResult {
    const { rest, breakEven } = format.terms.analysis.acquisition.legend;
    const key = (name: string, text: string) =>
      html`<span class="key"
        ><svg aria-hidden="true"><rect class=${name} width="9" height="9" rx="3"></rect></svg>${text}</span
      >`;
    return html`<div class="foot">
      ${this.periodText(cost, format)}${against ? html`${key('cost', legend)}${key('rest', rest[against])}<span>${breakEven[against]}</span>` : nothing}
      ${notes.map((note) => html`<span class="long">${note}</span>`)}
      <span>${this.reason(cost, format)}</span>
    </div>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<p class="finding skeleton">&nbsp;</p>
      ${this.skeletonRows(usualRows(this.by, 6) + 1)}
      <div class="foot">&nbsp;</div>`;
  }
}

define('flash-acquisition', FlashAcquisition);

declare global {
  interface HTMLElementTagNameMap {
    'flash-acquisition': FlashAcquisition;
  }
}
