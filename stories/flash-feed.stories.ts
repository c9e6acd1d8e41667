import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FlashFeed } from '../src/widgets/flash-feed/flash-feed.js';
import '../src/widgets/flash-baskets/flash-baskets.js';
import '../src/widgets/flash-channels/flash-channels.js';
import '../src/widgets/flash-feed/flash-feed.js';
import '../src/widgets/flash-figure/flash-figure.js';
import '../src/widgets/flash-leaderboard/flash-leaderboard.js';
import { addresses, change, october, records, revenue, threeRowsLeftOut } from './documents.js';
import { answersOnce, changing, denies, fails, LENA, never, PATIENT_SECONDS } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';
import * as states from './states.js';

const two = html`<div class="board">
  <flash-figure metric="revenue-won"></flash-figure>
  <flash-leaderboard></flash-leaderboard>
</div>`;

const meta: Meta<FlashFeed> = {
  title: 'Widgets/Feed',
  component: 'flash-feed',
  render: (args, { globals }) => {
    const isOfTheCompany = !args.src && !args.endpoint && !args.data;
    const source = isOfTheCompany ? { data: records(globals.locale) } : {};
    return html`<flash-feed ${options({ ...source, ...args })}>${two}</flash-feed>`;
  },
};

export default meta;

type Story = StoryObj<FlashFeed>;

/** One source for a whole page: every widget inside asks the same document. */
export const Default: Story = {
  args: { viewer: LENA },
  render: (args, { globals }) =>
    html`<flash-feed ${options({ ...args, data: records(globals.locale) })}>
      <div class="board">
        <flash-figure metric="opportunities-won"></flash-figure>
        <flash-figure metric="revenue-won"></flash-figure>
        <flash-figure metric="win-rate"></flash-figure>
        <flash-figure metric="time-spent"></flash-figure>
        <flash-leaderboard></flash-leaderboard>
        <flash-channels></flash-channels>
        <flash-baskets></flash-baskets>
      </div>
    </flash-feed>`,
  parameters: shown({ text: ['Umsatz gewonnen', 'Gewinnrate', 'nach Kanal', 'Warenkorb'], has: '.you' }),
};

/** The period of all widgets that name none. */
export const Period: Story = { args: { period: '2026-10' }, parameters: shown({ text: 'September' }) };

/** The comparison of all widgets that name none. */
export const Compare: Story = { args: { compare: 'year-ago-to-date' }, parameters: shown({ text: '2025' }) };

/** Only this seller. */
export const Seller: Story = { args: { seller: LENA }, parameters: shown({ text: ['Lena Vogt', 'Ziel 26.000 €'] }) };

/** Only one team: any dimension, by its values. */
export const Filter: Story = {
  args: { filter: { team: ['Nord'] } },
  parameters: shown({ text: ['Mira Hansen', 'Ziel 85.000 €'] }),
};

/** The seller who is looking: the own row is marked. */
export const Viewer: Story = {
  args: { viewer: 's4' },
  parameters: shown({ text: 'Emre Aydın (Sie)', has: '.you' }),
};

/** A group that a reader activates becomes a filter for the other widgets; activated again, it is none. */
export const Interactive: Story = { args: { interactive: true }, parameters: shown({ has: 'button[aria-pressed]' }) };

/** What readers have filtered by is a chip of each widget where it acts, and removes itself there. */
export const FilteredByClick: Story = {
  args: { interactive: true, filter: { channel: ['website'] } },
  parameters: shown({ text: 'Website', has: '[part=chip]' }),
};

/** Everything is asked for the viewer only. */
export const Scope: Story = { args: { viewer: LENA, scope: 'own' }, parameters: shown({ text: 'Lena Vogt (Sie)' }) };

/** Everything is asked for the team of the viewer. */
export const Team: Story = { args: { scope: 'team', team: 'Nord' }, parameters: shown({ text: 'Ziel 85.000 €' }) };

/** Nobody but the viewer by name, in all widgets. */
export const View: Story = { args: { viewer: LENA, view: 'own' }, parameters: shown({ text: 'Alle zusammen' }) };

/** Fewer persons than this are only shown taken together. */
export const MinGroup: Story = {
  args: { viewer: LENA, view: 'pseudonym', minGroup: 20 },
  parameters: shown({ text: 'Lena Vogt (Sie)' }),
};

/** A document as a value. */
export const Data: Story = { args: { data: revenue }, parameters: shown({ text: ['284.600 €', '64.200 €'] }) };

/** The address of a document: one request, however many widgets. */
export const Src: Story = { args: { src: addresses.revenue }, parameters: shown({ text: ['284.600 €', '64.200 €'] }) };

/** The address of a KPI endpoint, which gets the questions of its widgets. */
export const Endpoint: Story = {
  args: { endpoint: addresses.revenue },
  render: (args) => html`<flash-feed ${options(args)}><flash-figure metric="revenue-won"></flash-figure></flash-feed>`,
  parameters: shown({ text: '284.600 €' }),
};

/** Another origin has to be named; here it is that of the page itself, so that nothing is asked elsewhere. */
export const AllowOrigin: Story = { ...states.allowedOrigin(addresses.revenue, '284.600 €') };

/** A bearer token comes from a function of the page, before each request. */
export const GetToken: Story = {
  args: { src: addresses.revenue, getToken: () => 'a-token-of-the-page' },
  parameters: shown({ text: '284.600 €' }),
};

/** Asks again every minute. */
export const Refresh: Story = {
  args: { src: addresses.revenue, refresh: 60 },
  parameters: shown({ text: '284.600 €' }),
};

/** Given up after a second without an answer. */
export const Timeout: Story = {
  args: { src: addresses.revenue, getToken: never, timeout: 1 },
  parameters: shown({ state: 'error', text: 'Die Quelle antwortet nicht.' }),
};

/** An answer beyond the limit is not read to its end. */
export const MaxBytes: Story = {
  args: { src: addresses.revenue, maxBytes: 100 },
  parameters: shown({ state: 'error', text: 'Die Quelle sendet zu viel.' }),
};

/** A feed without a source says so after a second. */
export const WithoutSource: Story = {
  render: () => html`<flash-feed>${two}</flash-feed>`,
  parameters: shown({ state: 'error', text: 'Keine Quelle angegeben.' }),
};

/** The document does not hold what a widget asks for. */
export const FigureMissing: Story = {
  args: { data: { ...revenue, figures: [] } },
  parameters: shown({ state: 'error', text: 'Die Quelle hat diese Zahl nicht.' }),
};

/** A document of a version that is not known yet. */
export const AnotherVersion: Story = {
  args: { data: { ...revenue, version: 99 } },
  parameters: shown({ state: 'error', text: 'Die Quelle spricht eine andere Version.' }),
};

/** All widgets wait at once, in their final size. */
export const Loading: Story = {
  args: { src: addresses.revenue, getToken: never, timeout: PATIENT_SECONDS },
  parameters: states.loading.parameters!,
};

/** After three seconds each says that it is still at it. */
export const StillLoading: Story = { ...Loading, parameters: states.stillLoading.parameters! };

/** Before anything was shown. */
export const Failed: Story = {
  args: { src: addresses.revenue, getToken: fails },
  parameters: states.failed.parameters!,
};

/** The last good figures stay, with their time. */
export const Stale: Story = {
  args: { src: addresses.revenue, refresh: 1 },
  render: (args) => html`<flash-feed ${options({ ...args, getToken: answersOnce() })}>${two}</flash-feed>`,
  parameters: shown({ state: 'stale', text: ['Stand', '284.600 €', '64.200 €'] }),
};

/** Hidden, not shown stale. */
export const NotEntitled: Story = {
  args: { src: addresses.revenue, getToken: denies },
  parameters: states.notEntitled.parameters!,
};

/** Counted and said. */
export const RowsLeftOut: Story = {
  args: { data: change(revenue, { omitted: threeRowsLeftOut }) },
  parameters: shown({ text: '3 von 1.204' }),
};

/** Every widget whose figure changed flashes. */
export const JustChanged: Story = {
  decorators: [changing(revenue, change(revenue, { value: 291200, previous: october(262546) }))],
  render: () => two,
  parameters: shown({ text: '291.200 €', is: '[data-changed]' }),
};

/** A board in 200 px. */
export const Narrow: Story = { ...states.narrow, args: { viewer: LENA } };

/** A board as wide as the page. */
export const Wide: Story = { ...Default, ...states.wide };

export const Dark: Story = { ...states.dark };

export const English: Story = { ...states.english, parameters: shown({ text: ['Revenue won', 'Sellers'] }) };

export const German: Story = { ...states.german, parameters: shown({ text: ['Umsatz gewonnen', 'Verkäufer'] }) };

export const French: Story = { ...states.french, parameters: shown({ text: ['Montant gagné', 'Commerciaux'] }) };
