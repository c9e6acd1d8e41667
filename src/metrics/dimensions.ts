/** What figures can be grouped and filtered by, and where each kind of row holds it. */
import type { Measure } from '../contract/metric.js';

export type FactList = Measure['from'];

/** The paths to try in turn; the first that a row knows counts. */
interface Dimension {
  paths: readonly string[];
  /** Where a list holds it elsewhere. */
  in?: Partial<Record<FactList, readonly string[]>>;
  /** The dimension its values belong to: a seller has a team, a channel a group. */
  group?: string;
}

/** An activity or an order may name its account itself or through its opportunity. */
const ofAccount = (field: string): readonly string[] => [`account.${field}`, `opportunity.account.${field}`];

const dimensions: ReadonlyMap<string, Dimension> = new Map<string, Dimension>([
  ['seller', { paths: ['seller'], group: 'team' }],
  ['team', { paths: ['seller.team'] }],
  ['region', { paths: ['seller.region'] }],
  ['channel', { paths: ['channel', 'opportunity.channel'], group: 'channel-group' }],
  ['channel-group', { paths: ['channel.group', 'opportunity.channel.group'] }],
  ['account', { paths: ['account', 'opportunity.account'] }],
  ['account-type', { paths: ofAccount('type'), in: { spend: ['accountType'] } }],
  ['account-target', { paths: ofAccount('target') }],
  ['product', { paths: ['product', 'opportunity.product'] }],
]);

export const dimensionNames: readonly string[] = [...dimensions.keys()];

export const isDimension = (name: string): boolean => dimensions.has(name);

/** Any other name is taken for a path of its own: `account.sector`. */
export function dimensionPaths(name: string, list: FactList): readonly string[] {
  const dimension = dimensions.get(name);
  if (dimension) return dimension.in?.[list] ?? dimension.paths;
  return name.startsWith('account.') ? ofAccount(name.slice('account.'.length)) : [name];
}

export function groupOf(name: string): string | undefined {
  return dimensions.get(name)?.group;
}
