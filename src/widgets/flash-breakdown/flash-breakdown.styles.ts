import { css } from 'lit';

export const styles = css`
  td,
  th {
    height: 30px;
    padding: 3px 0;
    vertical-align: middle;
  }
  tbody th {
    overflow-wrap: anywhere;
    padding-inline-end: 12px;
    line-height: 1.25;
    hyphens: auto;
  }
  .bars tbody th {
    width: 1%;
  }
  .bars th button,
  .bars th .soft {
    display: block;
    width: max-content;
    max-width: 34cqi;
  }
  .cases {
    display: block;
    width: max-content;
    color: var(--_muted);
    font-size: 12px;
  }
  td.bar {
    padding: 0;
  }
  td.bar svg {
    overflow: visible;
  }
  .number {
    width: 1%;
  }
  rect.rest {
    fill: var(--_ghost);
  }
  line.zero {
    stroke: var(--_muted);
  }
  .swatch {
    display: inline-block;
    width: 9px;
    height: 9px;
    margin-inline-end: 6px;
  }
  .swatch + button,
  .swatch + .soft {
    display: inline-block;
    max-width: calc(100% - 15px);
    vertical-align: top;
  }
  .part {
    cursor: pointer;
  }
  .stack {
    border-radius: 6px;
    margin-bottom: 8px;
  }
  .stack .part {
    stroke: var(--_surface);
    stroke-width: 2px;
  }
  .shown.donut {
    display: grid;
    grid-template-columns: minmax(110px, 34%) minmax(0, 1fr);
    gap: 20px;
    align-items: center;
  }
  svg.donut {
    max-width: 190px;
    margin: 0 auto;
  }
  tr.pointed {
    background: var(--_track);
  }
  .skeleton.row {
    height: 18px;
    border-block: 6px solid var(--_surface);
    box-sizing: content-box;
  }
  .whole {
    height: 26px;
    margin-bottom: 8px;
  }
  .donut > .whole {
    width: 100%;
    max-width: 190px;
    height: auto;
    aspect-ratio: 1;
    margin: 0 auto;
    border-radius: 50%;
  }
  @container (max-width: 379px) {
    .shown.donut {
      grid-template-columns: minmax(0, 1fr);
    }
    svg.donut,
    .donut > .whole {
      max-width: 140px;
    }
  }
  @container (max-width: 319px) {
    td.bar {
      display: none;
    }
    .bars tbody th {
      width: auto;
    }
    tbody th {
      padding-inline-end: 0;
    }
    .bars th button,
    .bars th .soft {
      width: auto;
      max-width: none;
    }
  }
  @container (max-width: 239px) {
    .share {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .part,
    .swatch rect {
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    rect.rest {
      fill: GrayText;
    }
  }
  @media print {
    .part,
    .swatch rect,
    rect.fill {
      print-color-adjust: exact;
    }
  }
`;
