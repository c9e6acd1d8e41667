import { html, nothing, svg, type TemplateResult, type PropertyDeclarations } from 'lit';
import { percent } from '../../chart/bar.js';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Query } from '../../contract/query.js';
import { define } from '../../element/define.js';
import type { Format } from '../../locales/format.js';
import { GroupsWidget } from '../groups-widget.js';
import { type Basis, type BasketRow, basketsView, type BasketsView } from './baskets-view.js';
import { styles } from './flash-baskets.styles.js';

const ROW_HEIGHT = 40;
const BAR_HEIGHT = 22;
const MARK_HEIGHT = 30;

/**
 * The average basket by account type: per order, per customer of the period, or per customer of all time.
 *
 * @summary Average basket by account type.
 * @tag flash-baskets
 * @fires flash-select - The reader activated an account type.
 * @fires flash-load - New figures were accepted.
 * @fires flash-error - Figures could not be had, or not wholly.
 * @csspart base - The surface.
 * @csspart heading - The heading.
 * @csspart row - The row of an account type.
 * @csspart state - What is said where there is no figure.
 */
export class FlashBaskets extends GroupsWidget {
  static override styles = [...GroupsWidget.styles, styles];
  static override properties: PropertyDeclarations = {
    basis: {},
    by: {},
  };

  /** What the revenue is divided by: `order`, `period` (customers who bought in the period) or `lifetime`. */
  basis: Basis = 'order';
  /** The dimension of the bars. */
  by = 'account-type';

  override get query(): Query {
    return { ...super.query, metric: `basket-per-${this.basis}`.replace('per-lifetime', 'lifetime'), by: this.by };
  }

  override headingText(format: Format): string {
    return this.heading ?? format.terms.groups.baskets.heading;
  }

  protected override note(_figure: CompleteFigure, format: Format): string {
    return format.terms.groups.baskets.basis[this.basis] ?? '';
  }

  protected override chart(figure: CompleteFigure, format: Format): TemplateResult {
    const view = basketsView(figure, this.basis, format);
    return html`<p id="finding" class="finding">${view.finding}</p>
      <table>
        <caption class="spoken">
          ${this.note(figure, format)}
        </caption>
        <tbody>
          ${view.rows.map((row) => this.#row(row, view))}
        </tbody>
      </table>
      <div class="foot">
        ${this.basis === 'lifetime' ? nothing : this.periodText(figure, format)}
        ${view.mark ? html`<span>${view.mark}</span>` : nothing}${view.average ? html`<span>${view.average.text}</span>` : nothing}
        <span>${this.reason(figure, format)}</span>
      </div>`;
  }

  #row(row: BasketRow, { average }: BasketsView): TemplateResult {
    return html`<tr part="row">
      <th scope="row">
        ${this.groupButton(row)}
        <span class="cases">${row.cases}</span>
      </th>
      <td>
        <svg height=${ROW_HEIGHT} aria-hidden="true">
          <rect
            class="fill"
            y=${(ROW_HEIGHT - BAR_HEIGHT) / 2}
            width=${percent(row.share)}
            height=${BAR_HEIGHT}
            rx="4"
          ></rect>
          ${
            average
              ? svg`<line class="average" x1=${percent(average.at)} x2=${percent(average.at)} y1="0" y2=${ROW_HEIGHT}></line>`
              : nothing
          }
          ${
            row.mark === undefined
              ? nothing
              : svg`<rect class="mark" x=${percent(row.mark)} y=${(ROW_HEIGHT - MARK_HEIGHT) / 2} width="2" height=${MARK_HEIGHT}></rect>`
          }
        </svg>
      </td>
      <td class="number strong">${row.value}</td>
    </tr>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<p class="finding skeleton">&nbsp;</p>
      ${this.skeletonRows(4)}
      <div class="foot">&nbsp;</div>`;
  }
}

define('flash-baskets', FlashBaskets);

declare global {
  interface HTMLElementTagNameMap {
    'flash-baskets': FlashBaskets;
  }
}
