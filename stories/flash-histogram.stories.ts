import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FlashHistogram } from '../src/widgets/flash-histogram/flash-histogram.js';
import '../src/widgets/flash-histogram/flash-histogram.js';
import { change, type Document, only, twoCurrencies } from './documents.js';
import histogramJson from './documents/histogram.json' with { type: 'json' };
import { inCompany, LENA } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';
import * as states from './states.js';

const meta: Meta<FlashHistogram> = {
  title: 'Widgets/Histogram',
  component: 'flash-histogram',
  decorators: [inCompany],
  render: (args) => html`<flash-histogram ${options(args)}></flash-histogram>`,
};

export default meta;

type Story = StoryObj<FlashHistogram>;

const histogram = histogramJson as Document;
const address = new URL('./documents/histogram.json', import.meta.url).href;
const sentence = 'heben den Mittelwert auf 45 Tage';

/** Won deals by the days they took. */
export const Default: Story = { parameters: shown({ text: ['Verteilung', 'Der Median beträgt'], has: 'line.median' }) };

/** Deals by their amount; a long tail is gathered in one hatched column. */
export const Metric: Story = {
  args: { metric: 'revenue-won', period: 'year' },
  parameters: shown({ text: ['Die mittlere Hälfte', 'Schraffiert'], has: 'rect.tail' }),
};

/** Finer steps. */
export const Bins: Story = { args: { bins: 24, period: 'year' }, parameters: shown({ has: 'rect.column' }) };

/** Orders of a closed quarter. */
export const Period: Story = {
  args: { metric: 'basket-per-order', period: '2026-Q3' },
  parameters: shown({ text: 'Warenkorb je Auftrag' }),
};

/** A comparison changes nothing here. */
export const Compare: Story = { args: { compare: 'none' }, parameters: shown({ has: 'rect.column' }) };

/** The deals of one seller in a year. */
export const Seller: Story = { args: { seller: LENA, period: 'year' }, parameters: shown({ has: 'rect.column' }) };

/** A heading of your own. */
export const Heading: Story = {
  args: { heading: 'Wie lange es dauert' },
  parameters: shown({ text: 'Wie lange es dauert' }),
};

/** A document as a value. */
export const Data: Story = {
  args: { data: histogram },
  parameters: shown({ text: [sentence, 'ab 80 Tage', 'Ein Zehntel erreicht höchstens 14 Tage'] }),
};

/** The address of a document. */
export const Src: Story = { args: { src: address }, parameters: shown({ text: sentence }) };

/** The address of a KPI endpoint, which gets the question with each request. */
export const Endpoint: Story = { args: { endpoint: address }, parameters: shown({ text: sentence }) };

/** Another origin has to be named; here it is that of the page itself, so that nothing is asked elsewhere. */
export const AllowOrigin: Story = { ...states.allowedOrigin(address, sentence) };

/** The final size at once: nothing jumps when the figures come. */
export const Loading: Story = { ...states.loading };

/** After three seconds it says that it is still at it. */
export const StillLoading: Story = { ...states.stillLoading };

/** Says what is missing. */
export const Empty: Story = {
  args: {
    data: only({ metric: 'sales-cycle', value: null, reason: { code: 'no-list', list: 'opportunities' } }),
  },
  parameters: shown({ state: 'empty', text: 'Nicht verfügbar: Das Dokument enthält keine Opportunities.' }),
};

/** A rate has no value for each case. */
export const WithoutValues: Story = {
  args: { metric: 'win-rate' },
  parameters: shown({ state: 'empty', text: 'also keine Verteilung' }),
};

/** Before anything was shown. */
export const Failed: Story = { ...states.failed };

/** The last good figures stay, with their time. */
export const Stale: Story = { ...states.stale(address, sentence) };

/** Hidden, not shown stale. */
export const NotEntitled: Story = { ...states.notEntitled };

/** Counted and said. */
export const RowsLeftOut: Story = { ...states.rowsLeftOut(histogram) };

/** A short flash, none for readers who prefer less motion. */
export const JustChanged: Story = { ...states.justChanged(histogram, { value: 36 }, 'gerade eben') };

/** Too few for a distribution: columns, and no word about quantiles. */
export const SmallNumbers: Story = {
  args: {
    data: change(histogram, {
      distribution: {
        bins: [
          { from: 0, to: 20, count: 1 },
          { from: 20, to: 40, count: 2 },
        ],
        quantiles: { p10: 10, p25: 14, p50: 22, p75: 26, p90: 29 },
        mean: 20,
        count: 3,
      },
    }),
  },
  parameters: shown({ text: 'Erst 3 Fälle: zu wenig für eine Verteilung', lacks: 'line.median' }),
};

/** Credit notes: columns on both sides of zero. */
export const Negative: Story = {
  args: {
    metric: 'revenue-ordered',
    data: change(histogram, {
      metric: 'revenue-ordered',
      kind: 'flow',
      unit: 'money',
      direction: 'up',
      value: 300,
      distribution: {
        bins: [
          { from: -1000, to: 0, count: 4 },
          { from: 0, to: 1000, count: 12 },
          { from: 1000, to: 2000, count: 3 },
        ],
        quantiles: { p10: -400, p25: 100, p50: 300, p75: 700, p90: 1200 },
        mean: 340,
        count: 19,
      },
    }),
  },
  parameters: shown({ text: ['−1.000', 'Der Median beträgt 300 €'] }),
};

/** Never added. */
export const MixedCurrencies: Story = {
  args: { data: change(histogram, { value: null, reason: twoCurrencies, distribution: undefined }) },
  parameters: shown({ state: 'empty', text: 'zwei Währungen' }),
};

/** In 200 px. */
export const Narrow: Story = { ...states.narrow, parameters: shown({ has: '.legend' }) };

/** As wide as the page. */
export const Wide: Story = { ...states.wide };

export const Dark: Story = { ...states.dark };

export const English: Story = { ...states.english, parameters: shown({ text: ['Distribution', 'The median is'] }) };

export const German: Story = { ...states.german, parameters: shown({ text: ['Verteilung', 'Der Median beträgt'] }) };

export const French: Story = { ...states.french, parameters: shown({ text: ['Distribution', 'La médiane est de'] }) };
