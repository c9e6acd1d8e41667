import { css } from 'lit';

export const styles = css`
  ul {
    list-style: none;
    margin: 4px 0 0;
    padding: 0;
    display: grid;
  }
  li + li {
    border-top: 1px solid var(--_line);
  }
  li button {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    column-gap: 10px;
    align-items: start;
    width: 100%;
    min-height: 24px;
    padding: 8px 0;
  }
  .mark {
    width: 22px;
    height: 22px;
    margin-top: 1px;
    border-radius: 50%;
    display: grid;
    place-items: center;
    font-size: 12px;
    font-weight: 640;
  }
  .mark.bad {
    background: var(--_bad-soft);
  }
  .mark.good {
    background: var(--_good-soft);
  }
  .about {
    display: block;
    color: var(--_muted);
    font-size: 12px;
  }
  .what {
    display: block;
    margin: 0;
    font-size: inherit;
    letter-spacing: inherit;
    overflow-wrap: anywhere;
    font-weight: 550;
  }
  li button:hover .what {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .skeleton.row {
    height: 36px;
    margin: 12px 0 4px;
  }
  /* What deserves attention changes from day to day; the page below stays where it is. */
  [part='base'] {
    min-height: 211px;
  }
  @container (max-width: 459px) {
    [part='base'] {
      min-height: 264px;
    }
  }
  @container (max-width: 259px) {
    li button {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 4px;
    }
  }
  @media (forced-colors: active) {
    .mark {
      border: 1px solid;
    }
  }
`;
