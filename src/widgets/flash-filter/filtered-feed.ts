/** Keeps a filter in touch with the feed it changes, and with the source that knows what can be chosen. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { requestFeed } from '../../sources/feed.js';
import type { SharedSource } from '../../sources/shared-source.js';
import type { FlashFeed } from '../flash-feed/flash-feed.js';
import type { FilterState } from './filter-state.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  /** The id of a feed elsewhere on the page. */
  for?: string;
}

interface Listener {
  feedFound(feed: FlashFeed): void;
  sourceChanged(): void;
}

export class FilteredFeed implements ReactiveController {
  readonly #host: Host;
  readonly #listener: Listener;
  #feed: FlashFeed | undefined;
  #source: SharedSource | undefined;
  #for: string | undefined;
  #leave: (() => void)[] = [];
  #unsubscribe: (() => void) | undefined;
  readonly #findLater = (): void => this.#find();

  constructor(host: Host, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  get feed(): FlashFeed | undefined {
    return this.#feed;
  }

  get state(): FilterState {
    const { period, filter = {}, seller } = this.#feed ?? {};
    return { period, filter, seller };
  }

  hostConnected(): void {
    this.#find();
  }

  hostDisconnected(): void {
    this.#lose();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    if (this.#host.for !== this.#for) {
      this.#lose();
      this.#find();
    }
    this.#subscribe(this.#feed?.source);
  }

  #find(): void {
    const id = (this.#for = this.#host.for);
    const from = id ? (this.#host.getRootNode() as Document | ShadowRoot).getElementById(id) : this.#host;
    if (!from) {
      // The feed may come further down the page.
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', this.#findLater, { once: true });
      return;
    }
    const stop = requestFeed(from, (found) => {
      const feed = (this.#feed = found as FlashFeed);
      this.#leave.push(feed.follow(this.#host));
      this.#listener.feedFound(feed);
      this.#host.requestUpdate();
    });
    this.#leave.push(stop);
  }

  #lose(): void {
    removeEventListener('DOMContentLoaded', this.#findLater);
    for (const leave of this.#leave) leave();
    this.#leave = [];
    this.#feed = undefined;
    this.#subscribe(undefined);
  }

  /** Whoever may no longer see the figures may no longer see the names: they are asked for anew together. */
  #subscribe(source: SharedSource | undefined): void {
    if (source === this.#source) return;
    this.#unsubscribe?.();
    this.#source = source;
    this.#unsubscribe = source?.subscribe({
      sourceChanged: () => this.#listener.sourceChanged(),
      sourceWarned: () => {},
    });
  }
}
