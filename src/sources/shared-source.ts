/**
 * One source for all widgets of a page that ask the same place: queries of one moment travel together, equal queries are
 * asked once, one timer refreshes, and a source that nobody uses any more stops.
 */
import { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure } from '../contract/figures.js';
import { queryKey } from '../contract/query-params.js';
import type { Query } from '../contract/query.js';
import type { Source } from './source.js';

/** A figure, and why it is only the last good one where a refresh failed. */
export interface Reading {
  figure: CompleteFigure;
  stale?: FeedError;
}

/** Told whenever figures should be read again, and of what was wrong with the feed. */
export interface SourceListener {
  sourceChanged(): void;
  sourceWarned(warning: FeedError): void;
}

interface Waiting {
  query: Query;
  resolve(reading: Reading): void;
  reject(error: unknown): void;
}

/** Failures that may pass by themselves are tried again after 2, 4, 8 and 16 s, each shortened at random. */
const RETRIES = 4;
const isPassing = ({ code, status = 0 }: FeedError): boolean =>
  code === 'network' || code === 'timeout' || (code === 'http' && (status >= 500 || status === 429));

export class SharedSource {
  readonly source: Source;
  readonly #listeners = new Set<SourceListener>();
  readonly #onUnused: () => void;
  #readings = new Map<string, Promise<Reading>>();
  #waiting: Waiting[] = [];
  #abort = new AbortController();
  #refreshSeconds: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** Asks as soon as the browser is online again; one listener, however often a request failed. */
  readonly #whenOnline = (): void => {
    removeEventListener('online', this.#whenOnline);
    this.#refreshWhenSeen();
  };

  constructor(source: Source, onUnused: () => void = () => {}) {
    this.source = source;
    this.#onUnused = onUnused;
  }

  subscribe(listener: SourceListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      // A framework that moves an element removes it and puts it back in one go: only then is it really gone.
      setTimeout(() => this.#listeners.size === 0 && this.#stop());
    };
  }

  /** The shortest interval that any feed asked for. */
  refreshEvery(seconds: number | undefined): void {
    if (!seconds || (this.#refreshSeconds ?? Infinity) <= seconds) return;
    this.#refreshSeconds = seconds;
    this.#schedule(seconds);
  }

  read(query: Query): Promise<Reading> {
    const key = queryKey(query);
    const known = this.#readings.get(key);
    if (known) return known;
    const reading = new Promise<Reading>((resolve, reject) => {
      if (this.#waiting.length === 0) setTimeout(() => void this.#ask());
      this.#waiting.push({ query, resolve, reject });
    });
    this.#readings.set(key, reading);
    return reading;
  }

  /** Asks again for everything that is shown. */
  refresh(): void {
    clearTimeout(this.#timer);
    this.source.expire();
    this.#readings = new Map();
    for (const listener of this.#listeners) listener.sourceChanged();
    if (this.#refreshSeconds) this.#schedule(this.#refreshSeconds);
  }

  async #ask(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    const queries = waiting.map(({ query }) => query);
    try {
      const { figures, stale, warning } = await this.source.answer(queries, this.#abort.signal);
      if (warning) for (const listener of this.#listeners) listener.sourceWarned(warning);
      waiting.forEach(({ resolve, reject }, index) => {
        const figure = figures[index];
        if (figure === undefined || figure instanceof FeedError) reject(figure);
        else resolve({ figure, ...(stale && { stale }) });
      });
      this.#settle(stale);
    } catch (error) {
      for (const { reject } of waiting) reject(error);
      this.#settle(error);
    }
  }

  /** Plans the next try after a failure that may pass. */
  #settle(error: unknown): void {
    const fails = error instanceof FeedError && isPassing(error);
    this.#failures = fails ? this.#failures + 1 : 0;
    if (!fails) return;
    if (!navigator.onLine) addEventListener('online', this.#whenOnline);
    if (this.#failures > RETRIES) return;
    const seconds = 2 ** this.#failures * (0.5 + Math.random() / 2);
    this.#schedule(Math.min(seconds, this.#refreshSeconds ?? Infinity));
  }

  #schedule(seconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refreshWhenSeen(), seconds * 1000);
  }

  /** A hidden page asks for nothing; it catches up when it is looked at. */
  #refreshWhenSeen(): void {
    if (this.#listeners.size === 0) return;
    if (!document.hidden) this.refresh();
    else document.addEventListener('visibilitychange', () => this.#refreshWhenSeen(), { once: true });
  }

  #stop(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#whenOnline);
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#readings = new Map();
    this.#refreshSeconds = undefined;
    this.source.expire();
    this.#onUnused();
  }
}
