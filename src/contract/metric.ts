/**
 * A metric as plain data: what is counted or summed, which date places it in a period, its unit and the good direction.
 * The browser engine and an SQL endpoint read the same definitions.
 */
import * as z from 'zod/mini';
import { traitsShape, wordsSchema } from './traits.js';

const path = z.string().check(z.regex(/^[A-Za-z][\w-]*(\.[A-Za-z][\w-]*)*$/));
const scalar = z.nullable(z.union([z.string(), z.number(), z.boolean()]));

/**
 * A condition on one field of a row; `null` stands for an absent value, which is neither at least a number nor below it.
 * A path may cross a reference: `channel.group`, `account.type`, `opportunity.status`.
 */
const testSchema = z.strictObject({
  field: path,
  in: z.optional(z.array(scalar)),
  notIn: z.optional(z.array(scalar)),
  atLeast: z.optional(z.number()),
  below: z.optional(z.number()),
});

/** Whole days between two moments of a row; `asOf` names the moment of the document. Unknown days pass no test. */
const daysTestSchema = z.strictObject({
  days: z.tuple([path, path]),
  atLeast: z.optional(z.number()),
  atMost: z.optional(z.number()),
});

const anyTestSchema = z.strictObject({ anyOf: z.array(testSchema).check(z.minLength(1)) });

/**
 * The first row of each account, say: of all rows that pass the other conditions, whatever the period. Rows that do not
 * know the field pass, so that they are counted as left out.
 */
const firstTestSchema = z.strictObject({ firstOf: path });

/** What a row has to fulfil to count. */
const conditionSchema = z.union([testSchema, daysTestSchema, anyTestSchema, firstTestSchema]);

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

const measureShape = {
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
  where: z.optional(z.array(conditionSchema)),
  aggregate: z.enum(['count', 'sum', 'mean', 'median', 'distinct']),
  /** What is summed, averaged or told apart; not needed to count. */
  of: z.optional(expressionSchema),
};

const plainMeasureSchema = z.strictObject(measureShape);

/** Rows of one list, brought to one number. */
const measureSchema = z.strictObject({
  ...measureShape,
  /** Counts rows this number of days later: what was spent leads to what is won weeks after. */
  lag: z.optional(plainMeasureSchema),
  /** Rows that belong to no group are shared out among the groups, in proportion to another measure, named by `key`. */
  allocate: z.optional(z.strictObject({ key: z.string(), by: plainMeasureSchema })),
});

export const metricSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  ...traitsShape,
  label: z.optional(wordsSchema),
  description: z.optional(wordsSchema),
  /** Summed; the value itself where there is no denominator. */
  numerator: z.array(measureSchema).check(z.minLength(1)),
  denominator: z.optional(z.array(measureSchema).check(z.minLength(1))),
  /** The dimension it is grouped by where a query names none. */
  by: z.optional(z.string()),
  /**
   * `best-alternative`: no quotient, but what the denominator of a group would have brought at the best rate among the
   * other groups, less its numerator. There is a value for groups only.
   *
   * `lifetime`: the quotient of the last twelve months, times the years that a customer is expected to stay: one over
   * the share of the customers of the twelve months before who did not come back. The denominator tells customers apart.
   */
  compute: z.optional(z.enum(['best-alternative', 'lifetime'])),
  /** A cohort that can still grow: the rows whose outcome is open. */
  pending: z.optional(measureSchema),
});

/** What figures can be grouped and filtered by, besides the dimensions there are: a field, or steps of a number. */
export const dimensionSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  label: z.optional(wordsSchema),
  /** Tried in turn; the first that a row knows counts. */
  paths: z.optional(z.array(path).check(z.minLength(1))),
  /** A number of each row, and the steps it falls into: each holds what is below its limit, the last all the rest. */
  of: z.optional(expressionSchema),
  steps: z.optional(z.array(z.strictObject({ key: z.string(), below: z.optional(z.number()) })).check(z.minLength(1))),
});

export type DimensionDefinition = z.infer<typeof dimensionSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type Test = z.infer<typeof testSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type MetricDefinition = z.infer<typeof metricSchema>;
