/** The base of widgets that show the groups of a figure: sellers, account types, channels. */
import { html, type TemplateResult } from 'lit';
import type { CompleteFigure } from '../contract/figures.js';
import type { Format } from '../locales/format.js';
import type { Part } from '../locales/terms.js';
import { FlashWidget } from './flash-widget.js';
import { table } from './table.styles.js';
import { isUnknown } from './words.js';

export abstract class GroupsWidget extends FlashWidget {
  static override styles = [...FlashWidget.styles, table];

  override get words(): readonly Part[] {
    return [...super.words, 'groups'];
  }

  protected override isEmpty({ groups = [] }: CompleteFigure): boolean {
    return groups.every(isUnknown);
  }

  protected override content(figure: CompleteFigure, format: Format): TemplateResult {
    return this.isEmpty(figure)
      ? html`<p class="message">${this.reason(figure, format) || this.emptyText(format)}</p>`
      : html`${this.chart(figure, format)}${this.leftOut(figure, format)}`;
  }

  /** What the widget shows of groups that have something to show. */
  protected abstract chart(figure: CompleteFigure, format: Format): TemplateResult;

  /** Said of a figure without groups that gives no reason. */
  protected emptyText({ terms }: Format): string {
    return terms.noData;
  }

  /** The name of a group, for a reader to activate. */
  protected groupButton({ key, label }: { key: string | null; label: string }): TemplateResult {
    return html`<button data-key=${key ?? ''} @click=${() => this.select({ by: this.query.by!, key, label })}>
      <bdi>${label}</bdi>
    </button>`;
  }

  protected skeletonRows(count: number): TemplateResult[] {
    return Array.from({ length: count }, () => html`<div class="skeleton row"></div>`);
  }
}
