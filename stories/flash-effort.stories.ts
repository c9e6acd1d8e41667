import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FlashEffort } from '../src/widgets/flash-effort/flash-effort.js';
import '../src/widgets/flash-effort/flash-effort.js';
import { addresses, change, effort, noCases } from './documents.js';
import { inCompany, LENA } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';
import * as states from './states.js';

const meta: Meta<FlashEffort> = {
  title: 'Widgets/Effort',
  component: 'flash-effort',
  decorators: [inCompany],
  render: (args) => html`<flash-effort ${options(args)}></flash-effort>`,
};

export default meta;

type Story = StoryObj<FlashEffort>;

/** Appointments for a win, sellers by the kind of target they aimed at. */
export const Default: Story = {
  args: { period: '2026' },
  parameters: shown({ text: ['Vertriebsaufwand nach Ziel', 'Termine je Gewinn', 'Gold kostet'], has: '.tint-4' }),
};

/** Hours instead of appointments. */
export const Unit: Story = {
  args: { period: '2026', unit: 'hours' },
  parameters: shown({ text: ['Stunden je Gewinn', 'Stunden'] }),
};

/** Another reading of effort: only what was done on opportunities that were won. */
export const Metric: Story = {
  args: { period: '2026', metric: 'effort-per-win-winning-path' },
  parameters: shown({ text: 'Termine je Gewinn' }),
};

/** Teams instead of sellers. */
export const By: Story = { args: { period: '2026', by: 'team' }, parameters: shown({ text: ['Nord', 'West'] }) };

/** Another dimension across. */
export const Columns: Story = {
  args: { period: '2026', columns: 'channel-group' },
  parameters: shown({ has: 'thead button' }),
};

/** One value for each seller, as a bar against the value of all together. */
export const WithoutColumns: Story = {
  args: { period: '2026', columns: '' },
  parameters: shown({ text: 'Strich: alle zusammen', has: 'rect.mark' }),
};

/** How many are shown; the viewer, and whom the finding names, besides. */
export const Limit: Story = {
  args: { period: '2026', limit: 3 },
  parameters: shown({
    text: ['von 20, nach Aufwand ausgewählt, samt den oben Genannten', 'Lena Vogt'],
    has: '.you',
  }),
};

/** A closed quarter. */
export const Period: Story = { args: { period: '2026-Q3' }, parameters: shown({ has: '[part=row]' }) };

/** No comparison is asked for. */
export const Compare: Story = { args: { compare: 'none' }, parameters: shown({ has: '[part=row]' }) };

/** One seller only. */
export const Seller: Story = { args: { seller: LENA, period: '2026' }, parameters: shown({ text: 'Lena Vogt' }) };

/** Teams, where nobody is to be shown. */
export const View: Story = { ...states.teams };

/** Letters in place of names, where at least so many hide behind them. */
export const MinGroup: Story = { ...states.pseudonyms, args: { ...states.pseudonyms.args, limit: 20 } };

/** A heading of your own. */
export const Heading: Story = {
  args: { heading: 'Was ein Gewinn kostet' },
  parameters: shown({ text: 'Was ein Gewinn kostet' }),
};

/** A document as a value. */
export const Data: Story = {
  args: { data: effort },
  parameters: shown({ text: ['Gold kostet Sofia Rossi 17 Termine'] }),
};

/** The address of a document. */
export const Src: Story = {
  args: { src: addresses.effort },
  parameters: shown({ text: ['Gold kostet Sofia Rossi 17 Termine'] }),
};

/** The address of a KPI endpoint, which gets the questions with each request. */
export const Endpoint: Story = {
  args: { endpoint: addresses.effort, columns: '' },
  parameters: shown({ text: 'Ein Gewinn kostet Sofia Rossi 15,0 Termine' }),
};

/** Another origin has to be named; here it is that of the page itself, so that nothing is asked elsewhere. */
export const AllowOrigin: Story = { ...states.allowedOrigin(addresses.effort, 'Gold kostet Sofia Rossi 17 Termine') };

/** The final size at once: nothing jumps when the figures come. */
export const Loading: Story = { ...states.loading };

/** After three seconds it says that it is still at it. */
export const StillLoading: Story = { ...states.stillLoading };

/** Says what is missing. */
export const Empty: Story = {
  args: {
    data: change(effort, { value: null, numerator: null, groups: [], reason: { code: 'no-list', list: 'activities' } }),
  },
  parameters: shown({ state: 'empty', text: 'Das Dokument enthält keine Aktivitäten.' }),
};

/** Before anything was shown. */
export const Failed: Story = { ...states.failed };

/** The last good figures stay, with their time. */
export const Stale: Story = { ...states.stale(addresses.effort, 'Sofia Rossi 17 Termine') };

/** Hidden, not shown stale. */
export const NotEntitled: Story = { ...states.notEntitled };

/** Counted and said. */
export const RowsLeftOut: Story = { ...states.rowsLeftOut(effort) };

/** A short flash, none for readers who prefer less motion. */
export const JustChanged: Story = { ...states.justChanged(effort, { value: 9 }, 'gerade eben') };

/** Effort that has won nobody is said in words. */
export const NoWinYet: Story = {
  args: { data: effort },
  parameters: shown({ text: 'Tom Becker bei Gold: 15 Termine, noch kein Gewinn' }),
};

/** Nobody has won anything yet. */
export const NothingWon: Story = {
  args: {
    columns: '',
    data: change(effort, {
      value: null,
      numerator: 15,
      denominator: 0,
      reason: noCases,
      groups: [{ key: 's6', label: 'Tom Becker', value: null, numerator: 15, denominator: 0 }],
    }),
  },
  parameters: shown({ text: ['Nach 15 Terminen noch kein Gewinn', '15 Termine, noch kein Gewinn'] }),
};

/** A month has few wins of each: the numbers alone, without colour or verdict. */
export const SmallNumbers: Story = {
  args: { period: 'month' },
  parameters: shown({ text: 'Grau: weniger als 5 Gewinne', has: 'div.few' }),
};

/** In 200 px. */
export const Narrow: Story = {
  ...states.narrow,
  args: { data: effort },
  parameters: shown({ text: ['Gold kostet Sofia Rossi 17 Termine'] }),
};

/** As wide as the page. */
export const Wide: Story = { ...states.wide };

export const Dark: Story = { ...states.dark };

export const English: Story = {
  ...states.english,
  parameters: shown({ text: ['Sales effort by target', 'appointments per win'] }),
};

export const German: Story = {
  ...states.german,
  parameters: shown({ text: ['Vertriebsaufwand nach Ziel', 'Termine je Gewinn'] }),
};

export const French: Story = {
  ...states.french,
  parameters: shown({ text: ['Effort commercial par cible', 'rendez-vous'] }),
};
