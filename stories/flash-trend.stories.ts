import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FlashTrend } from '../src/widgets/flash-trend/flash-trend.js';
import '../src/widgets/flash-trend/flash-trend.js';
import { addresses, change, october, only, trend, twoCurrencies } from './documents.js';
import { inCompany, LENA } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';
import * as states from './states.js';

const meta: Meta<FlashTrend> = {
  title: 'Widgets/Trend',
  component: 'flash-trend',
  decorators: [inCompany],
  render: (args) => html`<flash-trend ${options(args)}></flash-trend>`,
};

export default meta;

type Story = StoryObj<FlashTrend>;

/** The days of the running month against the month before; what is to come stays empty. */
export const Default: Story = {
  parameters: shown({ text: ['Umsatz gewonnen im Verlauf', 'heute', 'Oktober', 'je Tag'], has: '.ghost' }),
};

/** A column for each step, and a line where the compared one ended. */
export const Columns: Story = {
  args: { shape: 'columns', period: 'quarter' },
  parameters: shown({ text: 'je Woche', has: '.column.open' }),
};

/** Added up, against the plan for the target. */
export const Cumulative: Story = {
  args: { cumulative: true },
  parameters: shown({ text: ['aufgelaufen', 'Ziel'], has: '.goal' }),
};

/** The months of a year. */
export const Every: Story = { args: { every: 'month', period: 'year' }, parameters: shown({ text: 'je Monat' }) };

/** A rate: no zero below, and its target throughout. */
export const Metric: Story = { args: { metric: 'win-rate', period: 'quarter' }, parameters: shown({ has: '.goal' }) };

/** A period that is over runs to its end. */
export const Period: Story = {
  args: { period: '2026-10' },
  parameters: shown({ text: ['Oktober', 'September'], lacks: '.today' }),
};

/** Twelve months against the twelve before. */
export const Compare: Story = {
  args: { period: '2026-09-01/2026-11-30', compare: 'year-ago-to-date', every: 'month' },
  parameters: shown({ text: 'Vorjahr' }),
};

/** Nothing to compare with: one line, which needs no name. */
export const CompareWithNothing: Story = {
  args: { compare: 'none', metric: 'opportunities-created' },
  parameters: shown({ text: 'Der November steht bei' }),
};

/** The course of one seller. */
export const Seller: Story = { args: { seller: LENA, cumulative: true }, parameters: shown({ has: '.line' }) };

/** A heading of your own. */
export const Heading: Story = { args: { heading: 'Wie es läuft' }, parameters: shown({ text: 'Wie es läuft' }) };

/** A document as a value. */
export const Data: Story = {
  args: { data: trend, cumulative: true },
  parameters: shown({ text: ['Der November liegt 8,4 % über dem Oktober bis 24.', 'Ziel 320.000 €'] }),
};

/** The address of a document. */
export const Src: Story = { args: { src: addresses.trend }, parameters: shown({ text: 'liegt 8,4 % über' }) };

/** The address of a KPI endpoint, which gets the question with each request. */
export const Endpoint: Story = { args: { endpoint: addresses.trend }, parameters: shown({ text: 'liegt 8,4 % über' }) };

/** Another origin has to be named; here it is that of the page itself, so that nothing is asked elsewhere. */
export const AllowOrigin: Story = { ...states.allowedOrigin(addresses.trend, 'liegt 8,4 % über') };

/** The final size at once: nothing jumps when the figures come. */
export const Loading: Story = { ...states.loading };

/** After three seconds it says that it is still at it. */
export const StillLoading: Story = { ...states.stillLoading };

/** Says what is missing. */
export const Empty: Story = {
  args: { data: change(trend, { value: null, series: [], reason: { code: 'no-list', list: 'opportunities' } }) },
  parameters: shown({ state: 'empty', text: 'Nicht verfügbar: Das Dokument enthält keine Opportunities.' }),
};

/** A figure without a course. */
export const WithoutSeries: Story = {
  args: { data: only({ metric: 'revenue-won', value: 284600 }) },
  parameters: shown({ state: 'empty', text: 'keinen Verlauf' }),
};

/** Before anything was shown. */
export const Failed: Story = { ...states.failed };

/** The last good figures stay, with their time. */
export const Stale: Story = { ...states.stale(addresses.trend, '8,4 %') };

/** Hidden, not shown stale. */
export const NotEntitled: Story = { ...states.notEntitled };

/** Counted and said. */
export const RowsLeftOut: Story = { ...states.rowsLeftOut(trend) };

/** A short flash, none for readers who prefer less motion. */
export const JustChanged: Story = { ...states.justChanged(trend, { value: 290600 }, 'gerade eben') };

/** Amounts in several currencies are never added. */
export const MixedCurrencies: Story = {
  args: { data: change(trend, { value: null, reason: twoCurrencies, series: [] }) },
  parameters: shown({ state: 'empty', text: 'zwei Währungen' }),
};

/** Below zero as well. */
export const Negative: Story = {
  args: {
    shape: 'columns',
    metric: 'margin',
    data: change(trend, {
      metric: 'margin',
      unit: 'money',
      kind: 'flow',
      direction: 'up',
      label: 'Marge',
      value: -4120,
      every: 'month',
      period: { start: '2026-07-01', end: '2026-12-01' },
      previous: undefined,
      series: [3200, -1800, 4100, -6400, -3220].map((value, month) => ({
        at: `2026-${String(month + 7).padStart(2, '0')}-01`,
        value,
      })),
    }),
  },
  parameters: shown({ text: '−4.120 €' }),
};

/** A gap where a value is unknown. */
export const Unknown: Story = {
  args: {
    data: change(trend, {
      series: trend.figures[0]!.series!.map((point, day) => (day === 7 ? { at: point.at, value: null } : point)),
    }),
  },
  parameters: shown({ text: 'unbekannt' }),
};

/** More lost opportunities than before: above, and worse. */
export const LowerIsBetterAndWorse: Story = {
  args: {
    metric: 'opportunities-lost',
    cumulative: true,
    data: change(trend, {
      metric: 'opportunities-lost',
      value: 54,
      previous: october(47),
      target: { value: 60 },
      series: Array.from({ length: 6 }, (_, step) => ({
        at: `2026-11-${String(1 + step * 5).padStart(2, '0')}`,
        value: [10, 12, 9, 14, 9, null][step]!,
        previous: { value: [9, 9, 11, 8, 10, 12][step]! },
      })),
    }),
  },
  parameters: shown({ text: ['liegt 15 % über dem Oktober bis 24.', 'Ziel 60'] }),
};

/** The target is reached before the month is over. */
export const BeyondTheTarget: Story = {
  args: { cumulative: true, data: change(trend, { target: { value: 240000 } }) },
  parameters: shown({ text: 'Ziel 240.000 €', has: '.goal' }),
};

/** Nothing before: new, not a rise without end. */
export const ComparedWithZero: Story = {
  args: {
    metric: 'leads',
    data: change(trend, {
      metric: 'leads',
      value: 12,
      target: undefined,
      previous: october(0),
      series: trend.figures[0]!.series!.map(({ at, value }) => ({
        at,
        value: value === null ? null : 2,
        previous: { value: 0 },
      })),
    }),
  },
  parameters: shown({ text: 'Der November steht bei 12, nach nichts im Oktober bis 24.' }),
};

/** A rate of a few cases: no verdict. */
export const SmallNumbers: Story = {
  args: {
    metric: 'win-rate',
    data: change(trend, {
      metric: 'win-rate',
      unit: 'share',
      kind: 'ratio',
      value: 2 / 3,
      numerator: 2,
      denominator: 3,
      previous: october(0.25),
      target: { value: 0.3 },
      series: [
        { at: '2026-11-01', value: 1, numerator: 1, denominator: 1 },
        { at: '2026-11-08', value: 0.5, numerator: 1, denominator: 2 },
      ],
      every: 'week',
    }),
  },
  parameters: shown({ text: ['zu wenig für ein Urteil: 2 von 3', 'Ziel 30 %'] }),
};

/** In 200 px. */
export const Narrow: Story = { ...states.narrow, args: { cumulative: true } };

/** As wide as the page. */
export const Wide: Story = { ...states.wide, args: { cumulative: true } };

export const Dark: Story = { ...states.dark };

export const English: Story = { ...states.english, parameters: shown({ text: ['over time', 'today'] }) };

export const German: Story = { ...states.german, parameters: shown({ text: ['im Verlauf', 'heute'] }) };

export const French: Story = { ...states.french, parameters: shown({ text: ['au fil du temps', 'aujourd’hui'] }) };
