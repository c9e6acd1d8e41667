/** Keeps the rows of a long table in the page that are in view, and lets the keyboard walk through all of them. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ALL_UP_TO, type Drawn, drawnRows, firstInView, lastInView, rangeOf, type Viewport } from './drawn-rows.js';

interface Keyed {
  readonly key: string | null;
}

/** What a button of a row carries as `data-key`. */
export const keyText = ({ key }: Keyed): string => key ?? '';

/** Where a key leads, from a row, among so many, with so many in view. */
const moves: Partial<Record<string, (at: number, count: number, page: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, _count, page) => at + page,
  PageUp: (at, _count, page) => at - page,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

export class ScrollingRows implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** A guess until there is a row to measure. */
  #viewport: Viewport = { scrollTop: 0, height: 480, rowHeight: 32 };
  #rows: readonly Keyed[] = [];
  #drawnFrom = 0;
  #drawnTo = 0;
  /** The row whose button had the focus before an update. */
  #before: { key: string; at: number; isInView: boolean } | undefined;
  /** The row whose button shall have it. */
  #wanted: string | undefined;
  #lastStop: string | undefined;
  /** On paper there is no scrolling. */
  #isPrinting = false;
  #box: HTMLElement | undefined;
  readonly #resized = new ResizeObserver(() => this.#measure());
  readonly #beforePrint = (): void => this.#print(true);
  readonly #afterPrint = (): void => this.#print(false);

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The one row that the tab key leads to; from there, arrows lead on. */
  tabStop = 0;

  get rowHeight(): number {
    return this.#viewport.rowHeight;
  }

  /** What is to be drawn of all rows. */
  draw(rows: readonly Keyed[]): Drawn[] {
    this.#rows = rows;
    const [from, to] = this.#isPrinting ? [0, rows.length] : rangeOf(this.#viewport, rows.length);
    [this.#drawnFrom, this.#drawnTo] = [from, to];
    const focused = this.#placeOf(this.#before?.key);
    // Whose row is gone goes on with the one that has taken its place.
    if (this.#before && focused < 0 && rows.length > 0) this.#wanted ??= this.#keyAt(this.#before.at);
    const wanted = this.#placeOf(this.#wanted);
    this.tabStop = this.#stopOf(focused >= 0 ? focused : wanted);
    this.#lastStop = this.#keyAt(this.tabStop);
    return drawnRows([from, to], rows.length, [focused, wanted]);
  }

  /** The row with the focus, else the one that had it, else the first that is seen. */
  #stopOf(focused: number): number {
    if (focused >= 0) return focused;
    const first = firstInView(this.#viewport);
    const last = this.#placeOf(this.#lastStop);
    return last >= first && last <= lastInView(this.#viewport) ? last : Math.min(first, this.#rows.length - 1);
  }

  scrollToTop(): void {
    this.#viewport = { ...this.#viewport, scrollTop: 0 };
    this.#box?.scrollTo({ top: 0 });
  }

  readonly scrolled = (): void => this.#measure();

  /** The tab key comes back to the row it left. The focus may come of an update, which has to end first. */
  readonly entered = (): void => queueMicrotask(() => this.#host.requestUpdate());

  readonly keyed = (event: KeyboardEvent): void => {
    const move = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey ? undefined : moves[event.key];
    const at = this.#placeOf(this.#focused);
    if (!move || at < 0) return;
    event.preventDefault();
    const { height, rowHeight } = this.#viewport;
    this.#wanted = this.#keyAt(move(at, this.#rows.length, Math.max(1, Math.floor(height / rowHeight) - 2)));
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    this.#resized.disconnect();
    this.#box = undefined;
  }

  hostUpdate(): void {
    const key = this.#focused;
    const button = key === undefined ? undefined : this.#buttonOf(key);
    this.#before = button && { key: key!, at: this.#placeOf(key), isInView: this.#isInView(button) };
  }

  hostUpdated(): void {
    this.#watch(this.#host.shadowRoot?.querySelector<HTMLElement>('[part=table]') ?? undefined);
    // A row that is moved within the page loses the focus.
    const key = this.#wanted ?? this.#before?.key;
    const button = key === undefined ? undefined : this.#buttonOf(key);
    const isFollowed = this.#wanted !== undefined || this.#before?.isInView;
    this.#wanted = undefined;
    if (!button) return;
    if (button !== this.#host.shadowRoot?.activeElement) button.focus({ preventScroll: true });
    // A reader who has scrolled away from the row is not taken back to it.
    if (isFollowed && !this.#isInView(button)) button.closest('tr')?.scrollIntoView({ block: 'nearest' });
  }

  get #focused(): string | undefined {
    const element = this.#host.shadowRoot?.activeElement;
    return element instanceof HTMLElement && element.closest('[part=row]') ? element.dataset.key : undefined;
  }

  #watch(box: HTMLElement | undefined): void {
    if (box === this.#box) return;
    this.#resized.disconnect();
    this.#box = box;
    if (box) this.#resized.observe(box);
  }

  #measure(): void {
    const box = this.#box;
    if (!box || this.#rows.length <= ALL_UP_TO || this.#isPrinting) return;
    const { rowHeight } = this.#viewport;
    const height = box.querySelector<HTMLElement>('[part=row]')?.offsetHeight || rowHeight;
    this.#viewport = { scrollTop: box.scrollTop, height: box.clientHeight, rowHeight: height };
    const [from, to] = rangeOf(this.#viewport, this.#rows.length);
    if (from !== this.#drawnFrom || to !== this.#drawnTo || height !== rowHeight) this.#host.requestUpdate();
  }

  #print(isPrinting: boolean): void {
    if (this.#rows.length <= ALL_UP_TO) return;
    this.#isPrinting = isPrinting;
    this.#host.requestUpdate();
  }

  #placeOf(key: string | undefined): number {
    return key === undefined ? -1 : this.#rows.findIndex((row) => keyText(row) === key);
  }

  #keyAt(place: number): string | undefined {
    const row = this.#rows[Math.min(Math.max(place, 0), this.#rows.length - 1)];
    return row && keyText(row);
  }

  #isInView(button: HTMLElement): boolean {
    const box = this.#box?.getBoundingClientRect();
    const { top, bottom } = button.getBoundingClientRect();
    const { scrollPaddingTop = '0' } = this.#box ? getComputedStyle(this.#box) : {};
    const edge = Number.parseFloat(scrollPaddingTop) || 0;
    return !!box && top >= box.top + edge && bottom <= box.bottom - edge;
  }

  #buttonOf(key: string): HTMLElement | undefined {
    const buttons = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[part=row] button') ?? [];
    return [...buttons].find(({ dataset }) => dataset.key === key);
  }
}
