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
  .skeleton.row {
    height: 22px;
    margin: 4px 0;
  }
  /* In place of the heads of the columns. */
  .head + .row {
    margin-top: -2px;
  }
  .rank {
    width: 22px;
    color: var(--_muted);
  }
  .bar {
    padding-inline: 12px 4px;
  }
  .name {
    padding-inline-end: 8px;
    overflow-wrap: anywhere;
  }
  /* The bar takes what the names leave. */
  @container (min-width: 460px) {
    .name {
      width: 1%;
    }
    .name button {
      width: max-content;
      max-width: 28cqi;
    }
  }
  tr.behind rect.fill {
    fill: var(--_bad);
  }
  .foot {
    /* Room for a warning, which comes a moment after the sellers. */
    min-height: 65px;
    align-content: start;
  }
  @container (max-width: 459px) {
    .foot {
      min-height: 119px;
    }
    .bar,
    .gained,
    .quiet,
    .legend {
      display: none;
    }
  }
  @container (max-width: 259px) {
    .attainment {
      display: none;
    }
  }
`;
