import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FlashFilter } from '../src/widgets/flash-filter/flash-filter.js';
import '../src/widgets/flash-channels/flash-channels.js';
import '../src/widgets/flash-feed/flash-feed.js';
import '../src/widgets/flash-figure/flash-figure.js';
import '../src/widgets/flash-filter/flash-filter.js';
import { records } from './documents.js';
import { LENA } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';
import * as states from './states.js';

const meta: Meta<FlashFilter> = {
  title: 'Widgets/Filter',
  component: 'flash-filter',
  render: (args, { globals }) =>
    html`<flash-feed .data=${records(globals.locale)} .filter=${{ team: ['Nord'] }} viewer=${LENA} id="company">
      <flash-filter ${options(args)}></flash-filter>
      <flash-figure metric="revenue-won"></flash-figure>
    </flash-feed>`,
};

export default meta;

type Story = StoryObj<FlashFilter>;

/** Period, team, seller and channel; what is active is a chip that removes itself. */
export const Default: Story = { parameters: shown({ text: 'Ziel 85.000 €' }) };

/** Which controls, and in addition everybody or the one who is looking. */
export const Controls: Story = { args: { controls: 'period me' }, parameters: shown({ text: 'Umsatz gewonnen' }) };

/** A feed elsewhere on the page. */
export const For: Story = { args: { for: 'company' }, parameters: shown({ text: 'Ziel 85.000 €' }) };

/** What can be chosen are the groups of this metric. */
export const Metric: Story = { args: { metric: 'leads' }, parameters: shown({ text: 'Umsatz gewonnen' }) };

/** Kept in the address of the page, under names that begin with this. */
export const Remember: Story = { args: { remember: 'story' }, parameters: shown({ text: 'Umsatz gewonnen' }) };

/** A click on a channel filters the other widgets, and is a chip too. */
export const ByClick: Story = {
  render: (args, { globals }) =>
    html`<flash-feed .data=${records(globals.locale)} interactive>
      <flash-filter ${options(args)}></flash-filter>
      <flash-channels></flash-channels>
      <flash-figure metric="opportunities-created"></flash-figure>
    </flash-feed>`,
  parameters: shown({ has: '[aria-pressed]' }),
};

/** In 200 px. */
export const Narrow: Story = { ...states.narrow, parameters: shown({ text: 'Umsatz gewonnen' }) };

export const Dark: Story = { ...states.dark };
export const English: Story = { ...states.english, parameters: shown({ text: 'Revenue won' }) };
export const German: Story = { ...states.german, parameters: shown({ text: 'Umsatz gewonnen' }) };

export const French: Story = { ...states.french, parameters: shown({ text: ['Montant gagné', 'Objectif'] }) };
