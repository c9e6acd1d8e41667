import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FlashFigure } from '../src/widgets/flash-figure/flash-figure.js';
import '../src/widgets/flash-figure/flash-figure.js';
import { only } from './documents.js';
import { inCompany } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';

/** What every widget knows, besides its properties. */
interface Explained extends FlashFigure {
  noMenu: boolean;
  hrefTemplate: string;
}

const meta: Meta<Explained> = {
  title: 'Widgets/Explained',
  component: 'flash-figure',
  decorators: [inCompany],
  args: { metric: 'win-rate' },
  render: (args) => html`<flash-figure ${options(args)}></flash-figure>`,
};

export default meta;

type Story = StoryObj<Explained>;

/** The button at the end of the heading opens how the figure is computed, its table, its text and its files. */
export const Default: Story = { parameters: shown({ text: 'Gewinnrate', has: '.explain' }) };

/** Without the button. */
export const NoMenu: Story = { args: { noMenu: true }, parameters: shown({ is: '[no-menu]' }) };

/** An activated value leads to the page's own list. */
export const HrefTemplate: Story = {
  args: { hrefTemplate: '#/deals?from={start}&to={end}&{by}={key}' },
  parameters: shown({ is: '[href-template]' }),
};

/** A rate of few cases: the explanation says between which values it likely is. */
export const FewCases: Story = {
  args: { data: only({ metric: 'win-rate', value: 0.6, numerator: 12, denominator: 20, count: 20 }) },
  parameters: shown({ text: '60 %', has: '.explain' }),
};
