import { Task } from '@lit/task';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FeedError } from '../../contract/feed-error.js';
import type { Query } from '../../contract/query.js';
import { define, version } from '../../element/define.js';
import { FlashFilterEvent } from '../../element/filter-event.js';
import { LocalizeController } from '../../element/localize-controller.js';
import { tokens } from '../../element/tokens.styles.js';
import type { Format } from '../../locales/format.js';
import type { Look } from '../../metrics/views.js';
import type { SharedSource } from '../../sources/shared-source.js';
import type { FlashFeed } from '../flash-feed/flash-feed.js';
import { AddressMemory } from './address-memory.js';
import { choicesOf, none } from './choices.js';
import {
  changesOf,
  choose,
  chooseView,
  type Choices,
  dimensions,
  type FilterState,
  lastMonth,
} from './filter-state.js';
import { type ChipView, type ChoiceView, DAYS, daysIn, filterView, keyOf, type PeriodView } from './filter-view.js';
import { control } from './control.js';
import { FilteredFeed } from './filtered-feed.js';
import { styles } from './flash-filter.styles.js';

/**
 * Controls for a `flash-feed`: which period, whose figures, which channel. Everything that is active can be seen and
 * removed.
 *
 * @summary Period, team, seller and channel of a feed.
 * @tag flash-filter
 * @fires flash-filter - The reader is about to change what the feed shows; cancelled, nothing changes.
 * @csspart base - All controls and chips.
 * @csspart control - A control with its label.
 * @csspart chip - An active filter, which removes itself.
 */
export class FlashFilter extends LitElement {
  static readonly version = version;
  static override styles = [tokens, styles];
  static override properties: PropertyDeclarations = {
    controls: {},
    for: {},
    metric: {},
    remember: {},
  };

  /** The controls shown, with spaces between them: `period`, `team`, `seller`, `channel`, `me`. */
  controls = 'period team seller channel';
  /** The id of the feed; the surrounding one where absent. */
  for?: string;
  /** The metric whose groups can be chosen, by its id. */
  metric = 'opportunities-created';
  /** Keeps what is chosen in the address of the page, under names that begin with this: `filter` where it says nothing. */
  remember?: string;

  /** @internal */
  readonly words = ['groups', 'table'] as const;

  readonly #localize = new LocalizeController(this);
  readonly #filtered = new FilteredFeed(this, {
    feedFound: (feed) => this.#memory.restore(feed, this.#prefix),
    sourceChanged: () => void this.#choices.run(),
  });
  readonly #choices: Task<readonly [SharedSource | undefined, string, string, string, string | undefined], Choices> =
    new Task(this, {
      task: ([source, metric, by, within]) => this.#ask(source, metric, by, within),
      args: () =>
        [this.#filtered.feed?.source, this.metric, this.#dimensions.join(' '), this.#within, this.#seenBy] as const,
      onComplete: (choices) => this.#memory.prove(this.#filtered.feed, choices),
    });
  readonly #memory = new AddressMemory();
  /** The days a reader is about to choose; undefined where another period is chosen. */
  #days: PeriodView['days'];
  /** The chip that was there, after a reader has removed one. */
  #removedAt: number | undefined;

  get #names(): string[] {
    return this.controls.split(/\s+/).filter(Boolean);
  }

  get #prefix(): string | undefined {
    return this.remember === '' ? 'filter' : this.remember;
  }

  /** Asked for: what can be chosen, and what is chosen by other means. */
  get #dimensions(): string[] {
    const offered = dimensions.filter((dimension) => this.#names.includes(dimension));
    const named = this.#names.includes('me') ? ['seller'] : [];
    const all = new Set([...offered, ...named, ...Object.keys(this.#filtered.state.filter)]);
    // Where sellers are not named, their names are nowhere in the page.
    if (!this.#areNamed) all.delete('seller');
    return [...all];
  }

  get #areNamed(): boolean {
    return !this.#look;
  }

  /** Who may be seen; undefined where everybody may. */
  get #look(): Look | undefined {
    const { view, viewer, minGroup } = this.#filtered.feed ?? {};
    return view && view !== 'named' ? { view, viewer, minGroup } : undefined;
  }

  get #seenBy(): string | undefined {
    return this.#look && JSON.stringify(this.#look);
  }

  /** As JSON, so that the same is the same. */
  get #within(): string {
    return JSON.stringify(this.#filtered.feed?.within ?? null);
  }

  protected override updated(): void {
    if (this.#filtered.feed && this.#prefix !== undefined) this.#memory.write(this.#filtered.state, this.#prefix);
    const at = this.#removedAt;
    this.#removedAt = undefined;
    if (at === undefined || this.shadowRoot?.activeElement) return;
    const chips = [...this.renderRoot.querySelectorAll<HTMLElement>('[part=chip]')];
    (chips[at] ?? chips.at(-1) ?? this.renderRoot.querySelector<HTMLElement>('select, input'))?.focus();
  }

  /** What was offered last stays, except to somebody who may no longer see it. */
  async #ask(source: SharedSource | undefined, metric: string, by: string, within: string): Promise<Choices> {
    const where = JSON.parse(within) as Query['where'] | null;
    // A feed that cannot tell whom it is about asks nothing.
    if (!source || !where) return none;
    try {
      return await choicesOf(
        source,
        { metric, ...(Object.keys(where).length > 0 && { where }) },
        by.split(' ').filter(Boolean),
        this.#look,
      );
    } catch (error) {
      const last = this.#known;
      if (last === none || (error instanceof FeedError && error.code === 'denied')) throw error;
      return last;
    }
  }

  #change(part: Partial<FilterState>): void {
    const { feed, state } = this.#filtered;
    const next = { ...state, ...part };
    const changes = changesOf(state, next);
    if (feed && changes.length > 0 && this.dispatchEvent(new FlashFilterEvent({ ...next, changes })))
      Object.assign(feed, Object.fromEntries(changes.map((name) => [name, next[name]])));
    // Where the page said no, the controls go back.
    this.requestUpdate();
  }

  #choosePeriod(value: string, { days }: PeriodView): void {
    const { today } = this.#known;
    this.#days = value === DAYS ? (days ?? daysIn(this.#filtered.state.period ?? 'month', today)) : undefined;
    if (value === DAYS) this.requestUpdate();
    else this.#change({ period: value === 'last-month' && today !== undefined ? lastMonth(today) : value });
  }

  #chooseDays(days: NonNullable<PeriodView['days']>): void {
    this.#days = days;
    if (days.from && days.to && days.from <= days.to) this.#change({ period: `${days.from}/${days.to}` });
    else this.requestUpdate();
  }

  #remove(dimension: string, at: number): void {
    this.#removedAt = at;
    this.#change(choose(this.#filtered.state, dimension, undefined, this.#known));
  }

  #removeAll(chips: readonly ChipView[]): void {
    this.#removedAt = 0;
    const empty = (state: FilterState, { dimension }: ChipView) => choose(state, dimension, undefined, this.#known);
    this.#change(chips.reduce(empty, this.#filtered.state));
  }

  /** What was offered to somebody who saw more is not offered any more. */
  get #known(): Choices {
    const { value = none } = this.#choices;
    return value.seenBy === this.#seenBy ? value : none;
  }

  override render(): TemplateResult {
    const { format } = this.#localize;
    const { feed, state } = this.#filtered;
    if (!format || !feed)
      return html`<div part="base" aria-busy="true">
        ${this.#names.map(() => html`<div part="control" class="waiting"></div>`)}
      </div>`;
    const { filter } = format.terms.table;
    const waiting = () => (this.#known === none ? filter.loading : '');
    const remark = this.#choices.render({
      initial: waiting,
      pending: waiting,
      complete: waiting,
      error: () => filter.failed,
    });
    const controls = this.#areNamed ? this.#names : this.#names.filter((name) => name !== 'seller');
    const options = {
      controls,
      choices: this.#known,
      remark: remark ?? '',
      viewer: feed.viewer,
      isNamed: this.#areNamed,
    };
    const view = filterView(state, { ...options, days: this.#days }, format);
    return html`<div part="base" role="group" aria-label=${filter.label}>
      ${view.period ? this.#period(view.period, format) : nothing} ${view.choices.map((choice) => this.#choice(choice))}
      ${view.isMe === undefined ? nothing : this.#everybody(view.isMe, feed, format)}
      ${view.chips.length > 0 ? this.#chips(view.chips, format) : nothing}
    </div>`;
  }

  #period(view: PeriodView, format: Format): TemplateResult {
    const { days } = view;
    return html`${control(view.label, view.options, (value) => this.#choosePeriod(value, view))}
    ${days ? this.#daysBetween(days, format) : nothing}`;
  }

  #daysBetween(days: NonNullable<PeriodView['days']>, { terms }: Format): TemplateResult {
    const { filter } = terms.table;
    const isWrong = days.from !== '' && days.to !== '' && days.from > days.to;
    const input = (name: 'from' | 'to') =>
      html`<label part="control"
        ><span>${filter[name]}</span
        ><input
          type="date"
          .value=${live(days[name])}
          aria-invalid=${isWrong}
          aria-describedby=${isWrong ? 'wrong' : nothing}
          @change=${({ target }: Event) => this.#chooseDays({ ...days, [name]: (target as HTMLInputElement).value })}
      /></label>`;
    return html`${input('from')}${input('to')}
    ${isWrong ? html`<p id="wrong" role="alert">${filter.wrongOrder}</p>` : nothing}`;
  }

  #choice({ dimension, label, options }: ChoiceView): TemplateResult {
    return control(label, options, (value) =>
      this.#change(choose(this.#filtered.state, dimension, keyOf(value), this.#known)),
    );
  }

  #everybody(isMe: boolean, { viewer }: FlashFeed, { terms }: Format): TemplateResult {
    const { filter } = terms.table;
    const radio = (label: string, checked: boolean, whose: string | undefined) =>
      html`<label
        ><input
          type="radio"
          name="view"
          .checked=${live(checked)}
          @change=${() => this.#change(chooseView(this.#filtered.state, whose))}
        /><span>${label}</span></label
      >`;
    return html`<fieldset part="control">
      <legend>${filter.view}</legend>
      <div class="choice">${radio(filter.all, !isMe, undefined)}${radio(filter.me, isMe, viewer)}</div>
    </fieldset>`;
  }

  #chips(chips: readonly ChipView[], { terms }: Format): TemplateResult {
    const { filter } = terms.table;
    return html`<ul aria-label=${filter.active}>
      ${chips.map(
        ({ dimension, text, remove }, at) =>
          html`<li>
            <button part="chip" aria-label=${remove} @click=${() => this.#remove(dimension, at)}>
              <bdi>${text}</bdi><span aria-hidden="true">×</span>
            </button>
          </li>`,
      )}
      ${
        chips.length > 1
          ? html`<li><button class="all" @click=${() => this.#removeAll(chips)}>${filter.removeAll}</button></li>`
          : nothing
      }
    </ul>`;
  }
}

define('flash-filter', FlashFilter);

declare global {
  interface HTMLElementTagNameMap {
    'flash-filter': FlashFilter;
  }
}
