import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { bar, barHeight } from '../../chart/bar.js';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Query } from '../../contract/query.js';
import { define } from '../../element/define.js';
import type { EffortUnit } from '../../locales/terms/analysis.js';
import type { Format } from '../../locales/format.js';
import { AnalysisWidget } from '../analysis-widget.js';
import { tipped } from '../tips/tip.js';
import { pressed } from '../words.js';
import { type EffortCell, type EffortRow, type EffortView, effortView } from './effort-view.js';
import { styles } from './flash-effort.styles.js';

const BAR_HEIGHT = 8;
/** More columns than these would be a sheet, not a glance. */
const MOST_COLUMNS = 6;

/**
 * What a win takes, in appointments or hours: sellers by the kind of target, each against the pooled value of that kind.
 * Effort that has brought no win yet is said in words.
 *
 * @summary Appointments or hours per win, seller by target.
 * @tag flash-effort
 * @fires flash-select - The reader activated a seller or a target.
 * @fires flash-load - New figures were accepted.
 * @fires flash-error - Figures could not be had, or not wholly.
 * @csspart base - The surface.
 * @csspart heading - The heading.
 * @csspart row - The row of a seller.
 * @csspart state - What is said where there is no figure.
 */
export class FlashEffort extends AnalysisWidget {
  static override styles = [...AnalysisWidget.styles, styles];
  static override properties: PropertyDeclarations = {
    unit: {},
    by: {},
    columns: {},
    limit: { type: Number },
  };

  override metric = 'effort-per-win';
  /** What is counted for each win: `appointments` or `hours`. */
  unit: EffortUnit = 'appointments';
  /** The dimension of the rows. */
  by = 'seller';
  /** The dimension of the columns; none where it is empty or the source does not have it. */
  columns = 'account-target';
  /** How many rows are shown, those with the most effort; the viewer is shown besides. */
  limit = 8;

  /** The keys of the columns, known once the first figures are there. */
  #keys: readonly (string | null)[] = [];
  /** The dimensions that its source does not have. */
  #lacking: readonly string[] = [];
  /** The column that was activated last. */
  #activated: string | undefined;

  override get query(): Query {
    return { ...super.query, metric: this.#unit === 'hours' ? `${this.metric}-hours` : this.metric, by: this.by };
  }

  override get furtherQueries(): readonly Query[] {
    const { query, columns } = this;
    if (!columns || columns === this.by) return [];
    const cells = this.#keys.map((key) => ({ ...query, where: { ...query.where, [columns]: [key] } }));
    return [{ ...query, by: columns }, ...cells];
  }

  /** @internal All rows and columns are shown, whichever of them readers filter by. */
  get spared(): readonly string[] {
    const areTeams = this.by === 'seller' && this.figures.look?.view === 'team';
    return [areTeams ? 'team' : this.by, this.columns, ...this.#lacking];
  }

  set spared(lacking: readonly string[]) {
    this.#lacking = lacking;
  }

  get #unit(): EffortUnit {
    return this.unit === 'hours' ? 'hours' : 'appointments';
  }

  /** A filter by a column asks for all anew. */
  #selectColumn(key: string | null, label: string): void {
    this.#activated = `column ${key ?? ''}`;
    const group = this.further[0]?.groups?.find((each) => each.key === key);
    if (group && !group.anonymous) this.select({ by: this.columns, key, label, value: group.value });
  }

  /** The focus comes back to the column once it is there again, unless the reader has gone elsewhere. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { activeElement } = this.shadowRoot!;
    if (!this.#activated || this.figures.status === 'loading') return;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('thead button')];
    const button = buttons.find(({ dataset }) => dataset.key === this.#activated);
    if (button && activeElement?.matches('[part=base]')) button.focus({ preventScroll: true });
    else if (activeElement !== button) this.#activated = undefined;
  }

  /** The columns are those that have seen effort; asking for their cells is a second step. */
  override figureLoaded(figure: CompleteFigure): void {
    const groups = (this.further[0]?.groups ?? []).filter(({ value, numerator }) => value !== null || numerator);
    groups.sort((a, b) => (b.numerator ?? 0) - (a.numerator ?? 0));
    const keys = groups.slice(0, MOST_COLUMNS).map(({ key }) => key);
    // Another order of the same columns is not worth asking again.
    const isNew = keys.length !== this.#keys.length || keys.some((key) => !this.#keys.includes(key));
    if (isNew) this.#keys = keys;
    else super.figureLoaded(figure);
  }

  override headingText(format: Format): string {
    return this.heading ?? format.terms.analysis.effort.heading;
  }

  protected override note(_figure: CompleteFigure, format: Format): string {
    return format.terms.analysis.effort.note[this.#unit];
  }

  /** Appointments that have won nobody are something to show. */
  protected override isEmpty(figure: CompleteFigure): boolean {
    return super.isEmpty(figure) && (figure.groups ?? []).every(({ numerator }) => !numerator);
  }

  protected override chart(all: CompleteFigure, format: Format): TemplateResult {
    const [targets, ...cells] = this.further;
    const options = { unit: this.#unit, limit: this.limit, viewer: this.figures.viewer };
    const view = effortView({ all, targets, cells, keys: this.#keys }, options, format);
    return html`<p id="finding" class="finding">${view.finding}</p>
      <table class=${view.columns.length > 0 ? 'matrix' : ''}>
        ${this.#head(view, format)}
        <tbody>
          ${view.rows.map((row) => this.#row(row, view))}
        </tbody>
        ${view.columns.length > 0 ? this.#pooled(view) : nothing}
      </table>
      ${this.#foot(view, all, format)}`;
  }

  #head({ columns }: EffortView, format: Format): TemplateResult {
    const { dimensions } = format.terms.groups;
    const { all } = format.terms.analysis.effort;
    return html`<thead class=${columns.length > 0 ? '' : 'spoken'}>
      <tr>
        <th scope="col"><span class="spoken">${dimensions[this.by] ?? this.by}</span></th>
        ${columns.map(
          ({ key, label }) =>
            html`<th class="cell" scope="col">
              <button
                data-key=${`column ${key ?? ''}`}
                .ariaPressed=${pressed(this.figures.isChosen(key, this.columns))}
                @click=${() => this.#selectColumn(key, label)}
              >
                <bdi>${label}</bdi>
              </button>
            </th>`,
        )}
        ${
          columns.length > 0
            ? html`<th class="cell" scope="col">${all}</th>`
            : html`<td class="bar"></td>
                <th scope="col"><span class="spoken">${this.note(this.figures.figure!, format)}</span></th>`
        }
      </tr>
    </thead>`;
  }

  #row(row: EffortRow, { columns }: EffortView): TemplateResult {
    return html`<tr part="row" class=${row.all.isFew ? 'unsure' : ''} ${tipped(row.all.tip)}>
      <th scope="row">${this.groupButton(row)}</th>
      ${columns.length > 0 ? row.cells.map((cell) => this.#cell(cell)) : this.#bar(row)}
      ${columns.length > 0 ? this.#cell(row.all) : html`<td class="number">${this.#value(row.all)}</td>`}
    </tr>`;
  }

  #cell(cell: EffortCell | undefined): TemplateResult {
    return html`<td class="cell">
      ${
        cell
          ? html`<div tabindex="-1" class=${`tint-${cell.tint} ${cell.isFew ? 'few' : ''}`} ${tipped(cell.tip)}>
              ${this.#value(cell)}
            </div>`
          : html`<div class="none">–</div>`
      }
    </td>`;
  }

  #value({ value, parts, words }: EffortCell): TemplateResult {
    return html`<b>${value}</b><span class="parts" aria-hidden="true">${parts}</span
      ><span class="spoken">${words}</span>`;
  }

  #bar({ bar: data }: EffortRow): TemplateResult {
    return html`<td class="bar">
      ${data ? html`<svg height=${barHeight(BAR_HEIGHT)} aria-hidden="true">${bar({ ...data, height: BAR_HEIGHT })}</svg>` : nothing}
    </td>`;
  }

  #pooled({ pooled }: EffortView): TemplateResult {
    return html`<tfoot>
      <tr>
        <th scope="row">${pooled.label}</th>
        ${[...pooled.cells, pooled.all].map((cell) => this.#cell(cell))}
      </tr>
    </tfoot>`;
  }

  #foot(
    { columns, noWin, limited, hasTints, hasFew }: EffortView,
    figure: CompleteFigure,
    format: Format,
  ): TemplateResult {
    const { effort } = format.terms.analysis;
    const pooled = figure.value === null ? '' : effort.pooledMark[this.#unit](format.number(figure.value));
    return html`<div class="foot">
      ${this.periodText(figure, format)}
      <span class="parts-legend">${effort.legend[this.#unit]}</span>
      ${columns.length > 0 ? nothing : html`<span>${pooled}</span>`}
      ${hasTints && columns.length > 0 ? html`<span>${effort.shade}</span>` : nothing}${hasFew ? html`<span>${effort.few}</span>` : nothing}
      ${limited ? html`<span>${limited}</span>` : nothing}
      ${noWin.map((sentence) => html`<span class="long">${sentence}</span>`)}
    </div>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<p class="finding skeleton">&nbsp;</p>
      ${this.skeletonRows(this.limit + (this.figures.viewer ? 2 : 1))}
      <div class="foot">&nbsp;</div>`;
  }
}

define('flash-effort', FlashEffort);

declare global {
  interface HTMLElementTagNameMap {
    'flash-effort': FlashEffort;
  }
}
