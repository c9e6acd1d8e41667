/** The look of a plot: few thin lines, quiet words, one strong mark. */
import { css } from 'lit';

export const plotStyles = css`
  .plot {
    direction: ltr;
    display: grid;
    grid-template: minmax(120px, 1fr) 20px / auto minmax(0, 1fr) auto;
    flex: 1 1 190px;
    min-height: 170px;
    margin-top: 6px;
    font-size: 12px;
  }
  .plot svg {
    overflow: visible;
  }
  :host(:dir(rtl)) .plot svg:not(.spark) {
    transform: none;
  }
  .plot text {
    fill: var(--_muted);
  }
  .rows,
  .ends {
    display: grid;
    position: relative;
  }
  .rows {
    margin-inline-end: 8px;
  }
  .ends {
    margin-inline-start: 9px;
  }
  /* They make the column as wide as its widest words, which the drawing then sets. */
  .rows span,
  .ends span {
    grid-area: 1 / 1;
    visibility: hidden;
    height: 0;
    white-space: nowrap;
  }
  .rows svg,
  .ends svg,
  .room {
    position: absolute;
    inset: 0;
    height: 100%;
  }
  .rows text {
    text-anchor: end;
  }
  .columns {
    grid-area: 2 / 2;
    height: 20px;
  }
  .columns text {
    text-anchor: middle;
  }
  .field {
    grid-column: 2;
    position: relative;
    touch-action: pan-y;
    cursor: default;
    border-radius: 4px;
  }
  .field:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }
  .grid {
    stroke: var(--_line);
  }
  .guide {
    stroke: var(--_muted);
  }
  .line,
  .ghost,
  .goal {
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .line {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .line.open,
  .ghost {
    stroke-dasharray: 4 4;
    stroke-linecap: butt;
  }
  .ghost {
    stroke: var(--_muted);
    stroke-width: 1.25;
    opacity: 0.75;
  }
  .goal {
    stroke: var(--_text);
    stroke-width: 1;
  }
  .dot {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2.25;
  }
  .dot.ghost-dot {
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .column {
    fill: var(--_accent);
  }
  .column.open {
    fill: var(--_accent-soft);
    stroke: var(--_accent);
  }
  .plot text.strong {
    fill: var(--_accent);
    font-weight: 600;
  }
  .plot text.goal-text {
    fill: var(--_text);
    stroke: none;
  }
  .plot text.inside {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .legend {
    display: none;
    flex-wrap: wrap;
    gap: 2px 12px;
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
    font-size: 12px;
    color: var(--_muted);
  }
  .legend svg {
    display: inline-block;
    width: 18px;
    height: 8px;
    margin-inline-end: 5px;
    overflow: visible;
  }
  @container (max-width: 559px) {
    .rank-2 {
      display: none;
    }
  }
  @container (max-width: 339px) {
    .ends,
    .inside,
    .rank-1 {
      display: none;
    }
    .legend {
      display: flex;
    }
  }
  @media print {
    .guide {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .line,
    .dot {
      stroke: Highlight;
    }
    .ghost,
    .grid,
    .guide,
    .dot.ghost-dot {
      stroke: GrayText;
      opacity: 1;
    }
    .goal {
      stroke: CanvasText;
    }
    .column {
      fill: Highlight;
    }
    .column.open {
      fill: Canvas;
      stroke: Highlight;
    }
    .dot {
      fill: Canvas;
    }
    .plot text,
    .plot text.strong {
      fill: CanvasText;
    }
  }
`;
