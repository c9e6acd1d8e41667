/**
 * The design tokens: each `--flash-*` is read here once, with its default, under a private name. Custom properties
 * inherit, so a page sets them on `:root`, a board or one widget alike. Light and dark follow `color-scheme`.
 *
 * An element that shows something begins with them: a block in their font and colours, whatever the page around it sets.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_surface: var(--flash-surface, light-dark(#fff, #1a1d23));
    --_text: var(--flash-text, light-dark(#16191f, #f0f2f5));
    --_text-soft: var(--flash-text-soft, light-dark(#48505d, #b6bdc9));
    --_muted: var(--flash-muted, light-dark(#5f6877, #98a1b0));
    --_line: var(--flash-line, light-dark(#e3e6eb, #2a2f38));
    --_track: var(--flash-track, light-dark(#eceff3, #262b33));
    --_accent: var(--flash-accent, light-dark(#2f5bd0, #7ea2ff));
    --_accent-soft: var(--flash-accent-soft, light-dark(#dfe7fb, #25355f));
    --_ghost: var(--flash-ghost, light-dark(#b9c1ce, #4b5464));
    --_good: var(--flash-good, light-dark(#0b7a5c, #4fd1a5));
    --_good-soft: var(--flash-good-soft, light-dark(#dcf3ea, #143a2e));
    --_bad: var(--flash-bad, light-dark(#b43a0a, #ff9a62));
    --_bad-soft: var(--flash-bad-soft, light-dark(#fdeadd, #43261a));
    --_highlight: var(--flash-highlight, light-dark(#fff6d6, #3a3420));
    --_radius: var(--flash-radius, 10px);
    --_font: var(--flash-font, Inter, system-ui, sans-serif);
    display: block;
    container-type: inline-size;
    font: 13px/1.4 var(--_font);
    font-feature-settings: 'tnum';
    color: var(--_text);
    text-align: start;
    letter-spacing: normal;
    text-transform: none;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
`;
