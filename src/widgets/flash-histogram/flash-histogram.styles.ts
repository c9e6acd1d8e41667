import { css } from 'lit';

export const styles = css`
  .finding {
    margin-bottom: 34px;
  }
  .legend + .sentence {
    margin-top: 8px;
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
    margin-bottom: 20px;
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
