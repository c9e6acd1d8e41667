/** A change of a figure as news: the flash, the note and the announcement. Fetched at the first change of a widget. */
import type { CompleteFigure } from '../contract/figures.js';
import { announce, retract } from '../element/announce.js';
import type { Format } from '../locales/format.js';
import { languageOf, loadTerms, termsOf } from '../locales/registry.js';
import { metricName } from './words.js';

/** How long a change is news; the flash itself is shorter. */
const NEWS_MS = 10_000;

const parts = ['news'] as const;

/** Whether its words are there: they may be on their way, or those of another language. */
const isTold = ({ locale }: Format): boolean => !!termsOf(languageOf(locale), parts);

const fetchWords = ({ locale }: Format) => loadTerms(languageOf(locale), parts).catch(() => {});

/** What has changed. */
interface Host extends HTMLElement {
  readonly figures: { readonly figure: CompleteFigure | undefined };
  readonly localize: { readonly format: Format | undefined };
  readonly heading?: string;
  /** The figure before the last change, while the change is news. */
  earlier: CompleteFigure | undefined;
  requestUpdate(): void;
}

export class News {
  readonly #widget: Host;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(widget: Host) {
    this.#widget = widget;
  }

  get #values(): { now: CompleteFigure; then: CompleteFigure } | undefined {
    const { figure: now } = this.#widget.figures;
    const then = this.#widget.earlier;
    return now && then && { now, then };
  }

  /** Of a burst, the whole is news. */
  async tell(): Promise<void> {
    const widget = this.#widget;
    const { format } = widget.localize;
    // Without its words, a change still flashes.
    if (format) await fetchWords(format);
    // By then, another question may have been asked.
    if (!widget.earlier) return;
    if (format && !this.#isNews(format)) {
      // What is news already stays so until its time is over.
      if (widget.dataset.changed === undefined) widget.earlier = undefined;
      else widget.requestUpdate();
      return;
    }
    this.#announce();
    delete widget.dataset.changed;
    // The animation starts anew only when the page has been laid out without the attribute.
    void widget.offsetWidth;
    widget.dataset.changed = '';
    widget.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      widget.earlier = undefined;
      delete widget.dataset.changed;
      widget.requestUpdate();
    }, NEWS_MS);
  }

  forget(): void {
    retract(this.#widget);
    clearTimeout(this.#timer);
    delete this.#widget.dataset.changed;
  }

  /** "+1 just now"; nothing of what rounds to nothing. */
  note(format: Format): string | undefined {
    const { now, then } = this.#values ?? {};
    if (typeof now?.value !== 'number' || typeof then?.value !== 'number') return undefined;
    // The page may have changed its language since.
    if (!isTold(format)) void fetchWords(format).then(() => isTold(format) && this.#widget.requestUpdate());
    if (!isTold(format)) return undefined;
    const change = now.value - then.value;
    const size = format.size(Math.abs(change), now);
    return size === format.size(0, now) ? undefined : format.terms.news.justNow((change > 0 ? '+' : '−') + size);
  }

  /** What adds up is news with each case; of anything else, a reader has to see the difference. */
  #isNews(format: Format): boolean {
    const { now, then } = this.#values ?? {};
    if (!now || !then) return false;
    const isSeen = format.maybe(now.value, now) !== format.maybe(then.value, now);
    return isSeen || (now.kind === 'flow' && this.note(format) !== undefined);
  }

  #announce(): void {
    const { format } = this.#widget.localize;
    const values = this.#values;
    if (!format || !values || !isTold(format)) return;
    const { now, then } = values;
    const name = this.#widget.heading ?? metricName(now.label, now.metric, format);
    announce(
      this.#widget,
      format.terms.news.changed(name, format.maybe(now.value, now), format.maybe(then.value, now)),
      format,
    );
  }
}
