import { css } from 'lit';

export const styles = css`
  :is(tbody, tfoot) > tr > * {
    padding: 5px 0 4px;
    vertical-align: top;
  }
  :is(tbody, tfoot) th {
    width: 1%;
    padding-inline-end: 12px;
    line-height: 1.2;
    white-space: nowrap;
  }
  tbody th button {
    width: max-content;
    max-width: 32cqi;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  thead th {
    padding: 0 0 2px;
    vertical-align: bottom;
  }
  thead .number {
    width: 76px;
    white-space: normal;
    line-height: 1.2;
  }
  rect.cost {
    fill: var(--_series-8);
  }
  rect.rest {
    fill: var(--_series-4);
  }
  .losing rect.cost {
    fill: var(--_bad);
  }
  .losing .strong {
    color: var(--_bad);
  }
  .few svg {
    opacity: 0.55;
  }
  .few .number {
    color: var(--_muted);
    font-weight: 400;
  }
  .foot {
    min-height: 52px;
    align-content: end;
  }
  .skeleton.row {
    height: 28px;
    margin: 8px 0;
  }
  p + .skeleton.row {
    margin-top: 39px;
  }
  tfoot th {
    color: var(--_muted);
  }
  @container (max-width: 399px) {
    .foot {
      min-height: 72px;
    }
  }
  /* In one line, under the number beside the bar too, where that is longer than the bar. */
  @container (min-width: 380px) {
    td .cases {
      width: 0;
      white-space: nowrap;
    }
  }
  /* A bar below its name: there is room for what it says. */
  @container (max-width: 379px) {
    table,
    thead,
    tbody,
    tfoot {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
    }
    tr > td:nth-child(2) {
      grid-area: 2 / 1 / 3 / -1;
      padding-top: 0;
    }
    tr > th:nth-child(2) {
      display: none;
    }
    thead .number {
      width: auto;
    }
    :is(tbody, tfoot) th {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: 8px;
      width: auto;
      padding-bottom: 0;
    }
    :is(tbody, tfoot) .number {
      padding-bottom: 0;
      line-height: 1.2;
    }
    tbody th button {
      max-width: 100%;
    }
    .skeleton.row {
      height: 43px;
    }
    p + .skeleton.row {
      margin-top: 27px;
    }
  }
  @media (forced-colors: active) {
    rect.cost {
      fill: Highlight;
    }
    rect.rest {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
