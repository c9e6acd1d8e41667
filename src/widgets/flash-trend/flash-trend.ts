import { html, nothing, svg, type PropertyDeclarations, type SVGTemplateResult, type TemplateResult } from 'lit';
import { percent } from '../../chart/bar.js';
import { linePath } from '../../chart/line.js';
import { plot, up } from '../../chart/plot.js';
import { plotStyles } from '../../chart/plot.styles.js';
import { Pointing } from '../../chart/pointing.js';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Granularity, Query } from '../../contract/query.js';
import { define } from '../../element/define.js';
import type { Format } from '../../locales/format.js';
import type { Part } from '../../locales/terms/index.js';
import { FlashWidget } from '../flash-widget.js';
import { table } from '../table.styles.js';
import { tipped } from '../tips/tip.js';
import { isUnknown, metricName } from '../words.js';
import { styles } from './flash-trend.styles.js';
import { usualStep } from './steps.js';
import { type TrendPoint, type TrendView, trendView } from './trend-view.js';

/**
 * The course of a metric over its period, against the period before or the year before, and, where it adds up, against
 * the plan for its target. A running period is cut off where it is.
 *
 * @summary A metric over time.
 * @tag flash-trend
 * @fires flash-select - The reader activated a step: a day, a month.
 * @fires flash-load - New figures were accepted.
 * @fires flash-error - Figures could not be had, or not wholly.
 * @csspart base - The surface.
 * @csspart heading - The heading.
 * @csspart state - What is said where there is no figure.
 */
export class FlashTrend extends FlashWidget {
  static override styles = [...FlashWidget.styles, table, plotStyles, styles];
  static override properties: PropertyDeclarations = {
    every: {},
    shape: {},
    cumulative: { type: Boolean },
  };

  override metric = 'revenue-won';
  /** `day`, `week`, `month`, `quarter` or `year`; what suits the period where absent. */
  every?: Granularity;
  /** `curve` or `columns`. */
  shape: 'curve' | 'columns' = 'curve';
  /** Adds up from step to step, towards the target; a rate is that of all cases so far. */
  cumulative = false;

  readonly #pointing = new Pointing(this, (index) => this.#selectPoint(index));
  #view: TrendView | undefined;

  override get words(): readonly Part[] {
    return [...super.words, 'charts'];
  }

  override get query(): Query {
    return { ...super.query, every: this.every ?? usualStep(this.period ?? this.figures.period) };
  }

  override headingText(format: Format): string {
    const name = metricName(this.figures.figure?.label, this.metric, format);
    return this.heading ?? format.terms.charts.trend.heading(name);
  }

  protected override isEmpty({ series = [] }: CompleteFigure): boolean {
    return series.every((point) => isUnknown(point));
  }

  protected override note(figure: CompleteFigure, format: Format): string {
    return this.isEmpty(figure) ? '' : this.#viewOf(figure, format).note;
  }

  protected override content(figure: CompleteFigure, format: Format): TemplateResult {
    if (this.isEmpty(figure)) {
      const text = this.reason(figure, format) || format.terms.charts.trend.none;
      return html`<p class="message" part="state">${text}</p>`;
    }
    const view = (this.#view = this.#viewOf(figure, format));
    this.#pointing.places = view.points.map(({ x }) => x);
    this.#pointing.start = Math.max(view.last, 0);
    const pointed = view.points[this.#pointing.index ?? -1];
    return html`<p id="finding" class="finding">${view.finding || this.reason(figure, format)}</p>
      ${plot(
        {
          ...view,
          label: format.terms.charts.trend.explore,
          stretched: svg`${this.#isCurve ? curve(view, this.cumulative) : nothing}${goal(view)}`,
          marks: this.#marks(view, pointed, format),
          tip: tipped(pointed?.tip, pointed?.x),
        },
        this.#pointing,
      )}
      ${legend(view, this.#isCurve)}${this.leftOut(figure, format)}${rowsOf(view, figure, format)}`;
  }

  #viewOf(figure: CompleteFigure, format: Format): TrendView {
    return trendView(figure, { isCumulative: this.cumulative, isColumns: !this.#isCurve }, format);
  }

  #marks(view: TrendView, pointed: TrendPoint | undefined, { terms }: Format): SVGTemplateResult {
    const { today } = view;
    return svg`
      ${today === undefined ? nothing : todayMark(today, terms.charts.trend.today)}
      ${this.#isCurve ? nothing : columns(view)}
      ${pointed ? svg`<line class="guide" x1=${percent(pointed.x)} x2=${percent(pointed.x)} y2="100%"></line>` : nothing}
      ${this.#isCurve ? dots(view, pointed) : nothing}
    `;
  }

  get #isCurve(): boolean {
    return this.shape !== 'columns';
  }

  #selectPoint(index: number): void {
    const { figure } = this.figures;
    const point = this.#view?.points[index];
    if (!figure || !point) return;
    const { key, label, period, measured } = point;
    this.select({ by: figure.every ?? 'day', key, label, period, value: measured });
  }

  protected override skeleton(): TemplateResult {
    return html`<p class="finding skeleton">&nbsp;</p>
      <div class="skeleton plot"></div>`;
  }
}

/** The last step, when it is not over, is not joined by a firm line: its value is not its last. A sum so far is one. */
function curve({ points, last }: TrendView, isCumulative: boolean): SVGTemplateResult {
  const isOpen = !isCumulative && points[last]?.isOpen === true;
  const firm = isOpen ? points.slice(0, last) : points;
  const open = isOpen ? points.slice(Math.max(last - 1, 0), last + 1) : [];
  return svg`<path class="ghost" d=${linePath(points.map(({ x, before }) => ({ x, y: before })))}></path>
    <path class="line" d=${linePath(firm)}></path>
    ${open.length > 0 ? svg`<path class="line open" d=${linePath(open)}></path>` : nothing}`;
}

const goal = ({ target }: TrendView): SVGTemplateResult | typeof nothing =>
  target.length > 0 ? svg`<path class="goal" d=${linePath(target)}></path>` : nothing;

/** A column for each step, and a line across it where the compared one ended. */
function columns({ points, zero }: TrendView): SVGTemplateResult[] {
  return points.map(({ from, to, y, before, isOpen }) => {
    const gap = (to - from) * 0.12;
    const [x, width] = [percent(from + gap), percent(to - from - 2 * gap)];
    const [top, bottom] = [Math.max(y ?? zero, zero), Math.min(y ?? zero, zero)];
    return svg`
      ${y === null ? nothing : svg`<rect class=${isOpen ? 'column open' : 'column'} x=${x} width=${width} y=${up(top)} height=${percent(top - bottom)}></rect>`}
      ${before === null ? nothing : svg`<line class="level" x1=${percent(from)} x2=${percent(to)} y1=${up(before)} y2=${up(before)}></line>`}`;
  });
}

/** The end of the line, with its name where there is room, or the points that are looked at. */
function dots({ points, last, names, isNamedInside }: TrendView, pointed: TrendPoint | undefined): SVGTemplateResult {
  const end = points[last];
  return svg`
    ${end && isNamedInside ? nameInside(end, names.current) : nothing}
    ${pointed ? dot(pointed, pointed.before, 'ghost-dot') : nothing}
    ${pointed ? dot(pointed, pointed.y, '') : end ? dot(end, end.y, '') : nothing}
  `;
}

const dot = ({ x }: TrendPoint, y: number | null, tone: string): SVGTemplateResult | typeof nothing =>
  y === null ? nothing : svg`<circle class="dot ${tone}" cx=${percent(x)} cy=${up(y)} r=${tone ? 3 : 4}></circle>`;

/** Its word stands above the field, where no line runs. */
const todayMark = (at: number, text: string): SVGTemplateResult =>
  svg`<line class="today" x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%"></line>
    <text x=${percent(at)} y="-5" text-anchor=${at > 0.9 ? 'end' : at < 0.1 ? 'start' : 'middle'}>${text}</text>`;

const nameInside = ({ x, y }: TrendPoint, name: string): SVGTemplateResult =>
  svg`<text class="strong inside" x=${percent(x)} y=${up(y ?? 0)} dx="10" dy="0.32em">${name}</text>`;

/** Where there is no room for names at the ends of the lines. */
function legend({ names, hasBefore, target }: TrendView, isCurve: boolean): TemplateResult | typeof nothing {
  if (!hasBefore && target.length === 0) return nothing;
  const entry = (tone: string, name: string) =>
    html`<li>
      <svg aria-hidden="true"><line class=${tone} x2="18" y1="4" y2="4"></line></svg>${name}
    </li>`;
  return html`<ul class="legend" aria-hidden="true">
    ${entry('line', names.current)}${hasBefore ? entry(isCurve ? 'ghost' : 'level', names.before) : nothing}
    ${target.length > 0 ? entry('goal', names.target) : nothing}
  </ul>`;
}

function rowsOf(
  { points, names, hasBefore }: TrendView,
  { every = 'day' }: CompleteFigure,
  { terms }: Format,
): TemplateResult {
  const { trend } = terms.charts;
  return html`<div class="spoken">
    <table>
      <thead>
        <tr>
          <th scope="col">${trend.step[every]}</th>
          <th scope="col">${trend.value}</th>
          ${hasBefore ? html`<th scope="col">${names.before}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${points.map(
          ({ label, value, beforeValue }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${value}</td>
              ${hasBefore ? html`<td>${beforeValue || '–'}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

define('flash-trend', FlashTrend);

declare global {
  interface HTMLElementTagNameMap {
    'flash-trend': FlashTrend;
  }
}
