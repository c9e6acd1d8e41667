/** What the widgets that list groups have in common: a finding, rows, a foot. */
import { css } from 'lit';

export const table = css`
  .finding {
    font-size: 15px;
    letter-spacing: -0.01em;
    font-weight: 550;
    margin: 2px 0 10px;
    text-wrap: pretty;
  }
  .foot {
    color: var(--_muted);
    font-size: 12px;
    margin-top: auto;
    padding-top: 10px;
    display: flex;
    gap: 4px 12px;
    flex-wrap: wrap;
  }
  table {
    width: 100%;
    border-spacing: 0;
  }
  th,
  td {
    padding: 5px 0;
    text-align: start;
    font-weight: 400;
  }
  thead th {
    color: var(--_muted);
    font-size: 12px;
  }
  .number {
    text-align: end;
    padding-inline-start: 12px;
    white-space: nowrap;
  }
  .strong {
    font-weight: 600;
  }
  .soft {
    color: var(--_muted);
  }
  /* Where most findings take two lines, all have room for them: what follows stays where it is. */
  @container (max-width: 379px) {
    p.finding {
      min-height: 42px;
    }
  }
  p.skeleton {
    background-size: 100% 17px;
    background-repeat: no-repeat space;
  }
  /* The row of the viewer: the others stay in line with it, as it reaches beyond them on both sides. */
  tr:has(.you) {
    --_muted: var(--_text-soft);
    --_track: var(--_surface);
    background: var(--_accent-soft);
    clip-path: inset(0 -6px round 6px);
    box-shadow:
      6px 0 var(--_accent-soft),
      -6px 0 var(--_accent-soft);
  }
  /* Where rows of a table have no shadow. */
  tr:has(.you) > :first-child {
    box-shadow: -6px 0 var(--_accent-soft);
  }
  tr:has(.you) > :last-child {
    box-shadow: 6px 0 var(--_accent-soft);
  }
  @media (forced-colors: active) {
    tr:has(.you) {
      clip-path: none;
      outline: 2px solid Highlight;
      outline-offset: 1px;
    }
  }
  [aria-pressed='true'] {
    font-weight: 600;
    box-shadow: 0 2px var(--_accent);
  }
`;
