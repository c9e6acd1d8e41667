import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Group } from '../src/contract/figures.js';
import type { FlashAcquisition } from '../src/widgets/flash-acquisition/flash-acquisition.js';
import '../src/widgets/flash-acquisition/flash-acquisition.js';
import { acquisition, addresses, change, type Document, noCases, twoCurrencies } from './documents.js';
import { inCompany, LENA } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';
import * as states from './states.js';

const meta: Meta<FlashAcquisition> = {
  title: 'Widgets/Acquisition',
  component: 'flash-acquisition',
  decorators: [inCompany],
  render: (args) => html`<flash-acquisition ${options(args)}></flash-acquisition>`,
};

export default meta;

type Story = StoryObj<FlashAcquisition>;

/** What customers cost to win against the margin they bring, by account type. */
export const Default: Story = {
  args: { period: '2026-Q3' },
  parameters: shown({
    text: ['Akquisekosten gegen Ertrag', 'je Euro Marge', 'Kosten inkl. Verkäuferzeit'],
    has: 'rect.mark',
  }),
};

/** Reckoned in another way: what was spent on marketing alone. */
export const Metric: Story = {
  args: { period: '2026-Q3', metric: 'cac-marketing-only' },
  parameters: shown({ text: 'Kosten ohne Verkäuferzeit' }),
};

/** By another dimension: the channel. */
export const By: Story = {
  args: { period: '2026-Q3', by: 'channel' },
  parameters: shown({ text: ['Website', 'Keine gemeinsamen Kosten zu verteilen'] }),
};

/** A month has few new customers. */
export const Period: Story = { args: { period: '2026-10' }, parameters: shown({ has: '[part=row]' }) };

/** No comparison is asked for. */
export const Compare: Story = { args: { compare: 'none' }, parameters: shown({ has: '[part=row]' }) };

/** The customers of one seller. */
export const Seller: Story = { args: { seller: LENA, period: '2026' }, parameters: shown({ has: '[part=row]' }) };

/** Teams, where nobody is to be shown. */
export const View: Story = { ...states.teams, args: { ...states.teams.args, by: 'seller' } };

/** Letters in place of names, where at least so many hide behind them. */
export const MinGroup: Story = { ...states.pseudonyms, args: { ...states.pseudonyms.args, by: 'seller' } };

/** A heading of your own. */
export const Heading: Story = {
  args: { heading: 'Was Kunden kosten' },
  parameters: shown({ text: 'Was Kunden kosten' }),
};

/** A document as a value. */
export const Data: Story = {
  args: { data: acquisition },
  parameters: shown({ text: ['Start-up kostet mehr, als es bringt', '21 Neukunden'] }),
};

/** The address of a document. */
export const Src: Story = {
  args: { src: addresses.acquisition },
  parameters: shown({ text: ['Start-up kostet mehr, als es bringt', '21 Neukunden'] }),
};

/** The address of a KPI endpoint, which gets the questions with each request. */
export const Endpoint: Story = {
  args: { endpoint: addresses.acquisition },
  parameters: shown({ text: 'Start-up kostet mehr, als es bringt' }),
};

/** Another origin has to be named; here it is that of the page itself, so that nothing is asked elsewhere. */
export const AllowOrigin: Story = {
  ...states.allowedOrigin(addresses.acquisition, 'Start-up kostet mehr, als es bringt'),
};

/** The final size at once: nothing jumps when the figures come. */
export const Loading: Story = { ...states.loading };

/** After three seconds it says that it is still at it. */
export const StillLoading: Story = { ...states.stillLoading };

/** Says what is missing. */
export const Empty: Story = {
  args: { data: change(acquisition, { value: null, groups: [], reason: { code: 'no-list', list: 'spend' } }) },
  parameters: shown({ state: 'empty', text: 'Das Dokument enthält keine Kosten.' }),
};

/** Before anything was shown. */
export const Failed: Story = { ...states.failed };

/** The last good figures stay, with their time. */
export const Stale: Story = { ...states.stale(addresses.acquisition, '21 Neukunden') };

/** Hidden, not shown stale. */
export const NotEntitled: Story = { ...states.notEntitled };

/** Counted and said. */
export const RowsLeftOut: Story = { ...states.rowsLeftOut(acquisition) };

/** A short flash, none for readers who prefer less motion. */
export const JustChanged: Story = { ...states.justChanged(acquisition, { value: 1700 }, 'gerade eben') };

/** Money was spent on a segment, and nobody won. */
export const NobodyWon: Story = {
  args: { data: acquisition },
  parameters: shown({ text: 'kein Neukunde, 2.000 € ausgegeben' }),
};

/** Gold, with another number of customers or another margin. */
const gold = (part: Partial<Record<string, Partial<Group>>>): Document => ({
  ...acquisition,
  figures: acquisition.figures.map((figure) => ({
    ...figure,
    groups: figure
      .groups!.slice(0, 2)
      .map((group) => (group.key === 'gold' ? { ...group, ...part[figure.metric] } : group)),
  })),
});

/** Too few customers for colour or verdict: the numbers alone. */
export const SmallNumbers: Story = {
  args: {
    data: gold({
      cac: { value: 5000, numerator: 20000, denominator: 4 },
      'acquisition-cost-share': { value: 0.8, numerator: 20000, denominator: 25000 },
    }),
  },
  parameters: shown({ text: ['5.000 € von 6.250 € (80 %)', 'zu wenige für ein Urteil'], has: 'tr.few' }),
};

/** Where no margin is known, revenue stands in its place, and the widget says so. */
export const WithoutMargin: Story = {
  args: {
    data: {
      ...acquisition,
      figures: acquisition.figures.filter(({ metric }) => metric !== 'acquisition-cost-share'),
    },
  },
  parameters: shown({ text: ['Umsatz je Neukunde, nicht Marge', 'der einen Verlust verdecken kann'] }),
};

/** A source that knows only the cost. */
export const WithoutYield: Story = {
  args: { data: { ...acquisition, figures: acquisition.figures.slice(0, 1) } },
  parameters: shown({ text: ['gezeigt werden nur die Kosten', '720 € je Neukunde'], lacks: 'rect.cost' }),
};

/** What has not been won yet, of all segments. */
export const NothingWon: Story = {
  args: {
    data: change(acquisition, {
      value: null,
      reason: noCases,
      groups: [{ key: 'gold', label: 'Gold', value: null, numerator: 2000, denominator: 0 }],
    }),
  },
  parameters: shown({ text: 'Noch kein Neukunde, 2.000 € ausgegeben' }),
};

/** A segment that brings a loss: whatever it costs is too much. */
export const Negative: Story = {
  args: {
    data: gold({
      'acquisition-cost-share': {
        value: null,
        numerator: 60450,
        denominator: -1500,
        reason: { code: 'negative-denominator' },
      },
    }),
  },
  parameters: shown({ text: ['Gold bringt keine Marge', 'Kosten 5.038 €, Marge −125 €'] }),
};

/** Never added. */
export const MixedCurrencies: Story = {
  args: { data: change(acquisition, { value: null, groups: [], reason: twoCurrencies }) },
  parameters: shown({ state: 'empty', text: 'zwei Währungen, kein Kurs im Feed' }),
};

/** In 200 px. */
export const Narrow: Story = {
  ...states.narrow,
  args: { data: acquisition },
  parameters: shown({ text: ['Start-up kostet mehr, als es bringt', '21 Neukunden'] }),
};

/** As wide as the page. */
export const Wide: Story = { ...states.wide };

export const Dark: Story = { ...states.dark };

export const English: Story = {
  ...states.english,
  parameters: shown({ text: ['Acquisition cost against yield', 'Cost incl. sellers’ time'] }),
};

export const German: Story = {
  ...states.german,
  parameters: shown({ text: ['Akquisekosten gegen Ertrag', 'Neukunden'] }),
};

export const French: Story = {
  ...states.french,
  parameters: shown({ text: ['Coût d’acquisition', 'reste de la marge'] }),
};
