import { css } from 'lit';

export const styles = css`
  .finding {
    margin-bottom: 16px;
  }
  .today {
    stroke: var(--_muted);
    stroke-dasharray: 2 3;
  }
  .level {
    stroke: var(--_text-soft);
    stroke-width: 1.5;
  }
  .skeleton.plot {
    display: block;
    flex: 1 1 170px;
    margin: 6px 0 20px;
  }
  @media (forced-colors: active) {
    .today {
      stroke: GrayText;
    }
    .level {
      stroke: CanvasText;
    }
  }
`;
