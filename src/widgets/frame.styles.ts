/** The frame that is the same for all widgets: surface, heading, states. */
import { css } from 'lit';

export const frame = css`
  [part='base'] {
    position: relative;
    height: 100%;
    display: flex;
    flex-direction: column;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 14px 16px;
    min-width: 0;
    min-height: 189px;
    overflow-wrap: break-word;
  }
  [part='base']:focus-visible,
  button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  :host([data-state='stale']) [part='base'] {
    border-style: dashed;
  }
  .head {
    display: flex;
    align-items: baseline;
    gap: 8px;
    margin-bottom: 2px;
  }
  h2 {
    font: inherit;
    font-weight: 550;
    margin: 0;
    color: var(--_text-soft);
    min-width: 0;
    hyphens: auto;
  }
  .note {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 12px;
    text-align: end;
    flex: none;
    max-width: 60%;
  }
  .note.stale {
    color: var(--_bad);
  }
  .message {
    margin: auto 0;
    color: var(--_text-soft);
  }
  .message b {
    display: block;
    font-weight: 600;
    color: var(--_text);
    margin-bottom: 2px;
  }
  .sentence {
    color: var(--_muted);
    font-size: 12px;
    margin: 2px 0 0;
  }
  .bad {
    color: var(--_bad);
  }
  .good {
    color: var(--_good);
  }
  button {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
    border-radius: 4px;
  }
  button.retry {
    color: var(--_accent);
    font-weight: 550;
    padding: 4px 0;
    min-height: 24px;
  }
  /* Beside the heading, on the edge: it takes no room from what is shown. */
  .explain {
    position: absolute;
    inset: 11px 0 auto auto;
    padding: 3px 3px 3px 16px;
  }
  .explain::before {
    content: '⋮' / '';
  }
  :host([no-menu]) .explain {
    display: none;
  }
  @media (hover: hover) {
    :host(:not(:hover)) .explain:not(:focus-visible) {
      opacity: 0;
    }
  }
  .skeleton {
    background: linear-gradient(
      90deg,
      var(--_track) 30%,
      color-mix(in srgb, var(--_track), var(--_surface)) 50%,
      var(--_track) 70%
    );
    border-radius: 5px;
  }
  h2.skeleton {
    -webkit-text-fill-color: transparent;
    min-width: 40%;
    background-size: 100% 13px;
    background-position: center;
    background-repeat: no-repeat;
  }
  /* Over the foot of the skeleton, which must not grow. */
  .slow {
    position: absolute;
    inset: auto 1px 1px;
    padding: 6px 15px 13px;
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    display: block;
    width: 100%;
  }
  rect.track {
    fill: var(--_track);
  }
  rect.fill {
    fill: var(--_accent);
  }
  rect.cut {
    fill: var(--_surface);
    transform: skewX(-14deg);
    transform-box: fill-box;
  }
  rect.mark {
    fill: var(--_text);
  }
  :host([data-changed]) [part='base'] {
    animation: flash 2.4s ease-out;
  }
  @keyframes flash {
    from {
      background: var(--_highlight);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host([data-changed]) [part='base'] {
      animation: none;
    }
  }
  /* Bars grow from where the lines begin; the words keep the direction of their own language. */
  :host(:dir(rtl)) {
    text-align: right;
  }
  :host(:dir(rtl)) svg:not(.spark) {
    transform: scaleX(-1);
  }
  h2,
  p,
  span,
  td,
  .message,
  .value div {
    unicode-bidi: plaintext;
  }
  @container (max-width: 259px) {
    .head {
      flex-wrap: wrap;
    }
    .note {
      max-width: none;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    [part='base'] {
      break-inside: avoid;
    }
    .retry,
    .explain {
      display: none;
    }
  }
  @media (forced-colors: active) {
    rect.fill {
      fill: Highlight;
    }
    rect.mark {
      fill: CanvasText;
      stroke: Canvas;
      paint-order: stroke;
    }
    rect.track {
      fill: Canvas;
      stroke: CanvasText;
    }
    rect.cut {
      fill: Canvas;
    }
    .skeleton {
      border: 1px solid GrayText;
    }
  }
`;
