import { css } from 'lit';

export const styles = css`
  td,
  th {
    height: 30px;
    padding: 4px 0;
  }
  thead th {
    height: 24px;
  }
  .rank {
    width: 22px;
    color: var(--_muted);
  }
  .bar {
    width: 42%;
    padding-inline: 12px 4px;
  }
  .name {
    padding-inline-end: 8px;
  }
  tr.behind rect.fill {
    fill: var(--_bad);
  }
  tr.viewer td,
  tr.viewer th {
    background: var(--_accent-soft);
  }
  tr.viewer rect.track {
    fill: var(--_surface);
  }
  tr.viewer .rank {
    border-start-start-radius: 6px;
    border-end-start-radius: 6px;
    padding-inline-start: 6px;
    color: var(--_text-soft);
  }
  tr.viewer td.soft {
    color: var(--_text-soft);
  }
  tr.viewer td:last-child {
    border-start-end-radius: 6px;
    border-end-end-radius: 6px;
    padding-inline-end: 6px;
  }
  @media (forced-colors: active) {
    tr.viewer {
      outline: 2px solid Highlight;
    }
  }
  footer {
    min-height: 48px;
    align-content: start;
  }
  @container (max-width: 459px) {
    .name {
      overflow-wrap: anywhere;
    }
    .bar,
    .gained,
    .quiet {
      display: none;
    }
  }
  @container (max-width: 259px) {
    .attainment {
      display: none;
    }
  }
`;
