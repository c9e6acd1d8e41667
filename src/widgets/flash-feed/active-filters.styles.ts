import { css } from 'lit';

/** Hung into the upper edge, so that what a widget shows stays where it is. */
export const styles = css`
  .filters {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 16px 24px;
    display: flex;
    justify-content: flex-end;
    gap: 4px;
    pointer-events: none;
  }
  .filter {
    position: relative;
    display: flex;
    gap: 5px;
    min-width: 38px;
    padding: 0 7px;
    font-size: 11px;
    line-height: 15px;
    pointer-events: auto;
    color: var(--_text);
    background: var(--_accent-soft);
    border-radius: 0 0 6px 6px;
  }
  span.filter {
    color: var(--_muted);
    background: var(--_track);
  }
  .filter bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* As high as a finger needs it. */
  .filter::after {
    content: '';
    position: absolute;
    inset: 0 0 -8px;
  }
  button.filter:hover {
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    .filter {
      border: 1px solid;
      border-top: 0;
    }
  }
  @media print {
    .filter span {
      display: none;
    }
  }
`;
