/**
 * For whom a row counts, where it is for several, together or one after another: what cannot be used leaves the row out,
 * as any wrong field does.
 */
import { notOfList, notWhole, senseless, twice } from './fault-messages.js';
import type { Issue } from './feed-error.js';
import type { Credit, Opportunity } from './records.js';

/** Thirds may be written 0.33; the parts are then taken for what they are of their sum. */
const TOLERANCE = 0.0101;

const creditsOf = (list: string, row: unknown): readonly Credit[] =>
  list === 'opportunities' || list === 'orders' ? ((row as { credits?: Credit[] | null }).credits ?? []) : [];

const ownersOf = (list: string, row: unknown): NonNullable<Opportunity['owners']> =>
  list === 'opportunities' ? ((row as Opportunity).owners ?? []) : [];

/** What a shape cannot say of the split of a row. */
export function faultsOfCredits(list: string, row: unknown, at: string): Issue[] {
  const credits = creditsOf(list, row);
  if (credits.length === 0) return [];
  const path = `${at}.credits`;
  const owners = ownersOf(list, row);
  if (owners.length > 0)
    return [
      {
        path: `${at}.owners`,
        message: senseless(`${at}.owners`, 'stands beside credits, which say already whose it is', owners),
      },
    ];
  const again = credits.findIndex(({ seller }, index) =>
    credits.some((other, i) => i < index && other.seller === seller),
  );
  if (again >= 0) {
    const place = `${path}[${again}].seller`;
    return [{ path: place, message: twice(place, credits[again]!.seller) }];
  }
  const sum = credits.reduce((total, { share }) => total + share, 0);
  return Math.abs(sum - 1) <= TOLERANCE ? [] : [{ path, message: notWhole(path, Number(sum.toPrecision(12))) }];
}

/** Sellers whom the document does not know. As anybody of a row, they count by their id, and have no team. */
export function strangersOf(list: string, row: unknown, at: string, sellers: ReadonlySet<string>): Issue[] {
  const named = [
    ...creditsOf(list, row).map(({ seller }, index) => ({ seller, path: `${at}.credits[${index}].seller` })),
    ...ownersOf(list, row).map(({ seller }, index) => ({ seller, path: `${at}.owners[${index}].seller` })),
  ];
  return named.flatMap(({ seller, path }): Issue[] =>
    seller === null || sellers.has(seller) ? [] : [{ path, message: notOfList(path, 'sellers', seller) }],
  );
}
