import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Group } from '../src/contract/figures.js';
import type { FlashBreakdown } from '../src/widgets/flash-breakdown/flash-breakdown.js';
import '../src/widgets/flash-breakdown/flash-breakdown.js';
import { change, type Document, twoCurrencies } from './documents.js';
import breakdownJson from './documents/breakdown.json' with { type: 'json' };
import { inCompany, LENA } from './feeds.js';
import { options } from './options.js';
import { shown } from './shown.js';
import * as states from './states.js';

const meta: Meta<FlashBreakdown> = {
  title: 'Widgets/Breakdown',
  component: 'flash-breakdown',
  decorators: [inCompany],
  render: (args) => html`<flash-breakdown ${options(args)}></flash-breakdown>`,
};

export default meta;

type Story = StoryObj<FlashBreakdown>;

const breakdown = breakdownJson as Document;
const address = new URL('./documents/breakdown.json', import.meta.url).href;
const group = (label: string, value: number | null, more: Partial<Group> = {}): Group => ({
  key: label,
  label,
  value,
  ...more,
});

/** Sellers by revenue; more than eight are gathered. */
export const Default: Story = {
  parameters: shown({ text: ['Umsatz gewonnen nach Verkäufer', 'weitere Gruppen', 'den größten Anteil'] }),
};

/** Any dimension. */
export const By: Story = { args: { by: 'account-type' }, parameters: shown({ text: ['nach Kontotyp', 'Gold'] }) };

/** Parts of a whole, as a ring. */
export const Donut: Story = {
  args: { shape: 'donut', by: 'channel', metric: 'opportunities-created' },
  parameters: shown({ text: 'nach Kanal', has: 'svg.donut .part' }),
};

/** Parts of a whole, as one bar. */
export const Shape: Story = {
  args: { shape: 'stacked', by: 'account-type' },
  parameters: shown({ has: '.stack .part' }),
};

/** Rates do not add up to a whole: it says so, and shows bars. */
export const Metric: Story = {
  args: { metric: 'win-rate', shape: 'donut', by: 'channel', period: 'quarter' },
  parameters: shown({ text: 'ergeben zusammen kein Ganzes', has: 'td.bar', lacks: 'svg.donut' }),
};

/** A closed quarter, against the quarter before. */
export const Period: Story = { args: { period: '2026-Q3' }, parameters: shown({ text: 'Strich: Q2 2026' }) };

/** Against the same days of the year before. */
export const Compare: Story = { args: { compare: 'year-ago-to-date' }, parameters: shown({ text: 'Strich' }) };

/** Nothing to compare with: no marks. */
export const CompareWithNothing: Story = { args: { compare: 'none' }, parameters: shown({ lacks: 'rect.mark' }) };

/** What one seller sold to whom. */
export const Seller: Story = { args: { seller: LENA, by: 'account-type' }, parameters: shown({ has: '[part=row]' }) };

/** No person is shown where the reader may not see any. */
export const View: Story = { args: { view: 'team' }, parameters: shown({ text: 'nach Team', has: '[part=row]' }) };

/** Persons without their names, where there are enough of them. */
export const MinGroup: Story = {
  args: { view: 'pseudonym', minGroup: 3 },
  parameters: shown({ has: '[part=row]' }),
};

/** A heading of your own. */
export const Heading: Story = { args: { heading: 'Wer bringt was' }, parameters: shown({ text: 'Wer bringt was' }) };

/** A document as a value; what is not assigned is a row of its own. */
export const Data: Story = {
  args: { data: breakdown, shape: 'donut' },
  parameters: shown({ text: ['Mira Hansen hat mit 40 % den größten Anteil', 'Nicht zugeordnet', '10 %'] }),
};

/** The address of a document. */
export const Src: Story = { args: { src: address }, parameters: shown({ text: 'Jonas Weber' }) };

/** The address of a KPI endpoint, which gets the question with each request. */
export const Endpoint: Story = { args: { endpoint: address }, parameters: shown({ text: 'Jonas Weber' }) };

/** Another origin has to be named; here it is that of the page itself, so that nothing is asked elsewhere. */
export const AllowOrigin: Story = { ...states.allowedOrigin(address, 'Jonas Weber') };

/** The final size at once: nothing jumps when the figures come. */
export const Loading: Story = { ...states.loading };

/** After three seconds it says that it is still at it. */
export const StillLoading: Story = { ...states.stillLoading };

/** Says what is missing. */
export const Empty: Story = {
  args: {
    data: change(breakdown, { groups: [], reason: { code: 'no-field', list: 'opportunities', field: 'seller' } }),
  },
  parameters: shown({ state: 'empty', text: ['Nicht verfügbar', '„Verkäufer“'] }),
};

/** Before anything was shown. */
export const Failed: Story = { ...states.failed };

/** The last good figures stay, with their time. */
export const Stale: Story = { ...states.stale(address, 'Jonas Weber') };

/** Hidden, not shown stale. */
export const NotEntitled: Story = { ...states.notEntitled };

/** Counted and said. */
export const RowsLeftOut: Story = { ...states.rowsLeftOut(breakdown) };

/** A short flash, none for readers who prefer less motion. */
export const JustChanged: Story = { ...states.justChanged(breakdown, { value: 252000 }, 'gerade eben') };

/** Negative values cross the line, and have no share. */
export const Negative: Story = {
  args: {
    shape: 'stacked',
    data: change(breakdown, { value: 12000, groups: [group('Ada', 9000), group('Bea', 6200), group('Cleo', -3200)] }),
  },
  parameters: shown({
    text: ['−3.200', 'im Minus liegt Cleo', 'Negative Werte haben keinen Anteil'],
    has: 'line.zero',
  }),
};

/** Amounts in several currencies are never added. */
export const MixedCurrencies: Story = {
  args: {
    shape: 'donut',
    data: change(breakdown, {
      value: null,
      reason: twoCurrencies,
      groups: [
        group('Ada', 9000),
        group('Zoe', null, {
          amounts: [
            { currency: 'EUR', value: 700 },
            { currency: 'CHF', value: 81 },
          ],
        }),
      ],
    }),
  },
  parameters: shown({ text: ['700 €, 81 CHF', 'zwei Währungen', 'Das Ganze ist nicht bekannt'] }),
};

/** Rates of few cases stand behind, without a colour. */
export const SmallNumbers: Story = {
  args: {
    metric: 'win-rate',
    data: change(breakdown, {
      metric: 'win-rate',
      value: 0.4,
      groups: [
        group('Ada', 1, { numerator: 2, denominator: 2 }),
        group('Bea', 0.5, { numerator: 5, denominator: 10 }),
        group('Cleo', 0.3, { numerator: 3, denominator: 10 }),
      ],
    }),
  },
  parameters: shown({ text: ['Bea liegt mit 50 % am höchsten', '2 von 2'], has: 'rect.rest' }),
};

/** Of lost opportunities the fewest are best. */
export const LowerIsBetter: Story = {
  args: {
    metric: 'opportunities-lost',
    data: change(breakdown, {
      metric: 'opportunities-lost',
      value: 16,
      groups: [group('Ada', 9), group('Bea', 4), group('Cleo', 3)],
    }),
  },
  parameters: shown({ text: 'Ada hat mit 56 % den größten Anteil' }),
};

/** Who had nothing before: the mark stands at zero. */
export const ComparedWithZero: Story = {
  args: {
    data: change(breakdown, {
      value: 15000,
      groups: [group('Ada', 9000, { previous: { value: 0 } }), group('Bea', 6000, { previous: { value: 8000 } })],
    }),
  },
  parameters: shown({ text: 'Ada', has: 'rect.mark' }),
};

/** In 200 px, with a name that has no place to break. */
export const Narrow: Story = {
  ...states.narrow,
  args: {
    shape: 'donut',
    data: change(breakdown, { groups: [group('Suchmaschinenoptimierungskampagne', 5), group('Messe', 3)] }),
  },
  parameters: shown({ text: 'Suchmaschinenoptimierungskampagne' }),
};

/** As wide as the page. */
export const Wide: Story = { ...states.wide };

export const Dark: Story = { ...states.dark };

export const English: Story = { ...states.english, parameters: shown({ text: ['by seller', 'other groups'] }) };

export const German: Story = { ...states.german, parameters: shown({ text: ['nach Verkäufer', 'weitere Gruppen'] }) };

export const French: Story = { ...states.french, parameters: shown({ text: ['par commercial', 'autres groupes'] }) };
