/** Keeps an element supplied with the figure it asks for: finds the source, asks, keeps the last good answer. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../contract/feed-error.js';
import type { CompleteFigure } from '../contract/figures.js';
import { queryKey } from '../contract/query-params.js';
import type { Query } from '../contract/query.js';
import type { Look } from '../metrics/views.js';
import { type Asking, type Feed, requestFeed } from './feed.js';
import type { Reading, SharedSource } from './shared-source.js';
import { sharedSource, type SourceSettings } from './store.js';

/** Its settings are those of its own source; its feed's counts where it names none. */
export interface FigureHost extends ReactiveControllerHost, HTMLElement, Readonly<SourceSettings>, Asking {
  /** What the element asks; what it leaves open, its feed or the default says. */
  readonly query: Query;
  /** What it asks besides, for a widget that sets one metric against others. */
  readonly furtherQueries?: readonly Query[];
  /** Of all these, what is shown; all of them where absent. */
  readonly shownFigures?: readonly CompleteFigure[];
  /** What stands for a further figure that cannot be had; throws where the widget is nothing without it. */
  furtherFailed?(query: Query, error: unknown): Reading;
  /** Who may be seen and who looks, as in `Look`; what the feed says where absent. */
  readonly view?: string;
  readonly viewer?: string;
  readonly minGroup?: number;
  figureLoaded(figure: CompleteFigure): void;
  figureFailed(error: FeedError): void;
}

export type FigureStatus = 'loading' | 'ready' | 'stale' | 'error' | 'denied';

/** A parser or a framework may set the source in a later step than it inserts the element. */
const WAIT_FOR_SOURCE_MS = 1000;

export class FigureController implements ReactiveController {
  readonly #host: FigureHost;
  #feed: Feed | undefined;
  #source: SharedSource | undefined;
  /** The last source there was: what is shown comes from there. */
  #shownOf: SharedSource | undefined;
  #key = '';
  /** What is being waited for; an answer to anything else comes too late. */
  #asked: readonly Promise<Reading>[] = [];
  #last: readonly Reading[] = [];
  #error: FeedError | undefined;
  #leave: (() => void)[] = [];
  #unsubscribe: (() => void) | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FigureHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The figure to show: never that of another question, never one that may no longer be seen. */
  get figure(): CompleteFigure | undefined {
    return this.#last[0]?.figure;
  }

  /** The answers to the further queries, in their order. */
  get further(): readonly CompleteFigure[] {
    return this.#last.slice(1).map(({ figure }) => figure);
  }

  /** Whether nothing is compared but with the same part of an earlier period. */
  get isUsual(): boolean {
    return this.#last.every(isUsual);
  }

  get error(): FeedError | undefined {
    return this.#error;
  }

  /** The period of the feed. */
  get period(): string | undefined {
    return this.#feed?.period;
  }

  get viewer(): string | undefined {
    return this.#host.viewer || this.#feed?.viewer;
  }

  /** How much of a figure is seen; undefined where all of it is. */
  get look(): Look | undefined {
    const { view, minGroup } = this.#host;
    const feed = this.#feed;
    const shown = view || feed?.view;
    return shown && shown !== 'named'
      ? {
          view: shown,
          viewer: this.viewer,
          minGroup: minGroup || feed?.minGroup,
        }
      : undefined;
  }

  /** Whether readers have filtered by this group; undefined where they do not filter by click. */
  isChosen(key: string | null, by = this.figure?.by): boolean | undefined {
    return this.#feed?.chosen(by)?.includes(key);
  }

  get status(): FigureStatus {
    if (this.#error?.code === 'denied') return 'denied';
    if (this.figure) return this.#error ? 'stale' : 'ready';
    return this.#error ? 'error' : 'loading';
  }

  /** Asks again, for all that show the same source. */
  retry(): void {
    this.#source?.refresh();
  }

  hostConnected(): void {
    const stop = requestFeed(this.#host, (feed) => {
      this.#feed = feed;
      this.#leave.push(feed.follow(this.#host));
      this.#host.requestUpdate();
    });
    this.#leave.push(stop);
    this.#waiting = setTimeout(() => {
      if (!this.#source) this.#fail(new FeedError('no-source', (say) => say.noSource(this.#host.localName)));
    }, WAIT_FOR_SOURCE_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    for (const leave of this.#leave) leave();
    this.#leave = [];
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#source = this.#feed = undefined;
    this.#asked = [];
  }

  /** For the host's `willUpdate`: looks where to ask and what, and asks where either has changed. */
  prepare(): void {
    if (!this.#host.isConnected) return;
    const feed = this.#feed;
    const source = feed && !feed.within ? undefined : (sharedSource(this.#host) ?? feed?.source);
    if (source !== this.#source) this.#change(source);
    const queries = [this.#host.query, ...(this.#host.furtherQueries ?? [])].map((query) => this.#asking(query));
    const key = queries.map(queryKey).join(' ') + JSON.stringify(this.look);
    if (key !== this.#key) {
      this.#forget();
      this.#asked = [];
    }
    this.#key = key;
    if (source)
      this.#ask(
        queries,
        queries.map((query) => source.read(query)),
      );
  }

  /** The source gives the same promise for the same question until it is to be asked anew. */
  #ask(queries: readonly Query[], asked: readonly Promise<Reading>[]): void {
    if (asked.every((promise, index) => promise === this.#asked[index])) return;
    this.#asked = asked;
    const host = this.#host;
    const answers = asked.map((answer, index) =>
      index && host.furtherFailed ? answer.catch((error) => host.furtherFailed!(queries[index]!, error)) : answer,
    );
    seen(Promise.all(answers), queries, this.look, host).then(
      (readings) => asked === this.#asked && this.#accept(readings),
      (error: unknown) => asked === this.#asked && this.#fail(error),
    );
  }

  #asking(query: Query): Query {
    const feed = this.#feed;
    const period = query.period ?? feed?.period;
    const compare = query.compare ?? feed?.compare;
    // Where no person is shown, none is asked for.
    const by = query.by === 'seller' && this.look?.view === 'team' ? 'team' : query.by;
    const where = { ...feed?.where(by, this.#host), ...query.where, ...feed?.within };
    return {
      ...query,
      ...(this.look && { heads: true }),
      ...(by && { by }),
      ...(period && { period }),
      ...(compare && { compare }),
      ...(Object.keys(where).length > 0 && { where }),
    };
  }

  #change(source: SharedSource | undefined): void {
    this.#unsubscribe?.();
    this.#unsubscribe = source?.subscribe({
      sourceChanged: () => this.#host.requestUpdate(),
      sourceWarned: (warning) => this.#host.figureFailed(warning),
    });
    // A widget that was moved keeps what it shows, and so does one whose value is replaced to update it; another source
    // has other figures.
    const shown = this.#shownOf;
    if (source && shown && source !== shown && !(isValue(shown) && isValue(source))) this.#forget();
    // The request to the one that is left is dropped, which is no news.
    this.#asked = [];
    this.#source = source;
    this.#shownOf = source ?? shown;
    if (this.#error?.code === 'no-source') this.#error = undefined;
  }

  #forget(): void {
    this.#last = [];
    this.#error = undefined;
  }

  #accept(readings: readonly Reading[]): void {
    this.#last = readings;
    this.#error = readings.find(({ stale }) => stale)?.stale;
    if (this.#error) this.#host.figureFailed(this.#error);
    else this.#host.figureLoaded(readings[0]!.figure);
    this.#host.requestUpdate();
  }

  #fail(error: unknown): void {
    // Whoever left the page, and so let its request be dropped, has nothing to report.
    if (!this.#host.isConnected) return;
    const known = error instanceof FeedError ? error : new FeedError('bad-document', String(error), { cause: error });
    this.#error = known;
    if (known.code === 'denied') this.#last = [];
    this.#host.figureFailed(known);
    this.#host.requestUpdate();
  }
}

/** Compared with the same part of an earlier period, or with nothing. */
const isUsual = ({ figure: { previous } }: Reading): boolean =>
  !previous || (previous.value !== null && previous.comparison.endsWith('to-date'));

/** The answers as a reader gets to see them; the code for what is not usual is fetched then. */
async function seen(
  answers: Promise<Reading[]>,
  queries: readonly Query[],
  look: Look | undefined,
  host: Pick<FigureHost, 'figureFailed'>,
): Promise<Reading[]> {
  const readings = await answers;
  const isAsked = (reading: Reading, index: number) =>
    isUsual(reading) && [undefined, reading.figure.previous?.comparison].includes(queries[index]!.compare);
  if (!look && readings.every(isAsked)) return readings;
  return (await import('../metrics/presented.js')).presentAll(readings, look, queries, host);
}

const isValue = (source: SharedSource | undefined): boolean => source?.source.name === 'data';
