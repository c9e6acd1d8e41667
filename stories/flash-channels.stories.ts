import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Group } from '../src/contract/figures.js';
import type { FlashChannels } from '../src/widgets/flash-channels/flash-channels.js';
import '../src/widgets/flash-channels/flash-channels.js';
import { addresses, change, channels, october, only, twoCurrencies } from './documents.js';
import { inCompany, LENA } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';
import * as states from './states.js';

const meta: Meta<FlashChannels> = {
  title: 'Widgets/Channels',
  component: 'flash-channels',
  decorators: [inCompany],
  render: (args) => html`<flash-channels ${options(args)}></flash-channels>`,
};

export default meta;

type Story = StoryObj<FlashChannels>;

const groups = channels.figures[0]!.groups ?? [];
const channel = (label: string, group: string | undefined, value: number, before?: number): Group => ({
  key: label,
  label,
  value,
  ...(group && { group }),
  ...(before !== undefined && { previous: { value: before } }),
});

/** Who brings the opportunities: marketing against the sellers themselves. */
export const Default: Story = {
  parameters: shown({ text: ['Geschaffene Opportunities nach Kanal', 'vom Marketing', 'Messen'] }),
};

/** Leads by channel. */
export const Metric: Story = { args: { metric: 'leads' }, parameters: shown({ text: ['Leads', 'Kampagnen'] }) };

/** A closed quarter, against the quarter before. */
export const Period: Story = {
  args: { period: '2026-Q3' },
  parameters: shown({ has: '[part=row] .good, [part=row] .bad' }),
};

/** Against the same days of the year before. */
export const Compare: Story = { args: { compare: 'year-ago-to-date' }, parameters: shown({ has: '[part=row]' }) };

/** Nothing to compare with: no changes. */
export const CompareWithNothing: Story = {
  args: { compare: 'none' },
  parameters: shown({ lacks: '[part=row] .good, [part=row] .bad' }),
};

/** The opportunities of one seller. */
export const Seller: Story = { args: { seller: LENA }, parameters: shown({ has: '[part=row]' }) };

/** A heading of your own. */
export const Heading: Story = { args: { heading: 'Woher es kommt' }, parameters: shown({ text: 'Woher es kommt' }) };

/** A document as a value. */
export const Data: Story = {
  args: { data: channels },
  parameters: shown({ text: ['Newsletter', '59 %', '35 %', '6 %'] }),
};

/** The address of a document. */
export const Src: Story = { args: { src: addresses.channels }, parameters: shown({ text: 'Newsletter' }) };

/** The address of a KPI endpoint, which gets the question with each request. */
export const Endpoint: Story = { args: { endpoint: addresses.channels }, parameters: shown({ text: 'Newsletter' }) };

/** Another origin has to be named; here it is that of the page itself, so that nothing is asked elsewhere. */
export const AllowOrigin: Story = { ...states.allowedOrigin(addresses.channels, 'Newsletter') };

/** The final size at once: nothing jumps when the figures come. */
export const Loading: Story = { ...states.loading };

/** After three seconds it says that it is still at it. */
export const StillLoading: Story = { ...states.stillLoading };

/** Says what is missing. */
export const Empty: Story = {
  args: {
    data: change(channels, { groups: [], reason: { code: 'no-field', list: 'opportunities', field: 'channel' } }),
  },
  parameters: shown({ state: 'empty', text: ['Nicht verfügbar', '„Kanal“'] }),
};

/** Before anything was shown. */
export const Failed: Story = { ...states.failed };

/** The last good figures stay, with their time. */
export const Stale: Story = { ...states.stale(addresses.channels, 'Newsletter') };

/** Hidden, not shown stale. */
export const NotEntitled: Story = { ...states.notEntitled };

/** Counted and said. */
export const RowsLeftOut: Story = { ...states.rowsLeftOut(channels) };

/** A short flash, none for readers who prefer less motion. */
export const JustChanged: Story = { ...states.justChanged(channels, { value: 103 }, '+1 gerade eben') };

/** More lost opportunities are worse. */
export const LowerIsBetterAndWorse: Story = {
  args: {
    metric: 'opportunities-lost',
    data: only({
      metric: 'opportunities-lost',
      value: 54,
      previous: october(47),
      by: 'channel',
      groups: [channel('Website', 'marketing', 31, 22), channel('Hotline', 'sales', 23, 25)],
    }),
  },
  parameters: shown({ text: ['▲ 9', '▼ 2'], has: 'td.bad' }),
};

/** A channel that brought nothing before. */
export const ComparedWithZero: Story = {
  args: { data: change(channels, { groups: [...groups, channel('Podcast', 'marketing', 5, 0)] }) },
  parameters: shown({ text: ['Podcast', '▲ 5'] }),
};

/** Three of each: the shares still total 100 %. */
export const SmallNumbers: Story = {
  args: {
    data: change(channels, {
      value: 3,
      groups: ['Website', 'Events', 'Newsletter'].map((label) => channel(label, 'marketing', 1)),
    }),
  },
  parameters: shown({ text: ['34 %', '33 %'] }),
};

/** Without origins: the channel that brings most. */
export const WithoutOrigins: Story = {
  args: { data: change(channels, { groups: groups.map(({ group: _, ...rest }) => rest) }) },
  parameters: shown({ text: 'Website bringt am meisten' }),
};

/** A channel whose credit notes exceed its sales: a whole with a negative part has no shares. */
export const Negative: Story = {
  args: {
    metric: 'revenue-won',
    data: only({
      metric: 'revenue-won',
      value: 27000,
      by: 'channel',
      groups: [channel('Website', 'marketing', 31000), channel('Hotline', 'sales', -4000)],
    }),
  },
  parameters: shown({ text: '−4.000 €', lacks: 'rect[width="100.00%"]' }),
};

/** Listed, never added. */
export const MixedCurrencies: Story = {
  args: {
    metric: 'revenue-won',
    data: only({
      metric: 'revenue-won',
      value: null,
      reason: twoCurrencies,
      by: 'channel',
      groups: [
        channel('Website', 'marketing', 31000),
        {
          ...channel('Hotline', 'sales', 0),
          value: null,
          amounts: [
            { currency: 'EUR', value: 700 },
            { currency: 'CHF', value: 81 },
          ],
        },
      ],
    }),
  },
  parameters: shown({ text: ['700 €, 81 CHF', 'zwei Währungen'] }),
};

/** In 200 px, with a name that has no place to break. */
export const Narrow: Story = {
  ...states.narrow,
  args: {
    data: change(channels, { groups: [...groups, channel('Suchmaschinenoptimierungskampagne', 'marketing', 5, 3)] }),
  },
  parameters: shown({ text: 'Suchmaschinenoptimierungskampagne' }),
};

/** As wide as the page. */
export const Wide: Story = { ...states.wide };

export const Dark: Story = { ...states.dark };

export const English: Story = { ...states.english, parameters: shown({ text: ['by channel', 'Trade fairs'] }) };

export const German: Story = { ...states.german, parameters: shown({ text: ['nach Kanal', 'Messen'] }) };

export const French: Story = { ...states.french, parameters: shown({ text: ['par canal', 'viennent du marketing'] }) };
