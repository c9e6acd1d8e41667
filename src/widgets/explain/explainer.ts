/**
 * What a widget fetches when a reader first comes to it: its finding, the panel that tells how the figure is computed,
 * and the link of an activated figure. One explainer for each widget, as a controller of it.
 */
import type { ReactiveController } from 'lit';
import type { CompleteFigure } from '../../contract/figures.js';
import { FlashSelectEvent } from '../../element/events.js';
import type { ExplainTerms } from '../../locales/terms/explain.js';
import type { Format } from '../../locales/format.js';
import { languageOf, loadTerms, termsOf } from '../../locales/registry.js';
import type { Part } from '../../locales/terms/index.js';
import type { FigureHost } from '../../sources/figure-controller.js';
import { requestFeed } from '../../sources/feed.js';
import type { SharedSource } from '../../sources/shared-source.js';
import { sharedSource } from '../../sources/store.js';
import type { FlashWidget } from '../flash-widget.js';
import { metricName } from '../words.js';
import { findingOf, longFindingOf, type Named } from './finding.js';
import type { FileType } from './file.js';
import { linkOf, templateOf } from './link.js';
import { oneOfEach } from './one-of-each.js';
import type { Panel } from './panel.js';
import type { Asking } from './side-questions.js';
import type { Tips } from '../tips/tips.js';

/** What can be said at the moment; nothing before the first figure, or of one that may no longer be seen. */
export interface Explained {
  figure: CompleteFigure;
  /** All that the widget shows, the first included. */
  figures: readonly CompleteFigure[];
  /** As the widget is headed. */
  name: string;
  format: Format;
  words: ExplainTerms;
}

/** What the panel says besides. */
const inPanel: readonly Part[] = ['groups', 'trouble', 'watch'];

const explainers = new WeakMap<FlashWidget, Explainer>();

export function explainerOf(widget: FlashWidget): Explainer {
  const known = explainers.get(widget) ?? new Explainer(widget);
  explainers.set(widget, known);
  return known;
}

/** The pointer or the focus came, a reader asks how a figure is computed, or has activated it. */
export function explain(widget: FlashWidget, event: Event): void {
  const explainer = explainerOf(widget);
  if (event instanceof FlashSelectEvent) explainer.follow(event);
  else if (event.type === 'click') void explainer.open();
  else void explainer.attend(event);
}

/** Each metric once. The heading of a widget of several figures is the name of none of them. */
function named({ figures, name, format }: Explained): Named[] {
  const isAlone = figures.length === 1;
  return oneOfEach(figures).map((figure) => ({
    figure,
    name: isAlone ? name : metricName(figure.label, figure.metric, format),
  }));
}

/** A figure that the source does not have is none that is shown. */
const isKnown = ({ reason }: CompleteFigure): boolean => reason?.code !== 'unknown-metric';

export class Explainer implements ReactiveController {
  readonly widget: FlashWidget;
  #words: ExplainTerms | undefined;
  /** The language that the words are of, and whether all of the panel are there. */
  #key = '';
  #loading: Promise<void> | undefined;
  #panel: Panel | undefined;
  #tips: Promise<Tips> | undefined;

  constructor(widget: FlashWidget) {
    this.widget = widget;
    widget.addController(this);
    void this.#load();
  }

  /** Resolves once the words are there. */
  get ready(): Promise<void> {
    return this.#load();
  }

  /** Whether there is a figure that may be seen. */
  get hasFigure(): boolean {
    const { figure, status } = this.widget.figures;
    return !!figure && /ready|stale/.test(status);
  }

  get explained(): Explained | undefined {
    const { figure, further } = this.widget.figures;
    const { format } = this.widget.localize;
    const words = this.#words;
    // The words of another language may be on their way.
    if (!this.hasFigure || !figure || !format || !words || this.#wanted !== this.#key) return undefined;
    const shown = (this.widget as FigureHost).shownFigures ?? [figure, ...further.filter(isKnown)];
    return { figure, figures: shown, format, words, name: this.widget.headingText(format) };
  }

  /** One sentence: what the widget has drawn as its finding, else one made of its figure. */
  get finding(): string | undefined {
    const { explained } = this;
    if (!explained) return undefined;
    return this.#drawnFinding || findingOf(named(explained)[0]!, explained.format, explained.words);
  }

  /** The finding and the figures at length, a line each. */
  get text(): string | undefined {
    const { explained } = this;
    if (!explained) return undefined;
    const { format, words } = explained;
    const sentences = named(explained).map((each) => longFindingOf(each, format, words));
    return [this.#drawnFinding, ...sentences].filter(Boolean).join('\n');
  }

  get source(): SharedSource | undefined {
    let source = sharedSource(this.widget);
    if (!source) requestFeed(this.widget, (feed) => (source = feed.source))();
    return source;
  }

  /** What is asked beside the figures, of the same source and for the same reader. */
  get asking(): Asking {
    const { look, figure } = this.widget.figures;
    return { source: this.source, look, asOf: figure?.asOf };
  }

  get base(): HTMLElement {
    return this.widget.renderRoot.querySelector<HTMLElement>('[part=base]')!;
  }

  async open(): Promise<void> {
    const { Panel } = await import('./panel.js');
    this.#panel ??= new Panel(this);
    await this.#load();
    // By then, the widget may have left the page.
    if (this.widget.isConnected) this.#panel.open();
  }

  /** What is shown as a file. Rejects without a figure, or where the page does not permit a PNG. */
  async file(type: FileType): Promise<Blob> {
    const { fileOf } = await import('./file.js');
    await Promise.all([this.#load(), this.#loadWith(inPanel)]);
    const { explained } = this;
    if (!explained) throw new Error('nothing is shown');
    return fileOf(type, this, explained);
  }

  /** From here on, marks have tips and are one tab stop. */
  async attend(event: Event): Promise<void> {
    this.#tips ??= import('../tips/tips.js').then(({ Tips }) => new Tips(this, event));
    // Tried again with the next event.
    await Promise.all([this.#tips.catch(() => (this.#tips = undefined)), this.#load()]);
  }

  /** Goes where the template leads, unless the page has taken the event for itself. */
  follow({ detail }: FlashSelectEvent): void {
    const template = templateOf(this.widget);
    const link = template === undefined ? undefined : linkOf(template, detail, document.baseURI);
    if (link) location.assign(link);
  }

  hostUpdated(): void {
    void this.#load();
    this.#describe();
    this.#panel?.update();
  }

  hostDisconnected(): void {
    this.#panel?.close();
  }

  get #drawnFinding(): string {
    const drawn = this.base.querySelector('.finding, p#finding')?.textContent ?? '';
    return drawn.replace(/\s+/g, ' ').trim();
  }

  #describe(): void {
    const { base, finding } = this;
    Object.assign(this.widget, { finding });
    // Until there is a sentence, what is drawn of the figure describes it.
    base.removeAttribute(finding ? 'aria-describedby' : 'aria-description');
    if (finding) base.setAttribute('aria-description', finding);
    else base.setAttribute('aria-describedby', 'finding');
  }

  get #language(): string {
    return languageOf(this.widget.localize.format?.locale ?? 'en');
  }

  get #wanted(): string {
    return this.#panel ? `${this.#language} panel` : this.#language;
  }

  /** The words of the widget's language; asked for again when that changes. */
  #load(): Promise<void> {
    const wanted = this.#wanted;
    if (this.#loading && wanted === this.#key) return this.#loading;
    this.#key = wanted;
    this.#words = undefined;
    const load = async () => {
      const words = await this.#loadWith(this.#panel ? inPanel : []);
      if (wanted !== this.#key) return;
      this.#words = words;
      this.#describe();
      this.#panel?.update();
    };
    // Tried again with the next focus.
    return (this.#loading = load().catch(() => (this.#loading = undefined)));
  }

  async #loadWith(parts: readonly Part[]): Promise<ExplainTerms> {
    const language = this.#language;
    const wanted: Part[] = ['explain', 'catalogue', ...parts];
    await loadTerms(language, wanted);
    return termsOf(language, wanted)!.explain;
  }
}
