import { css } from 'lit';

export const styles = css`
  [part='table'] {
    position: relative;
    overflow: auto;
    max-height: 480px;
    min-height: 0;
    /* Rows run from edge to edge. */
    margin-inline: -16px;
    overflow-anchor: none;
    overscroll-behavior-x: contain;
    /* The rows that stand still are no place for the row with the focus. */
    scroll-padding-block: 40px;
    scroll-padding-inline-start: 50%;
  }
  table {
  }
  th,
  td {
    height: 32px;
    padding: 5px 0;
    border-bottom: 1px solid var(--_line);
  }
  thead th,
  tfoot th,
  tfoot td {
    position: sticky;
    background: var(--_surface);
    z-index: 1;
  }
  thead th {
    top: 0;
    vertical-align: bottom;
  }
  tfoot th,
  tfoot td {
    bottom: 0;
    border-bottom: 0;
    border-top: 1px solid var(--_ghost);
  }
  tfoot th {
    font-weight: 600;
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    padding-inline-start: 16px;
    background: var(--_surface);
    white-space: nowrap;
    z-index: 1;
  }
  th:first-child button {
    max-width: 22em;
    overflow: hidden;
    text-overflow: ellipsis;
    vertical-align: bottom;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 16px;
  }
  thead th:first-child,
  tfoot th:first-child {
    z-index: 2;
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  .number {
    padding-inline-start: 16px;
  }
  thead .number {
    white-space: normal;
  }
  thead button {
    position: relative;
    min-height: 24px;
    text-align: inherit;
  }
  thead th[aria-sort] {
    color: var(--_text);
    font-weight: 550;
  }
  .arrow {
    padding-inline-start: 4px;
  }
  .number .arrow {
    position: absolute;
    inset-inline-end: 100%;
    padding-inline: 0 3px;
  }
  .few {
    font-size: 12px;
  }
  /* From edge to edge, and behind a name that stands still. */
  tr:has(.you) {
    clip-path: none;
    box-shadow: none;
    outline: none;
  }
  tr:has(.you) > :nth-child(n) {
    background: var(--_accent-soft);
    box-shadow: none;
  }
  /* The colours of better and worse are too weak on the colour of the row; the arrow tells. */
  tr:has(.you) :is(.good, .bad) {
    color: var(--_text);
  }
  @media (hover: hover) {
    tbody tr:not(:has(.you), .gap):hover > * {
      background: color-mix(in srgb, var(--_track) 50%, var(--_surface));
    }
  }
  .gap td {
    height: auto;
    padding: 0;
    border: 0;
  }
  @container (max-width: 759px) {
    .number {
      padding-inline-start: 12px;
    }
  }
  @container (max-width: 459px) {
    th:first-child {
      min-width: 72px;
      max-width: 52cqi;
    }
    th:first-child button {
      max-width: 100%;
    }
    .number .arrow {
      position: static;
      padding-inline: 3px 0;
    }
    /* The rows of a long table are all of one height. */
    :not(.long) > table th:first-child,
    :not(.long) > table th:first-child button {
      white-space: normal;
      overflow-wrap: break-word;
      hyphens: auto;
    }
  }
  @media (forced-colors: active) {
    tr:has(.you) > * {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
  @media print {
    [part='table'] {
      max-height: none;
      overflow: visible;
    }
  }
  .skeleton.row {
    height: 20px;
    margin: 6px 0;
  }
`;
