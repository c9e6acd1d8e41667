/** The panel that a figure opens over itself: how it is computed, its table, its text and its files. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Explained, Explainer } from './explainer.js';
import { explainView, type ExplainRow } from './explain-view.js';
import type { FileType } from './file.js';
import { copyText, download, fileName } from './hand-over.js';
import { cellText, type Column, type Sheet, sheetsOf, shownColumns } from './figure-sheet.js';
import { styles } from './panel.styles.js';
import { countsAsked, namesAsked, SideQuestions } from './side-questions.js';
import { word } from '../words.js';

const LEAST_WIDTH = 320;
const MOST_WIDTH = 560;
/** Between the panel and the edge of the window. */
const EDGE = 8;

export class Panel {
  readonly #explainer: Explainer;
  readonly #element = document.createElement('div');
  /** Of its own, so that the styles of the widget do not reach in. */
  readonly #root: ShadowRoot;
  readonly #names = new SideQuestions(() => this.update());
  readonly #counts = new SideQuestions(() => this.update());
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
      ${this.#isTable ? this.#sheets(explained).map((sheet) => table(sheet, explained)) : this.#explanation(explained)}
      ${this.#actions(explained)}
      <p class="said" role="status">${this.#said}</p>`;
  }

  #explanation({ figure, format, words }: Explained): TemplateResult {
    const { source, widget } = this.#explainer;
    const name = source?.source.name ?? 'data';
    const { look } = widget.figures;
    const period = widget.query.period ?? widget.figures.period;
    const uncounted = word(words.operands, figure.metric)?.uncounted ?? {};
    const counters = typeof uncounted === 'string' ? [] : Object.keys(uncounted);
    const names = this.#names.ask(namesAsked(figure), { source, look });
    const counts = this.#counts.ask(countsAsked(figure, counters, period), { source, look, asOf: figure.asOf });
    const { definition, rows, remarks } = explainView(figure, {
      format,
      words,
      source: name === 'data' ? '' : name,
      nameOf: (by, key) => names.get(by)?.groups?.find((group) => group.key === key)?.label,
      countOf: (metric) => counts.get(metric)?.value ?? undefined,
      isNamed: !look,
    });
    return html`${definition ? html`<p>${definition}</p>` : nothing}
      <dl>${rows.map(row)}</dl>
      ${remarks.map((remark) => html`<p class="remark">${remark}</p>`)}`;
  }

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

  #sheets({ figure, further, format, words }: Explained): Sheet[] {
    return [figure, ...further].flatMap((each) => sheetsOf(each, format, words));
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

const row = ({ label, value, isResult }: ExplainRow): TemplateResult =>
  html`<div class=${isResult ? 'result' : ''}>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const isNumber = ({ key }: Column): boolean => !['group', 'origin', 'at'].includes(key);

function table(sheet: Sheet, { format }: Explained): TemplateResult {
  const columns = shownColumns(sheet);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${sheet.caption}>
    <table>
      <caption>
        ${sheet.caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" class=${isNumber(column) ? 'number' : ''}>${column.label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${sheet.rows.map(
          (each) =>
            html`<tr>
              ${columns.map((column, index) => {
                const text = cellText(each, column.key, sheet.figure, format);
                return index === 0 && !isNumber(column)
                  ? html`<th scope="row"><bdi>${text}</bdi></th>`
                  : html`<td class=${isNumber(column) ? 'number' : ''}>${text}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
