/** What the toolbar offers, and the place where a story stands under it. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

export const choices = {
  theme: ['system', 'light', 'dark'],
  locale: ['de', 'en', 'fr'],
  width: ['200', '320', '480', 'full'],
} as const;

export const initialGlobals = { theme: 'system', locale: 'de', width: '480' };

export const stage: Decorator = (story, { globals }) => {
  const { theme, locale, width } = globals as typeof initialGlobals;
  return html`<div class="stage" lang=${locale} data-theme=${theme} data-width=${width}>
    <div>${story()}</div>
  </div>`;
};
