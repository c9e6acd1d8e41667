/** What a widget has to know of a metric in order to show it. Each figure carries it. */
import * as z from 'zod/mini';

export const traitsShape = {
  /** `flow` adds up over time, `stock` is a level, `ratio` pools Σ/Σ, `average` and `distinct` never add up. */
  kind: z.enum(['flow', 'stock', 'ratio', 'average', 'distinct']),
  /** `share` is 0 to 1; `money` carries a currency. */
  unit: z.enum(['count', 'money', 'share', 'hours', 'days', 'number']),
  /** Which way is good. */
  direction: z.enum(['up', 'down', 'neutral']),
};

/** One text, or one for each language tag. Built-in metrics take their words from the locales. */
export const wordsSchema = z.union([z.string(), z.record(z.string(), z.string())]);

const traitsSchema = z.object(traitsShape);

export type Traits = z.infer<typeof traitsSchema>;
export type MetricUnit = Traits['unit'];
export type MetricDirection = Traits['direction'];
export type Words = z.infer<typeof wordsSchema>;
