import { html, nothing, svg, type PropertyDeclarations, type SVGTemplateResult, type TemplateResult } from 'lit';
import { percent } from '../../chart/bar.js';
import { plot, up } from '../../chart/plot.js';
import { plotStyles } from '../../chart/plot.styles.js';
import { Pointing } from '../../chart/pointing.js';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Query } from '../../contract/query.js';
import { define } from '../../element/define.js';
import type { Format } from '../../locales/format.js';
import type { Part } from '../../locales/terms/index.js';
import { FlashWidget } from '../flash-widget.js';
import { table } from '../table.styles.js';
import { tipped } from '../tips/tip.js';
import { metricName } from '../words.js';
import { styles } from './flash-histogram.styles.js';
import { type HistogramBin, type HistogramMark, type HistogramView, histogramView } from './histogram-view.js';

const USUAL_BINS = 12;
const MOST_BINS = 100;

/**
 * How the values behind a metric are spread: deals by their amount, won deals by their days. The median, the mean, and
 * where most values lie, in words.
 *
 * @summary The distribution of a measure.
 * @tag flash-histogram
 * @fires flash-select - The reader activated a column.
 * @fires flash-load - New figures were accepted.
 * @fires flash-error - Figures could not be had, or not wholly.
 * @csspart base - The surface.
 * @csspart heading - The heading.
 * @csspart state - What is said where there is no figure.
 */
export class FlashHistogram extends FlashWidget {
  static override styles = [...FlashWidget.styles, table, plotStyles, styles];
  static override properties: PropertyDeclarations = {
    bins: { type: Number },
  };

  /** A metric with a value for each row: `sales-cycle`, `revenue-won`, `basket-per-order`, `time-spent` … */
  override metric = 'sales-cycle';
  /** About how many columns; fewer where there are few values. */
  bins = USUAL_BINS;

  readonly #pointing = new Pointing(this, (index) => this.#selectBin(index));
  #view: HistogramView | undefined;

  override get words(): readonly Part[] {
    return [...super.words, 'charts'];
  }

  override get query(): Query {
    const bins = Math.min(Math.max(Math.round(this.bins) || USUAL_BINS, 1), MOST_BINS);
    return { ...super.query, bins };
  }

  override headingText(format: Format): string {
    const name = metricName(this.figures.figure?.label, this.metric, format);
    return this.heading ?? format.terms.charts.histogram.heading(name);
  }

  protected override isEmpty({ distribution }: CompleteFigure): boolean {
    return !distribution || distribution.count === 0 || distribution.bins.length === 0;
  }

  protected override note(figure: CompleteFigure, format: Format): string {
    return this.isEmpty(figure) ? '' : histogramView(figure, figure.distribution!, format).note;
  }

  protected override content(figure: CompleteFigure, format: Format): TemplateResult {
    const { histogram } = format.terms.charts;
    if (this.isEmpty(figure)) {
      return html`<p class="message" part="state">${this.reason(figure, format) || histogram.none}</p>`;
    }
    const view = (this.#view = histogramView(figure, figure.distribution!, format));
    return html`<p id="finding" class="finding">${view.finding}</p>
      ${view.isOne ? nothing : this.#plot(view, format)}
      <div class="said">${view.sentences.map((sentence) => html`<p class="sentence">${sentence}</p>`)}</div>
      ${this.leftOut(figure, format)}${rowsOf(view, format)}`;
  }

  #plot(view: HistogramView, { terms }: Format): TemplateResult {
    const pointed = view.bins[this.#pointing.index ?? -1];
    this.#pointing.places = view.bins.map(({ x }) => x);
    this.#pointing.start = view.start;
    const data = {
      rows: view.rows,
      columns: view.columns,
      marks: svg`${hatching}${view.bins.map((bin) => column(bin, bin === pointed))}${view.marks.map(mark)}`,
      label: terms.charts.histogram.explore,
      points: view.bins,
      tip: tipped(pointed?.tip, pointed?.x),
    };
    return html`${plot(data, this.#pointing)}${legend(view)}`;
  }

  #selectBin(index: number): void {
    const bin = this.figures.figure?.distribution?.bins[index];
    const label = this.#view?.bins[index]?.label;
    if (bin && label !== undefined) this.select({ range: { min: bin.from, max: bin.to }, label, value: bin.count });
  }

  protected override skeleton(): TemplateResult {
    return html`<p class="finding skeleton">&nbsp;</p>
      <div class="skeleton plot"></div>
      <div class="said"></div>`;
  }
}

/** What is wider than it is drawn looks different. */
const hatching = svg`<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
  <rect class="hatch-ground" width="6" height="6"></rect><rect class="hatch" width="3" height="6"></rect>
</pattern>`;

/** A hair apart, since the bins are: a distribution has no gaps between its columns. */
function column({ from, to, y, isTail }: HistogramBin, isPointed: boolean): SVGTemplateResult {
  const gap = 0.002;
  const classes = `${isTail ? 'tail' : 'column'} ${isPointed ? 'pointed' : ''}`;
  return svg`<rect class=${classes} fill=${isTail ? 'url(#hatch)' : nothing} x=${percent(from + gap)} width=${percent(to - from - 2 * gap)} y=${up(y)} height=${percent(y)}></rect>`;
}

/** The names stand above the field, where no column reaches. */
function mark({ at, text, kind, anchor, isRaised }: HistogramMark): SVGTemplateResult {
  return svg`<line class=${kind} x1=${percent(at)} x2=${percent(at)} y1=${isRaised ? -30 : -16} y2="100%"></line>
    <text class="inside ${kind}" x=${percent(at)} y=${isRaised ? -21 : -7} dx=${anchor === 'start' ? 5 : -5} text-anchor=${anchor}>${text}</text>`;
}

function legend({ marks }: HistogramView): TemplateResult {
  return html`<ul class="legend" aria-hidden="true">
    ${marks.map(
      ({ kind, text }) =>
        html`<li>
          <svg aria-hidden="true"><line class=${kind} x2="18" y1="4" y2="4"></line></svg>${text}
        </li>`,
    )}
  </ul>`;
}

function rowsOf({ bins }: HistogramView, { terms }: Format): TemplateResult {
  const { histogram } = terms.charts;
  return html`<div class="spoken">
    <table>
      <thead>
        <tr>
          <th scope="col">${histogram.bin}</th>
          <th scope="col">${histogram.count}</th>
          <th scope="col">${histogram.share}</th>
        </tr>
      </thead>
      <tbody>
        ${bins.map(
          ({ label, count, share }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${count}</td>
              <td>${share}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

define('flash-histogram', FlashHistogram);

declare global {
  interface HTMLElementTagNameMap {
    'flash-histogram': FlashHistogram;
  }
}
