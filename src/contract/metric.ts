/**
 * A metric as plain data: what is counted or summed, which date places it in a period, its unit and the good direction.
 * The browser engine and an SQL endpoint read the same definitions.
 */
import * as z from 'zod/mini';
import { traitsShape, wordsSchema } from './traits.js';

const path = z.string().check(z.regex(/^[A-Za-z][\w-]*(\.[A-Za-z][\w-]*)*$/));
const scalar = z.nullable(z.union([z.string(), z.number(), z.boolean()]));

/**
 * A condition on one field of a row; `null` stands for an absent value. A path may cross a reference:
 * `channel.group`, `account.type`, `opportunity.status`.
 */
export const testSchema = z.object({
  field: path,
  in: z.optional(z.array(scalar)),
  notIn: z.optional(z.array(scalar)),
});

/** Arithmetic on the fields of one row. An unknown operand makes the whole unknown, never 0. */
export type Expression =
  | number
  | { field: string }
  | { multiply: Expression[] }
  | { add: Expression[] }
  | { subtract: [Expression, Expression] }
  | { daysBetween: [string, string] };

export const expressionSchema: z.ZodMiniType<Expression> = z.lazy(() =>
  z.union([
    z.number(),
    z.strictObject({ field: path }),
    z.strictObject({ multiply: z.array(expressionSchema) }),
    z.strictObject({ add: z.array(expressionSchema) }),
    z.strictObject({ subtract: z.tuple([expressionSchema, expressionSchema]) }),
    z.strictObject({ daysBetween: z.tuple([path, path]) }),
  ]),
);

/** Rows of one list, brought to one number. */
export const measureSchema = z.object({
  from: z.enum(['opportunities', 'activities', 'leads', 'orders', 'spend']),
  /** The date field that places a row in a period. */
  at: path,
  /**
   * Which rows a period holds: those dated `in-period` (default); all dated up to its end, `to-date`; or those begun
   * and not yet ended at its end, `open`: `until` names the field of the end, `openWhile` what is open today.
   */
  span: z.optional(z.enum(['in-period', 'to-date', 'open'])),
  until: z.optional(path),
  openWhile: z.optional(testSchema),
  where: z.optional(z.array(testSchema)),
  aggregate: z.enum(['count', 'sum', 'mean', 'median', 'distinct']),
  /** What is summed, averaged or told apart; not needed to count. */
  of: z.optional(expressionSchema),
});

export const metricSchema = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  ...traitsShape,
  label: z.optional(wordsSchema),
  description: z.optional(wordsSchema),
  /** Summed; the value itself where there is no denominator. */
  numerator: z.array(measureSchema).check(z.minLength(1)),
  denominator: z.optional(z.array(measureSchema).check(z.minLength(1))),
  /** A cohort that can still grow: the rows whose outcome is open. */
  pending: z.optional(measureSchema),
});

export type Test = z.infer<typeof testSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type MetricDefinition = z.infer<typeof metricSchema>;
