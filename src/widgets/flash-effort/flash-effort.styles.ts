import { css } from 'lit';

export const styles = css`
  th,
  td {
    padding: 4px 0;
    height: 30px;
  }
  tbody th,
  tfoot th {
    padding-inline-end: 12px;
    overflow-wrap: anywhere;
  }
  table:not(.matrix) tbody th {
    width: 1%;
    white-space: nowrap;
  }
  table:not(.matrix) tbody button {
    width: max-content;
    max-width: 36cqi;
    white-space: normal;
  }
  tfoot th {
    color: var(--_muted);
  }
  .cell {
    text-align: center;
    padding: 2px;
    width: 68px;
  }
  thead .cell {
    overflow-wrap: anywhere;
    hyphens: auto;
    vertical-align: bottom;
  }
  thead .cell button {
    text-align: center;
  }
  .cell div {
    border-radius: 6px;
    padding: 4px 6px;
    background: var(--_track);
    white-space: nowrap;
  }
  .cell div:focus-visible {
    outline: 2px solid var(--_accent);
  }
  .cell b {
    font-weight: 550;
  }
  .cell .parts {
    display: block;
    font-size: 11px;
    line-height: 1.2;
    color: var(--_text-soft);
  }
  .number b {
    font-weight: 600;
  }
  .unsure .number b {
    font-weight: 400;
    color: var(--_muted);
  }
  .unsure rect.fill {
    opacity: 0.5;
  }
  .number .parts {
    color: var(--_muted);
    font-size: 12px;
    margin-inline-start: 8px;
  }
  .cell .tint-1 {
    background: color-mix(in oklab, var(--_bad) 9%, var(--_track));
  }
  .cell .tint-2 {
    background: color-mix(in oklab, var(--_bad) 18%, var(--_track));
  }
  .cell .tint-3 {
    background: color-mix(in oklab, var(--_bad) 27%, var(--_track));
  }
  .cell .tint-4 {
    background: color-mix(in oklab, var(--_bad) 36%, var(--_track));
  }
  .cell [class*='tint-']:not(.few) .parts {
    color: var(--_text);
  }
  .cell .few,
  .cell .none,
  tfoot .cell div {
    background: none;
  }
  .cell .few b,
  .cell .none {
    color: var(--_muted);
    font-weight: 400;
  }
  td.number {
    width: 1%;
  }
  .foot {
    min-height: 89px;
    align-content: end;
  }
  .skeleton.row {
    height: 33px;
    margin: 5px 0;
  }
  p + .skeleton.row {
    margin-top: 35px;
  }
  /* Names and numbers stay together on a wide page. */
  @container (min-width: 700px) {
    .cell {
      width: 14cqi;
    }
  }
  @container (max-width: 459px) {
    .foot {
      min-height: 110px;
    }
    .skeleton.row {
      height: 26px;
      margin: 4px 0;
    }
    .cell .parts,
    .matrix ~ .foot .parts-legend {
      display: none;
    }
    .cell div {
      padding: 6px 4px;
    }
    .cell {
      width: 54px;
    }
  }
  @container (max-width: 299px) {
    .bar {
      display: none;
    }
    table:not(.matrix) tbody button {
      max-width: 46cqi;
    }
    .cell {
      width: 68px;
    }
    .matrix .cell:not(:last-child) {
      display: none;
    }
    .cell .parts,
    .matrix ~ .foot .parts-legend {
      display: block;
    }
  }
  @container (max-width: 259px) {
    table:not(.matrix) .parts,
    table:not(.matrix) ~ .foot .parts-legend {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .cell div[class*='tint-']:not(.tint-0) {
      outline: 1px solid CanvasText;
    }
  }
`;
