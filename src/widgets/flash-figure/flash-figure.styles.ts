import { css } from 'lit';

export const styles = css`
  .value {
    font-size: 29px;
    font-weight: 640;
    letter-spacing: -0.03em;
    line-height: 1.15;
  }
  .value.several {
    font-size: 21px;
  }
  .value small {
    font-size: 16px;
    font-weight: 500;
    color: var(--_text-soft);
    letter-spacing: 0;
  }
  .value.unknown {
    color: var(--_muted);
  }
  .delta {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
    color: var(--_muted);
    font-size: 12px;
    margin-top: 2px;
    min-height: 21px;
  }
  .pill {
    border-radius: 5px;
    padding: 1px 6px;
    font-weight: 550;
    white-space: nowrap;
  }
  .pill.good {
    background: var(--_good-soft);
  }
  .pill.bad {
    background: var(--_bad-soft);
  }
  .pill.flat {
    background: var(--_track);
    color: var(--_text-soft);
  }
  .sentence {
    margin: 0;
  }
  /* Gives way to a heading or a sentence of more than one line, so that the tile keeps its size. */
  .spark {
    flex: 1 1 0;
    min-height: 7px;
    max-height: 34px;
    margin-top: auto;
  }
  .line,
  .ghost {
    fill: none;
    stroke-linejoin: round;
  }
  .line {
    stroke: var(--_accent);
    stroke-width: 1.75;
  }
  .ghost {
    stroke: var(--_ghost);
    stroke-width: 1.25;
    stroke-dasharray: 3 3;
  }
  .goal {
    margin-top: auto;
    padding-top: 8px;
  }
  .goal p {
    margin: 4px 0 0;
    display: flex;
    justify-content: space-between;
    gap: 0 8px;
    color: var(--_muted);
    font-size: 12px;
  }
  .goal .early {
    margin: 0;
    min-height: 17px;
  }
  .goal span:last-child {
    flex: none;
  }
  .skeleton.value {
    width: 45%;
    height: 30px;
    margin-top: 4px;
  }
  .skeleton.delta {
    width: 66%;
    height: 16px;
    min-height: 0;
    margin-top: 6px;
  }
  .skeleton.goal {
    height: 6px;
    padding: 0;
    margin-bottom: 24px;
  }
  @media (forced-colors: active) {
    .line {
      stroke: Highlight;
    }
    .ghost {
      stroke: GrayText;
    }
    .pill {
      border: 1px solid;
    }
  }
  @container (max-width: 219px) {
    .spark {
      display: none;
    }
    .goal p {
      flex-wrap: wrap;
    }
  }
`;
