import { css, html, LitElement, type PropertyValues, type TemplateResult, type PropertyDeclarations } from 'lit';
import type { Comparison, Query } from '../../contract/query.js';
import type { View } from '../../metrics/views.js';
import type { FlashSelectEvent } from '../../element/events.js';
import { define, version } from '../../element/define.js';
import { type Asking, callUnanswered, type Follower, provideFeed } from '../../sources/feed.js';
import type { GetToken } from '../../sources/request.js';
import type { SharedSource } from '../../sources/shared-source.js';
import { sharedSource } from '../../sources/store.js';

/**
 * Gives one source, one period and one filter to all widgets inside it. Shows nothing itself.
 *
 * @summary One source for all widgets inside.
 * @tag flash-feed
 * @slot - The page with its widgets.
 * @attr {string} href-template - Where activated figures and rows inside lead: `/deals?from={start}&to={end}&{by}={key}`.
 */
export class FlashFeed extends LitElement {
  static readonly version = version;
  static override styles = css`
    :host {
      display: contents;
    }
  `;
  static override properties: PropertyDeclarations = {
    src: {},
    endpoint: {},
    allowOrigin: { attribute: 'allow-origin' },
    data: { attribute: false },
    getToken: { attribute: false },
    refresh: { type: Number },
    timeout: { type: Number },
    maxBytes: { type: Number, attribute: 'max-bytes' },
    period: {},
    compare: {},
    seller: {},
    filter: { attribute: false },
    viewer: {},
    team: {},
    scope: {},
    view: {},
    minGroup: { type: Number, attribute: 'min-group' },
    interactive: { type: Boolean },
  };

  /** Address of a records or figures document. */
  src?: string;
  /** Address of a KPI endpoint. */
  endpoint?: string;
  /** Another origin that `src` or `endpoint` may be on. */
  allowOrigin?: string;
  /** A records or figures document as a value. Replace it to update; it is not watched. */
  data?: unknown;
  /** Asked for a bearer token before each request; asked again, once, after a 401. */
  getToken?: GetToken;
  /** Seconds between refreshes; none where absent. */
  refresh?: number;
  /** Seconds that a whole answer may take, 15 by default. */
  timeout?: number;
  /** The largest answer that is read, 5,000,000 by default. */
  maxBytes?: number;
  /** The period of all widgets that name none. */
  period?: string;
  /** The comparison of all widgets that name none. */
  compare?: Comparison;
  /** Only this seller, by id. */
  seller?: string;
  /** Only rows with one of these values of a dimension: `{ team: ['Nord'] }`. */
  filter: NonNullable<Query['where']> = {};
  /** The seller who is looking, by id: the own row is marked. */
  viewer?: string;
  /** The team of the viewer, for `scope="team"`. */
  team?: string;
  /** Whom all figures are asked for: `all`, the viewer's `team`, or the viewer's `own`. */
  scope?: 'all' | 'team' | 'own';
  /** Who may be seen: `named`, only the `own` row, others by `pseudonym`, or each `team`. No protection: see the README. */
  view?: View;
  /** Fewer persons than this are not shown where nobody is named, 5 by default. */
  minGroup?: number;
  /** Whether a group that a reader activates becomes a filter for the other widgets; activated again, it is none. */
  interactive = false;

  /** @internal The elements that follow what this feed says. */
  readonly followers = new Set<Follower>();

  constructor() {
    super();
    provideFeed(this, this);
    this.addEventListener('flash-select', (event) => {
      // The page has had its say by the time the module is there.
      this.#interact(event);
    });
  }

  get source(): SharedSource | undefined {
    const source = sharedSource(this);
    source?.refreshEvery(this.refresh);
    return source;
  }

  get within(): Query['where'] {
    const { scope, viewer, team } = this;
    if (!scope || scope === 'all') return {};
    if (scope === 'own' && viewer) return { seller: [viewer] };
    return scope === 'team' && team ? { team: [team] } : undefined;
  }

  where(by: string | undefined, { spared = [] }: Asking): Query['where'] {
    const where = { ...this.filter };
    if (this.interactive) for (const name of [by, ...spared]) delete where[name!];
    return { ...where, ...(this.seller && { seller: [this.seller] }) };
  }

  chosen(by?: string): readonly (string | null)[] | undefined {
    return this.interactive && by ? (this.filter[by] ?? []) : undefined;
  }

  follow(element: Follower): () => void {
    this.followers.add(element);
    return () => this.followers.delete(element);
  }

  /** What changes and shows the filters of readers is not carried by a page without. */
  #interact(event?: FlashSelectEvent): void {
    if (this.interactive) void import('./active-filters.js').then(({ activeFilters }) => activeFilters(this, event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    callUnanswered();
  }

  protected override updated(_changed: PropertyValues): void {
    for (const element of this.followers) element.requestUpdate();
    if (Object.keys(this.filter)[0]) this.#interact();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

define('flash-feed', FlashFeed);

declare global {
  interface HTMLElementTagNameMap {
    'flash-feed': FlashFeed;
  }
}
