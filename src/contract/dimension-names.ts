/** The dimensions there are for every document; where each kind of row holds them, `metrics/dimensions.ts` says. */
export const dimensionNames = [
  'seller',
  'team',
  'region',
  'channel',
  'channel-group',
  'account',
  'account-type',
  'account-target',
  'product',
] as const satisfies readonly string[];

export type DimensionName = (typeof dimensionNames)[number];
