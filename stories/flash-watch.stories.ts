import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FiguresDocument } from '../src/contract/figures.js';
import type { FlashWatch } from '../src/widgets/flash-watch/flash-watch.js';
import '../src/widgets/flash-watch/flash-watch.js';
import { addresses, change, noCases, october, only, revenue, twoCurrencies } from './documents.js';
import { inCompany, LENA } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';
import * as states from './states.js';

const meta: Meta<FlashWatch> = {
  title: 'Widgets/Watch',
  component: 'flash-watch',
  decorators: [inCompany],
  render: (args) => html`<flash-watch ${options(args)}></flash-watch>`,
};

export default meta;

type Story = StoryObj<FlashWatch>;

/** Far behind pace, with nobody else to speak of. */
const behind = change(revenue, { value: 180000, groups: [] });
/** As it should be. */
const calm: FiguresDocument = change(revenue, { value: 262000, target: { value: 320000 }, groups: [] });

/** The worst and the best of the month; each leads to the widget that shows the metric. */
export const Default: Story = { parameters: shown({ text: ['Was heute auffällt', 'weit hinter dem Soll'] }) };

/** Which metrics are watched; the sellers are watched by the first. */
export const Metrics: Story = {
  args: { metrics: 'revenue-won leads' },
  parameters: shown({ text: 'Umsatz gewonnen' }),
};

/** How many items there are at most. */
export const Limit: Story = {
  args: { limit: 1 },
  parameters: shown({ text: 'weit hinter dem Soll', lacks: 'li + li' }),
};

/** A closed month has no pace, and nothing is needed any more. */
export const Period: Story = { args: { period: '2026-10' }, parameters: shown({ text: 'Oktober' }) };

/** What a change is held against. */
export const Compare: Story = { args: { compare: 'year-ago-to-date' }, parameters: shown({ text: 'November' }) };

/** One seller only. */
export const Seller: Story = { args: { seller: LENA }, parameters: shown({ text: 'November' }) };

/** Nobody but the viewer by name. */
export const View: Story = { args: { view: 'pseudonym' }, parameters: shown({ text: 'Verkäufer' }) };

/** Fewer persons than this are not shown where nobody is named. */
export const MinGroup: Story = {
  args: { view: 'pseudonym', minGroup: 20 },
  parameters: shown({ text: 'November' }),
};

/** A heading of your own. */
export const Heading: Story = { args: { heading: 'Heute wichtig' }, parameters: shown({ text: 'Heute wichtig' }) };

/** A document as a value; what it does not have deserves no attention. */
export const Data: Story = {
  args: { data: behind },
  parameters: shown({ text: ['76.000 € hinter dem Soll, nötig sind 35.000 € je Arbeitstag bis zum 30.'] }),
};

/** The address of a document. */
export const Src: Story = { args: { src: addresses.revenue }, parameters: shown({ text: 'voraus' }) };

/** The address of a KPI endpoint, which gets all questions in one request. */
export const Endpoint: Story = {
  args: { endpoint: addresses.revenue, metrics: 'revenue-won' },
  parameters: shown({ text: 'voraus' }),
};

/** Another origin has to be named; here it is that of the page itself, so that nothing is asked elsewhere. */
export const AllowOrigin: Story = { ...states.allowedOrigin(addresses.revenue, 'voraus') };

/** Nothing to say is said, and no more. */
export const Quiet: Story = {
  args: { data: calm },
  parameters: shown({ text: 'Nichts Auffälliges im November.', lacks: 'li' }),
};

/** Several in a hundred records are missing. */
export const RowsLeftOut: Story = {
  args: { data: change(calm, { omitted: { rows: 61, of: 1204, field: 'amount' } }) },
  parameters: shown({ text: '61 von 1.204 Datensätzen konnten nicht mitzählen' }),
};

/** The final size at once: nothing jumps when the figures come. */
export const Loading: Story = { ...states.loading };

/** After three seconds it says that it is still at it. */
export const StillLoading: Story = { ...states.stillLoading };

/** None of the figures has a value yet. */
export const Empty: Story = {
  args: { data: change(revenue, { value: null, reason: noCases, groups: [] }) },
  parameters: shown({ state: 'empty', text: 'noch keine Opportunity' }),
};

/** Before anything was shown. */
export const Failed: Story = { ...states.failed };

/** The last good list stays, with its time. */
export const Stale: Story = { ...states.stale(addresses.revenue, 'voraus') };

/** Hidden, not shown stale. */
export const NotEntitled: Story = { ...states.notEntitled };

/** A short flash, none for readers who prefer less motion. */
export const JustChanged: Story = { ...states.justChanged(behind, { value: 170000 }, 'gerade eben') };

/** A few cases are no finding. */
export const SmallNumbers: Story = {
  args: {
    metrics: 'win-rate',
    data: only({
      metric: 'win-rate',
      value: 0,
      numerator: 0,
      denominator: 3,
      previous: october(0.4),
      target: { value: 0.3 },
    }),
  },
  parameters: shown({ text: 'Nichts Auffälliges im November.', lacks: 'li' }),
};

/** Nothing before: there is no change to speak of, and a target still is behind. */
export const ComparedWithZero: Story = {
  args: { data: change(behind, { previous: october(0) }) },
  parameters: shown({ text: '76.000 € hinter dem Soll' }),
};

/** A loss where a margin was due. */
export const Negative: Story = {
  args: {
    metrics: 'margin',
    data: change(behind, { metric: 'margin', unit: 'money', kind: 'flow', direction: 'up', value: -4120 }),
  },
  parameters: shown({ text: '260.120 € hinter dem Soll' }),
};

/** Of amounts that cannot be added nothing is said but that. */
export const MixedCurrencies: Story = {
  args: { data: change(behind, { value: null, reason: twoCurrencies }) },
  parameters: shown({ state: 'empty', text: 'zwei Währungen' }),
};

/** In 200 px. */
export const Narrow: Story = { ...states.narrow, args: { data: behind }, parameters: shown({ text: '76.000 €' }) };

/** As wide as the page. */
export const Wide: Story = { ...states.wide };

export const Dark: Story = { ...states.dark };

export const English: Story = { ...states.english, parameters: shown({ text: 'Worth a look today' }) };

export const German: Story = { ...states.german, parameters: shown({ text: 'Was heute auffällt' }) };

export const French: Story = { ...states.french, parameters: shown({ text: 'À regarder aujourd’hui' }) };
