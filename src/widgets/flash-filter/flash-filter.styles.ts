import { css } from 'lit';

export const styles = css`
  [part='base'] {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 12px;
    min-height: 54px;
  }
  [part='control'] {
    display: flex;
    flex-direction: column;
    gap: 3px;
    flex: 0 1 auto;
    min-width: min(104px, 100%);
    max-width: 100%;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .waiting {
    height: 52px;
    border-top: 20px solid transparent;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_track) padding-box;
  }
  [part='control'] > span,
  legend {
    color: var(--_text-soft);
    font-size: 12px;
    padding: 0;
    margin-bottom: 3px;
  }
  [part='control'] > span {
    margin-bottom: 0;
  }
  select,
  input[type='date'],
  .choice {
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_ghost);
    border-radius: calc(var(--_radius) * 0.7);
    height: 32px;
    max-width: 100%;
    margin: 0;
  }
  select,
  input[type='date'] {
    padding: 0 8px;
  }
  select {
    max-width: min(240px, 100%);
    text-overflow: ellipsis;
    cursor: pointer;
  }
  option {
    color: var(--_text);
    background: var(--_surface);
  }
  [aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .choice {
    display: inline-flex;
    padding: 2px;
    gap: 2px;
    background: var(--_track);
    border-color: transparent;
  }
  .choice label {
    position: relative;
    display: flex;
    cursor: pointer;
  }
  .choice input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .choice span {
    padding: 0 12px;
    line-height: 26px;
    border-radius: calc(var(--_radius) * 0.5);
    color: var(--_text-soft);
  }
  .choice :checked + span {
    background: var(--_surface);
    color: var(--_text);
    font-weight: 550;
  }
  select:focus-visible,
  input:focus-visible,
  button:focus-visible,
  .choice :focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  p {
    flex: 1 0 100%;
    margin: 0;
    color: var(--_bad);
    font-size: 12px;
  }
  ul {
    flex: 1 0 100%;
    min-width: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    max-width: 100%;
  }
  button {
    display: flex;
    align-items: center;
    gap: 6px;
    max-width: 100%;
    min-height: 26px;
    padding: 2px 10px;
    font: inherit;
    font-size: 12px;
    letter-spacing: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    color: var(--_text);
    background: var(--_accent-soft);
    border: 1px solid transparent;
    border-radius: 13px;
    cursor: pointer;
  }
  button span {
    font-size: 15px;
    line-height: 1;
  }
  button.all {
    background: none;
    color: var(--_accent);
    font-weight: 550;
  }
  @container (max-width: 559px) {
    [part='control'] {
      flex: 1 1 130px;
    }
    select,
    input[type='date'] {
      width: 100%;
      max-width: none;
    }
    .choice {
      display: flex;
    }
    .choice label {
      flex: 1;
    }
    .choice span {
      flex: 1;
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    [part='chip'] {
      border-color: ButtonText;
    }
    .choice {
      border-color: ButtonBorder;
    }
    .choice :checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .all,
    [part='chip'] span {
      display: none;
    }
  }
`;
