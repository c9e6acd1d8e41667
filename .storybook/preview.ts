import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { fitControls, withPartNames } from './controls.js';
import { choices, initialGlobals, stage } from './stage.js';
import './stage.css';

setCustomElementsManifest(withPartNames(manifest));

const toolbar = (title: string, icon: 'contrast' | 'globe' | 'grow', values: readonly string[]) => ({
  toolbar: { title, icon, dynamicTitle: true, items: values.map((value) => ({ value, title: `${title}: ${value}` })) },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: toolbar('Theme', 'contrast', choices.theme),
    locale: toolbar('Language', 'globe', choices.locale),
    width: toolbar('Width', 'grow', choices.width),
  },
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    actions: { handles: ['flash-select', 'flash-load', 'flash-error', 'flash-filter'] },
    docs: { source: { excludeDecorators: true } },
  },
  argTypesEnhancers: [fitControls],
  decorators: [withActions, stage],
};

export default preview;
