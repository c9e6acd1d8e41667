import { css } from 'lit';

export const styles = css`
  /* Its edge is part of it, so that a pointer finds the way from the mark without leaving either. */
  :host {
    position: fixed;
    inset: auto;
    margin: 0;
    border: 0;
    padding: 8px;
    background: none;
    overflow: visible;
    box-sizing: border-box;
    width: max-content;
    max-width: min(296px, 100vw);
    cursor: default;
  }
  .box {
    padding: 7px 11px 8px;
    background: var(--_surface);
    color: var(--_text);
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 8px);
    box-shadow: 0 3px 12px rgb(0 0 0 / 16%);
    font: 12px/1.4 var(--_font);
    font-feature-settings: 'tnum';
    text-align: start;
    overflow-wrap: break-word;
  }
  b {
    display: block;
    font-weight: 600;
    margin-bottom: 1px;
  }
  div div {
    display: flex;
    justify-content: space-between;
    gap: 14px;
    color: var(--_text-soft);
  }
  span {
    min-width: 0;
    hyphens: auto;
  }
  span + span {
    flex: none;
    max-width: 65%;
    text-align: end;
    color: var(--_text);
  }
  .strong span + span {
    font-weight: 600;
  }
  b,
  span {
    unicode-bidi: plaintext;
  }
  @media (forced-colors: active) {
    .box {
      border-color: CanvasText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
