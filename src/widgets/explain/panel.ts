/** The panel that a figure opens over itself: how it is computed, its table, its text and its files. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Format } from '../../locales/format.js';
import type { Explained, Explainer } from './explainer.js';
import type { ExplainRow } from './explain-row.js';
import { explainView, type ExplainSection } from './explain-view.js';
import { askedForExclusions } from './exclusions.js';
import type { FileType } from './file.js';
import { sheetsOf } from './figure-sheet.js';
import { copyText, download, fileName } from './hand-over.js';
import { namesIn, type NameOf } from './names.js';
import { oneOfEach } from './one-of-each.js';
import { table } from './panel-table.js';
import { styles } from './panel.styles.js';
import { askedForParts } from './parts.js';
import { namesAsked, nameOfAsked, numbersAsked, SideQuestions } from './side-questions.js';

const LEAST_WIDTH = 320;
const MOST_WIDTH = 560;
/** Between the panel and the edge of the window. */
const EDGE = 8;

/** What may not be told of few is not told of others, either: what a figure was filtered by is gone with it. */
const isShown = ({ value, withheld }: CompleteFigure): boolean => value !== null || !withheld;

export class Panel {
  readonly #explainer: Explainer;
  readonly #element = document.createElement('div');
  /** Of its own, so that the styles of the widget do not reach in. */
  readonly #root: ShadowRoot;
  readonly #names = new SideQuestions(() => this.update());
  readonly #numbers = new SideQuestions(() => this.update());
  #isTable = false;
  #said = '';

  constructor(explainer: Explainer) {
    this.#explainer = explainer;
    this.#element.popover = 'auto';
    this.#element.role = 'dialog';
    this.#element.className = 'panel';
    this.#root = this.#element.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [styles.styleSheet!];
    this.#element.addEventListener('beforetoggle', ({ newState }) => newState === 'closed' && this.#leave());
    // Whoever goes on by the tab key must see where; a window that loses the focus names nobody.
    this.#element.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && this.close());
  }

  open(): void {
    this.#explainer.widget.renderRoot.append(this.#element);
    this.#isTable = false;
    this.#said = '';
    this.#element.showPopover();
    this.update();
    this.#root.querySelector<HTMLElement>('.close')?.focus();
  }

  close(): void {
    if (this.#isOpen) this.#element.hidePopover();
  }

  /** The focus goes back to where it came from, and nothing of the figure stays in the page. */
  #leave(): void {
    const hadFocus = this.#root.activeElement;
    render(nothing, this.#root);
    if (hadFocus) this.#button?.focus();
  }

  get #button(): HTMLElement | null {
    return this.#explainer.base.querySelector('.explain');
  }

  /** What is shown is always of the figure that the widget shows; without one there is nothing to explain. */
  update(): void {
    if (!this.#isOpen) return;
    const { explained, hasFigure } = this.#explainer;
    if (!hasFigure) this.close();
    if (!explained || !hasFigure) return;
    this.#element.lang = explained.format.locale;
    this.#element.ariaLabel = explained.name;
    render(this.#content(explained), this.#root);
    this.#place();
  }

  get #isOpen(): boolean {
    return this.#element.matches(':popover-open');
  }

  /** Over the widget, as wide as it is within reason, and wholly in the window. */
  #place(): void {
    const tile = this.#explainer.widget.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const { style } = this.#element;
    const least = this.#isTable ? MOST_WIDTH : LEAST_WIDTH;
    const width = Math.min(Math.max(tile.width, least), MOST_WIDTH, clientWidth - 2 * EDGE);
    style.width = `${width}px`;
    const height = this.#element.offsetHeight;
    const within = (at: number, size: number, room: number) => Math.max(EDGE, Math.min(at, room - size - EDGE));
    style.left = `${within(tile.left, width, clientWidth) + scrollX}px`;
    style.top = `${within(tile.top, height, clientHeight) + scrollY}px`;
  }

  #content(explained: Explained): TemplateResult {
    const { words, name } = explained;
    return html`<div class="head">
        <h3>${name}</h3>
        <button class="close" title=${words.close} @click=${() => this.close()}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      ${this.#isTable ? this.#sheets(explained) : this.#explanation(explained)} ${this.#actions(explained)}
      <p class="said" role="status">${this.#said}</p>`;
  }

  #explanation({ figures, format, words }: Explained): TemplateResult {
    const { asking, widget } = this.#explainer;
    const { look, source } = asking;
    const name = source?.source.name ?? 'data';
    const period = widget.query.period ?? widget.figures.period;
    const questions = oneOfEach(figures)
      .filter(isShown)
      .flatMap((figure) =>
        Object.entries(numbersAsked(figure, [...askedForParts(figure), ...askedForExclusions(figure)], period)),
      );
    const answers = this.#numbers.ask(Object.fromEntries(questions), asking);
    const { sections, common } = explainView(figures, {
      format,
      words,
      source: name === 'data' ? '' : name,
      nameOf: this.#nameOf(figures, format),
      answerOf: (figure) => (asked) => (isShown(figure) ? answers.get(nameOfAsked(figure, asked)) : undefined),
      isNamed: !look,
    });
    const [first, ...others] = sections;
    if (others.length === 0) return html`${first ? section(first) : nothing}`;
    return html`${sections.map((each, index) => folded(each, index === 0, this.#placed))}
      <dl>${common.map(row)}</dl>`;
  }

  #nameOf(figures: readonly CompleteFigure[], format: Format): NameOf {
    return namesIn(figures, this.#names.ask(namesAsked(figures), this.#explainer.asking), format);
  }

  readonly #placed = (): void => this.#place();

  #actions(explained: Explained): TemplateResult {
    const { words } = explained;
    const save = (format: string, action: () => void) =>
      html`<button data-key=${format} aria-label=${words.download(format)} @click=${action}>${format}</button>`;
    return html`<div class="actions">
      <button data-key="table" @click=${() => this.#turn()}>${this.#isTable ? words.explanation : words.table}</button>
      <button data-key="copy" @click=${() => void this.#copy(explained)}>${words.copy}</button>
      ${save('CSV', () => void this.#save('csv', explained))} ${save('SVG', () => void this.#save('svg', explained))}
      ${save('PNG', () => void this.#save('png', explained))}
    </div>`;
  }

  #sheets({ figures, format, words }: Explained): TemplateResult[] {
    const isNamed = !this.#explainer.asking.look;
    const context = { format, words, nameOf: this.#nameOf(figures, format), isNamed };
    return figures.flatMap((each) => sheetsOf(each, context)).map((sheet) => table(sheet, context));
  }

  #turn(): void {
    this.#isTable = !this.#isTable;
    this.update();
  }

  #say(text: string): void {
    this.#said = text;
    this.update();
  }

  async #copy({ words }: Explained): Promise<void> {
    const isCopied = await copyText(this.#explainer.text ?? '', this.#root);
    this.#say(isCopied ? words.copied : words.notCopied);
  }

  async #save(type: FileType, { figure, words }: Explained): Promise<void> {
    try {
      download(await this.#explainer.file(type), fileName(figure, type));
      this.#say('');
    } catch {
      // Only the PNG needs the page's leave.
      this.#say(words.notDrawn);
    }
  }
}

const section = ({ definition, rows, remarks }: ExplainSection): TemplateResult =>
  html`${definition ? html`<p>${definition}</p>` : nothing}
    <dl>${rows.map(row)}</dl>
    ${remarks.map((remark) => html`<p class="remark">${remark}</p>`)}`;

/** One of several metrics; the first is open. */
const folded = (each: ExplainSection, isOpen: boolean, toggled: () => void): TemplateResult =>
  html`<details ?open=${isOpen} @toggle=${toggled}>
    <summary><span class="name">${each.name}</span><b>${each.value}</b></summary>
    ${section(each)}
  </details>`;

const row = ({ label, value, isResult }: ExplainRow): TemplateResult =>
  html`<div class=${isResult ? 'result' : ''}>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
