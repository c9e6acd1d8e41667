import { css } from 'lit';

export const styles = css`
  .finding {
    margin-bottom: 34px;
    text-wrap: balance;
  }
  .said {
    padding-top: 6px;
  }
  .hatch-ground {
    fill: var(--_accent-soft);
  }
  .hatch {
    fill: var(--_accent);
  }
  .tail {
    stroke: var(--_accent);
  }
  .pointed {
    filter: brightness(1.15);
  }
  line.median {
    stroke: var(--_text);
    stroke-width: 2;
  }
  line.mean {
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
  }
  .plot text.median {
    fill: var(--_text);
    font-weight: 600;
  }
  .plot text.mean {
    fill: var(--_text-soft);
  }
  .skeleton.plot {
    display: block;
    flex: 1 1 170px;
    margin: 6px 0 20px;
  }
  .said {
    min-height: 64px;
  }
  @container (max-width: 639px) {
    p.finding {
      min-height: 42px;
    }
  }
  @container (max-width: 459px) {
    .said {
      min-height: 81px;
    }
  }
  @container (max-width: 339px) {
    .finding {
      margin-bottom: 20px;
    }
  }
  @media (forced-colors: active) {
    .hatch-ground {
      fill: Canvas;
    }
    .hatch {
      fill: Highlight;
    }
    .tail {
      stroke: Highlight;
    }
    line.median,
    line.mean {
      stroke: CanvasText;
    }
  }
`;
