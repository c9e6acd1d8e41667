/** The fields that definitions are made of. */
import type { Condition, Expression, Measure } from '../contract/metric.js';

/** The fields that a condition asks for what they hold. */
export function fieldsOf(condition: Condition): string[] {
  if ('anyOf' in condition) return condition.anyOf.flatMap(fieldsOf);
  if ('firstOf' in condition) return [condition.firstOf];
  return 'field' in condition ? [condition.field] : condition.days;
}

/** The fields that an expression is made of. */
export function fieldsIn(expression: Measure['of']): string[] {
  if (typeof expression !== 'object') return [];
  if ('field' in expression) return [expression.field];
  if ('daysBetween' in expression) return expression.daysBetween;
  return (Object.values(expression) as [Expression[]])[0].flatMap(fieldsIn);
}
