/** The twenty sellers: who is strong, who is weak, who is new, who needs many appointments. */
import type { Seller } from '../../src/contract/records.js';

export interface Staff extends Seller {
  team: Team;
  /** What is expected of them in the running month, in euros. */
  quota: number;
  /** Whether they have been given a target at all. */
  hasTarget: boolean;
  /** What they reach of what is expected, 1 in the mean. */
  form: number;
  /** Won of decided, relative to the colleagues. */
  closing: number;
  /** Appointments for the same opportunity, relative to the colleagues. */
  effort: number;
  /** How many months ago they joined, where that was during the history. */
  joined?: number;
}

export const teams = ['Nord', 'Süd', 'Ost', 'West'] as const;
export type Team = (typeof teams)[number];

const usual = { hasTarget: true, form: 1, closing: 1, effort: 1 };

type Person = readonly [
  name: string,
  team: Team,
  region: string,
  hourlyCost: number,
  quota: number,
  unusual?: Partial<typeof usual & { joined: number }>,
];

const people: readonly Person[] = [
  ['Mira Hansen', 'Nord', 'Hamburg', 78, 30_000, { form: 1.18, closing: 1.3, effort: 0.75 }],
  ['Jonas Weber', 'West', 'Rheinland', 76, 27_500, { form: 1.14, closing: 1.2, effort: 0.85 }],
  ['Lena Vogt', 'Nord', 'Schleswig-Holstein', 72, 26_000, { form: 1.04, effort: 1.1 }],
  ['Emre Aydın', 'West', 'Ruhrgebiet', 71, 23_000, { form: 1.06, closing: 1.1 }],
  ['Sofia Rossi', 'Süd', 'Oberbayern', 74, 21_500, { form: 0.74, closing: 0.8, effort: 1.5 }],
  ['Tom Becker', 'Ost', 'Berlin', 69, 18_000, { form: 0.52, closing: 0.65, effort: 1.2 }],
  ['Aylin Demir', 'Süd', 'Stuttgart', 70, 16_000, { form: 1.12, closing: 1.15 }],
  ['Carla Mendes', 'West', 'Rhein-Main', 70, 15_000],
  ['Hannah Schulz', 'Nord', 'Bremen', 68, 14_500, { form: 1.08, closing: 1.1, effort: 0.9 }],
  ['Ines Keller', 'Süd', 'Baden', 69, 14_000, { form: 1.03, effort: 0.95 }],
  ['Piotr Nowak', 'Ost', 'Brandenburg', 64, 13_000, { form: 1.05 }],
  ['Minh Tran', 'Ost', 'Leipzig', 65, 12_500, { form: 1.15, closing: 1.2, effort: 0.8 }],
  ['Felix Brandt', 'Süd', 'Franken', 66, 9_500, { form: 0.97 }],
  ['Amara Okafor', 'Nord', 'Hannover', 67, 8_500, { form: 1.1, closing: 1.05 }],
  ['Marek Dvořák', 'Süd', 'Niederbayern', 64, 8_000, { form: 1.02, effort: 1.1 }],
  ['Ravi Menon', 'West', 'Saarland', 58, 8_000, { form: 0.95, closing: 0.85, effort: 1.2, joined: 5 }],
  ['Yara Haddad', 'Ost', 'Thüringen', 63, 7_500, { form: 1.06 }],
  ['Lukas Neumann', 'Ost', 'Dresden', 62, 7_000, { form: 0.7, closing: 0.8, effort: 1.15 }],
  ['David Cohen', 'West', 'Münsterland', 73, 6_500, { hasTarget: false }],
  ['Clara Lindqvist', 'Nord', 'Mecklenburg', 66, 6_000, { hasTarget: false }],
];

export const staff: readonly Staff[] = people.map(([name, team, region, hourlyCost, quota, unusual], index) => ({
  ...usual,
  ...unusual,
  ...{ id: `s${index + 1}`, name, team, region, hourlyCost, quota },
}));

/** Months until somebody new is expected to sell as much as the others. */
const RAMP_MONTHS = 6;

/** What share of the quota counts in a month: nothing before joining, all of it half a year later. */
export function presence({ joined }: Staff, back: number): number {
  if (joined === undefined) return 1;
  return Math.min(1, Math.max(0, (joined - back + 1) / RAMP_MONTHS));
}

export function sellerRow({ id, name, team, region, hourlyCost }: Staff): Seller {
  return { id, name, team, region, hourlyCost };
}
