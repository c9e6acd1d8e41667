import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Group } from '../src/contract/figures.js';
import type { FlashLeaderboard } from '../src/widgets/flash-leaderboard/flash-leaderboard.js';
import '../src/widgets/flash-leaderboard/flash-leaderboard.js';
import { addresses, change, handedOn, only, revenue, shared, twoCurrencies } from './documents.js';
import { inCompany, LENA } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';
import * as states from './states.js';

const meta: Meta<FlashLeaderboard> = {
  title: 'Widgets/Leaderboard',
  component: 'flash-leaderboard',
  decorators: [inCompany],
  render: (args) => html`<flash-leaderboard ${options(args)}></flash-leaderboard>`,
};

export default meta;

type Story = StoryObj<FlashLeaderboard>;

const groups = revenue.figures[0]!.groups ?? [];
const seller = (label: string, value: number, target?: number): Group => ({
  key: label,
  label,
  value,
  ...(target && { target: { value: target } }),
});
const rate = (label: string, numerator: number, denominator: number): Group => ({
  ...seller(label, numerator / denominator),
  numerator,
  denominator,
});

/** Revenue of the month, the viewer marked, who is far behind named. */
export const Default: Story = {
  parameters: shown({ text: ['Verkäufer · Umsatz gewonnen', 'Mira Hansen', 'weit hinter dem Soll'], has: '.you' }),
};

/** Any metric; a rate is ranked as well. */
export const Metric: Story = {
  args: { metric: 'opportunities-won' },
  parameters: shown({ text: 'Gewonnene Opportunities' }),
};

/** A closed month: places gained since the one before. */
export const Period: Story = { args: { period: '2026-10' }, parameters: shown({ text: 'Oktober', has: 'td.gained' }) };

/** Places gained since the same days of the year before. */
export const Compare: Story = { args: { compare: 'year-ago-to-date' }, parameters: shown({ has: 'td.gained' }) };

/** A mean is no earlier rank: no places gained. */
export const CompareWithTeam: Story = { args: { compare: 'team' }, parameters: shown({ lacks: 'td.gained' }) };

/** Nothing to compare with: no places gained. */
export const CompareWithNothing: Story = { args: { compare: 'none' }, parameters: shown({ lacks: 'td.gained' }) };

/** One seller only. */
export const Seller: Story = { args: { seller: LENA }, parameters: shown({ text: 'Lena Vogt' }) };

/** How many are shown; the viewer is shown besides. */
export const Limit: Story = { args: { limit: 3 }, parameters: shown({ text: 'Lena Vogt', has: '.you' }) };

/** The seller who is looking, where no feed says so. */
export const Viewer: Story = { args: { viewer: 's4' }, parameters: shown({ text: 'Emre Aydın (Sie)' }) };

/** Only the own row, and the pooled value of all. */
export const OwnView: Story = {
  args: { view: 'own' },
  parameters: shown({ text: ['Lena Vogt (Sie)', 'Alle zusammen'] }),
};

/** The others by a letter, which is the same all over the page. */
export const Pseudonyms: Story = { args: { view: 'pseudonym' }, parameters: shown({ text: 'Lena Vogt (Sie)' }) };

/** No person; small teams are taken together. */
export const Teams: Story = { args: { view: 'team' }, parameters: shown({ text: 'Teams · Umsatz gewonnen' }) };

/** Fewer persons than this are only shown taken together. */
export const MinGroup: Story = {
  args: { view: 'pseudonym', minGroup: 200 },
  parameters: shown({ state: 'ready', text: 'Lena Vogt (Sie)' }),
};

/** A heading of your own. */
export const Heading: Story = { args: { heading: 'Unser November' }, parameters: shown({ text: 'Unser November' }) };

/** A document as a value. */
export const Data: Story = {
  args: { data: revenue },
  parameters: shown({ text: ['Mira Hansen', '64.200 €', '107 %'] }),
};

/** The address of a document. */
export const Src: Story = { args: { src: addresses.revenue }, parameters: shown({ text: '64.200 €' }) };

/** The address of a KPI endpoint, which gets the question with each request. */
export const Endpoint: Story = { args: { endpoint: addresses.revenue }, parameters: shown({ text: '64.200 €' }) };

/** Another origin has to be named; here it is that of the page itself, so that nothing is asked elsewhere. */
export const AllowOrigin: Story = { ...states.allowedOrigin(addresses.revenue, '64.200 €') };

/** The final size at once: nothing jumps when the figures come. */
export const Loading: Story = { ...states.loading };

/** After three seconds it says that it is still at it. */
export const StillLoading: Story = { ...states.stillLoading };

/** Nobody has anything to show yet. */
export const Empty: Story = {
  args: { data: change(revenue, { value: null, groups: [] }) },
  parameters: shown({ state: 'empty', text: 'bei keinem Verkäufer', lacks: 'table' }),
};

/** Before anything was shown. */
export const Failed: Story = { ...states.failed };

/** The last good figures stay, with their time. */
export const Stale: Story = { ...states.stale(addresses.revenue, '64.200 €') };

/** Hidden, not shown stale. */
export const NotEntitled: Story = { ...states.notEntitled };

/** Counted and said. */
export const RowsLeftOut: Story = { ...states.rowsLeftOut(revenue) };

/** A short flash, none for readers who prefer less motion. */
export const JustChanged: Story = { ...states.justChanged(revenue, { value: 291200 }, 'Mira Hansen') };

/** Days to the signature: the fewest lead. */
export const LowerIsBetter: Story = {
  args: {
    metric: 'sales-cycle',
    data: only({
      metric: 'sales-cycle',
      value: 41,
      by: 'seller',
      groups: [seller('Mira Hansen', 27), seller('Tom Becker', 61)],
    }),
  },
  parameters: shown({ text: ['1 Mira Hansen', '2 Tom Becker'] }),
};

/** Everyone beyond the own target. */
export const BeyondTheTarget: Story = {
  args: { data: change(revenue, { groups: groups.map((group) => ({ ...group, value: (group.value ?? 0) * 5 })) }) },
  parameters: shown({ text: '535 %', lacks: '.behind' }),
};

/** A rate of a few cases is shown apart, without a rank. */
export const SmallNumbers: Story = {
  args: {
    metric: 'win-rate',
    data: only({
      metric: 'win-rate',
      value: 39 / 145,
      by: 'seller',
      groups: [rate('Mira Hansen', 19, 60), rate('Jonas Weber', 18, 82), rate('Anouk Petit', 2, 3)],
    }),
  },
  parameters: shown({ text: ['zu wenige Fälle für einen Rang', 'Anouk Petit', '2 von 3'] }),
};

/** A deal of two sellers counts for each by the share. */
export const SharedDeals: Story = {
  args: { metric: 'opportunities-won', data: shared },
  parameters: shown({ text: ['Mira Hansen', '1,6', 'Tom Becker', '1,4'] }),
};

/** A deal that Mira found and Tom won: what was created is hers, what was won is his. */
export const ChangedHands: Story = {
  args: { metric: 'opportunities-created', period: '2026-10', data: handedOn },
  parameters: shown({ text: ['Mira Hansen führt mit 2', 'Tom Becker'] }),
};

/** Credit notes beyond the sales of the month. */
export const Negative: Story = {
  args: { data: change(revenue, { groups: [...groups.slice(0, 3), seller('Ida Lund', -3900, 20000)] }) },
  parameters: shown({ text: '−3.900 €' }),
};

/** Listed, never added: without a rate nobody can be ranked. */
export const MixedCurrencies: Story = {
  args: { data: change(revenue, { value: null, reason: twoCurrencies, groups: [] }) },
  parameters: shown({ state: 'empty', text: 'zwei Währungen, kein Kurs im Feed' }),
};

/** What is expected by now follows the season: who would be behind by the days is not. */
export const Seasonal: Story = {
  args: {
    data: change(revenue, {
      period: {
        ...revenue.figures[0]!.period,
        elapsed: { days: 16, of: 20, calendar: 'seasonal', share: 0.4, periods: 12 },
      },
    }),
  },
  parameters: shown({ text: ['16 von 20 Arbeitstagen', 'saisonalen Verlauf: 40'], lacks: '.behind' }),
};

/** Nobody has a target: a list by value. */
export const WithoutTargets: Story = {
  args: { data: change(revenue, { groups: groups.map(({ target: _, ...group }) => group) }) },
  parameters: shown({ text: 'Tom Becker', lacks: '.attainment' }),
};

/** Nobody had sold before: all are first, and nobody has gained a rank. */
export const ComparedWithZero: Story = {
  args: { data: change(revenue, { groups: groups.map((group) => ({ ...group, previous: { value: 0 } })) }) },
  parameters: shown({ text: 'Mira Hansen', has: 'td.gained' }),
};

/** In 200 px, with a name that has no place to break. */
export const Narrow: Story = {
  ...states.narrow,
  args: { data: change(revenue, { groups: [seller('Wolfeschlegelsteinhausenbergerdorff', 70100, 60000), ...groups] }) },
  parameters: shown({ text: 'Wolfeschlegelsteinhausenbergerdorff' }),
};

/** As wide as the page. */
export const Wide: Story = { ...states.wide };

export const Dark: Story = { ...states.dark };

export const English: Story = { ...states.english, parameters: shown({ text: 'Sellers · Revenue won' }) };

export const German: Story = { ...states.german, parameters: shown({ text: 'Verkäufer · Umsatz gewonnen' }) };

export const French: Story = { ...states.french, parameters: shown({ text: 'Commerciaux · Montant gagné' }) };
