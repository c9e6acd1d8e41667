/**
 * What readers have filtered a feed by, visible and removable in each widget where it acts; fetched with the first
 * filter.
 */
import { html, type ReactiveController, render } from 'lit';
import type { FeedError } from '../../contract/feed-error.js';
import type { Query } from '../../contract/query.js';
import { answer } from '../../element/announce.js';
import type { FlashErrorEvent, FlashSelectEvent } from '../../element/events.js';
import { FlashFilterEvent } from '../../element/filter-event.js';
import type { Format } from '../../locales/format.js';
import { languageOf, loadTerms, termsOf } from '../../locales/registry.js';
import type { Part } from '../../locales/terms/index.js';
import type { FigureHost } from '../../sources/figure-controller.js';
import { FlashWidget } from '../flash-widget.js';
import { filterText, type MarkView, marksOf } from './active-filters-view.js';
import { styles } from './active-filters.styles.js';
import { filterByClick } from './filter-by-click.js';
import { FilterNames } from './filter-names.js';
import type { FlashFeed } from './flash-feed.js';

type Filter = NonNullable<Query['where']>;

const parts: readonly Part[] = ['table', 'groups'];

const shown = new WeakMap<FlashFeed, ActiveFilters>();

/** Shows the filters of a feed from here on; what a reader has activated there is one. */
export function activeFilters(feed: FlashFeed, event?: FlashSelectEvent): void {
  if (event) filterByClick(feed, event);
  if (Object.keys(feed.filter).length > 0 && !shown.has(feed)) shown.set(feed, new ActiveFilters(feed));
}

class ActiveFilters implements ReactiveController {
  readonly feed: FlashFeed;
  readonly names: FilterNames;
  readonly #marks = new WeakMap<Element, FilterMarks>();
  #before: Filter = {};

  constructor(feed: FlashFeed) {
    this.feed = feed;
    this.names = new FilterNames(feed, () => this.hostUpdated());
    feed.addController(this);
    // A widget that comes later has no figure before it follows the feed.
    feed.addEventListener('flash-load', () => this.#join());
    feed.addEventListener('flash-error', (event) => this.#keepQuiet(event), true);
    this.hostUpdated();
  }

  hostUpdated(): void {
    this.#join();
    for (const widget of this.#widgets) this.#marks.get(widget)!.draw();
    this.#tell();
  }

  remove(dimension: string, from: FlashWidget): void {
    const { period, seller, filter } = this.feed;
    const { [dimension]: _removed, ...others } = filter;
    const event = new FlashFilterEvent({ period, seller, filter: others, changes: ['filter'] });
    if (from.dispatchEvent(event)) this.feed.filter = others;
  }

  /** That figures cannot be filtered is said by the widget; neither page nor console have anything to do about it. */
  #keepQuiet(event: FlashErrorEvent): void {
    const [widget] = event.composedPath();
    if (!this.#marks.get(widget as Element)?.isOfFilter(event.detail)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  get #widgets(): FlashWidget[] {
    return [...this.feed.followers].filter((each) => each instanceof FlashWidget);
  }

  #join(): void {
    for (const widget of this.#widgets)
      if (!this.#marks.has(widget)) this.#marks.set(widget, new FilterMarks(widget, this));
  }

  /** For those who do not see the chips come and go. */
  #tell(): void {
    const [widget] = this.#widgets;
    const format = widget && formatOf(widget, () => this.#tell());
    if (!format) return;
    const { filter } = this.feed;
    const before = this.#before;
    const changed = Object.keys({ ...before, ...filter }).filter(
      (name) => JSON.stringify(filter[name]) !== JSON.stringify(before[name]),
    );
    const { set, removed } = format.terms.table.filter;
    const sentences = changed.map((name) => {
      const values = this.names.of(name, (filter[name] ?? before[name])!, widget, format);
      const say = filter[name] ? set : removed;
      return values === undefined ? undefined : say(filterText(name, values, format));
    });
    // Said once all names are there.
    if (sentences.includes(undefined)) return;
    this.#before = filter;
    if (sentences.length > 0) answer(sentences.join(' '), format);
  }
}

/** The chips of one widget. */
class FilterMarks implements ReactiveController {
  readonly #widget: FlashWidget & FigureHost;
  readonly #active: ActiveFilters;
  readonly #list = document.createElement('div');
  /** What a figures document answers to a filter. */
  #refusal: FeedError | undefined;

  constructor(widget: FlashWidget, active: ActiveFilters) {
    this.#widget = widget;
    this.#active = active;
    this.#list.className = 'filters';
    this.#list.role = 'group';
    widget.shadowRoot!.adoptedStyleSheets.push(styles.styleSheet!);
    widget.addController(this);
  }

  hostUpdated(): void {
    this.#spare();
    this.draw();
  }

  /** Whether it is said because of the filter alone; without it, the widget asks anew. */
  isOfFilter(error: FeedError): boolean {
    this.#spare();
    return error === this.#refusal;
  }

  draw(): void {
    const widget = this.#widget;
    const format = formatOf(widget, () => this.draw());
    const base = widget.renderRoot.querySelector<HTMLElement>('[part=base]');
    if (!format || !base) return;
    const marks = this.#view(format);
    const focused = this.#list.contains(widget.shadowRoot!.activeElement);
    this.#list.ariaLabel = format.terms.table.filter.active;
    render(
      marks.map((mark) => this.#mark(mark)),
      this.#list,
    );
    if (marks.length === 0) this.#list.remove();
    else if (this.#list.parentNode !== base) base.append(this.#list);
    // Who has removed a filter goes on from the next one, or from the widget.
    if (focused && !this.#list.contains(widget.shadowRoot!.activeElement))
      (this.#list.querySelector('button') ?? base).focus({ preventScroll: true });
  }

  /** Which filters are asked for, those of the widget itself included. */
  get #asked(): string {
    const { feed } = this.#active;
    const { query, furtherQueries = [] } = this.#widget;
    const of = ({ by, where }: Query) => ({ ...feed.where(by, this.#widget), ...where, ...feed.within });
    return JSON.stringify([query, ...furtherQueries].map(of));
  }

  #view(format: Format): MarkView[] {
    const widget = this.#widget;
    const { feed, names } = this.#active;
    if (!feed.interactive || !feed.followers.has(widget)) return [];
    const { filter, seller, within } = feed;
    const isTeams = widget.figures.look?.view === 'team';
    const { query, furtherQueries = [], spared = [] } = widget;
    const seen = (each: Query) => (isTeams && each.by === 'seller' ? { ...each, by: 'team' } : each);
    return marksOf(
      {
        filter,
        queries: [query, ...furtherQueries].map(seen),
        settled: [...Object.keys(within ?? {}), ...(seller ? ['seller'] : [])],
        spared,
        valuesOf: (dimension) => names.of(dimension, filter[dimension]!, widget, format),
      },
      format,
    );
  }

  #mark({ dimension, text, title, remove }: MarkView) {
    return remove
      ? html`<button
          class="filter"
          part="chip"
          title=${title}
          aria-label=${remove}
          @click=${() => this.#active.remove(dimension, this.#widget)}
        >
          <bdi>${text}</bdi><span aria-hidden="true">×</span>
        </button>`
      : html`<span class="filter" title=${title}><bdi>${text}</bdi></span>`;
  }

  /** A source that does not have a dimension, or figures for it, is asked without that filter. */
  #spare(): void {
    const widget = this.#widget;
    const { filter } = this.#active.feed;
    const before = widget.spared ?? [];
    const { figure, further, error } = widget.figures;
    const lacking = [...(figure ? [figure] : []), ...further].flatMap(({ reason }) => reason?.field ?? []);
    const cannot = (dimension: string) =>
      before.includes(dimension) || lacking.includes(dimension) || error?.code === 'no-figure';
    const asked = this.#asked;
    widget.spared = Object.keys(filter).filter(cannot);
    if (widget.spared.join() === before.join()) return;
    if (error?.code === 'no-figure' && this.#asked !== asked) this.#refusal = error;
    // Not within the update that has shown it.
    queueMicrotask(() => widget.requestUpdate());
  }
}

/** With the words of filters; without them, they are fetched first. */
function formatOf({ localize: { format } }: FlashWidget, then: () => void): Format | undefined {
  if (!format) return undefined;
  const language = languageOf(format.locale);
  if (termsOf(language, parts)) return format;
  // What cannot be fetched is tried again with the next filter.
  loadTerms(language, parts).then(then, () => {});
  return undefined;
}
