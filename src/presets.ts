/**
 * Pages that answer a question, as plain data: which widgets, with which attributes, and how many of twelve columns each
 * takes. Few figures rather than many: too many indicators kill indicators.
 */

export interface PresetWidget {
  element: `flash-${string}`;
  attributes: Readonly<Record<string, string>>;
  /** Of twelve. */
  columns: number;
}

const figure = (metric: string, columns = 3): PresetWidget => ({
  element: 'flash-figure',
  attributes: { metric },
  columns,
});

/** A month has too few wins to judge what one costs. */
const longer = { period: 'year' };
const acquisition: PresetWidget = { element: 'flash-acquisition', attributes: longer, columns: 4 };
const effort: PresetWidget = { element: 'flash-effort', attributes: longer, columns: 4 };
const baskets: PresetWidget = { element: 'flash-baskets', attributes: {}, columns: 4 };
const channels: PresetWidget = { element: 'flash-channels', attributes: {}, columns: 5 };
const leaderboard: PresetWidget = { element: 'flash-leaderboard', attributes: {}, columns: 7 };

export const presets = {
  /** Does the sales model work? Won and lost, the rate, what it brings, the time it takes and what it costs. */
  'flash-figures': [
    figure('opportunities-won', 4),
    figure('opportunities-lost', 4),
    figure('win-rate', 4),
    figure('revenue-won', 4),
    figure('time-spent', 4),
    figure('cost-per-opportunity', 4),
  ],

  /** The morning of a sales manager: the figures, who stands where, and what is behind them. */
  home: [
    figure('opportunities-won'),
    figure('revenue-won'),
    figure('win-rate'),
    figure('time-spent'),
    leaderboard,
    channels,
    baskets,
    acquisition,
    { ...effort, attributes: { ...longer, limit: '4' } },
    {
      element: 'flash-trend',
      attributes: { metric: 'revenue-won', period: 'year', every: 'month' },
      columns: 8,
    },
    { element: 'flash-conversion', attributes: longer, columns: 4 },
  ],

  /** The five not to miss: acquisition cost, effort by target, conversion, average basket, opportunities created. */
  'five-indicators': [
    { ...acquisition, columns: 6 },
    { ...effort, attributes: { ...longer, limit: '5' }, columns: 6 },
    { element: 'flash-conversion', attributes: { ...longer, by: 'channel-group' }, columns: 4 },
    baskets,
    { ...channels, columns: 4 },
  ],

  /** What lies behind: which segments, sellers and channels make the figures what they are. */
  analysis: [
    { element: 'flash-watch', attributes: {}, columns: 12 },
    {
      element: 'flash-table',
      attributes: {
        metrics: 'revenue-won opportunities-won win-rate opportunities-created sales-cycle',
        by: 'seller',
      },
      columns: 12,
    },
    { element: 'flash-trend', attributes: { metric: 'revenue-won', cumulative: '' }, columns: 7 },
    {
      element: 'flash-breakdown',
      attributes: { metric: 'revenue-ordered', by: 'account-type', shape: 'donut' },
      columns: 5,
    },
    { element: 'flash-histogram', attributes: { metric: 'sales-cycle', period: 'year' }, columns: 6 },
    { element: 'flash-breakdown', attributes: { metric: 'revenue-won', by: 'channel' }, columns: 6 },
    { element: 'flash-conversion', attributes: { ...longer, by: 'channel' }, columns: 6 },
    { ...effort, attributes: { ...longer, unit: 'hours', limit: '6' }, columns: 6 },
    { ...acquisition, columns: 6 },
    { ...baskets, attributes: { basis: 'lifetime' }, columns: 6 },
  ],
} as const satisfies Record<string, readonly PresetWidget[]>;

export type Preset = keyof typeof presets;
