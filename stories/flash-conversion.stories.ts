import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FlashConversion } from '../src/widgets/flash-conversion/flash-conversion.js';
import '../src/widgets/flash-conversion/flash-conversion.js';
import { addresses, change, conversion } from './documents.js';
import { inCompany, LENA } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';
import * as states from './states.js';

const meta: Meta<FlashConversion> = {
  title: 'Widgets/Conversion',
  component: 'flash-conversion',
  decorators: [inCompany],
  render: (args) => html`<flash-conversion ${options(args)}></flash-conversion>`,
};

export default meta;

type Story = StoryObj<FlashConversion>;

/** How many leads of a closed quarter became an opportunity and a customer. */
export const Default: Story = {
  args: { period: '2026-Q2' },
  parameters: shown({ text: ['Vom Lead zum Kunden', 'der Leads werden Kunden', 'Kohorte Q2 2026', 'Basis: Leads'] }),
};

/** The cohort is of opportunities, for a company that keeps no leads. */
export const Basis: Story = {
  args: { period: '2026-Q2', basis: 'opportunities' },
  parameters: shown({ text: ['Von der Opportunity zum Kunden', 'Basis: Opportunities'], lacks: 'rect.leads' }),
};

/** By channel: marketing against the sellers. */
export const By: Story = {
  args: { period: '2026-Q2', by: 'channel' },
  parameters: shown({ text: ['Leads aus dem Marketing werden zu', 'Messen', 'Vertrieb'] }),
};

/** By seller. */
export const BySeller: Story = {
  args: { period: '2026', by: 'seller' },
  parameters: shown({ text: ['Lena Vogt', 'der Leads Kunden'] }),
};

/** Marketing against the sellers, in two rows. */
export const ByOrigin: Story = {
  args: { period: '2026-Q2', by: 'channel-group' },
  parameters: shown({ text: ['Marketing', 'Vertrieb', 'Alle'] }),
};

/** A young cohort says how much of it is still open. */
export const Period: Story = { args: { period: '2026-10' }, parameters: shown({ text: 'Noch nicht reif' }) };

/** No comparison is asked for. */
export const Compare: Story = { args: { compare: 'none' }, parameters: shown({ has: '[part=row]' }) };

/** The leads of one seller. */
export const Seller: Story = { args: { seller: LENA, period: '2026' }, parameters: shown({ has: '[part=row]' }) };

/** Teams, where nobody is to be shown. */
export const View: Story = { ...states.teams, args: { ...states.teams.args, by: 'seller' } };

/** Letters in place of names, where at least so many hide behind them. */
export const MinGroup: Story = { ...states.pseudonyms, args: { ...states.pseudonyms.args, by: 'seller' } };

/** A heading of your own. */
export const Heading: Story = {
  args: { heading: 'Was aus Leads wird' },
  parameters: shown({ text: 'Was aus Leads wird' }),
};

/** A document as a value. */
export const Data: Story = {
  args: { data: conversion },
  parameters: shown({ text: ['7,6 % der Leads werden Kunden', '486'] }),
};

/** The address of a document. */
export const Src: Story = {
  args: { src: addresses.conversion },
  parameters: shown({ text: ['7,6 % der Leads werden Kunden', '486'] }),
};

/** The address of a KPI endpoint, which gets the questions with each request. */
export const Endpoint: Story = {
  args: { endpoint: addresses.conversion, basis: 'opportunities' },
  parameters: shown({ text: ['Opportunities', 'Gewonnen'] }),
};

/** Another origin has to be named; here it is that of the page itself, so that nothing is asked elsewhere. */
export const AllowOrigin: Story = { ...states.allowedOrigin(addresses.conversion, '7,6 % der Leads werden Kunden') };

/** The final size at once: nothing jumps when the figures come. */
export const Loading: Story = { ...states.loading };

/** After three seconds it says that it is still at it. */
export const StillLoading: Story = { ...states.stillLoading };

/** Says what is missing. */
export const Empty: Story = {
  args: {
    data: change(conversion, {
      value: null,
      numerator: null,
      denominator: null,
      reason: { code: 'no-list', list: 'leads' },
    }),
  },
  parameters: shown({ state: 'empty', text: 'Das Dokument enthält keine Leads.' }),
};

/** Before anything was shown. */
export const Failed: Story = { ...states.failed };

/** The last good figures stay, with their time. */
export const Stale: Story = { ...states.stale(addresses.conversion, '486') };

/** Hidden, not shown stale. */
export const NotEntitled: Story = { ...states.notEntitled };

/** Counted and said. */
export const RowsLeftOut: Story = { ...states.rowsLeftOut(conversion) };

/** A short flash, none for readers who prefer less motion. */
export const JustChanged: Story = { ...states.justChanged(conversion, { value: 0.08 }, 'gerade eben') };

/** Young leads are still on their way: no rate is claimed while more are open than have been won. */
export const Immature: Story = {
  args: { period: 'month', by: 'channel' },
  parameters: shown({
    text: ['Zu früh für ein Urteil', 'sind noch offen', 'Schraffiert: noch offen'],
    has: 'line.open',
  }),
};

/** Too few leads for a verdict. */
export const SmallNumbers: Story = {
  args: { data: change(conversion, { numerator: 1, denominator: 4, value: 0.25, pending: 0 }) },
  parameters: shown({ text: 'Zu wenige für ein Urteil' }),
};

/** A source that does not know how many became an opportunity. */
export const WithoutOpportunities: Story = {
  args: { data: { ...conversion, figures: conversion.figures.filter(({ metric }) => metric === 'lead-to-customer') } },
  parameters: shown({ text: ['486', '7,6 % der Leads'], lacks: 'rect.opportunities' }),
};

/** In 200 px. */
export const Narrow: Story = {
  ...states.narrow,
  args: { data: conversion, by: 'channel' },
  parameters: shown({ text: ['Leads aus dem Marketing', 'Mundpropaganda'] }),
};

/** As wide as the page. */
export const Wide: Story = { ...states.wide };

export const Dark: Story = { ...states.dark };

export const English: Story = {
  ...states.english,
  parameters: shown({ text: ['From lead to customer', 'Basis: leads created in November'] }),
};

export const German: Story = {
  ...states.german,
  parameters: shown({ text: ['Vom Lead zum Kunden', 'Basis: Leads, die im November entstanden sind'] }),
};

export const French: Story = { ...states.french, parameters: shown({ text: ['Du lead au client', 'Provisoire'] }) };
