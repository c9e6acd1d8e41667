import { html, nothing, svg, type PropertyDeclarations, type SVGTemplateResult, type TemplateResult } from 'lit';
import { percent } from '../../chart/bar.js';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Query } from '../../contract/query.js';
import { define } from '../../element/define.js';
import { series } from '../../element/series.styles.js';
import type { ConversionBasis } from '../../locales/terms/analysis.js';
import type { Format } from '../../locales/format.js';
import { AnalysisWidget } from '../analysis-widget.js';
import { type Tip, tipped } from '../tips/tip.js';
import { usualRows } from '../usual-rows.js';
import {
  type ConversionView,
  conversionView,
  type Funnel,
  type FunnelRow,
  lastStepOf,
  type Step,
  stepMetric,
} from './conversion-view.js';
import { styles } from './flash-conversion.styles.js';

const STEP_HEIGHT = 26;
const ROW_HEIGHT = 14;

/**
 * What becomes of a cohort: leads that turn into opportunities and customers, or opportunities that are won; overall, by
 * seller or by channel. The cohort and the day are named, and what is still open is hatched and counted.
 *
 * @summary The way from lead to customer.
 * @tag flash-conversion
 * @fires flash-select - The reader activated a step, a seller or a channel.
 * @fires flash-load - New figures were accepted.
 * @fires flash-error - Figures could not be had, or not wholly.
 * @csspart base - The surface.
 * @csspart heading - The heading.
 * @csspart row - The row of a step, a seller or a channel.
 * @csspart state - What is said where there is no figure.
 */
export class FlashConversion extends AnalysisWidget {
  static override styles = [...AnalysisWidget.styles, series, styles];
  static override properties: PropertyDeclarations = {
    basis: {},
    by: {},
  };

  /** The cohort: `leads` or `opportunities` created in the period. */
  basis: ConversionBasis = 'leads';
  /** What divides the cohort: `seller`, `channel`, `channel-group` … Nothing where absent. */
  by?: string;

  override get query(): Query {
    const metric = this.#basis === 'leads' ? 'lead-to-customer' : 'win-rate-created';
    return { ...super.query, metric, ...(this.by && { by: this.by }) };
  }

  override get furtherQueries(): readonly Query[] {
    return this.#basis === 'leads' ? [{ ...this.query, metric: 'lead-to-opportunity' }] : [];
  }

  /** @internal With the rate of the last step. */
  get shownFigures(): readonly CompleteFigure[] {
    const { figure: won } = this.figures;
    const [opportunities] = this.further;
    const { format } = this.localize;
    const last = won && format && lastStepOf({ won, opportunities }, format);
    return [won, opportunities, last].filter((figure) => figure !== undefined);
  }

  get #basis(): ConversionBasis {
    return this.basis === 'opportunities' ? 'opportunities' : 'leads';
  }

  override headingText(format: Format): string {
    return this.heading ?? format.terms.analysis.conversion.heading[this.#basis];
  }

  protected override note({ period, asOf }: CompleteFigure, format: Format): string {
    return format.terms.analysis.conversion.cohort(format.period(period, asOf));
  }

  protected override isEmpty(won: CompleteFigure): boolean {
    return !won.denominator;
  }

  protected override chart(won: CompleteFigure, format: Format): TemplateResult {
    const [opportunities] = this.further;
    const view = conversionView({ won, opportunities }, this.#basis, format);
    return html`<p id="finding" class="finding">${view.finding}</p>
      ${this.by && view.rows.length > 0 ? this.#rows(view, format) : this.#funnel(view)}
      <div class="foot">
        ${view.pending ? html`<span class="key">${hatch()}${format.terms.analysis.conversion.pendingLegend}</span>` : nothing}
        <span class="long">${view.pending}</span>
        <span class="long">${view.basis}</span>
        <span>${this.reason(won, format)}</span>
      </div>`;
  }

  #funnel({ all }: ConversionView): TemplateResult | typeof nothing {
    return all
      ? html`<table class="funnel">
          <tbody>
            ${all.steps.map((step) => this.#step(step, all))}
          </tbody>
        </table>`
      : nothing;
  }

  #step(step: Step, { open }: Funnel): TemplateResult {
    return html`<tr part="row" ${tipped(step.tip)}>
      <td>
        ${step.rate ? html`<div class="rate"><span aria-hidden="true">↓ ${step.rate}</span><span class="spoken">${step.words}</span></div>` : nothing}
        <svg height=${STEP_HEIGHT} aria-hidden="true">
          ${section(step, STEP_HEIGHT)}${step.name === 'won' ? stillOpen(open, STEP_HEIGHT) : nothing}
        </svg>
      </td>
      <th scope="row">
        <button data-key=${step.name} @click=${() => this.#selectStep(step)}><b>${step.count}</b> ${step.label}</button>
      </th>
    </tr>`;
  }

  #selectStep({ name, label }: Step): void {
    const [opportunities] = this.further;
    const figures = { won: this.figures.figure!, opportunities };
    this.select({ label, ...stepMetric(name, figures, this.#basis) });
  }

  #rows({ rows, all }: ConversionView, format: Format): TemplateResult {
    const { terms } = format;
    const [{ steps } = { steps: [] }] = rows;
    return html`<table class="rows">
      <thead>
        <tr>
          <th scope="col"><span class="spoken">${terms.groups.dimensions[this.by!] ?? this.by}</span></th>
          <td class="bar"></td>
          ${steps.map(
            ({ name, label }) =>
              html`<th class="number" scope="col">
                ${label}<svg class="swatch" aria-hidden="true">
                  <rect class=${name} width="100%" height="3" rx="1.5"></rect>
                </svg>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => this.#row(row, this.#name(row, format), format))}
      </tbody>
      ${
        all
          ? html`<tfoot>
              ${this.#row(all, terms.analysis.conversion.all, format)}
            </tfoot>`
          : nothing
      }
    </table>`;
  }

  #name(row: FunnelRow, { terms }: Format): TemplateResult {
    const few = row.isFew ? html`<span class="cases">${terms.analysis.conversion.few}</span>` : nothing;
    return html`${this.groupButton(row)}${row.origin ? html`<span class="cases">${row.origin}</span>` : nothing}${few}`;
  }

  #row(row: Funnel & { tip?: Tip }, name: unknown, { terms }: Format): TemplateResult {
    const open = row.open ? html`<span class="spoken">${terms.analysis.conversion.open}</span>` : nothing;
    return html`<tr part="row" class=${row.isFew ? 'few' : ''} ${tipped(row.tip)}>
      <th scope="row">${name}</th>
      <td class="bar">
        <svg height=${ROW_HEIGHT} aria-hidden="true">
          ${row.steps.map((step) => section(step, ROW_HEIGHT))}${stillOpen(row.open, ROW_HEIGHT)}
        </svg>
      </td>
      ${row.steps.map(
        ({ name, count, rate, words }) =>
          html`<td class=${`number ${name === 'won' && row.open ? 'open' : ''}`}>
            ${count}<span class="cases" aria-hidden="true">${rate}</span
            ><span class="spoken">${words}</span>${name === 'won' ? open : nothing}
          </td>`,
      )}
    </tr>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<p class="finding skeleton">&nbsp;</p>
      ${
        this.by
          ? this.skeletonRows(usualRows(this.by, 8) + 1)
          : html`<div class="steps">${this.skeletonRows(this.#basis === 'leads' ? 3 : 2)}</div>`
      }
      <div class="foot">&nbsp;</div>`;
  }
}

const section = ({ name, share }: Step, height: number): SVGTemplateResult =>
  svg`<rect class=${name} width=${percent(share)} height=${height} rx=${Math.min(5, height / 3)}></rect>`;

/** A dashed line as thick as the bar: hatching without a pattern, which would need an id. */
const stillOpen = (open: Funnel['open'], height: number): SVGTemplateResult | typeof nothing =>
  open
    ? svg`<line class="open" x1=${percent(open.from)} x2=${percent(open.until)} y1=${height / 2} y2=${height / 2} stroke-width=${height}></line>`
    : nothing;

const hatch = (): TemplateResult =>
  html`<svg aria-hidden="true">
    <line class="open" x2="9" y1="4.5" y2="4.5" stroke-width="9"></line>
  </svg>`;

define('flash-conversion', FlashConversion);

declare global {
  interface HTMLElementTagNameMap {
    'flash-conversion': FlashConversion;
  }
}
