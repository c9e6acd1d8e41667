/**
 * The figures document: what a KPI endpoint answers, and what a static file can hold. An endpoint is a file that heeds
 * its query.
 */
import * as z from 'zod/mini';
import { calendarShape } from './calendar.js';
import { localDate, moment } from './dates.js';
import { rulesSchema } from './rules.js';
import { granularities } from './query.js';
import { type Traits, traitsShape, wordsSchema } from './traits.js';

/** Why there is no value. A widget turns it into a sentence; `list` and `field` say what the document lacks. */
const reasonSchema = z.object({
  code: z.enum([
    /** The document has no such list at all. */
    'no-list',
    /** No row of the list knows the field. */
    'no-field',
    /** The denominator is 0: nothing closed, nothing ordered. */
    'nothing-to-divide-by',
    /** The denominator is negative, a margin for one: a share of it would have the wrong sign. */
    'negative-denominator',
    /** All rows of a cohort with a limit have still time: none can be judged yet. */
    'too-young',
    /** No customer was lost, so that nothing tells how long one stays. */
    'none-lost',
    /** There are no rows to average or take the median of. */
    'no-rows',
    /** There are rows, but the summed field is unknown in all of them. */
    'unknown-values',
    /** More than one currency and no rate; `amounts` holds each. */
    'mixed-currencies',
    /** The level on a past day cannot be told, for rows without a begin. */
    'unknown-history',
    /** The source does not know the metric. */
    'unknown-metric',
    /** The figure sets groups against each other, and has no value for all of them. */
    'groups-only',
    /** Too few persons are behind it: it would tell of each of them. */
    'small-group',
    /** The source does not say how many persons are behind it. */
    'unknown-members',
    /** The source cannot answer this query; `detail` says to developers what is wrong with it. */
    'bad-query',
  ]),
  detail: z.optional(z.string()),
  list: z.optional(z.string()),
  field: z.optional(z.string()),
});

const part = z.optional(z.nullable(z.number()));

const measuredShape = {
  /** Unknown is `null`, with a reason; a measured zero is 0. Shares are 0 to 1. */
  value: z.nullable(z.number()),
  reason: z.optional(reasonSchema),
  numerator: part,
  denominator: part,
  /** Rows behind the value; behind the denominator of a ratio. */
  count: z.optional(z.number()),
  /** Rows of a cohort whose outcome is still open. */
  pending: z.optional(z.number()),
  /** One sum for each currency, where they must not be added. */
  amounts: z.optional(z.array(z.object({ currency: z.string(), value: z.number() }))),
};

/** A value with what it was made of. */
export const measuredSchema = z.object(measuredShape);

/** Half-open: `start` is the first day, `end` the day after the last. */
const spanSchema = z.object({ start: localDate, end: localDate });

const elapsedSchema = z.object({
  days: z.number(),
  of: z.number(),
  /** `seasonal`: the days are working days, and `share` says what is expected by now. */
  calendar: z.enum(['working-days', 'calendar-days', 'seasonal']),
  /** The part of a target that is expected by now, where days do not say it: what earlier periods had reached of their value. */
  share: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  /** How many earlier periods `share` is taken from. */
  periods: z.optional(z.int().check(z.minimum(1))),
});

const periodSchema = z.object({
  start: localDate,
  end: localDate,
  /** How much of the period has passed, the day of `asOf` included. Derived from the calendar where absent. */
  elapsed: z.optional(elapsedSchema),
});

/** `sum`: no target was set for exactly this period and scope; it adds up those of its months or sellers. */
const figureTargetSchema = z.object({ value: z.number(), basis: z.optional(z.enum(['set', 'sum'])) });

const groupSchema = z.object({
  ...measuredShape,
  /** `null` gathers the rows without a value of the dimension. */
  key: z.nullable(z.string()),
  label: z.optional(z.string()),
  /** A group of groups: a channel's marketing, sales or partner; a seller's team. */
  group: z.optional(z.string()),
  /**
   * How many sellers are behind it; with a filter by sellers, the fewest that it tells apart in this group, as of the
   * figure. A view that names nobody takes a team of unknown size for a small one.
   */
  members: z.optional(z.number()),
  previous: z.optional(measuredSchema),
  target: z.optional(figureTargetSchema),
});

const pointSchema = z.object({
  ...measuredShape,
  /** First day of the bucket. */
  at: localDate,
  /** The bucket at the same place of the compared period. */
  previous: z.optional(measuredSchema),
});

/** How the values behind a figure are spread: deals by amount, won deals by days. */
const distributionSchema = z.object({
  /** In order and without gaps; `from` belongs to a bin, `to` only to the last. A wider one at an end gathers its tail. */
  bins: z.array(z.object({ from: z.number(), to: z.number(), count: z.number() })),
  quantiles: z.object({ p10: z.number(), p25: z.number(), p50: z.number(), p75: z.number(), p90: z.number() }),
  mean: z.number(),
  count: z.number(),
});

const previousSchema = z.object({
  ...measuredShape,
  comparison: z.string(),
  period: spanSchema,
  /** Whether only a part of a whole period counts; its days are those of `period`. */
  partial: z.optional(z.boolean()),
  /** How many sellers are behind it, where it is that of a team. */
  members: z.optional(z.number()),
});

export const figureSchema = z.object({
  ...measuredShape,
  metric: z.string(),
  kind: z.optional(traitsShape.kind),
  unit: z.optional(traitsShape.unit),
  direction: z.optional(traitsShape.direction),
  /** The words of a metric the kit does not know. */
  label: z.optional(wordsSchema),
  description: z.optional(wordsSchema),
  period: periodSchema,
  /** ISO 4217, where the unit is money. */
  currency: z.optional(z.string()),
  previous: z.optional(previousSchema),
  target: z.optional(figureTargetSchema),
  by: z.optional(z.string()),
  /** The words of a dimension the kit does not know. */
  byLabel: z.optional(wordsSchema),
  /** What belongs to no group and was shared out among them: how much, in proportion to what. */
  allocation: z.optional(z.object({ key: z.string(), shared: z.number() })),
  groups: z.optional(z.array(groupSchema)),
  /**
   * How many sellers are behind it; with a filter by sellers, the fewest that it tells apart: of each value chosen, and of
   * those left out. A view that names nobody shows no figure that is filtered by sellers and does not say so.
   */
  members: z.optional(z.number()),
  every: z.optional(z.enum(granularities)),
  series: z.optional(z.array(pointSchema)),
  distribution: z.optional(distributionSchema),
  where: z.optional(z.record(z.string(), z.array(z.nullable(z.string())))),
  /** Rows that should have counted and could not, of how many; `field` is what most of them lack. */
  omitted: z.optional(z.object({ rows: z.number(), of: z.number(), field: z.optional(z.string()) })),
  asOf: z.optional(moment),
  /** By what it is judged; those of the document where absent. */
  rules: z.optional(rulesSchema),
});

const usualMeasured = {
  ...measuredShape,
  reason: z.optional(
    z.extend(reasonSchema, {
      code: z.enum(['no-list', 'no-field', 'nothing-to-divide-by', 'no-rows', 'unknown-values', 'unknown-history']),
    }),
  ),
  amounts: z.optional(z.never()),
};
const usualElapsedSchema = z.extend(elapsedSchema, {
  calendar: z.enum(['working-days', 'calendar-days']),
  share: z.optional(z.never()),
});
const usualPart = { ...usualMeasured, previous: z.optional(z.object(usualMeasured)) };

/**
 * What a page gets on any day. A figure that has more is good, too, once all of it has been checked: the checks of what is
 * rare do not travel to every page.
 */
export const usualFigureSchema = z.extend(figureSchema, {
  ...usualMeasured,
  label: z.optional(z.string()),
  description: z.optional(z.never()),
  period: z.extend(periodSchema, { elapsed: z.optional(usualElapsedSchema) }),
  previous: z.optional(z.extend(previousSchema, { ...usualMeasured, members: z.optional(z.never()) })),
  byLabel: z.optional(z.never()),
  allocation: z.optional(z.never()),
  groups: z.optional(z.array(z.extend(groupSchema, usualPart))),
  series: z.optional(z.array(z.extend(pointSchema, usualPart))),
  distribution: z.optional(z.never()),
  rules: z.optional(z.never()),
});

/** The words and traits of metrics the kit does not know. */
const metricTraitsSchema = z.object({
  id: z.string(),
  ...traitsShape,
  label: z.optional(wordsSchema),
  description: z.optional(wordsSchema),
});

/** The head of the document; the figures are checked one by one. */
export const figuresHeadSchema = z.object({
  kind: z.literal('figures'),
  version: z.literal(1),
  ...calendarShape,
  figures: z.array(z.unknown()),
  metrics: z.optional(z.array(metricTraitsSchema)),
  rules: z.optional(rulesSchema),
});

export const usualFiguresHeadSchema = z.extend(figuresHeadSchema, {
  metrics: z.optional(z.never()),
  rules: z.optional(z.never()),
});

export const figuresSchema = z.extend(figuresHeadSchema, { figures: z.array(figureSchema) });

export type Reason = z.infer<typeof reasonSchema>;
export type Measured = z.infer<typeof measuredSchema>;
export type Span = z.infer<typeof spanSchema>;
export type Period = z.infer<typeof periodSchema>;
export type Elapsed = NonNullable<Period['elapsed']>;
export type FigureTarget = z.infer<typeof figureTargetSchema>;
/** A group of nobody by name, which a view has made of others on the page: see `metrics/views.ts`. */
export type Anonymous = 'pseudonym' | 'others' | 'everyone';
export type Group = z.infer<typeof groupSchema> & { anonymous?: Anonymous };
/** `uneven`: a part is held against a whole, or a whole against a part: see `metrics/presented.ts`. */
export type Previous = NonNullable<Figure['previous']> & { uneven?: boolean };
export type Point = z.infer<typeof pointSchema>;
export type Distribution = z.infer<typeof distributionSchema>;
export type Figure = z.infer<typeof figureSchema>;
/** A figure as sources hand it over: what the document left to its head or to the catalogue is filled in. */
export type CompleteFigure = Omit<Figure, 'groups' | 'previous'> &
  Traits & {
    groups?: Group[];
    previous?: Previous | undefined;
    /** Groups of fewer persons than this are taken together, or not shown. */
    withheld?: number;
  };
export type FiguresDocument = z.infer<typeof figuresSchema>;
