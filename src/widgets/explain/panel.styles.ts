import { css } from 'lit';

export const styles = css`
  :host {
    position: absolute;
    inset: auto;
    margin: 0;
    padding: 14px 16px;
    box-sizing: border-box;
    max-height: calc(100vh - 16px);
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_surface);
    color: var(--_text);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 8px 28px rgb(0 0 0 / 18%);
    font: 13px/1.4 var(--_font);
    font-feature-settings: 'tnum';
    text-align: start;
    overflow-wrap: break-word;
  }
  * {
    box-sizing: border-box;
  }
  .head {
    display: flex;
    align-items: start;
    gap: 8px;
  }
  h3 {
    flex: 1;
    margin: 0;
    font: inherit;
    font-weight: 550;
    color: var(--_text-soft);
    min-width: 0;
    hyphens: auto;
  }
  button {
    font: inherit;
    color: var(--_accent);
    background: none;
    border: 0;
    border-radius: 4px;
    padding: 3px 0;
    min-height: 24px;
    text-align: start;
    cursor: pointer;
  }
  button:focus-visible,
  summary:focus-visible,
  .scroll:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .close {
    flex: none;
    width: 24px;
    margin: -3px -6px 0 0;
    padding: 0;
    color: var(--_muted);
    text-align: center;
  }
  p {
    margin: 4px 0 8px;
    color: var(--_text-soft);
  }
  .remark {
    font-size: 12px;
    color: var(--_muted);
  }
  dl {
    margin: 0;
  }
  details {
    border-bottom: 1px solid var(--_line);
    padding: 4px 0;
    margin-bottom: 4px;
  }
  summary {
    display: flex;
    gap: 8px;
    min-height: 24px;
    align-items: baseline;
    cursor: pointer;
    border-radius: 4px;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* Points to where it opens, and down once it is open. */
  summary::before {
    content: '';
    flex: none;
    width: 5px;
    height: 5px;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-2px) rotate(-45deg);
    margin-inline-start: 2px;
  }
  [open] > summary::before {
    transform: translateY(-3px) rotate(45deg);
  }
  .name {
    flex: 1;
    min-width: 0;
  }
  summary b {
    font-weight: 500;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: space-between;
    padding: 2px 0;
  }
  dt {
    color: var(--_muted);
    flex: 1 1 8em;
    min-width: 0;
  }
  dd {
    margin: 0;
    font-weight: 500;
    text-align: end;
    margin-inline-start: auto;
    max-width: 60%;
  }
  .result {
    border-bottom: 1px solid var(--_line);
    padding-bottom: 6px;
    margin-bottom: 4px;
  }
  .result:last-child {
    border-bottom: 0;
    padding-bottom: 2px;
  }
  .result dt {
    color: var(--_text-soft);
  }
  .result dd {
    font-weight: 640;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    margin-top: 10px;
    padding-top: 6px;
    border-top: 1px solid var(--_line);
    font-size: 12px;
  }
  .said {
    margin: 0;
    min-height: 17px;
    font-size: 12px;
    color: var(--_muted);
  }
  .said:empty {
    min-height: 0;
  }
  .scroll {
    overflow-x: auto;
    margin-top: 6px;
  }
  .scroll ~ .scroll {
    margin-top: 18px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  caption {
    text-align: start;
    color: var(--_muted);
    font-size: 12px;
    padding-bottom: 2px;
  }
  th,
  td {
    padding: 4px 0;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    color: var(--_muted);
    font-size: 12px;
  }
  tbody tr {
    border-top: 1px solid var(--_line);
  }
  .number {
    text-align: end;
    padding-inline-start: 14px;
    white-space: nowrap;
  }
  h3,
  p,
  .name,
  dt,
  dd,
  td,
  th {
    unicode-bidi: plaintext;
  }
  @media (forced-colors: active) {
    :host {
      border-color: CanvasText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
