import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { bar, barHeight } from '../../chart/bar.js';
import { sparkline } from '../../chart/sparkline.js';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Granularity, Query } from '../../contract/query.js';
import { define } from '../../element/define.js';
import type { Format, ValueText } from '../../locales/format.js';
import { FlashWidget } from '../flash-widget.js';
import { figureView, type FigureView, type GoalView } from './figure-view.js';
import { styles } from './flash-figure.styles.js';

const BAR_HEIGHT = 6;

/**
 * One KPI: its value, the change against the compared period, how the period went, and where it stands against its
 * target today.
 *
 * @summary One flash figure as a tile.
 * @tag flash-figure
 * @fires flash-select - The reader activated the value.
 * @fires flash-load - New figures were accepted.
 * @fires flash-error - Figures could not be had, or not wholly.
 * @csspart base - The surface.
 * @csspart heading - The name of the metric.
 * @csspart value - The value with its unit.
 * @csspart target - The bar and the words about the target.
 * @csspart state - What is said where there is no figure.
 */
export class FlashFigure extends FlashWidget {
  static override styles = [...FlashWidget.styles, styles];
  static override properties: PropertyDeclarations = {
    every: {},
    withoutTrend: { type: Boolean, attribute: 'without-trend' },
  };

  /** The steps of the small line: `day`, `week`, `month`, `quarter` or `year`. */
  every: Granularity = 'day';
  /** Leaves the small line out. */
  withoutTrend = false;

  override get query(): Query {
    return { ...super.query, ...(!this.withoutTrend && { every: this.every }) };
  }

  protected override content(figure: CompleteFigure, format: Format): TemplateResult {
    const view = figureView(figure, format);
    return html`<div id="finding">
        ${this.#values(view)}
        <div class="delta">${delta(view)}${view.pending ? html`<span>${view.pending}</span>` : nothing}</div>
      </div>
      ${this.leftOut(figure, format)}
      ${view.spark ? html`<svg class="spark" viewBox="0 0 100 28" preserveAspectRatio="none" aria-hidden="true">${sparkline(view.spark)}</svg>` : nothing}
      ${view.goal ? goal(view.goal) : html`<div class="goal"><p>${figure.value === null ? nothing : format.terms.noTarget}</p></div>`}`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="skeleton value"></div>
      <div class="skeleton delta"></div>
      <div class="skeleton spark"></div>
      <div class="skeleton goal"></div>`;
  }

  #values({ values }: FigureView): TemplateResult {
    if (values.length === 0) return html`<div class="value unknown" part="value">–</div>`;
    return html`<div class=${values.length > 1 ? 'value several' : 'value'} part="value">
      <button @click=${() => this.select()}>${values.map((value) => html`<div>${amount(value)}</div>`)}</button>
    </div>`;
  }
}

function amount({ sign, text, unit, unitFirst }: ValueText): TemplateResult {
  const small = unit ? html`<small>${unit}</small>` : nothing;
  return unitFirst ? html`${sign}${small}${text}` : html`${sign + text}${small}`;
}

function delta({ delta, few, sentence }: FigureView): TemplateResult | typeof nothing {
  if (sentence) return html`<span>${sentence}</span>`;
  if (few) return html`<span class="pill flat">${few.cases}</span><span>${few.text}</span>`;
  if (!delta) return nothing;
  return html`<span class="pill ${delta.tone}"
      >${delta.arrow ? html`<span aria-hidden="true">${delta.arrow} </span>` : nothing}${delta.text}${
        delta.verdict ? html`<span class="spoken"> ${delta.verdict}</span>` : nothing
      }</span
    ><span>${delta.versus}</span>`;
}

function goal({ bar: data, text, tone, target, isBehind }: GoalView): TemplateResult {
  return html`<div class="goal" part="target">
    <svg height=${barHeight(BAR_HEIGHT)} aria-hidden="true">${bar({ ...data, height: BAR_HEIGHT })}</svg>
    <p><span class=${tone}>${text}</span><span>${target}</span></p>
    ${isBehind ? html`<p class="early"></p>` : nothing}
  </div>`;
}

define('flash-figure', FlashFigure);

declare global {
  interface HTMLElementTagNameMap {
    'flash-figure': FlashFigure;
  }
}
