import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Group } from '../src/contract/figures.js';
import type { FlashBaskets } from '../src/widgets/flash-baskets/flash-baskets.js';
import '../src/widgets/flash-baskets/flash-baskets.js';
import { addresses, baskets, change, twoCurrencies } from './documents.js';
import { inCompany, LENA } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';
import * as states from './states.js';

const meta: Meta<FlashBaskets> = {
  title: 'Widgets/Baskets',
  component: 'flash-baskets',
  decorators: [inCompany],
  render: (args) => html`<flash-baskets ${options(args)}></flash-baskets>`,
};

export default meta;

type Story = StoryObj<FlashBaskets>;

const groups = baskets.figures[0]!.groups ?? [];
const type = (label: string, value: number, count: number): Group => ({ key: label, label, value, count });

/** What an order is worth, by account type. */
export const Default: Story = {
  parameters: shown({ text: ['je Auftrag', 'Gold', 'Aufträge', 'Strich: Oktober bis 24.'] }),
};

/** What a customer of the period bought, in all of the period's orders. */
export const BasisPeriod: Story = { args: { basis: 'period' }, parameters: shown({ text: 'Kunden' }) };

/** What a customer has bought in all time. */
export const BasisLifetime: Story = { args: { basis: 'lifetime' }, parameters: shown({ text: 'Kunden' }) };

/** By another dimension: a field of the accounts. */
export const By: Story = { args: { by: 'account.branch' }, parameters: shown({ text: 'Maschinenbau' }) };

/** A closed quarter, against the quarter before. */
export const Period: Story = { args: { period: '2026-Q3' }, parameters: shown({ text: 'Q2 2026' }) };

/** Marks stand where the same days of the year before were. */
export const Compare: Story = {
  args: { compare: 'year-ago-to-date' },
  parameters: shown({ text: '2025', has: 'rect.mark' }),
};

/** Nothing to compare with: no marks. */
export const CompareWithNothing: Story = { args: { compare: 'none' }, parameters: shown({ lacks: 'rect.mark' }) };

/** The orders of one seller. */
export const Seller: Story = { args: { seller: LENA }, parameters: shown({ has: '[part=row]' }) };

/** A heading of your own. */
export const Heading: Story = {
  args: { heading: 'Was Kunden kaufen' },
  parameters: shown({ text: 'Was Kunden kaufen' }),
};

/** A document as a value. */
export const Data: Story = {
  args: { data: baskets },
  parameters: shown({ text: ['Premium', '7.900 €', '21 Aufträge'] }),
};

/** The address of a document. */
export const Src: Story = { args: { src: addresses.baskets }, parameters: shown({ text: '7.900 €' }) };

/** The address of a KPI endpoint, which gets the question with each request. */
export const Endpoint: Story = { args: { endpoint: addresses.baskets }, parameters: shown({ text: '7.900 €' }) };

/** Another origin has to be named; here it is that of the page itself, so that nothing is asked elsewhere. */
export const AllowOrigin: Story = { ...states.allowedOrigin(addresses.baskets, '7.900 €') };

/** The final size at once: nothing jumps when the figures come. */
export const Loading: Story = { ...states.loading };

/** After three seconds it says that it is still at it. */
export const StillLoading: Story = { ...states.stillLoading };

/** Says what is missing. */
export const Empty: Story = {
  args: {
    data: change(baskets, {
      value: null,
      groups: [],
      reason: { code: 'no-field', list: 'orders', field: 'account-type' },
    }),
  },
  parameters: shown({ state: 'empty', text: ['Nicht verfügbar', '„Kontotyp“'] }),
};

/** Before anything was shown. */
export const Failed: Story = { ...states.failed };

/** The last good figures stay, with their time. */
export const Stale: Story = { ...states.stale(addresses.baskets, '7.900 €') };

/** Hidden, not shown stale. */
export const NotEntitled: Story = { ...states.notEntitled };

/** Counted and said. */
export const RowsLeftOut: Story = { ...states.rowsLeftOut(baskets) };

/** A short flash, none for readers who prefer less motion. */
export const JustChanged: Story = { ...states.justChanged(baskets, { value: 3802 }, 'Premium') };

/** One order says little of its kind; how many there were stands beside it. */
export const SmallNumbers: Story = {
  args: { data: change(baskets, { groups: [type('Premium', 12400, 1), type('Gold', 4870, 36)] }) },
  parameters: shown({ text: '1 Auftrag' }),
};

/** Only one account type bought. */
export const OnlyOne: Story = {
  args: { data: change(baskets, { groups: groups.slice(0, 1) }) },
  parameters: shown({ text: 'Nur Premium hat gekauft' }),
};

/** About the same: no ranking is claimed. */
export const Alike: Story = {
  args: { data: change(baskets, { value: 4900, groups: [type('Gold', 5010, 34), type('Basic', 4820, 41)] }) },
  parameters: shown({ text: 'etwa gleich viel' }),
};

/** Credit notes beyond the orders: no factor against a loss. */
export const Negative: Story = {
  args: { data: change(baskets, { value: 3100, groups: [...groups.slice(0, 2), type('Basic', -640, 9)] }) },
  parameters: shown({ text: '−640 €' }),
};

/** Never added. */
export const MixedCurrencies: Story = {
  args: { data: change(baskets, { value: null, groups: [], reason: twoCurrencies }) },
  parameters: shown({ state: 'empty', text: 'zwei Währungen, kein Kurs im Feed' }),
};

/** Nothing was bought before: its mark stands at zero. */
export const ComparedWithZero: Story = {
  args: { data: change(baskets, { groups: groups.map((group) => ({ ...group, previous: { value: 0 } })) }) },
  parameters: shown({ text: 'Premium', has: 'rect.mark' }),
};

/** In 200 px, with a long name. */
export const Narrow: Story = {
  ...states.narrow,
  args: {
    data: change(baskets, { groups: [...groups, type('Einkaufsgenossenschaften und Verbände', 3000, 8)] }),
  },
  parameters: shown({ text: 'Einkaufsgenossenschaften' }),
};

/** As wide as the page. */
export const Wide: Story = { ...states.wide };

export const Dark: Story = { ...states.dark };

export const English: Story = { ...states.english, parameters: shown({ text: ['Average basket', 'Silver'] }) };

export const German: Story = {
  ...states.german,
  parameters: shown({ text: ['Durchschnittlicher Warenkorb', 'Silber'] }),
};

export const French: Story = { ...states.french, parameters: shown({ text: ['Panier moyen', 'par commande'] }) };
