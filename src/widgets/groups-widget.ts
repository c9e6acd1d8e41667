/** The base of widgets that show the groups of a figure: sellers, account types, channels. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CompleteFigure, Group } from '../contract/figures.js';
import type { Format } from '../locales/format.js';
import type { Part } from '../locales/terms/index.js';
import type { View } from '../metrics/views.js';
import { FlashWidget } from './flash-widget.js';
import { table } from './table.styles.js';
import { isUnknown, pressed } from './words.js';

export abstract class GroupsWidget extends FlashWidget {
  static override styles = [...FlashWidget.styles, table];
  static override properties: PropertyDeclarations = {
    view: {},
    minGroup: { type: Number, attribute: 'min-group' },
  };

  /** Who may be seen: `named`, only the `own` row, others by `pseudonym`, or each `team`. No protection: see the README. */
  view?: View;
  /** Fewer persons than this are not shown where nobody is named, 5 by default. */
  minGroup?: number;

  override get words(): readonly Part[] {
    return [...super.words, 'groups', ...(this.figures.look ? ['watch' as const] : [])];
  }

  protected override isEmpty({ groups = [] }: CompleteFigure): boolean {
    return groups.every(isUnknown);
  }

  protected override content(figure: CompleteFigure, format: Format): TemplateResult {
    return this.isEmpty(figure)
      ? html`<p class="message">${this.reason(figure, format) || this.emptyText(format)}</p>`
      : html`${this.chart(figure, format)}${figure.withheld ? html`<p class="sentence">${format.terms.watch.withheld(figure.withheld)}</p>` : nothing}${this.leftOut(figure, format)}`;
  }

  /** What the widget shows of groups that have something to show. */
  protected abstract chart(figure: CompleteFigure, format: Format): TemplateResult;

  /** Said of a figure without groups that gives no reason. */
  protected emptyText({ terms }: Format): string {
    return terms.noData;
  }

  /** Undefined where there is nobody to open, or to filter by. */
  #named(key: string | null): Group | undefined {
    return this.figures.figure?.groups?.find((group) => group.key === key && !group.anonymous);
  }

  protected selectGroup({ key, label }: { key: string | null; label: string }): void {
    const group = this.#named(key);
    if (group) this.select({ by: this.figures.figure!.by!, key, label, value: group.value });
  }

  /** Marks the row of the viewer, for the eye (`table.styles.ts`) and the ear. The key is not one that stands for somebody. */
  protected own(key: string | null): TemplateResult | typeof nothing {
    const { figure, viewer } = this.figures;
    return key === viewer && /seller$/.test(figure!.by!)
      ? html` <span class="you spoken">${this.localize.format!.terms.groups.you}</span>`
      : nothing;
  }

  /** The name of a group, for a reader to activate. */
  protected groupButton(group: { key: string | null; label: string }): TemplateResult {
    const { key, label } = group;
    const name = html`<bdi>${label}</bdi>`;
    if (!this.#named(key)) return name;
    return html`<button
        data-key=${key ?? ''}
        .ariaPressed=${pressed(this.figures.isChosen(key))}
        @click=${() => this.selectGroup(group)}
      >
        ${name}</button
      >${this.own(key)}`;
  }

  /** Of which period the figure is, for the foot of a widget that heads itself with something else. */
  protected periodText({ period, asOf }: CompleteFigure, format: Format): TemplateResult {
    return html`<span>${format.period(period, asOf).name}</span>`;
  }

  protected skeletonRows(count: number): TemplateResult[] {
    return Array.from({ length: count }, () => html`<div class="skeleton row"></div>`);
  }
}
