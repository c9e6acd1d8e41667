import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FlashFigure } from '../src/widgets/flash-figure/flash-figure.js';
import '../src/widgets/flash-figure/flash-figure.js';
import { addresses, change, noCases, october, only, revenue, twoCurrencies } from './documents.js';
import { inCompany, LENA } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';
import * as states from './states.js';

const meta: Meta<FlashFigure> = {
  title: 'Widgets/Figure',
  component: 'flash-figure',
  decorators: [inCompany],
  args: { metric: 'revenue-won' },
  render: (args) => html`<flash-figure ${options(args)}></flash-figure>`,
};

export default meta;

type Story = StoryObj<FlashFigure>;

/** Revenue of the month, against the same days of last month and the target. */
export const Default: Story = { parameters: shown({ text: ['Umsatz gewonnen', 'ggü. Oktober bis 24.', 'Ziel'] }) };

/** Any metric of the catalogue, or one that the document defines. */
export const Metric: Story = { args: { metric: 'win-rate' }, parameters: shown({ text: ['Gewinnrate', '%'] }) };

/** A closed quarter, against the whole quarter before. */
export const Period: Story = { args: { period: '2026-Q3', every: 'week' }, parameters: shown({ text: 'Q2 2026' }) };

/** Against the same days of the year before. */
export const Compare: Story = { args: { compare: 'year-ago-to-date' }, parameters: shown({ text: '2025' }) };

/** Against what of the target is due by now. */
export const CompareWithTarget: Story = {
  args: { compare: 'target' },
  parameters: shown({ text: 'ggü. Ziel bis 24.' }),
};

/** One seller, against the mean of the team. */
export const CompareWithTeam: Story = {
  args: { compare: 'team', seller: LENA },
  parameters: shown({ text: 'ggü. Teamschnitt' }),
};

/** Nothing to compare with. */
export const CompareWithNothing: Story = { args: { compare: 'none' }, parameters: shown({ lacks: '.pill' }) };

/** One seller, against the own target. */
export const Seller: Story = { args: { seller: LENA }, parameters: shown({ text: 'Ziel 26.000 €' }) };

/** A heading of your own. */
export const Heading: Story = {
  args: { heading: 'Abschlüsse im Norden' },
  parameters: shown({ text: 'Abschlüsse im Norden' }),
};

/** The steps of the small line: a point for each week of the quarter. */
export const Every: Story = { args: { period: 'quarter', every: 'week' }, parameters: shown({ has: '.spark' }) };

/** Without the small line. */
export const WithoutTrend: Story = { args: { withoutTrend: true }, parameters: shown({ lacks: '.spark' }) };

/** A document as a value. */
export const Data: Story = { args: { data: revenue }, parameters: shown({ text: '284.600 €' }) };

/** The address of a document. */
export const Src: Story = { args: { src: addresses.revenue }, parameters: shown({ text: '284.600 €' }) };

/** The address of a KPI endpoint, which gets the question with each request. */
export const Endpoint: Story = { args: { endpoint: addresses.revenue }, parameters: shown({ text: '284.600 €' }) };

/** Another origin has to be named; here it is that of the page itself, so that nothing is asked elsewhere. */
export const AllowOrigin: Story = { ...states.allowedOrigin(addresses.revenue, '284.600 €') };

/** An origin that was not named is never asked. */
export const OriginNotAllowed: Story = {
  args: { src: 'https://bi.example/kpi.json' },
  parameters: shown({ state: 'error', text: 'Die Adresse der Quelle ist nicht erlaubt.' }),
};

/** The final size at once: nothing jumps when the figure comes. */
export const Loading: Story = { ...states.loading };

/** After three seconds it says that it is still at it. */
export const StillLoading: Story = { ...states.stillLoading };

/** Says what is missing, and for when. */
export const Empty: Story = {
  args: {
    metric: 'win-rate',
    data: only({ metric: 'win-rate', value: null, denominator: 0, reason: noCases, target: { value: 0.3 } }),
  },
  parameters: shown({
    state: 'empty',
    text: ['–', 'Im November wurde noch keine Opportunity abgeschlossen.', 'Ziel 30 %'],
  }),
};

/** Before anything was shown. */
export const Failed: Story = { ...states.failed };

/** The last good figure stays, with its time. */
export const Stale: Story = { ...states.stale(addresses.revenue, '284.600 €') };

/** Hidden, not shown stale. */
export const NotEntitled: Story = { ...states.notEntitled };

/** Counted and said. */
export const RowsLeftOut: Story = { ...states.rowsLeftOut(revenue) };

/** A short flash, none for readers who prefer less motion. */
export const JustChanged: Story = {
  args: { metric: 'opportunities-won' },
  ...states.justChanged(
    only({ metric: 'opportunities-won', value: 37, previous: october(33), target: { value: 48 } }),
    { value: 38 },
    '+1 gerade eben',
  ),
};

/** Costs above their limit: the arrow points up, and that is bad. */
export const LowerIsBetterAndWorse: Story = {
  args: {
    metric: 'cost-per-opportunity',
    data: only({ metric: 'cost-per-opportunity', value: 1240, previous: october(1117), target: { value: 1100 } }),
  },
  parameters: shown({ text: ['▲ 11 % schlechter', '140 € über der Grenze', 'Grenze 1.100 €'], has: '.pill.bad' }),
};

/** The bar is cut where the target was. */
export const BeyondTheTarget: Story = {
  args: { data: change(revenue, { value: 412900, previous: october(315191) }) },
  parameters: shown({ text: ['129 %, Ziel erreicht', 'Ziel 320.000 €'], has: 'rect.cut' }),
};

/** Where it should be today, within half a per cent of the target. */
export const OnTrack: Story = {
  args: { data: change(revenue, { value: 256400 }) },
  parameters: shown({ text: 'im Plan' }),
};

/** By the rules of the document 90 % of what is expected by now is enough: nothing is said to be missing. */
export const Rules: Story = {
  args: { data: { ...change(revenue, { value: 236400 }), rules: { onTrack: 0.9, watch: 0.8 } } },
  parameters: shown({ text: 'im Plan', has: '.goal .good' }),
};

/** What is missing to where it should be today. */
export const BehindTheTarget: Story = {
  args: { data: change(revenue, { value: 201300 }) },
  parameters: shown({ text: '54.700 € hinter dem Soll', has: '.goal .bad' }),
};

/** No colour, no verdict. */
export const SmallNumbers: Story = {
  args: {
    metric: 'win-rate',
    data: only({
      metric: 'win-rate',
      value: 2 / 3,
      numerator: 2,
      denominator: 3,
      previous: october(0.25),
      target: { value: 0.3 },
    }),
  },
  parameters: shown({ text: ['67 %', '2 von 3', 'zu wenige für einen Vergleich'], has: '.pill.flat' }),
};

/** Nothing to compare with is new, not a rise without end. */
export const ComparedWithZero: Story = {
  args: { metric: 'leads', data: only({ metric: 'leads', value: 12, previous: october(0) }) },
  parameters: shown({ text: ['neu', 'keine im Oktober bis 24.', 'kein Ziel gesetzt'] }),
};

/** A difference, for no percentage means anything across zero. */
export const Negative: Story = {
  args: {
    metric: 'margin',
    data: only({
      metric: 'margin',
      kind: 'flow',
      unit: 'money',
      direction: 'up',
      label: { de: 'Marge', en: 'Margin' },
      value: -4120,
      previous: october(5180),
      target: { value: 25000 },
    }),
  },
  parameters: shown({ text: ['Marge', '−4.120 €', '▼ 9.300 €', '24.120 € hinter dem Soll'] }),
};

/** Listed, never added. */
export const MixedCurrencies: Story = {
  args: {
    data: only({
      metric: 'revenue-won',
      value: null,
      reason: twoCurrencies,
      amounts: [
        { currency: 'EUR', value: 212400 },
        { currency: 'CHF', value: 81900 },
      ],
    }),
  },
  parameters: shown({ text: ['212.400 €', '81.900 CHF', 'zwei Währungen, kein Kurs im Feed'] }),
};

/** The colours of a house, by tokens on an element around it. */
export const OwnColours: Story = {
  decorators: [(story) => html`<div class="house">${story()}</div>`],
  parameters: shown({ text: 'Umsatz gewonnen' }),
};

/** A long name in 200 px. */
export const Narrow: Story = {
  ...states.narrow,
  args: { heading: 'Durchschnittlicher Warenkorb je Auftrag im Segment Bestandskunden', data: revenue },
  parameters: shown({ text: '284.600 €' }),
};

/** As wide as the page. */
export const Wide: Story = { ...states.wide };

export const Dark: Story = { ...states.dark };

export const English: Story = { ...states.english, parameters: shown({ text: 'Revenue won' }) };

export const German: Story = { ...states.german, parameters: shown({ text: 'Umsatz gewonnen' }) };

export const French: Story = { ...states.french, parameters: shown({ text: 'Montant gagné' }) };
