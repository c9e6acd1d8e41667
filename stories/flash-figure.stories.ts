import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import figures from '../demo/pages/figures.json' with { type: 'json' };
import type { FlashFigure } from '../src/widgets/flash-figure/flash-figure.js';
import '../src/widgets/flash-figure/flash-figure.js';

const meta: Meta<FlashFigure> = {
  title: 'Widgets/Figure',
  component: 'flash-figure',
  args: { metric: 'revenue-won' },
  render: ({ metric }) => html`<flash-figure metric=${metric} .data=${figures}></flash-figure>`,
};

export default meta;

export const Default: StoryObj<FlashFigure> = {};
