import { css } from 'lit';

export const styles = css`
  td,
  th {
    padding: 0;
    height: 40px;
    vertical-align: middle;
  }
  th {
    width: 1%;
    padding-inline-end: 12px;
    white-space: nowrap;
    line-height: 1.2;
  }
  th button {
    width: max-content;
    max-width: 40cqi;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  td:last-child {
    width: 1%;
  }
  svg {
    overflow: visible;
  }
  line.average {
    stroke: var(--_muted);
    stroke-dasharray: 2 3;
  }
  .cases {
    display: block;
    color: var(--_muted);
    font-size: 12px;
  }
  .skeleton.row {
    height: 22px;
    margin: 9px 0;
  }
  @container (max-width: 259px) {
    td:nth-child(2) {
      display: none;
    }
    .number {
      white-space: normal;
    }
  }
`;
