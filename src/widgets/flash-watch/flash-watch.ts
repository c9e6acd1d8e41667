import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Query } from '../../contract/query.js';
import { define } from '../../element/define.js';
import { FlashSelectEvent } from '../../element/events.js';
import type { Format } from '../../locales/format.js';
import type { Part } from '../../locales/terms/index.js';
import type { Reading } from '../../sources/shared-source.js';
import { GroupsWidget } from '../groups-widget.js';
import { withoutFigure } from '../without-figure.js';
import { isUnknown } from '../words.js';
import { styles } from './flash-watch.styles.js';
import { widgetShowing } from './showing.js';
import { asWhole, type WatchItem, watchView } from './watch-view.js';

/**
 * What deserves attention today, the worst and the best of it: metrics behind pace with what each remaining day has to
 * bring, sellers far behind, changes that are more than chance, rows left out. Quiet when there is nothing to say.
 *
 * A reader who activates an item comes to the widget of the same feed that shows the metric, unless the page prevents it.
 *
 * @summary A short list of what deserves attention.
 * @tag flash-watch
 * @fires flash-select - The reader activated an item; cancelable.
 * @fires flash-load - New figures were accepted.
 * @fires flash-error - Figures could not be had, or not wholly.
 * @csspart base - The surface.
 * @csspart heading - The heading.
 * @csspart row - An item of the list.
 * @csspart state - What is said where there is no figure.
 */
export class FlashWatch extends GroupsWidget {
  static override styles = [...GroupsWidget.styles, styles];
  static override properties: PropertyDeclarations = {
    metrics: {},
    limit: { type: Number },
  };

  /** The metrics that are watched, by their ids and with spaces between; the sellers are watched by the first. */
  metrics = 'revenue-won opportunities-won win-rate opportunities-created';
  /** How many items there are at most. */
  limit = 3;

  override get words(): readonly Part[] {
    return [...new Set<Part>([...super.words, 'watch', 'catalogue'])];
  }

  get #watched(): string[] {
    const ids = (this.metrics || '').split(/[\s,]+/).filter(Boolean);
    return ids.length > 0 ? ids : [this.metric];
  }

  /** A list without room would look like nothing to say. */
  get #limit(): number {
    return this.limit >= 1 ? this.limit : 1;
  }

  override get query(): Query {
    return { ...super.query, metric: this.#watched[0]! };
  }

  /** @internal One request for all. */
  get furtherQueries(): readonly Query[] {
    const { query } = this;
    return [{ ...query, by: 'seller' }, ...this.#watched.slice(1).map((metric) => ({ ...query, metric }))];
  }

  /** @internal What the source does not have deserves no attention. */
  furtherFailed(query: Query, error: unknown): Reading {
    return withoutFigure(query, error);
  }

  override headingText({ terms }: Format): string {
    return this.heading ?? terms.watch.heading;
  }

  protected override note({ period, asOf }: CompleteFigure, format: Format): string {
    return format.period(period, asOf).name;
  }

  protected override isEmpty(figure: CompleteFigure): boolean {
    return [figure, ...this.figures.further].every(isUnknown);
  }

  protected override emptyText({ terms }: Format): string {
    return terms.watch.empty;
  }

  protected override chart(figure: CompleteFigure, format: Format): TemplateResult {
    const [people, ...others] = this.figures.further;
    const figures = [asWhole(figure), ...(people ? [this.#chosen(people)] : []), ...others.map(asWhole)];
    const { items, quiet } = watchView(figures, this.#limit, format);
    if (items.length === 0) return html`<p id="finding" class="message">${quiet}</p>`;
    return html`<ul>
      ${items.map((item, index) => this.#item(item, index))}
    </ul>`;
  }

  /** Where readers have filtered by people, nobody else deserves attention. */
  #chosen(people: CompleteFigure): CompleteFigure {
    const { by, groups = [] } = people;
    const chosen = groups.filter(({ key }) => this.figures.isChosen(key, by));
    return chosen.length > 0 ? { ...people, groups: chosen } : people;
  }

  /** All of it is in the list, where it is enough to be worth a word. */
  protected override leftOut(): TemplateResult {
    return html``;
  }

  #item(item: WatchItem, index: number): TemplateResult {
    const { tone, name, sentence, figure } = item;
    const key = `${figure.metric} ${figure.by ?? ''} ${tone}`;
    return html`<li part="row" id=${index > 0 ? `finding-${index}` : 'finding'}>
      <button data-key=${key} @click=${() => this.#activate(item)}>
        <span class="mark ${tone}" aria-hidden="true">${tone === 'good' ? '✓' : '!'}</span>
        <span
          ><span class="about">${name}</span>
          <span class=${index > 0 ? 'what' : 'what finding'}>${sentence}</span></span
        >
      </button>
    </li>`;
  }

  #activate({ figure, group }: WatchItem): void {
    const { metric, by, where = {}, period } = figure;
    const { start, end } = period;
    const { value, key, label } = group ?? { value: figure.value };
    const part = { ...(by && { by }), ...(key !== undefined && { key }), ...(label !== undefined && { label }) };
    const event = new FlashSelectEvent({ metric, period: { start, end }, where, value, ...part });
    if (!this.dispatchEvent(event)) return;
    const widget = widgetShowing(figure, this);
    if (!widget) return;
    widget.shadowRoot?.querySelector<HTMLElement>('[part=base]')?.focus({ preventScroll: true });
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    widget.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  }

  protected override skeleton(): TemplateResult {
    return html`${this.skeletonRows(this.#limit)}`;
  }
}

define('flash-watch', FlashWatch);

declare global {
  interface HTMLElementTagNameMap {
    'flash-watch': FlashWatch;
  }
}
