import { css } from 'lit';

export const styles = css`
  rect.leads {
    fill: var(--_series-1);
  }
  rect.opportunities {
    fill: var(--_series-2);
  }
  rect.won {
    fill: var(--_series-3);
  }
  line.open {
    stroke: var(--_muted);
    stroke-dasharray: 1.5 3.5;
  }
  p.finding:has(+ .funnel, + .steps) {
    min-height: 0;
  }
  .funnel th,
  .funnel td {
    vertical-align: bottom;
    padding: 0 0 4px;
  }
  .funnel th {
    width: 1%;
    padding-inline-start: 10px;
    line-height: 26px;
    white-space: nowrap;
    color: var(--_text-soft);
  }
  .funnel b {
    font-weight: 600;
    color: var(--_text);
  }
  .rate {
    margin: 0 0 3px 12px;
    font-size: 12px;
    color: var(--_muted);
  }
  .rows :is(tbody, tfoot) > tr > * {
    vertical-align: top;
    padding: 5px 0 4px;
    line-height: 1.2;
  }
  .rows :is(tbody, tfoot) th {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .rows tfoot svg {
    display: none;
  }
  .rows tfoot th {
    color: var(--_muted);
  }
  .rows td.bar {
    width: 32%;
    padding-inline-start: 12px;
  }
  .rows thead th {
    vertical-align: bottom;
  }
  .swatch {
    height: 3px;
    width: 24px;
    margin: 2px 0 2px auto;
  }
  .few svg {
    opacity: 0.55;
  }
  .few .number {
    color: var(--_muted);
  }
  .foot {
    min-height: 72px;
    align-content: end;
  }
  .skeleton.row {
    height: 26px;
    margin: 7px 0;
  }
  p + .skeleton.row {
    margin-top: 39px;
  }
  .steps .row {
    margin: 0 0 24px;
  }
  .steps .row:last-child {
    margin: 0 0 4px;
  }
  @container (max-width: 459px) {
    .foot {
      min-height: 89px;
    }
    .rows td.bar {
      display: none;
    }
    .rows .number.open {
      background: repeating-linear-gradient(135deg, var(--_track) 0 3px, transparent 3px 6px) no-repeat 100% 50% /
        calc(100% - 8px) calc(100% - 5px);
    }
  }
  @container (max-width: 299px) {
    .rows,
    .rows :is(thead, tbody, tfoot) {
      display: block;
    }
    .rows tr {
      display: grid;
      grid-template-columns: 4fr 7fr 6fr;
      column-gap: 4px;
    }
    .rows tr > th:first-child {
      grid-column: 1 / -1;
      padding-bottom: 0;
    }
    .rows .number {
      padding-inline-start: 0;
    }
    .rows thead .number {
      font-size: 11px;
      letter-spacing: -0.04em;
    }
  }
  @container (max-width: 259px) {
    .funnel th {
      line-height: 1.2;
      width: 50%;
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    rect.leads,
    rect.opportunities,
    rect.won {
      fill: Canvas;
      stroke: CanvasText;
    }
    rect.won {
      fill: Highlight;
    }
    line.open {
      stroke: CanvasText;
    }
  }
`;
