/** The fields that the rows of each list can have; see `contract/records.ts`. */
import { type ListName, rowSchemas } from '../contract/records.js';
import { type FieldCheck, fieldChecks } from '../contract/row-guard.js';
import { periodPattern } from './period-name.js';

/** The check of a field; undefined where the list has no such field. */
export function fieldCheckOf(list: ListName, field: string): FieldCheck | undefined {
  if (list === 'targets' && field === 'period') return closedPeriod;
  const further = list === 'accounts' && dimensionName.test(field) ? furtherField : undefined;
  return fieldsOf(list).get(field) ?? further;
}

/** What can stand in a query as `account.sector`. */
const dimensionName = /^[A-Za-z][\w-]*$/;

export const fieldsOf = (list: ListName): ReadonlyMap<string, FieldCheck> => fieldChecks(rowSchemas[list]);

/** Any further text of an account is a dimension of its own. */
const furtherField: FieldCheck = {
  kind: 'text',
  accepts: (value) => value === undefined || typeof value === 'string',
  what: 'a text',
  remedy: 'put it in quotes',
};

/** The contract takes any text here, and a target whose period means nothing would never be shown. */
const closedPeriod: FieldCheck = {
  kind: 'text',
  accepts: (value) => typeof value === 'string' && periodPattern.test(value),
  what: 'a period such as 2026, 2026-Q4, 2026-11 or 2026-W47',
  remedy: 'write it so, or make it of a date with "period": "month"',
};
