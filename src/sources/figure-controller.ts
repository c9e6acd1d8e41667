/** Keeps an element supplied with the figure it asks for: finds the source, asks, keeps the last good answer. */
import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure } from '../contract/figures.js';
import { queryKey } from '../contract/query-params.js';
import type { Query } from '../contract/query.js';
import { type Feed, requestFeed } from './feed.js';
import type { Reading, SharedSource } from './shared-source.js';
import { sharedSource, type SourceSettings } from './store.js';

export interface FigureHost extends ReactiveControllerHost, HTMLElement {
  /** The element's own source; what its feed says where it names none. */
  readonly sourceSettings: SourceSettings;
  /** What the element asks; what it leaves open, its feed or the default says. */
  readonly query: Query;
  figureLoaded(figure: CompleteFigure): void;
  figureFailed(error: FeedError): void;
}

export type FigureStatus = 'loading' | 'ready' | 'stale' | 'error' | 'denied';

/** A parser or a framework may set the source in a later step than it inserts the element. */
const WAIT_FOR_SOURCE_MS = 1000;

export class FigureController implements ReactiveController {
  readonly #host: FigureHost;
  readonly #task: Task<readonly [SharedSource | undefined, string, number], Reading>;
  #feed: Feed | undefined;
  #source: SharedSource | undefined;
  #query: Query | undefined;
  #key = '';
  #round = 0;
  #last: Reading | undefined;
  #error: FeedError | undefined;
  #leave: (() => void)[] = [];
  #unsubscribe: (() => void) | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FigureHost) {
    this.#host = host;
    this.#task = new Task(host, {
      args: () => [this.#source, this.#key, this.#round] as const,
      task: ([source]) => (source && this.#query ? source.read(this.#query) : new Promise<never>(() => {})),
      onComplete: (reading) => this.#accept(reading),
      onError: (error) => this.#fail(error),
    });
    host.addController(this);
  }

  /** The figure to show: never that of another question, never one that may no longer be seen. */
  get figure(): CompleteFigure | undefined {
    return this.#last?.figure;
  }

  get error(): FeedError | undefined {
    return this.#error;
  }

  get viewer(): string | undefined {
    return this.#feed?.viewer;
  }

  get status(): FigureStatus {
    if (this.#error?.code === 'denied') return 'denied';
    if (this.#last) return this.#error ? 'stale' : 'ready';
    return this.#error ? 'error' : 'loading';
  }

  /** Asks again, for all that show the same source. */
  retry(): void {
    this.#source?.refresh();
  }

  hostConnected(): void {
    this.#round += 1;
    const stop = requestFeed(this.#host, (feed) => {
      this.#feed = feed;
      this.#leave.push(feed.follow(() => this.#host.requestUpdate()));
      this.#host.requestUpdate();
    });
    this.#leave.push(stop);
    this.#waiting = setTimeout(() => {
      if (!this.#source) this.#fail(new FeedError('no-source', (say) => say.noSource(this.#host.localName)));
    }, WAIT_FOR_SOURCE_MS);
  }

  hostDisconnected(): void {
    this.#task.abort();
    clearTimeout(this.#waiting);
    for (const leave of this.#leave) leave();
    this.#leave = [];
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#source = undefined;
    this.#feed = undefined;
  }

  /** For the host's `willUpdate`, which runs before the task compares its arguments. */
  prepare(): void {
    if (!this.#host.isConnected) return;
    const source = sharedSource(this.#host.sourceSettings) ?? this.#feed?.source;
    if (source !== this.#source) this.#change(source);
    const query = this.#askedOf(this.#feed);
    const key = queryKey(query);
    if (key !== this.#key) this.#forget();
    this.#query = query;
    this.#key = key;
  }

  #askedOf(feed: Feed | undefined): Query {
    const { query } = this.#host;
    const period = query.period ?? feed?.period;
    const compare = query.compare ?? feed?.compare;
    const where = { ...feed?.where, ...query.where };
    return {
      ...query,
      ...(period && { period }),
      ...(compare && { compare }),
      ...(Object.keys(where).length > 0 && { where }),
    };
  }

  #change(source: SharedSource | undefined): void {
    this.#unsubscribe?.();
    this.#unsubscribe = source?.subscribe({
      sourceChanged: () => {
        this.#round += 1;
        this.#host.requestUpdate();
      },
      sourceWarned: (warning) => this.#host.figureFailed(warning),
    });
    // A widget that was moved keeps what it shows, and so does one whose value is replaced to update it; another source
    // has other figures.
    if (this.#source && !(isValue(this.#source) && isValue(source))) this.#forget();
    this.#source = source;
    if (this.#error?.code === 'no-source') this.#error = undefined;
  }

  #forget(): void {
    this.#last = undefined;
    this.#error = undefined;
  }

  #accept(reading: Reading): void {
    this.#last = reading;
    this.#error = reading.stale;
    if (reading.stale) this.#host.figureFailed(reading.stale);
    else this.#host.figureLoaded(reading.figure);
  }

  #fail(error: unknown): void {
    // Whoever left the page, and so let its request be dropped, has nothing to report.
    if (!this.#host.isConnected) return;
    const known = error instanceof FeedError ? error : new FeedError('bad-document', String(error), { cause: error });
    this.#error = known;
    if (known.code === 'denied') this.#last = undefined;
    this.#host.figureFailed(known);
    this.#host.requestUpdate();
  }
}

const isValue = (source: SharedSource | undefined): boolean => source?.source.name === 'data';
