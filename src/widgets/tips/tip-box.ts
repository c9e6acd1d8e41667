/** The tip in the page: one for each widget, over everything else, wholly in the window. */
import { html, nothing, render } from 'lit';
import { styles } from './tip-box.styles.js';
import type { Tip } from './tip.js';

/** What a tip is about, in the window. `isBeside` where other marks stand above and below, which it must not cover. */
export interface Anchor {
  left: number;
  right: number;
  top: number;
  bottom: number;
  isBeside: boolean;
}

/** Between the tip and the edge of the window. */
const EDGE = 2;

export class TipBox {
  readonly element = document.createElement('div');
  /** Of its own, so that the styles of the widget do not reach in. */
  readonly #root: ShadowRoot;

  constructor() {
    this.element.popover = 'manual';
    this.element.role = 'tooltip';
    this.#root = this.element.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [styles.styleSheet!];
  }

  get isOpen(): boolean {
    return this.element.matches(':popover-open');
  }

  /** Said where the focus stays and the tip changes; a mark that has the focus is described by it. */
  set isLive(isLive: boolean) {
    this.element.ariaLive = isLive ? 'polite' : 'off';
  }

  show({ title, rows }: Tip, anchor: Anchor, into: HTMLElement | DocumentFragment, lang: string): void {
    if (this.element.parentNode !== into) into.append(this.element);
    this.element.lang = lang;
    render(
      html`<div class="box">
        <b>${title}</b>${rows.map(
          ({ label, value, isStrong }) =>
            html`<div class=${isStrong ? 'strong' : ''}>
              ${label ? html`<span>${label}</span> ` : nothing}<span>${value}</span>
            </div>`,
        )}
      </div>`,
      this.#root,
    );
    if (!this.isOpen) this.element.showPopover();
    this.#place(anchor);
  }

  /** Nothing of the figure stays in the page. */
  hide(): void {
    if (!this.element.isConnected) return;
    if (this.isOpen) this.element.hidePopover();
    render(nothing, this.#root);
    this.element.remove();
  }

  /** Above its mark or, where marks stand above each other, beside the pointer: else where there is room. */
  #place({ left, right, top, bottom, isBeside }: Anchor): void {
    const { style } = this.element;
    // Measured where nothing narrows it.
    Object.assign(style, { left: '0', top: '0' });
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const { clientWidth, clientHeight } = document.documentElement;
    const within = (at: number, size: number, room: number) => Math.max(EDGE, Math.min(at, room - size - EDGE));
    const hasRight = right + width <= clientWidth - EDGE;
    if (isBeside && (hasRight || left - width >= EDGE)) {
      style.left = `${hasRight ? right : left - width}px`;
      style.top = `${within((top + bottom - height) / 2, height, clientHeight)}px`;
      return;
    }
    style.left = `${within((left + right - width) / 2, width, clientWidth)}px`;
    style.top = `${top - height >= EDGE ? top - height : within(bottom, height, clientHeight)}px`;
  }
}
