import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Query } from '../../contract/query.js';
import { define } from '../../element/define.js';
import type { Format } from '../../locales/format.js';
import type { Part } from '../../locales/terms/index.js';
import type { Reading } from '../../sources/shared-source.js';
import { GroupsWidget } from '../groups-widget.js';
import { withoutFigure } from '../without-figure.js';
import { usualRows } from '../usual-rows.js';
import { omittedSentence, pressed } from '../words.js';
import { ALL_UP_TO, type Drawn } from './drawn-rows.js';
import { styles } from './flash-table.styles.js';
import { keyText, ScrollingRows } from './scrolling-rows.js';
import { hasReasons, inOrder, isEmpty, type Row, type Sort, type TableModel, tableModel } from './table-rows.js';
import { type CellView, type ColumnView, headingOf, type RowView, tableView } from './table-view.js';

/**
 * Any figures by any dimension, one row for each group: sortable by every column, with a row of totals that are right
 * for each kind of figure. Of long tables, only the rows in view are in the page.
 *
 * @summary Any figures by any dimension.
 * @tag flash-table
 * @fires flash-select - The reader activated a row.
 * @fires flash-load - New figures were accepted.
 * @fires flash-error - Figures could not be had, or not wholly.
 * @csspart base - The surface.
 * @csspart heading - The heading.
 * @csspart table - What scrolls; give it a `max-height` of your own.
 * @csspart row - The row of a group.
 * @csspart state - What is said where there is no figure.
 */
export class FlashTable extends GroupsWidget {
  static override styles = [...GroupsWidget.styles, styles];
  static override properties: PropertyDeclarations = {
    metrics: {},
    by: {},
    withChange: { type: Boolean, attribute: 'with-change' },
  };

  /** The metrics shown, by their ids, with spaces between them; the one of `metric` where absent. */
  metrics?: string;
  /** The dimension of the rows: `seller`, `team`, `channel`, `account-type`, `product` … */
  by = 'seller';
  /** Shows how each value has changed. */
  withChange = false;

  #sort: Sort | undefined;
  #model: TableModel | undefined;
  #order: { of: TableModel; by: Sort; rows: readonly Row[] } | undefined;
  readonly #scrolling = new ScrollingRows(this);

  get #metrics(): string[] {
    const named = this.metrics?.split(/\s+/).filter(Boolean) ?? [];
    return named.length > 0 ? [...new Set(named)] : [this.metric];
  }

  override get query(): Query {
    const { by, withChange } = this;
    // What is not shown is not asked for.
    return { ...super.query, metric: this.#metrics[0]!, by, ...(!withChange && { compare: 'none' }) };
  }

  /** @internal */
  get furtherQueries(): readonly Query[] {
    const { query } = this;
    return this.#metrics.slice(1).map((metric) => ({ ...query, metric }));
  }

  /** @internal A source without one of the further figures still shows the others, and the column says what is lacking. */
  furtherFailed(query: Query, error: unknown): Reading {
    return withoutFigure(query, error);
  }

  get #figures(): CompleteFigure[] {
    const { figure, further } = this.figures;
    return figure ? [figure, ...further] : [];
  }

  /** @internal */
  override get words(): readonly Part[] {
    const isLacking = this.#model ? this.#model.hasReasons : hasReasons(this.#figures);
    return [...super.words, 'table', 'catalogue', ...(isLacking ? ['trouble' as const] : [])];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const figures = this.#figures;
    const isSame = this.#model?.figures.every((figure, at) => figure === figures[at]);
    if (!isSame || changed.has('withChange')) this.#model = undefined;
  }

  protected override isEmpty(figure: CompleteFigure): boolean {
    return this.#model ? this.#model.isEmpty : isEmpty([figure, ...this.figures.further]);
  }

  override headingText(format: Format): string {
    return this.heading ?? headingOf(this.#figures, this.#metrics, this.by, format);
  }

  protected override note({ period, asOf }: CompleteFigure, format: Format): string {
    const { name } = format.period(period, asOf);
    const count = this.#modelIn(format).rows.length;
    return count > ALL_UP_TO ? format.list([name, format.terms.table.rows(count, format.number(count))]) : name;
  }

  protected override reason(figure: CompleteFigure, format: Format): string {
    return super.reason(figure, format) || format.terms.table.empty(format.period(figure.period, figure.asOf));
  }

  protected override leftOut(_figure: CompleteFigure, format: Format): TemplateResult {
    const sentences = this.#figures.flatMap(({ omitted }) => (omitted ? [omittedSentence(omitted, format)] : []));
    return html`${[...new Set(sentences)].map((sentence) => html`<p class="sentence">${sentence}</p>`)}`;
  }

  protected override chart(_figure: CompleteFigure, format: Format): TemplateResult {
    const model = this.#modelIn(format);
    const sort = this.#sortOf(model);
    const order = this.#orderOf(model, sort, format);
    const drawn = this.#scrolling.draw(order);
    const shown = drawn.flatMap((each) => ('row' in each ? [each.row] : []));
    const view = tableView(model, { sort, order, shown }, format);
    const rows = new Map(view.rows.map((row) => [row.at, row]));
    const { scrolled, keyed, entered } = this.#scrolling;
    return html`<div part="table" class=${order.length > ALL_UP_TO ? 'long' : ''} @scroll=${scrolled}>
        <table aria-labelledby="heading" aria-rowcount=${order.length + 2}>
          <thead>
            <tr aria-rowindex="1">
              ${view.columns.map((column) => this.#head(column))}
            </tr>
          </thead>
          <tbody @keydown=${keyed} @focusin=${entered}>
            ${repeat(
              drawn,
              (each) => ('row' in each ? `row ${keyText(order[each.row]!)}` : `gap ${each.after}`),
              (each) => ('row' in each ? this.#row(rows.get(each.row)!) : this.#gap(each, view.columns.length)),
            )}
          </tbody>
          <tfoot>
            <tr id="finding" aria-rowindex=${order.length + 2}>
              <th scope="row">${format.terms.table.total}</th>
              ${view.total.map((total) => cell(total, true))}
            </tr>
          </tfoot>
        </table>
      </div>
      ${view.notes.length > 0 ? html`<div class="foot">${view.notes.map((note) => html`<span>${note}</span>`)}</div>` : nothing}`;
  }

  /** Labels are in a language, so a table is made for one. */
  #modelIn(format: Format): TableModel {
    this.#model ??= tableModel(this.#figures, this.withChange, format);
    return this.#model;
  }

  /** Most first, until the reader sorts. */
  #sortOf({ columns }: TableModel): Sort {
    const isThere = columns.some(({ id }) => id === this.#sort?.column);
    if (!isThere || !this.#sort) this.#sort = { column: columns[1]!.id, isDescending: true };
    return this.#sort;
  }

  #orderOf(model: TableModel, sort: Sort, format: Format): readonly Row[] {
    if (this.#order?.of !== model || this.#order.by !== sort)
      this.#order = { of: model, by: sort, rows: inOrder(model, sort, format) };
    return this.#order.rows;
  }

  #sortBy({ id, isNumber, sorted }: ColumnView): void {
    this.#sort = { column: id, isDescending: sorted ? sorted === 'ascending' : isNumber };
    this.#scrolling.scrollToTop();
    this.requestUpdate();
  }

  #head(column: ColumnView): TemplateResult {
    const { label, name, isNumber, sorted } = column;
    const arrow = sorted === 'ascending' ? '↑' : sorted ? '↓' : '';
    return html`<th scope="col" class=${isNumber ? 'number' : ''} .ariaSort=${sorted ?? null}>
      <button aria-label=${name === label ? nothing : name} @click=${() => this.#sortBy(column)}>
        ${label}<span class="arrow" aria-hidden="true">${arrow}</span>
      </button>
    </th>`;
  }

  #row(row: RowView): TemplateResult {
    const { at, cells } = row;
    return html`<tr part="row" aria-rowindex=${at + 2}>
      <th scope="row">${this.#name(row)}${row.isAnonymous ? nothing : this.own(row.key)}</th>
      ${cells.map((each) => cell(each, false))}
    </tr>`;
  }

  #name({ at, key, label, isAnonymous }: RowView): TemplateResult {
    const name = html`<bdi>${label}</bdi>`;
    // There is nobody to open, or to filter by.
    if (isAnonymous) return name;
    return html`<button
      data-key=${key ?? ''}
      tabindex=${at === this.#scrolling.tabStop ? 0 : -1}
      .ariaPressed=${pressed(this.figures.isChosen(key))}
      title=${label}
      @click=${() => this.#selectRow(key, label)}
    >
      ${name}
    </button>`;
  }

  /** Of the first metric, which the page is told. */
  #selectRow(key: string | null, label: string): void {
    const { by = this.by, groups = [] } = this.figures.figure!;
    this.select({ by, key, label, value: groups.find((group) => group.key === key)?.value ?? null });
  }

  #gap({ gap }: Extract<Drawn, { gap: number }>, columns: number): TemplateResult {
    return html`<tr class="gap" aria-hidden="true">
      <td colspan=${columns}><svg height=${gap * this.#scrolling.rowHeight}></svg></td>
    </tr>`;
  }

  protected override skeleton(): TemplateResult {
    return html`${this.skeletonRows(usualRows(this.by, 13) + 2)}
      <div class="foot">&nbsp;</div>`;
  }
}

/** A title is said, too, where it is about more than the text. */
function cell({ text, says, few, title, tone = '' as never }: CellView, isTotal: boolean): TemplateResult {
  const seen =
    says === undefined ? text : html`<span aria-hidden="true">${text}</span><span class="spoken">${says}</span>`;
  return html`<td class="number ${tone} ${isTotal ? 'strong' : ''}" .title=${title ?? ''}>
    ${seen}${few ? html` <span class="few">(${few})</span>` : nothing}${
      isTotal && title && says === undefined ? html`<span class="spoken">, ${title}</span>` : nothing
    }
  </td>`;
}

define('flash-table', FlashTable);

declare global {
  interface HTMLElementTagNameMap {
    'flash-table': FlashTable;
  }
}
