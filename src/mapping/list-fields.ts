/** The fields that the rows of each list can have; see `contract/records.ts`. */
import type { ListName } from '../contract/records.js';
import { type ValueCheck, valueCheck } from '../contract/issues.js';
import type { Shape } from '../contract/shape.js';
import { rows } from '../contract/shapes/records.js';
import { periodPattern } from './period-name.js';

/** The check of a field; undefined where the list has no such field. */
export function fieldCheckOf(list: ListName, field: string): ValueCheck | undefined {
  if (list === 'targets' && field === 'period') return closedPeriod;
  const further = list === 'accounts' && dimensionName.test(field) ? furtherField : undefined;
  return fieldsOf(list).get(field) ?? further;
}

/** What can stand in a query as `account.sector`. */
const dimensionName = /^[A-Za-z][\w-]*$/;

/** Those that one cell of a table can hold. */
export function fieldsOf(list: ListName): ReadonlyMap<string, ValueCheck> {
  const shapes: Readonly<Record<string, Shape>> = rows[list].object;
  return new Map(
    Object.entries(shapes).flatMap(([name, shape]): [string, ValueCheck][] => {
      const check = valueCheck(shape);
      return check ? [[name, check]] : [];
    }),
  );
}

/** Any further text of an account is a dimension of its own. */
const furtherField: ValueCheck = {
  kind: 'text',
  accepts: (value) => value === undefined || typeof value === 'string',
  what: 'a text',
  remedy: 'put it in quotes',
};

/** The contract takes any text here, and a target whose period means nothing would never be shown. */
const closedPeriod: ValueCheck = {
  kind: 'text',
  accepts: (value) => typeof value === 'string' && periodPattern.test(value),
  what: 'a period such as 2026, 2026-Q4, 2026-11 or 2026-W47',
  remedy: 'write it so, or make it of a date with "period": "month"',
};
