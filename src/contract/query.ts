/** The question a widget asks: one metric, one period, and how to look at it. */
import * as z from 'zod/mini';

export const granularities = ['day', 'week', 'month', 'quarter', 'year'] as const;

export const querySchema = z.object({
  metric: z.string().check(z.minLength(1)),
  /**
   * `today`, `week`, `month`, `quarter`, `year`, `all`; or `2026`, `2026-Q4`, `2026-11`, `2026-W47`, `2026-11-24`; or a
   * range of days, both ends included, `2026-11-01/2026-11-24`. Default: the running month, or the only period a
   * figures document holds.
   */
  period: z.optional(z.string().check(z.minLength(1))),
  /**
   * `previous-to-date` (default): the same elapsed part of the previous period, the whole of it once the period is
   * closed; `previous-full`, `year-ago-to-date`, `year-ago-full`, `none`; or any period, as above, taken as it is named;
   * or what stands beside it at the same time: `target`, as far as it is due by now, and `team`, one seller against the
   * mean or the pooled value of all of the same team.
   */
  compare: z.optional(z.string().check(z.minLength(1))),
  /** A dimension: `seller`, `team`, `region`, `channel`, `channel-group`, `account-type`, `product`, or a path. */
  by: z.optional(z.string()),
  /** A value for each day, week … of the period. */
  every: z.optional(z.enum(granularities)),
  /** How the values of the rows are spread, in about so many steps; only for metrics with a value for each row. */
  bins: z.optional(z.number().check(z.gte(1), z.lte(100))),
  /** Only rows with one of these values of a dimension; `null` stands for "unassigned". */
  where: z.optional(z.record(z.string(), z.array(z.nullable(z.string())))),
  /** Says of the figure and its groups how many sellers are behind them: asked by a view that does not name everybody. */
  heads: z.optional(z.boolean()),
});

export type Query = z.infer<typeof querySchema>;
/** One of the words, or a period of its own. */
export type Comparison =
  | 'previous-to-date'
  | 'previous-full'
  | 'year-ago-to-date'
  | 'year-ago-full'
  | 'target'
  | 'team'
  | 'none'
  | (string & Record<never, never>);
export type Granularity = (typeof granularities)[number];
