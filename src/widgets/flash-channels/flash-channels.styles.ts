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
    padding-inline-end: 6px;
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
  @container (max-width: 379px) {
    .number {
      padding-inline-start: 8px;
    }
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
