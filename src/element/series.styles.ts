/** The colours of groups that stand side by side; see `tokens.styles.ts`. */
import { css } from 'lit';

export const series = css`
  :host {
    --_series-1: var(--flash-series-1, light-dark(#2f5bd0, #7ea2ff));
    --_series-2: var(--flash-series-2, light-dark(#6f94ee, #5273c9));
    --_series-3: var(--flash-series-3, light-dark(#b3c6f7, #35497f));
    --_series-4: var(--flash-series-4, light-dark(#0e8f83, #4cc3b3));
    --_series-5: var(--flash-series-5, light-dark(#62c2b4, #2f8a80));
    --_series-6: var(--flash-series-6, light-dark(#b5e1da, #1f5751));
    --_series-7: var(--flash-series-7, light-dark(#8a6a1f, #d9b45f));
    --_series-8: var(--flash-series-8, light-dark(#8b93a1, #6b7482));
  }
`;
