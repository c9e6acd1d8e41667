/** What the tables of the analyses have in common: rows that a bar divides, and a head that may be left to the ear. */
import { css } from 'lit';

export const analysisTable = css`
  @container (max-width: 399px) {
    p.finding {
      min-height: 42px;
    }
  }
  .cases {
    display: block;
    color: var(--_muted);
    font-size: 12px;
    line-height: 1.25;
  }
  .key {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .key svg {
    flex: none;
    width: 9px;
    height: 9px;
  }
  .foot .long {
    flex-basis: 100%;
  }
`;
