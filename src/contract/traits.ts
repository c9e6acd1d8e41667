/** What a widget has to know of a metric in order to show it. Each figure carries it. */
import * as z from 'zod/mini';

/** `flow` adds up over time, `stock` is a level, `ratio` pools Σ/Σ, `average` and `distinct` never add up. */
export const metricKinds = ['flow', 'stock', 'ratio', 'average', 'distinct'] as const;
/** `share` is 0 to 1; `money` carries a currency. */
export const metricUnits = ['count', 'money', 'share', 'hours', 'days', 'number'] as const;
/** Which way is good. */
export const metricDirections = ['up', 'down', 'neutral'] as const;

export const traitsShape = {
  kind: z.enum(metricKinds),
  unit: z.enum(metricUnits),
  direction: z.enum(metricDirections),
};

/** One text, or one for each language tag. Built-in metrics take their words from the locales. */
export const wordsSchema = z.union([z.string(), z.record(z.string(), z.string())]);

const traitsSchema = z.object(traitsShape);

export type Traits = z.infer<typeof traitsSchema>;
export type MetricKind = Traits['kind'];
export type MetricUnit = Traits['unit'];
export type MetricDirection = Traits['direction'];
export type Words = z.infer<typeof wordsSchema>;
