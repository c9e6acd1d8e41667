/** The base of all widgets: draws the frame and the states, and leaves one hole for the figure. */
import {
  html,
  LitElement,
  noChange,
  nothing,
  type PropertyValues,
  type TemplateResult,
  type PropertyDeclarations,
} from 'lit';
import type { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure } from '../contract/figures.js';
import type { Comparison, Query } from '../contract/query.js';
import { version } from '../element/define.js';
import { FlashErrorEvent, FlashLoadEvent, FlashSelectEvent, type SelectDetail } from '../element/events.js';
import { LocalizeController } from '../element/localize-controller.js';
import { report } from '../element/report.js';
import { tokens } from '../element/tokens.styles.js';
import type { Format } from '../locales/format.js';
import type { Part } from '../locales/terms/index.js';
import { FigureController, type FigureHost } from '../sources/figure-controller.js';
import { frame } from './frame.styles.js';
import type { News } from './news.js';
import { isUnknown, metricName, omittedSentence, reasonSentence } from './words.js';

const STILL_LOADING_MS = 3000;

/** What is optional and cannot be fetched is left out. */
const ignore = (): void => {};

/**
 * What every widget is: an element with a source, a question and a frame. Each state is `data-state` too, for style
 * sheets of pages that do not know `:state()`.
 *
 * @cssproperty [--flash-surface=light-dark(#fff, #1a1d23)] - Behind everything a widget shows.
 * @cssproperty [--flash-text=light-dark(#16191f, #f0f2f5)] - Values, names, sentences that matter.
 * @cssproperty [--flash-text-soft=light-dark(#48505d, #b6bdc9)] - Headings and what stands beside a value.
 * @cssproperty [--flash-muted=light-dark(#5f6877, #98a1b0)] - What explains: columns, periods, targets.
 * @cssproperty [--flash-line=light-dark(#e3e6eb, #2a2f38)] - The edge of a widget.
 * @cssproperty [--flash-track=light-dark(#eceff3, #262b33)] - What a bar has not reached yet; the skeleton.
 * @cssproperty [--flash-accent=light-dark(#2f5bd0, #7ea2ff)] - Bars, lines, links and the focus.
 * @cssproperty [--flash-accent-soft=light-dark(#dfe7fb, #25355f)] - The row of the viewer.
 * @cssproperty [--flash-ghost=light-dark(#b9c1ce, #4b5464)] - The line of the compared period.
 * @cssproperty [--flash-good=light-dark(#0b7a5c, #4fd1a5)] - Better than before, ahead of plan.
 * @cssproperty [--flash-good-soft=light-dark(#dcf3ea, #143a2e)] - Behind a change for the better.
 * @cssproperty [--flash-bad=light-dark(#b43a0a, #ff9a62)] - Worse than before, behind plan.
 * @cssproperty [--flash-bad-soft=light-dark(#fdeadd, #43261a)] - Behind a change for the worse.
 * @cssproperty [--flash-highlight=light-dark(#fff6d6, #3a3420)] - The flash of a value that has just changed.
 * @cssproperty [--flash-radius=10px] - How round the corners of a widget are.
 * @cssproperty [--flash-font=Inter, system-ui, sans-serif] - The fonts, in order.
 * @cssproperty [--flash-series-1=light-dark(#2f5bd0, #7ea2ff)] - The first of groups that stand side by side.
 * @cssproperty [--flash-series-2=light-dark(#6f94ee, #5273c9)] - The second of groups that stand side by side.
 * @cssproperty [--flash-series-3=light-dark(#b3c6f7, #35497f)] - The third of groups that stand side by side.
 * @cssproperty [--flash-series-4=light-dark(#0e8f83, #4cc3b3)] - The fourth of groups that stand side by side.
 * @cssproperty [--flash-series-5=light-dark(#62c2b4, #2f8a80)] - The fifth of groups that stand side by side.
 * @cssproperty [--flash-series-6=light-dark(#b5e1da, #1f5751)] - The sixth of groups that stand side by side.
 * @cssproperty [--flash-series-7=light-dark(#8a6a1f, #d9b45f)] - The seventh of groups that stand side by side.
 * @cssproperty [--flash-series-8=light-dark(#8b93a1, #6b7482)] - The eighth of groups that stand side by side.
 * @attr {boolean} no-menu - Without the button that opens how the figure is computed.
 * @attr {string} href-template - Where an activated figure or row leads: `/deals?from={start}&to={end}&{by}={key}`.
 * @csspart chip - A filter by click that acts on the widget; removes itself.
 * @fires flash-filter - The reader is about to remove a filter by click; cancelled, nothing changes.
 * @cssState loading - Waits for its first figure.
 * @cssState ready - Shows its figure.
 * @cssState stale - Shows the last good figure, as no newer one could be had.
 * @cssState empty - There is a figure, and it has nothing to show.
 * @cssState error - There is no figure, and why.
 * @cssState denied - The reader is not entitled to the figure.
 */
export abstract class FlashWidget extends LitElement implements FigureHost {
  static readonly version = version;
  static override styles = [tokens, frame];
  static override properties: PropertyDeclarations = {
    src: {},
    endpoint: {},
    allowOrigin: { attribute: 'allow-origin' },
    data: { attribute: false },
    metric: {},
    period: {},
    compare: {},
    seller: {},
    heading: {},
  };

  /** Address of a records or figures document. */
  src?: string;
  /** Address of a KPI endpoint. */
  endpoint?: string;
  /** Another origin that `src` or `endpoint` may be on. */
  allowOrigin?: string;
  /** A records or figures document as a value. Replace it to update; it is not watched. */
  data?: unknown;
  /** The metric shown, by its id. */
  metric = 'opportunities-won';
  /** `today`, `week`, `month`, `quarter`, `year`, `2026-11`, `2026-Q4` … or `2026-11-01/2026-11-24`. */
  period?: string;
  /**
   * What the period is compared with: `previous-to-date`, `previous-full`, `year-ago-to-date`, `year-ago-full`, `target`,
   * `team`, `none`.
   */
  compare?: Comparison;
  /** Only this seller, by id. */
  seller?: string;
  /** A heading of your own. */
  heading?: string;
  /** What the widget says, in one sentence. Absent until the pointer or the focus was in the widget. */
  readonly finding?: string;

  #isSlow = false;

  /** @internal */
  readonly localize = new LocalizeController(this);
  /** @internal */
  readonly figures = new FigureController(this);
  readonly #internals = this.attachInternals();
  #slow: ReturnType<typeof setTimeout> | undefined;
  /** @internal The figure before the last change, while the change is news. */
  earlier: CompleteFigure | undefined;
  #news: News | undefined;
  #shown: CompleteFigure | undefined;

  get query(): Query {
    const { metric, period, compare, seller } = this;
    return {
      metric,
      ...(period && { period }),
      ...(compare && { compare }),
      ...(seller && { where: { seller: [seller] } }),
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetNews();
    this.#countWait(false);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Back on the page, it has to find its source again.
    this.requestUpdate();
  }

  /** @internal What has to be said besides the usual. */
  get words(): readonly Part[] {
    const { error, figure, status, isUsual } = this.figures;
    const isInTrouble = figure
      ? this.isEmpty(figure) || !!figure.reason || !!figure.omitted || !!figure.pending
      : status !== 'loading' && error?.code !== 'network';
    return [...(isInTrouble ? ['trouble' as const] : []), ...(isUsual ? [] : ['comparison' as const])];
  }

  /** @internal The metric whose name has to be said, where the figure does not bring it. */
  get named(): string | undefined {
    const { figure, status } = this.figures;
    return status === 'loading' || figure?.label ? undefined : this.metric;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.figures.prepare();
    // Another question was asked, or this one may no longer be answered.
    if (!this.figures.figure) {
      this.#shown = undefined;
      this.#forgetNews();
    }
    this.#countWait(this.#state() === 'loading' && this.isConnected);
  }

  /** Where its button is gone or is now that of another row, the focus follows the row, else it stays in the widget. */
  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot!.activeElement as HTMLElement | null;
    const key = focused?.dataset.key;
    super.update(changed);
    if (!focused || (focused.isConnected && focused.dataset.key === key)) return;
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    const next = buttons.find(({ dataset }) => key !== undefined && dataset.key === key) ?? buttons[0];
    (next ?? this.renderRoot.querySelector<HTMLElement>('[part=base]'))?.focus({ preventScroll: true });
  }

  protected override updated(_changed: PropertyValues): void {
    // The place for an early warning is filled by code that a page without one does not carry.
    const place = this.renderRoot.querySelector('.early');
    if (place) import('./early-warning.js').then(({ fill }) => fill(place, this), ignore);
    const name = this.#state();
    if (this.dataset.state === name) return;
    this.dataset.state = name;
    this.#internals.states.clear();
    this.#internals.states.add(name);
  }

  #countWait(isWaiting: boolean): void {
    if (isWaiting) {
      this.#slow ??= setTimeout(() => {
        this.#isSlow = true;
        this.requestUpdate();
      }, STILL_LOADING_MS);
      return;
    }
    clearTimeout(this.#slow);
    this.#slow = undefined;
    this.#isSlow = false;
  }

  figureLoaded(figure: CompleteFigure): void {
    const last = this.#shown;
    this.#shown = figure;
    if (last?.metric === figure.metric && last.period.start === figure.period.start && last.value !== figure.value) {
      this.earlier ??= last;
      import('./news.js').then(({ News }) => {
        // By then, another question may have been asked.
        if (this.earlier) void (this.#news ??= new News(this)).tell();
      }, ignore);
    }
    this.dispatchEvent(new FlashLoadEvent(figure));
  }

  figureFailed(error: FeedError): void {
    const { figure } = this.figures;
    // The words for it are fetched: by then the element may have left the page, and nobody asks any more.
    void report(
      error,
      error === this.figures.error ? figure?.asOf : undefined,
      () => !this.isConnected || this.dispatchEvent(new FlashErrorEvent(error)),
    );
  }

  /** Tells the page what the reader activated. */
  protected select(part: Partial<SelectDetail> = {}): void {
    const { figure } = this.figures;
    if (!figure) return;
    const { metric, value, where = {} } = figure;
    const { start, end } = figure.period;
    const event = new FlashSelectEvent({ metric, period: { start, end }, value, where, ...part });
    if (this.dispatchEvent(event)) this.#explain(event);
  }

  /** What is rarely asked for comes by itself: the finding, how the figure is computed, the page a reader is led to. */
  #explain(event: Event): void {
    import('./explain/explainer.js').then(({ explain }) => explain(this, event), ignore);
  }

  /** What a widget shows of its figure. */
  protected abstract content(figure: CompleteFigure, format: Format): TemplateResult;

  /** The final size at once: nothing jumps when the figure comes. */
  protected abstract skeleton(): TemplateResult;

  /** @internal */
  headingText(format: Format): string {
    const { figure } = this.figures;
    return this.heading ?? metricName(figure?.label, this.metric, format);
  }

  /** A short remark at the end of the heading, where nothing more urgent is to be said. */
  protected note(_figure: CompleteFigure, _format: Format): string {
    return '';
  }

  protected isEmpty(figure: CompleteFigure): boolean {
    return isUnknown(figure);
  }

  override render(): TemplateResult | typeof noChange {
    const { format } = this.localize;
    const { status, figure } = this.figures;
    // Until further words are there, what is shown stays; but never what may no longer be seen.
    if (!format && figure && this.dataset.state !== 'loading') return noChange;
    const isBusy = !format || status === 'loading';
    return html`<div
      part="base"
      role="group"
      aria-labelledby="heading"
      aria-describedby="finding"
      aria-busy=${isBusy}
      tabindex="-1"
      @focusin=${this.#explain}
      @pointerenter=${this.#explain}
    >
      ${this.#header(format, isBusy)}
      ${isBusy ? this.#loading(format) : status === 'error' || status === 'denied' ? this.#failure(format) : html`${this.content(figure!, format)}<button class="explain" title=${format.terms.explainButton} @click=${this.#explain}></button>`}
    </div>`;
  }

  #state(): string {
    const { status, figure } = this.figures;
    // Until the words are there, nothing new is shown of what has been loaded.
    if (!this.localize.format) return (figure && this.dataset.state) || 'loading';
    return status === 'ready' && figure && this.isEmpty(figure) ? 'empty' : status;
  }

  #header(format: Format | undefined, isBusy: boolean): TemplateResult {
    const text = format ? this.headingText(format) : '\u00a0';
    return html`<div class="head">
      <h2 id="heading" part="heading" class=${isBusy ? 'skeleton' : ''}>${text}</h2>
      ${format && !isBusy ? this.#remark(format) : nothing}
    </div>`;
  }

  /** The most urgent first: out of date, rows left out, just changed, else what the widget has to say. */
  #remark(format: Format): TemplateResult | typeof nothing {
    const { figure, status } = this.figures;
    if (!figure) return nothing;
    const { terms } = format;
    if (status === 'stale') {
      const asOf = this.#isOffline ? terms.offlineAsOf : terms.asOf;
      return html`<span class="note stale"
        ><span aria-hidden="true">◷ </span>${asOf(format.time(figure.asOf ?? ''))}</span
      >`;
    }
    if (figure.omitted) {
      const { rows, of } = figure.omitted;
      const text = terms.casesOf(format.number(rows), format.number(of));
      return html`<span class="note" title=${omittedSentence(figure.omitted, format)}
        ><span aria-hidden="true">⚠ </span>${text}</span
      >`;
    }
    const note = this.#news?.note(format) ?? this.note(figure, format);
    return note ? html`<span class="note quiet">${note}</span>` : nothing;
  }

  protected leftOut({ omitted }: CompleteFigure, format: Format): TemplateResult | typeof nothing {
    return omitted ? html`<p class="sentence">${omittedSentence(omitted, format)}</p>` : nothing;
  }

  protected reason(figure: CompleteFigure, format: Format): string {
    return reasonSentence(figure, format);
  }

  #loading(format: Format | undefined): TemplateResult {
    return html`${this.skeleton()}${
      this.#isSlow && format ? html`<p class="sentence slow">${format.terms.stillLoading}</p>` : nothing
    }`;
  }

  #failure({ terms }: Format): TemplateResult {
    const { error, status } = this.figures;
    const code = error?.code ?? 'network';
    const text = code !== 'network' ? terms.trouble.errors[code] : navigator.onLine ? terms.unreachable : terms.offline;
    const isDenied = status === 'denied';
    return html`<div class="message" part="state">
      <b>${isDenied ? terms.trouble.notEntitled : terms.noData}</b
      >${text}${isDenied ? nothing : html`<br /><button class="retry" @click=${() => this.figures.retry()}>${terms.retry}</button>`}
    </div>`;
  }

  get #isOffline(): boolean {
    return this.figures.error?.code === 'network' && !navigator.onLine;
  }

  #forgetNews(): void {
    this.earlier = undefined;
    this.#news?.forget();
  }
}
