import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Figure, Group } from '../src/contract/figures.js';
import type { FlashTable } from '../src/widgets/flash-table/flash-table.js';
import '../src/widgets/flash-table/flash-table.js';
import { addresses, change, october, only, revenue, twoCurrencies } from './documents.js';
import { inCompany, LENA } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';
import * as states from './states.js';

const meta: Meta<FlashTable> = {
  title: 'Widgets/Table',
  component: 'flash-table',
  decorators: [inCompany],
  args: { metrics: 'revenue-won' },
  render: (args) => html`<flash-table ${options(args)}></flash-table>`,
};

export default meta;

type Story = StoryObj<FlashTable>;

/** Three figures by seller, with totals that are right for each kind: a sum, a pooled rate, a median of all. */
export const Default: Story = {
  args: { metrics: 'revenue-won win-rate sales-cycle' },
  parameters: shown({
    text: ['Kennzahlen nach Verkäufer', 'Gesamt', 'nicht der Mittelwert der Zeilen'],
    has: '.you',
  }),
};

/** One figure, where no others are named. */
export const Metric: Story = {
  args: { metrics: '', metric: 'leads', by: 'channel' },
  parameters: shown({ text: ['Leads nach Kanal', 'Kampagnen'] }),
};

/** Any figures. */
export const Metrics: Story = {
  args: { metrics: 'opportunities-won opportunities-lost win-rate', by: 'team' },
  parameters: shown({ text: ['Nord', 'Gewinnrate'] }),
};

/** Any dimension. */
export const By: Story = {
  args: { metrics: 'revenue-ordered basket-per-order', by: 'account-type' },
  parameters: shown({ text: ['Kennzahlen nach Kontotyp', 'Gold'] }),
};

/** How each value has changed, and against what. */
export const WithChange: Story = {
  args: { withChange: true },
  parameters: shown({ text: 'Veränderung ggü. Oktober bis 24.', has: 'td.good, td.bad' }),
};

/** Against the same days of the year before. */
export const Compare: Story = {
  args: { withChange: true, compare: 'year-ago-to-date' },
  parameters: shown({ text: '2025' }),
};

/** Each seller against the mean of all of them. */
export const CompareWithTeam: Story = {
  args: { by: 'seller', withChange: true, compare: 'team' },
  parameters: shown({ text: 'Veränderung ggü. Teamschnitt', has: 'td.good, td.bad' }),
};

/** A closed quarter. */
export const Period: Story = { args: { period: '2026-Q3' }, parameters: shown({ text: 'Q3 2026' }) };

/** Of one seller, by channel. */
export const Seller: Story = { args: { seller: LENA, by: 'channel' }, parameters: shown({ has: '[part=row]' }) };

/** Each team, and no person. */
export const View: Story = { args: { view: 'team', minGroup: 2 }, parameters: shown({ text: 'Team' }) };

/** Groups of fewer are not shown where nobody is named. */
export const MinGroup: Story = { ...View, args: { view: 'team', minGroup: 3 } };

/** A heading of your own. */
export const Heading: Story = { args: { heading: 'Unser Team' }, parameters: shown({ text: 'Unser Team' }) };

/** A document as a value. */
export const Data: Story = { args: { data: revenue }, parameters: shown({ has: '[part=row]' }) };

/** The address of a document. */
export const Src: Story = { args: { src: addresses.revenue }, parameters: shown({ has: '[part=row]' }) };

/** The address of a KPI endpoint, which gets the question with each request. */
export const Endpoint: Story = { args: { endpoint: addresses.revenue }, parameters: shown({ has: '[part=row]' }) };

/** Another origin has to be named; here it is that of the page itself, so that nothing is asked elsewhere. */
export const AllowOrigin: Story = {
  args: { src: addresses.revenue, allowOrigin: location.origin },
  parameters: shown({ has: '[part=row]' }),
};

export const Loading: Story = { ...states.loading };
export const Failed: Story = { ...states.failed };
export const NotEntitled: Story = { ...states.notEntitled };

/** Says what is missing. */
export const Empty: Story = {
  args: { data: change(revenue, { by: 'seller', groups: [], value: 0 }) },
  parameters: shown({ state: 'empty', text: 'Im November gibt es nichts zu zeigen.' }),
};

const many: Group[] = Array.from({ length: 10_000 }, (_, index) => ({
  key: `k${index}`,
  label: `Kunde ${index + 1}`,
  value: 10_000 - index,
}));
const ofAccounts: Omit<Figure, 'period'> = { metric: 'revenue-won', value: 50_005_000, by: 'account', groups: many };

/** Ten thousand rows: only those in view are in the page. */
export const Long: Story = {
  args: { data: only(ofAccounts), by: 'account' },
  parameters: shown({ text: ['10.000 Zeilen', 'Die Summe der Zeilen.'], has: '.long' }),
};

/** The final size at once; after three seconds it says that it is still at it. */
export const StillLoading: Story = { ...states.stillLoading };

/** The last good figures stay, with their time. */
export const Stale: Story = { ...states.stale(addresses.revenue, 'Mira Hansen') };

/** Counted and said. */
export const RowsLeftOut: Story = { ...states.rowsLeftOut(revenue) };

/** A short flash, none for readers who prefer less motion. */
export const JustChanged: Story = { ...states.justChanged(revenue, { value: 291200 }, 'Mira Hansen') };

const row = (label: string, value: number | null, more: Partial<Group> = {}): Group => ({
  key: label,
  label,
  value,
  ...more,
});
const changed = { withChange: true, by: 'seller' };

/** More lost opportunities: the arrow points up, and that is bad. */
export const LowerIsBetterAndWorse: Story = {
  args: {
    ...changed,
    metrics: 'opportunities-lost',
    data: only({
      metric: 'opportunities-lost',
      value: 12,
      previous: october(10),
      by: 'seller',
      groups: [row('Ada', 9, { previous: { value: 6 } }), row('Bea', 3, { previous: { value: 4 } })],
    }),
  },
  parameters: shown({ text: ['▲', '▼ 25 %'], has: 'td.bad' }),
};

/** Who had nothing before is new; no percentage means anything from zero. */
export const ComparedWithZero: Story = {
  args: {
    ...changed,
    data: change(revenue, {
      groups: [row('Ada', 9000, { previous: { value: 0 } }), row('Bea', 0, { previous: { value: 0 } })],
    }),
  },
  parameters: shown({ text: 'neu' }),
};

/** A difference, for no percentage means anything across zero. */
export const Negative: Story = {
  args: {
    ...changed,
    data: change(revenue, {
      value: 5000,
      previous: october(9000),
      groups: [row('Ada', 9000, { previous: { value: 8000 } }), row('Cleo', -4000, { previous: { value: 1000 } })],
    }),
  },
  parameters: shown({ text: ['−4.000 €', '5.000 €'] }),
};

/** Listed, never added. */
export const MixedCurrencies: Story = {
  args: {
    data: change(revenue, {
      value: null,
      reason: twoCurrencies,
      groups: [
        row('Ada', 9000),
        row('Zoe', null, {
          amounts: [
            { currency: 'EUR', value: 700 },
            { currency: 'CHF', value: 81 },
          ],
        }),
      ],
    }),
  },
  parameters: shown({ text: ['700 €, 81 CHF', 'zwei Währungen'] }),
};

/** A rate of a few cases says so, without a colour. */
export const SmallNumbers: Story = {
  args: {
    ...changed,
    metrics: 'win-rate',
    data: only({
      metric: 'win-rate',
      value: 0.4,
      numerator: 8,
      denominator: 20,
      previous: october(0.3),
      by: 'seller',
      groups: [
        row('Ada', 1, { numerator: 2, denominator: 2, previous: { value: 0.2, numerator: 2, denominator: 10 } }),
        row('Bea', 1 / 3, { numerator: 6, denominator: 18, previous: { value: 0.5, numerator: 5, denominator: 10 } }),
      ],
    }),
  },
  parameters: shown({ text: '2 von 2' }),
};

/** In 200 px the names stay, and the figures scroll. */
export const Narrow: Story = { ...states.narrow, args: { metrics: 'revenue-won win-rate', withChange: true } };

/** As wide as the page. */
export const Wide: Story = { ...states.wide, args: { metrics: 'revenue-won win-rate sales-cycle', withChange: true } };

export const Dark: Story = { ...states.dark };
export const English: Story = { ...states.english, parameters: shown({ text: ['by seller', 'The sum of the rows.'] }) };
export const German: Story = { ...states.german, parameters: shown({ text: 'nach Verkäufer' }) };

export const French: Story = {
  ...states.french,
  parameters: shown({ text: ['Montant gagné par commercial', 'Objectif'] }),
};
