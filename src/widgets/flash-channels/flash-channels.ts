import { html, svg, type TemplateResult } from 'lit';
import { percent } from '../../chart/bar.js';
import type { CompleteFigure } from '../../contract/figures.js';
import type { Query } from '../../contract/query.js';
import { define } from '../../element/define.js';
import { series } from '../../element/series.styles.js';
import type { Format } from '../../locales/format.js';
import { GroupsWidget } from '../groups-widget.js';
import { metricName } from '../words.js';
import { type ChannelRow, channelsView } from './channels-view.js';
import { styles } from './flash-channels.styles.js';

/**
 * Opportunities created, or leads, by the channel that brought them: marketing against the sellers themselves.
 *
 * @summary Opportunities or leads by channel.
 * @tag flash-channels
 * @fires flash-select - The reader activated a channel.
 * @fires flash-load - New figures were accepted.
 * @fires flash-error - Figures could not be had, or not wholly.
 * @csspart base - The surface.
 * @csspart heading - The heading.
 * @csspart row - The row of a channel.
 * @csspart state - What is said where there is no figure.
 */
export class FlashChannels extends GroupsWidget {
  static override styles = [...GroupsWidget.styles, series, styles];

  override metric = 'opportunities-created';

  override get query(): Query {
    return { ...super.query, by: 'channel' };
  }

  override headingText(format: Format): string {
    const headings: Partial<Record<string, string>> = format.terms.groups.channels.heading;
    return this.heading ?? headings[this.metric] ?? metricName(this.figures.figure?.label, this.metric, format);
  }

  protected override note(figure: CompleteFigure, format: Format): string {
    return figure.value === null ? '' : format.value(figure.value, figure);
  }

  protected override isEmpty({ groups = [], reason }: CompleteFigure): boolean {
    return (
      (reason && reason.code !== 'mixed-currencies') || groups.every((group) => !group.value && !group.amounts?.length)
    );
  }

  protected override chart(figure: CompleteFigure, format: Format): TemplateResult {
    const { terms } = format;
    const view = channelsView(figure, format);
    return html`<p id="finding" class="finding">${view.finding}</p>
      <svg class="stack" aria-hidden="true">
        ${view.rows.map(({ from, part, series }) => svg`<rect fill=${colour(series)} x=${percent(from)} width=${percent(part)} height="26"></rect>`)}
      </svg>
      <table>
        <thead class="spoken">
          <tr>
            <th scope="col">${terms.groups.dimensions.channel}</th>
            <th scope="col">${terms.groups.channels.group}</th>
            <th scope="col">${terms.groups.channels.count}</th>
            <th scope="col">${terms.groups.channels.share}</th>
            <th scope="col">${terms.groups.channels.change}</th>
          </tr>
        </thead>
        <tbody>
          ${view.rows.map((row) => this.#row(row))}
        </tbody>
      </table>
      <p class="sentence">
        ${figure.previous?.uneven ? terms.comparison.against(format.compared(figure)) : this.reason(figure, format)}
      </p>`;
  }

  #row(row: ChannelRow): TemplateResult {
    const { delta } = row;
    return html`<tr part="row">
      <th scope="row">
        <svg class="swatch" aria-hidden="true"><rect fill=${colour(row.series)} width="9" height="9" rx="3"></rect></svg
        >${this.groupButton(row)}
      </th>
      <td class="group soft">${row.group}</td>
      <td class="number strong">${row.value}</td>
      <td class="number soft share">${row.share}</td>
      <td class="number ${delta?.tone ?? 'soft'}">
        ${delta ? html`<span aria-hidden="true">${delta.sign}</span><span class="spoken">${delta.words}</span>` : '–'}
      </td>
    </tr>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<p class="finding skeleton">&nbsp;</p>
      <div class="skeleton stack"></div>
      ${this.skeletonRows(6)}`;
  }
}

/** Presentation attributes read custom properties, and no policy blocks them. */
const colour = (series: number): string => `var(--_series-${series})`;

define('flash-channels', FlashChannels);

declare global {
  interface HTMLElementTagNameMap {
    'flash-channels': FlashChannels;
  }
}
