/** What figures can be grouped and filtered by, and where each kind of row holds it. */
import type { DimensionName } from '../contract/dimension-names.js';
import type { Measure } from '../contract/metric.js';

export type FactList = Measure['from'];

/**
 * The paths to try in turn; the first that a row knows counts. An activity or an order may name its account itself or
 * through its opportunity.
 */
const paths: Readonly<Record<DimensionName, string>> = {
  seller: 'seller',
  team: 'seller.team',
  region: 'seller.region',
  channel: 'channel opportunity.channel',
  'channel-group': 'channel.group opportunity.channel.group',
  account: 'account opportunity.account',
  'account-type': 'account.type opportunity.account.type',
  'account-target': 'account.target opportunity.account.target',
  product: 'product opportunity.product',
};

export const dimensionNames: readonly string[] = Object.keys(paths);

export const isDimension = (name: string): name is DimensionName => Object.hasOwn(paths, name);

/** Any other name is taken for a path of its own: `account.sector`. */
export function dimensionPaths(name: string, list: FactList): readonly string[] {
  if (list === 'spend' && name === 'account-type') return ['accountType'];
  if (isDimension(name)) return paths[name].split(' ');
  return name.startsWith('account.') ? [name, `opportunity.${name}`] : [name];
}
