import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { percent } from '../../chart/bar.js';
import { donut, type Part as WholePart, seriesColour, stack } from '../../chart/donut.js';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Query } from '../../contract/query.js';
import { define } from '../../element/define.js';
import { series } from '../../element/series.styles.js';
import type { Format } from '../../locales/format.js';
import type { Part } from '../../locales/terms/index.js';
import { GroupsWidget } from '../groups-widget.js';
import { tipped } from '../tips/tip.js';
import { usualRows } from '../usual-rows.js';
import { metricName, word } from '../words.js';
import { type BreakdownRow, type BreakdownView, breakdownView, type Shape } from './breakdown-view.js';
import { styles } from './flash-breakdown.styles.js';

const ROW_HEIGHT = 30;
const BAR_HEIGHT = 14;
const MARK_HEIGHT = 20;
const STACK_HEIGHT = 26;

/**
 * Any metric by any dimension: as bars, or, where the values are parts of a whole, as a donut or one stacked bar. More
 * than eight groups are gathered; what is not assigned is shown.
 *
 * @summary A metric by a dimension.
 * @tag flash-breakdown
 * @fires flash-select - The reader activated a group.
 * @fires flash-load - New figures were accepted.
 * @fires flash-error - Figures could not be had, or not wholly.
 * @csspart base - The surface.
 * @csspart heading - The heading.
 * @csspart row - The row of a group.
 * @csspart state - What is said where there is no figure.
 */
export class FlashBreakdown extends GroupsWidget {
  static override styles = [...GroupsWidget.styles, series, styles];
  static override properties: PropertyDeclarations = {
    by: {},
    shape: {},
  };

  override metric = 'revenue-won';
  /** The dimension: `seller`, `team`, `channel`, `account-type`, `product` … or a path such as `account.sector`. */
  by = 'seller';
  /** `bars`, `donut` or `stacked`; bars where the values do not add up to a whole. */
  shape: Shape = 'bars';

  /** The row whose mark is under the pointer. */
  #pointed: BreakdownRow['key'];

  override get words(): readonly Part[] {
    return [...super.words, 'charts'];
  }

  override get query(): Query {
    return { ...super.query, by: this.by };
  }

  override headingText(format: Format): string {
    const { terms } = format;
    const name = metricName(this.figures.figure?.label, this.metric, format);
    return this.heading ?? terms.charts.breakdown.heading(name, this.#dimension(format));
  }

  protected override note(figure: CompleteFigure, format: Format): string {
    return figure.value === null ? '' : format.value(figure.value, figure);
  }

  protected override chart(figure: CompleteFigure, format: Format): TemplateResult {
    const view = breakdownView(figure, this.shape, format);
    return html`<p id="finding" class="finding">${view.finding}</p>
      <div class="shown ${view.shape}">${this.#whole(view)}${this.#table(view, figure, format)}</div>
      <div class="foot">
        ${view.why ? html`<span>${view.why}</span>` : nothing}
        ${view.mark && view.shape === 'bars' ? html`<span>${view.mark}</span>` : nothing}
        <span>${this.reason(figure, format)}</span>
      </div>`;
  }

  #dimension({ terms }: Format): string {
    // Where no person may be shown, the answer is by team.
    const by = this.figures.figure?.by ?? this.by;
    return word(terms.groups.dimensions, by) ?? by;
  }

  #whole({ shape, rows }: BreakdownView): TemplateResult | typeof nothing {
    if (shape === 'bars') return nothing;
    const parts = rows.map((row) => this.#partOf(row));
    const leave = () => this.#point(undefined);
    return shape === 'donut'
      ? html`<svg class="donut" viewBox="0 0 100 100" aria-hidden="true" @pointerleave=${leave}>${donut(parts)}</svg>`
      : html`<svg class="stack" height=${STACK_HEIGHT} aria-hidden="true" @pointerleave=${leave}>
          ${stack(parts, STACK_HEIGHT)}
        </svg>`;
  }

  #partOf({ key, label, from, part, series }: BreakdownRow): WholePart {
    return {
      from,
      part,
      series,
      entered: () => this.#point(key),
      // A finger looks at it; what it activates is the name.
      activated: (event) => event.pointerType !== 'touch' && key !== undefined && this.selectGroup({ key, label }),
    };
  }

  #point(key: BreakdownRow['key']): void {
    this.#pointed = key;
    this.requestUpdate();
  }

  #table(view: BreakdownView, figure: CompleteFigure, format: Format): TemplateResult {
    const { terms } = format;
    return html`<table>
      <caption class="spoken">
        ${view.shape === 'bars' ? view.finding : terms.charts.breakdown.parts}
      </caption>
      <thead class="spoken">
        <tr>
          <th scope="col">${this.#dimension(format)}</th>
          ${view.shape === 'bars' ? html`<td></td>` : nothing}
          <th scope="col">${metricName(figure.label, this.metric, format)}</th>
          ${view.hasShares ? html`<th scope="col">${terms.charts.breakdown.share}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${view.rows.map((row) => this.#row(row, view))}
      </tbody>
    </table>`;
  }

  #row(row: BreakdownRow, view: BreakdownView): TemplateResult {
    const { key, label } = row;
    const isPointed = key !== undefined && key === this.#pointed;
    return html`<tr part="row" class=${isPointed ? 'pointed' : ''} ${row.tip ? tipped(row.tip) : nothing}>
      <th scope="row">
        ${
          view.shape === 'bars'
            ? nothing
            : html`<svg class="swatch" aria-hidden="true">
                <rect fill=${seriesColour(row.series)} width="9" height="9" rx="3"></rect>
              </svg>`
        }${key === undefined ? html`<span class="soft">${label}</span>` : this.groupButton({ key, label })}
        ${row.cases ? html`<span class="cases">${row.cases}</span>` : nothing}
      </th>
      ${view.shape === 'bars' ? html`<td class="bar">${bar(row, view)}</td>` : nothing}
      <td class="number strong">${row.value}</td>
      ${view.hasShares ? html`<td class="number soft share">${row.share}</td>` : nothing}
    </tr>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<p class="finding skeleton">&nbsp;</p>
      <div class="shown ${this.shape}">
        ${this.shape === 'bars' ? nothing : html`<div class="skeleton whole"></div>`}
        <div>${this.skeletonRows(usualRows(this.by, 9))}</div>
      </div>
      <div class="foot">${this.shape === 'bars' ? html`&nbsp;` : nothing}</div>`;
  }
}

/** From zero, which stands inside where there are negative values. */
function bar({ bar, mark, key, isJudged }: BreakdownRow, { zero }: BreakdownView): TemplateResult {
  return html`<svg height=${ROW_HEIGHT} aria-hidden="true">
    ${
      bar
        ? svg`<rect class=${key !== null && isJudged ? 'fill' : 'fill rest'} x=${percent(bar.from)} y=${(ROW_HEIGHT - BAR_HEIGHT) / 2} width=${percent(bar.to - bar.from)} height=${BAR_HEIGHT} rx="3"></rect>`
        : nothing
    }
    ${zero > 0 ? svg`<line class="zero" x1=${percent(zero)} x2=${percent(zero)} y2=${ROW_HEIGHT}></line>` : nothing}
    ${
      mark === undefined
        ? nothing
        : svg`<rect class="mark" x=${percent(mark)} y=${(ROW_HEIGHT - MARK_HEIGHT) / 2} width="2" height=${MARK_HEIGHT}></rect>`
    }
  </svg>`;
}

define('flash-breakdown', FlashBreakdown);

declare global {
  interface HTMLElementTagNameMap {
    'flash-breakdown': FlashBreakdown;
  }
}
