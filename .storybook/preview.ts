import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import './stage.css';

setCustomElementsManifest(manifest);

const items = (...values: string[]) => values.map((value) => ({ value, title: value }));

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: { toolbar: { title: 'Theme', icon: 'contrast', dynamicTitle: true, items: items('auto', 'light', 'dark') } },
    locale: { toolbar: { title: 'Language', icon: 'globe', dynamicTitle: true, items: items('de', 'en') } },
    width: {
      toolbar: { title: 'Width', icon: 'grow', dynamicTitle: true, items: items('full', '200', '280', '380', '768') },
    },
  },
  initialGlobals: { theme: 'auto', locale: 'de', width: 'full' },
  parameters: { layout: 'fullscreen' },
  decorators: [
    (story, { globals: { theme, locale, width } }) =>
      html`<div class="stage" lang=${locale} data-theme=${theme} data-width=${width}><div>${story()}</div></div>`,
  ],
};

export default preview;
