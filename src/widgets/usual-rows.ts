/** How many groups a dimension usually has: as many rows as a widget keeps free until its figures are there. */
const few: Readonly<Record<string, number>> = {
  'account-target': 4,
  'account-type': 4,
  channel: 6,
  'channel-group': 2,
  team: 4,
};

export const usualRows = (by: string, most: number): number => Math.min(few[by] ?? most, most);
