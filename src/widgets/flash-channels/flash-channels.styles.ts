import { css } from 'lit';

export const styles = css`
  .stack {
    height: 26px;
    border-radius: 6px;
    margin-bottom: 8px;
  }
  td,
  th {
    height: 28px;
    padding: 3px 0;
  }
  tbody th {
    overflow-wrap: anywhere;
  }
  .swatch {
    display: inline-block;
    width: 9px;
    height: 9px;
    margin-inline-end: 6px;
  }
  .swatch + button {
    max-width: calc(100% - 15px);
    vertical-align: top;
  }
  .s1 {
    fill: var(--_series-1);
  }
  .s2 {
    fill: var(--_series-2);
  }
  .s3 {
    fill: var(--_series-3);
  }
  .s4 {
    fill: var(--_series-4);
  }
  .s5 {
    fill: var(--_series-5);
  }
  .s6 {
    fill: var(--_series-6);
  }
  .s7 {
    fill: var(--_series-7);
  }
  .s8 {
    fill: var(--_series-8);
  }
  rect {
    stroke: var(--_surface);
    stroke-width: 2px;
  }
  .swatch rect {
    stroke: none;
  }
  .number.good {
    color: var(--_good);
  }
  .number.bad {
    color: var(--_bad);
  }
  .skeleton.row {
    height: 18px;
    margin: 5px 0;
  }
  @container (max-width: 339px) {
    .group {
      display: none;
    }
  }
  @container (max-width: 279px) {
    .share {
      display: none;
    }
  }
`;
